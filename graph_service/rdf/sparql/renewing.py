"""Writing some things of the index anew (see building.py for what stands where)."""

from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, Triple, parse

from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing, View
from ontology.terms import thing_iri

_ASKED = DefaultGraph()


class Renewal:
    """Lets the index say of things what the view shows of them now; counts triples that came and went."""

    def __init__(self, store: Store, view: View, base: str) -> None:
        self.came = self.went = 0
        self._store = store
        self._view = view
        self._base = base
        self._terms = Terms(base)

    def renew(self, ids: Sequence[str]) -> None:
        """Write these things anew; nothing is left of those that are gone."""
        found = {
            id_: thing for id_, thing in self._view.things(ids).items() if thing.id == id_
        }  # not one it stands for
        untold = [triple for id_ in ids for triple in self._renew(id_, found.get(id_))]
        self._forget(triple for triple in untold if not self._told_by_another(triple))

    def _renew(self, id_: str, thing: Thing | None) -> list[Triple]:
        """Write one thing; returns what it told of others and tells no longer."""
        iri = thing_iri(self._base, id_)
        told = self._told(thing) if thing else set()
        own = {triple for triple in told if _is_of(triple, iri)}
        before = {quad.triple for quad in self._store.quads_for_pattern(None, None, None, NamedNode(iri))}
        for triple in set(self._said_of(iri)) - own:
            if not self._told_by_another(triple):
                self._remove(triple)
        others = told - own
        for triple in others - before:
            self._store.add(_quad(triple, iri))
        for triple in told:
            self._add(triple)
        for triple in before - others:
            self._store.remove(_quad(triple, iri))
        return list(before - others)

    def _forget(self, untold: Iterable[Triple]) -> None:
        """Remove what others told of things, where those do not tell it themselves."""
        start = len(thing_iri(self._base, ""))
        of = {triple: _subject(triple)[start:].partition("/")[0] for triple in untold}
        subjects = {id_: self._told(thing) for id_, thing in self._view.things(sorted(set(of.values()))).items()}
        for triple, id_ in of.items():
            if triple not in subjects.get(id_, ()):
                self._remove(triple)

    def _told(self, thing: Thing) -> set[Triple]:
        lines = " .\n".join([*triples(thing, self._terms), ""])
        return {quad.triple for quad in parse(lines, format=RdfFormat.N_TRIPLES, lenient=True)}

    def _said_of(self, iri: str) -> Iterator[Triple]:
        """What can be asked of a thing and of the nodes that help to say it."""
        for quad in self._store.quads_for_pattern(NamedNode(iri), None, None, _ASKED):
            yield quad.triple
            if isinstance(quad.object, NamedNode) and quad.object.value.startswith(f"{iri}/"):
                yield from self._said_of(quad.object.value)

    def _told_by_another(self, triple: Triple) -> bool:
        return any(quad.graph_name != _ASKED for quad in self._store.quads_for_pattern(*triple))

    def _add(self, triple: Triple) -> None:
        quad = Quad(*triple)
        if quad not in self._store:
            self._store.add(quad)
            self.came += 1

    def _remove(self, triple: Triple) -> None:
        quad = Quad(*triple)
        if quad in self._store:
            self._store.remove(quad)
            self.went += 1


def _is_of(triple: Triple, iri: str) -> bool:
    """Whether a triple is of a thing or of a node that helps to say it."""
    subject = _subject(triple)
    return subject == iri or subject.startswith(f"{iri}/")


def _quad(triple: Triple, graph: str) -> Quad:
    return Quad(triple.subject, triple.predicate, triple.object, NamedNode(graph))


def _subject(triple: Triple) -> str:
    assert isinstance(triple.subject, NamedNode)  # there are no others here
    return triple.subject.value
