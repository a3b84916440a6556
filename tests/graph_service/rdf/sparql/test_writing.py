"""Answers as text: what the library that runs the queries writes and reads itself."""

import csv
import io
import json

import pytest
from lxml import etree
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat, Store, parse, parse_query_results

from graph_service.rdf.sparql.forms import RESULTS, TRIPLES
from graph_service.rdf.sparql.writing import RDF_FORMATS, TooManyError, written

READ = {"json": QueryResultsFormat.JSON, "xml": QueryResultsFormat.XML, "tsv": QueryResultsFormat.TSV}
DATA = r"""
<https://x.example/å> <https://x.example/p> "a \"b\"\n\tc\\d & <e> , ;", "Håbo"@sv, 3, 2.5, true, 1e3, "",
    "2024-02-29"^^<http://www.w3.org/2001/XMLSchema#date>, <https://x.example/o?a=1&b='2'>, [] .
"""
SELECT = "SELECT ?o ?none ?s { ?s ?p ?o } ORDER BY STR(?o)"


@pytest.fixture(scope="module")
def store() -> Store:
    store = Store()
    store.load(DATA, RdfFormat.TURTLE)
    return store


def rows(found: object) -> list[list[str]]:
    assert isinstance(found, QuerySolutions)
    return [[str(row[name]) for name in ("o", "none", "s")] for row in found]


@pytest.mark.parametrize("form", READ)
def test_rows_are_read_again_as_they_were(form: str, store: Store) -> None:
    text = written(store.query(SELECT), form, 100, {})
    assert rows(parse_query_results(text, READ[form])) == rows(store.query(SELECT))
    assert len(rows(store.query(SELECT))) == 10


def test_json_and_xml_say_what_the_library_says(store: Store) -> None:
    ours = json.loads(written(store.query(SELECT), "json", 100, {}))
    assert ours == json.loads(store.query(SELECT).serialize(format=QueryResultsFormat.JSON))
    tree = etree.fromstring(written(store.query(SELECT), "xml", 100, {}))
    theirs = etree.fromstring(store.query(SELECT).serialize(format=QueryResultsFormat.XML))
    assert etree.tostring(tree, method="c14n2", strip_text=True) == etree.tostring(
        theirs, method="c14n2", strip_text=True
    )


def test_csv_gives_plain_values_that_a_spreadsheet_reads(store: Store) -> None:
    text = written(store.query(SELECT), "csv", 100, {}).decode()
    found = list(csv.reader(io.StringIO(text, newline="")))
    assert found[0] == ["o", "none", "s"]
    assert ['a "b"\n\tc\\d & <e> , ;', "", "https://x.example/å"] in found
    assert ["Håbo", "", "https://x.example/å"] in found
    assert all(line.endswith("\r\n") for line in text.split("\n\t")[0].splitlines(keepends=True)[:-1])


@pytest.mark.parametrize("form", ["json", "xml"])
@pytest.mark.parametrize(("query", "answer"), [("ASK { ?s ?p 3 }", True), ("ASK { ?s ?p 4 }", False)])
def test_yes_and_no_are_read_again(form: str, query: str, answer: bool, store: Store) -> None:  # noqa: FBT001
    assert bool(parse_query_results(written(store.query(query), form, 100, {}), READ[form])) is answer


@pytest.mark.parametrize("form", RDF_FORMATS)
def test_triples_are_read_again_as_they_were(form: str, store: Store) -> None:
    query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(!isBlank(?o)) }"
    text = written(store.query(query), form, 100, {"x": "https://x.example/"})
    again = {quad.triple for quad in parse(text, RDF_FORMATS[form])}
    assert again == set(store.query(query))
    assert len(again) == 9


def test_an_answer_has_so_many_rows_and_no_more(store: Store) -> None:
    assert written(store.query(SELECT), "tsv", 10, {}).count(b"\n") == 11
    with pytest.raises(TooManyError):
        written(store.query(SELECT), "tsv", 9, {})
    with pytest.raises(TooManyError):
        written(store.query("CONSTRUCT WHERE { ?s ?p ?o }"), "turtle", 9, {})


def test_no_two_forms_share_a_name_or_a_media_type() -> None:
    for forms in (RESULTS, TRIPLES):
        names = [name for form in forms for name in {form.name, form.suffix, form.media_type, *form.also}]
        assert len(names) == len(set(names))
    assert {form.name for form in TRIPLES} == set(RDF_FORMATS)
