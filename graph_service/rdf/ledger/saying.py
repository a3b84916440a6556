"""An annotation of the ledger read back into the statement that it was."""

import re
from functools import cache, cached_property

from graph_service.rdf.ledger.nodes import LedgerError, Node
from graph_service.rdf.terms import Terms
from graph_service.store.claims import spans_of
from ontology.model import CLASS, Property
from ontology.schema import SCHEMA
from ontology.statement import Source, Span, Statement
from ontology.terms import property_iri

_PASSAGE = re.compile(r"(.+)/passage/(\d{1,9})-(\d{1,9})-(\d{1,9})")


class Readable:
    """The terms of a ledger under a base, as they are looked for in nodes."""

    def __init__(self, base: str) -> None:
        self.base = base
        self._terms = Terms(base)
        self.named = cache(lambda curie: self._terms.named(curie)[1:-1])

    @cached_property
    def classes(self) -> dict[str, str]:
        """Classes by their own IRI."""
        return {self._terms.iri(made.iris[0])[1:-1]: name for name, made in SCHEMA.concrete.items()}

    def id_of(self, iri: str) -> str:
        """The id in the IRI of a thing. Raises LedgerError for an IRI of another base."""
        if not iri.startswith(f"{self.base}id/"):
            raise LedgerError(f"<{iri}> is not under {self.base}id/; set GRAPH_SERVICE_BASE to the base of the ledger")
        return iri[len(self.base) + 3 :]

    def said(self, node: Node, version: str) -> Statement:
        """The statement that a version made."""
        subject = self.id_of(node.one(self.named("rdf:subject")))
        name = self._property(subject.partition("-")[0], node.one(self.named("rdf:predicate")))
        value = self._value(SCHEMA.properties[name], node.one(self.named("rdf:object")))
        spans = self._spans(node)
        rule, confidence = node.one(self.named("skm:extractorRule")), node.one(self.named("itsrdf:taConfidence"))
        return Statement(subject, name, value, Source(version, spans, rule, float(confidence)))

    def _spans(self, node: Node) -> tuple[Span, ...]:
        """The passages, in the order in which they are read."""
        ordered = node.first(self.named("skm:passageOrder"))
        if ordered is None:
            return tuple(_span(target) for target in node.told.get(self.named("oa:hasTarget"), []))
        try:
            return spans_of(ordered)
        except (TypeError, ValueError):
            raise LedgerError(f"<{node.subject}>: {ordered!r} is no order of passages") from None

    def _property(self, kind: str, predicate: str) -> str:
        found = _properties(kind).get(SCHEMA.base + predicate[len(self.base) :], _properties(kind).get(predicate))
        if found is None:
            raise LedgerError(f"<{predicate}> is no property of a {kind}; this ledger is of another version")
        return found

    def _value(self, made: Property, value: str) -> str:
        if made.is_link:
            return self.id_of(value)
        if made.kind == CLASS:
            if value not in self.classes:
                raise LedgerError(f"<{value}> is no class; this ledger is of another version")
            return self.classes[value]
        if made.scheme is not None:
            word = value.rpartition("/")[2]
            if word not in SCHEMA.schemes[made.scheme]:
                raise LedgerError(f"<{value}> is no word of {made.scheme}; this ledger is of another version")
            return word
        return made.plain.clean(value) if made.plain and made.plain.lexical else value


def _span(target: str) -> Span:
    found = _PASSAGE.fullmatch(target)
    if found is None:
        raise LedgerError(f"<{target}> is no passage of a document")
    return Span(*map(int, found.groups()[1:]))


@cache
def _properties(kind: str) -> dict[str, str]:
    """The properties that things of a kind of id have, by the IRI that they are told with."""
    root = SCHEMA.roots.get(kind, "Thing")
    return {
        property_iri(name, root): name
        for class_ in SCHEMA.descendants(root)
        for name in SCHEMA.classes[class_].properties
    }
