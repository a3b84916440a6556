"""What is known of a query before it runs."""

import pytest

from graph_service.rdf.sparql.guard import LONGEST, ForbiddenError, Form, QueryError, columns, form_of


@pytest.mark.parametrize("form", Form)
def test_a_query_says_by_its_first_word_what_it_gives(form: Form) -> None:
    assert form_of(f"PREFIX select: <https://x.example/ask#>\n# CONSTRUCT\n{form.lower()} ?service WHERE {{}}") is form


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { service silent ?x { ?s ?p ?o } }",
        r"SELECT * { \u0053ERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { FILTER(?a<?b)SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { ?s ?p 'a\\'' } #\n SERVICE <http://127.0.0.1/> {}",
        r"SELECT * { ?s x:a\' ?o SERVICE ?x { ?s x:b\' ?o } }",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "PREFIX a: <a:> DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://127.0.0.1/>",
        "CLEAR ALL",
        "WITH <a:a> INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }",
    ],
)
def test_what_nobody_may_ask_is_told_before_it_runs(query: str) -> None:
    with pytest.raises(ForbiddenError):
        form_of(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service ?from { ?service :from 'SERVICE' }",
        'SELECT * { ?s ?p """a "SERVICE" b""" }',
        "SELECT * { ?s ?p '''it''s FROM''' }",
        "SELECT * { ?s <https://x.example/FROM> service:load }",
        "SELECT * { ?s ?p 'x'@SERVICE }",
        "SELECT * # FROM <a:a>\n{ ?s ?p ?o }",
        "SELECT (INSERT AS ?x) { }",
    ],
)
def test_the_same_words_as_names_and_text_are_no_matter(query: str) -> None:
    assert form_of(query) is Form.SELECT


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("SELECT * { ?s ?p ?o . ?o $p2 ?s }", ("s", "p", "o", "p2")),
        ("select distinct * # ?x\n{ ?z ?a '?y' }", ("z", "a")),
        ("SELECT ?z ?a { ?z ?a ?y }", ()),
        ("SELECT (COUNT(*) AS ?n) { ?z ?a ?y }", ()),
        ("ASK { ?z ?a ?y }", ()),
        ("SELECT", ()),
    ],
)
def test_what_is_asked_for_with_a_star_comes_in_the_order_of_the_query(query: str, names: tuple[str, ...]) -> None:
    assert columns(query) == names


@pytest.mark.parametrize("query", ["", "# SELECT", "hej", "'SELECT"])
def test_a_text_without_a_form_is_no_query(query: str) -> None:
    with pytest.raises(QueryError, match="none of SELECT, ASK, CONSTRUCT and DESCRIBE"):
        form_of(query)


def test_a_query_that_is_too_long_is_refused() -> None:
    with pytest.raises(QueryError, match="100000"):
        form_of("#" * (LONGEST + 1))


@pytest.mark.timeout(30)  # one that went back and forth would take minutes
@pytest.mark.parametrize("piece", ['"', '"""', "'", "<", "\\u", "a:", "?", "#\n", "<a", '"""\\', "''''", "9.9"])
def test_no_query_takes_long_to_look_at(piece: str) -> None:
    query = ("SELECT " + piece * LONGEST)[:LONGEST]
    assert form_of(query) is Form.SELECT
