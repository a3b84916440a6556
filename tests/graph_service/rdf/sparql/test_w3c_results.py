"""W3C's tests of the forms of results, answered by the processes that answer queries and read by another reader."""

import csv
import io
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store
from rdflib import RDF, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.query import Result
from rdflib.term import Identifier

from graph_service.rdf.sparql.frames import Asked, Limits
from graph_service.rdf.sparql.guard import columns
from graph_service.rdf.sparql.pool import Pool
from tests.sources import w3c_suites

MANIFEST = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QUERY = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
ENTRIES = {
    "csv-tsv-res": ("csv01", "tsv01", "csv02", "tsv02", "csv03", "tsv03"),
    "json-res": ("jsonres01", "jsonres02", "jsonres03", "jsonres04"),
}
FORMS = {".csv": "csv", ".tsv": "tsv", ".srj": "json"}


@pytest.fixture(scope="session")
def suites() -> Path:
    return w3c_suites()


def manifest(folder: Path) -> tuple[Graph, dict[str, URIRef]]:
    """The manifest and its entries by name."""
    path = folder / "manifest.ttl"
    graph = Graph().parse(path, format="turtle", publicID=path.as_uri())
    entries = graph.objects(None, MANIFEST.entries / (RDF.rest * "*") / RDF.first)
    return graph, {str(entry).rpartition("#")[2]: URIRef(entry) for entry in entries}


def of_entry(folder: Path, name: str) -> tuple[str, Path, Path]:
    """The query of an entry, the file of its data and that of its result."""
    graph, entries = manifest(folder)
    query, data, result = (
        folder / str(graph.value(entries[name], path)).rpartition("/")[2]
        for path in (MANIFEST.action / QUERY.query, MANIFEST.action / QUERY.data, MANIFEST.result)
    )
    return query.read_text("utf-8"), data, result


def answer(folder: Path, query: str, data: Path, form: str) -> bytes:
    """What a process answers on an index of the data."""
    store = Store(str(folder))
    store.load(path=str(data), format=RdfFormat.TURTLE)
    store.flush()
    del store
    pool = Pool(lambda: folder, Limits(), size=1)
    told = pool.answer(Asked(query, form, "https://x.example/", {}, columns=columns(query)))
    pool.close()
    return told


def alike(term: Identifier | None) -> object:
    """A term so that two of the same meaning are equal: the index keeps what a number is, not how it was written."""
    if isinstance(term, BNode):
        return "a blank node"
    if isinstance(term, Literal) and isinstance(term.value, int | float | Decimal):
        return "number", Decimal(term.value)
    if isinstance(term, Literal) and term.datatype == XSD.string:
        return Literal(str(term))
    return term


def alike_in_csv(cell: str) -> object:
    try:
        return "number", Decimal(cell)
    except InvalidOperation:
        return "_:" if cell.startswith("_:") else cell


def read(text: bytes, form: str) -> tuple[bool | None, list[str], list[list[object]]]:
    """A boolean, or names and rows, of a result as another reader reads it; CSV as text, which it is."""
    if form == "csv":
        names, *rows = csv.reader(io.StringIO(text.decode()))
        return None, names, [[alike_in_csv(cell) for cell in row] for row in rows]
    result = Result.parse(io.BytesIO(text), format=form)
    if result.askAnswer is not None:
        return result.askAnswer, [], []
    variables = list(result.vars or [])
    rows = [[alike(row.get(name)) for name in variables] for row in result.bindings]
    return None, [str(name) for name in variables], rows


@pytest.mark.parametrize(("suite", "name"), [(suite, name) for suite, names in ENTRIES.items() for name in names])
def test_a_result_is_written_as_w3c_expects(suite: str, name: str, suites: Path, tmp_path: Path) -> None:
    query, data, expected = of_entry(suites / suite, name)
    form = FORMS[expected.suffix]
    told = read(answer(tmp_path / "index", query, data, form), form)
    assert told == read(expected.read_bytes(), form)


@pytest.mark.parametrize("suite", ENTRIES)
def test_no_entry_of_the_manifest_is_left_out(suite: str, suites: Path) -> None:
    assert set(manifest(suites / suite)[1]) == set(ENTRIES[suite])
