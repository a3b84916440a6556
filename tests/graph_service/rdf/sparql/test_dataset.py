"""Which graphs a query asks."""

import pytest

from graph_service.rdf.sparql.dataset import DEFAULT, Dataset, Naming, dataset_of, default_graph, picked
from graph_service.rdf.sparql.guard import QueryError

BASE = "https://x.example/"
WORDS = f"{BASE}spec/samverkan"


@pytest.mark.parametrize(
    ("query", "unnamed", "named"),
    [
        ("SELECT * { ?s ?p ?o }", [DEFAULT], [WORDS]),
        (f"SELECT * FROM <{WORDS}> {{ ?s ?p ?o }}", [WORDS], []),
        (f"SELECT * FROM NAMED <{WORDS}> {{ ?s ?p ?o }}", [], [WORDS]),
        (f"SELECT * from named<{WORDS}>FROM<{default_graph(BASE)}> {{ ?s ?p ?o }}", [DEFAULT], [WORDS]),
        ("SELECT * FROM <spec/samverkan> { ?s ?p ?o }", [WORDS], []),
        ("SELECT * FROM </spec/samverkan> { ?s ?p ?o }", [WORDS], []),
        ("BASE <spec/> SELECT * FROM <samverkan> { ?s ?p ?o }", [WORDS], []),
        ("SELECT * FROM x:spec\\/samverkan { ?s ?p ?o }", [WORDS], []),
        (f"PREFIX y: <{BASE}spec/> ASK FROM # y:other\n y:samverkan {{ ?s ?p ?o }}", [WORDS], []),
        ("PREFIX : <spec/> PREFIX x: <urn:> ASK FROM :samverkan { ?s ?p 'FROM <urn:a>' }", [WORDS], []),
        (r"ASK \u0046ROM <spec/samverkan> { ?s ?p ?o }", [WORDS], []),
    ],
)
def test_a_query_asks_the_graphs_that_it_names(query: str, unnamed: list[str], named: list[str]) -> None:
    assert dataset_of(query, BASE, {"x": BASE}) == Dataset(tuple(unnamed), tuple(named))


@pytest.mark.parametrize(
    "named",
    ["<https://y.example/>", "NAMED <id/m1>", "x:id", "<spec/samverkan> FROM <urn:a>", r"<\u0075rn:a>", "NAMED x:a.b"],
)
def test_a_graph_that_there_is_not_is_refused(named: str) -> None:
    with pytest.raises(QueryError, match="there is no graph"):
        dataset_of(f"SELECT * FROM {named} {{ ?s ?p ?o }}", BASE, {"x": BASE})


@pytest.mark.parametrize("broken", ["FROM", "FROM NAMED", "FROM ?x { }", "FROM y:a { }", "PREFIX", "BASE FROM {"])
def test_what_names_no_graph_is_left_for_the_reader_to_refuse(broken: str) -> None:
    assert dataset_of(f"SELECT * {broken}", BASE, {}) == Dataset((DEFAULT,), (WORDS,))


def test_nothing_named_is_no_dataset() -> None:
    assert picked([], BASE) is None
    assert picked([Naming("named-graph-uri", "spec/samverkan", as_named=True)], BASE) == Dataset((), (WORDS,))
