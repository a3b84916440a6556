"""The service description: what the endpoint is, as SPARQL 1.1 Service Description says it."""

from pyoxigraph import Literal, NamedNode, Triple, serialize

from graph_service.rdf.sparql.building import words_graph
from graph_service.rdf.sparql.dataset import default_graph
from graph_service.rdf.sparql.folder import State
from graph_service.rdf.sparql.forms import RESULTS, TRIPLES, Written
from graph_service.rdf.sparql.writing import RDF_FORMATS
from ontology.schema import SCHEMA

SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_FORMAT_NAMES = {
    "json": "SPARQL_Results_JSON",
    "xml": "SPARQL_Results_XML",
    "csv": "SPARQL_Results_CSV",
    "tsv": "SPARQL_Results_TSV",
    "turtle": "Turtle",
    "ntriples": "N-Triples",
    "jsonld": "JSON-LD",
    "rdfxml": "RDF_XML",
}
_VOID = "http://rdfs.org/ns/void#"
_TYPE = NamedNode(SCHEMA.prefixes["rdf"] + "type")
_INTEGER = NamedNode(SCHEMA.prefixes["xsd"] + "integer")


def described(base: str, state: State | None, form: Written) -> bytes:
    """The description in a form of triples."""
    prefixes = {"sd": SD, "void": _VOID, "xsd": SCHEMA.prefixes["xsd"]}
    text = serialize(_triples(base, state), format=RDF_FORMATS[form.name], prefixes=prefixes)
    assert text is not None
    return text


def _triples(base: str, state: State | None) -> list[Triple]:
    service, dataset, words = (NamedNode(base + part) for part in ("sparql", "sparql/dataset", "sparql/words"))
    graph = NamedNode(default_graph(base))
    described = [
        Triple(service, _TYPE, _sd("Service")),
        Triple(service, _sd("endpoint"), service),
        Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        Triple(service, _sd("defaultDataset"), dataset),
        Triple(dataset, _TYPE, _sd("Dataset")),
        Triple(dataset, _sd("defaultGraph"), graph),
        Triple(graph, _TYPE, _sd("Graph")),
        Triple(dataset, _sd("namedGraph"), words),
        Triple(words, _TYPE, _sd("NamedGraph")),
        Triple(words, _sd("name"), NamedNode(words_graph(base))),
    ]
    described += [
        Triple(service, _sd("resultFormat"), NamedNode(_FORMATS + _FORMAT_NAMES[each.name]))
        for each in (*RESULTS, *TRIPLES)
    ]
    if state is not None:
        described.append(Triple(graph, NamedNode(_VOID + "triples"), Literal(str(state.triples), datatype=_INTEGER)))
    return described


def _sd(name: str) -> NamedNode:
    return NamedNode(SD + name)
