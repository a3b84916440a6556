"""How much there is, counted on the index: once for each state of it."""

import threading
from collections.abc import Callable
from typing import NamedTuple

from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.rdf.sparql.folder import State
from graph_service.rdf.sparql.pool import BusyError
from ontology.schema import SCHEMA
from ontology.terms import own_iri

_ALL = "SELECT (COUNT(DISTINCT ?s) AS ?a) (COUNT(DISTINCT ?o) AS ?b) { ?s ?p ?o }"
_CLASSES = "SELECT ?c (COUNT(?s) AS ?n) { ?s a ?c } GROUP BY ?c ORDER BY ?c"
_PROPERTIES = "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p"
_THINGS = "SELECT (COUNT(?s) AS ?n) { ?s a owl:Thing }"
_EXAMPLE = "SELECT ?s { ?s a skm:Decision } ORDER BY ?s LIMIT 1"
_DAYS = "SELECT (MIN(?d) AS ?first) (MAX(?d) AS ?last) { ?m a skm:Meeting ; dcterms:date ?d }"
_LINKS = """
SELECT ?p (COUNT(*) AS ?n) { VALUES ?p { %s } ?s ?p ?o FILTER(STRSTARTS(STR(?o), "%s")) } GROUP BY ?p ORDER BY ?p
"""
_WAITING = 2.0  # seconds for another thread to have counted
TARGETS = {
    "wikidata": "http://www.wikidata.org/entity/",
    "eurovoc": "http://eurovoc.europa.eu/",
    "geonames": "http://sws.geonames.org/",
}


class Counts(NamedTuple):
    """Counts of a state; `links` are (target, property, number)."""

    triples: int
    things: int
    subjects: int
    objects: int
    classes: tuple[tuple[str, int], ...]
    properties: tuple[tuple[str, int], ...]
    links: tuple[tuple[str, str, int], ...]
    example: str


class Counted:
    """Counts what an endpoint answers from, again where that has changed. May be used from several threads."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._lock = threading.Lock()
        self._counts: tuple[State, Counts] | None = None
        self._days: tuple[State, tuple[str | None, str | None]] | None = None

    def counts(self) -> Counts:
        """Of the state as it is now. Raises BusyError where there is none yet, or it is still being counted."""
        if not self._lock.acquire(timeout=_WAITING):
            raise BusyError("what there is is being counted; ask again in a moment")
        try:
            state = self._endpoint.state()
            if state is None:
                raise BusyError("the index is being made; ask again in a moment")
            if self._counts is None or self._counts[0] != state:
                self._counts = (state, self._count(state.triples))
            return self._counts[1]
        finally:
            self._lock.release()

    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day of a meeting; None where there are no meetings, or no index yet."""
        state = self._endpoint.state()
        if state is None:
            return None, None
        if self._days is None or self._days[0] != state:
            ((first, last),) = self._endpoint.rows(_DAYS)
            self._days = (state, (first or None, last or None))
        return self._days[1]

    def _count(self, triples: int) -> Counts:
        ask: Callable[[str], list[list[str]]] = self._endpoint.rows
        ((subjects, objects),) = ask(_ALL)
        ((things,),) = ask(_THINGS)
        return Counts(
            triples,
            int(things),
            int(subjects),
            int(objects),
            tuple((name, int(number)) for name, number in ask(_CLASSES)),
            tuple((name, int(number)) for name, number in ask(_PROPERTIES)),
            tuple(
                (target, name, int(number))
                for target, start in TARGETS.items()
                for name, number in ask(_LINKS % (_outside(self._endpoint.base), start))
            ),
            next((row[0] for row in ask(_EXAMPLE)), ""),
        )


def _outside(base: str) -> str:
    """The properties that lead to other datasets, as a query writes them."""
    leading = [made for made in SCHEMA.properties.values() if made.plain is not None and made.plain.iri]
    iris = dict.fromkeys(iri for made in leading for iri in (made.iri, *made.also))
    return " ".join(f"<{own_iri(base, iri)}>" for iri in iris)
