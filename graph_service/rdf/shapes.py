"""The schema's SHACL shapes over things as drawn, many at a time."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

import pyshacl
from pyoxigraph import RdfFormat, Store
from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.term import Node
from rdflib.util import from_n3

from graph_service.rdf.dumping.quads import without_graphs
from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing
from ontology.schema import SCHEMA
from ontology.terms import thing_iri


class Violation(NamedTuple):
    """What SHACL finds wrong with a property of a thing."""

    thing: str
    property: str
    message: str


class Shapes:
    """The shapes of ontology/shapes.ttl. No shape asks for more than the thing itself, so any batch may be checked."""

    def __init__(self) -> None:
        self._graph = Graph().parse(data=files("ontology").joinpath("shapes.ttl").read_text("utf-8"), format="turtle")
        self._terms = Terms(SCHEMA.base)
        _aim(self._graph)

    def violations(self, things: Sequence[Thing]) -> list[Violation]:
        """All that is wrong with these things, whose classes and properties are the schema's; in order."""
        return self._violations(_loaded([line for thing in things for line in triples(thing, self._terms)]))

    def of_helpers(self, quads: str) -> list[Violation]:
        """All that is wrong with the helping nodes in lines of a dump of the ledger, those of each node together."""
        of_things = f"<{SCHEMA.base}id/"
        told = (line for line in without_graphs(quads) if "/" in line[len(of_things) : line.index(" ")])
        return self._violations(_graph(told))

    def _violations(self, loaded: Any) -> list[Violation]:  # noqa: ANN401 - pyshacl's types leave pyoxigraph's store out
        with _unheard():
            conforms, report, _ = pyshacl.validate(loaded, shacl_graph=self._graph, inplace=True)
        if conforms:
            return []
        if not isinstance(report, Graph):
            raise report
        return sorted({_violation(report, result) for result in report.subjects(RDF.type, SH.ValidationResult)})


def _loaded(lines: list[str]) -> Store | Graph:
    """Triples to be checked: in a store that is fast, or, where a term is ill-formed, in one that takes anything."""
    store = Store()
    try:
        store.load(" .\n".join([*lines, ""]).encode(), format=RdfFormat.N_TRIPLES)
    except SyntaxError:
        return _graph(lines)
    return store


def _graph(lines: Iterable[str]) -> Graph:
    """Triples in a store that takes anything, and is the faster one for many nodes of one class."""
    graph = Graph(bind_namespaces="none")
    for line in lines:
        subject, predicate, value = line.split(" ", 2)
        graph.add((_term(subject), _term(predicate), _term(value)))
    return graph


def _aim(graph: Graph) -> None:
    """Let each property's shape have the class as its own target.

    It says the same, and pyshacl then looks at all things of a class at once instead of at one after the other,
    which is some times as fast.
    """
    for shape, part in list(graph.subject_objects(SH.property)):
        graph.add((part, RDF.type, SH.PropertyShape))
        for target in graph.objects(shape, SH.targetClass):
            graph.add((part, SH.targetClass, target))
        graph.remove((shape, SH.property, part))


def _violation(report: Graph, result: Node) -> Violation:
    thing = str(report.value(result, SH.focusNode)).removeprefix(thing_iri(SCHEMA.base, ""))
    property_ = str(report.value(result, SH.sourceShape)).rpartition("/")[2]
    component = str(report.value(result, SH.sourceConstraintComponent)).rpartition("#")[2]
    message = str(report.value(result, SH.resultMessage)).partition(f" on <{thing_iri(SCHEMA.base, thing)}>")[0]
    value = report.value(result, SH.value)
    said = "" if value is None else f": {str(value)!r}"
    return Violation(thing, property_, f"SHACL {component.removesuffix('ConstraintComponent')}: {message}{said}")


@lru_cache(maxsize=65536)
def _term(written: str) -> Node:
    """A term as it stands in N-Triples."""
    if written[0] == "<":
        return URIRef(written[1:-1])
    term = from_n3(written)
    assert isinstance(term, Literal)
    return term


@contextmanager
def _unheard() -> Iterator[None]:
    """What rdflib has to say of ill-formed terms meanwhile, the shapes tell better."""
    log = logging.getLogger("rdflib.term")
    before = log.disabled
    log.disabled = True
    try:
        yield
    finally:
        log.disabled = before
