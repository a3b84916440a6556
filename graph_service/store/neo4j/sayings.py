"""Sayings: each statement of a document once, with what the public sees of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from graph_service.store.audience import Public, mask_text, masked_title, persons, shown, vouched
from graph_service.store.claims import spans_of
from graph_service.store.load import Load
from graph_service.store.neo4j.passages import place_of
from ontology.statement import Source, Statement


class Said(NamedTuple):
    """A statement of a version as kept: the passage as text, and the value that the public sees (None: nothing)."""

    subject: str
    property: str
    value: str
    spans: str
    rule: str
    confidence: float
    public: str | None


class Masked(NamedTuple):
    """What the public sees of a version."""

    said: tuple[Said, ...]
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version with its statements, once each and sorted, as `load`; and as whose public view it has, `said`."""

    load: Load
    said: tuple[Said, ...]

    @property
    def people(self) -> frozenset[str]:
        """Every person that it speaks of."""
        return persons(self.load.statements, self.load.names)

    @property
    def vouches(self) -> frozenset[str]:
        """The persons whose public capacity it says."""
        return vouched(self.load.statements)

    def masked(self, public: Public) -> Masked:
        """What the public sees of it, given who is public."""
        load = self.load
        seen = shown(load.statements, load.text, load.names, public)
        said = (
            _said(one, None if view is None else view.value) for one, view in zip(load.statements, seen, strict=True)
        )
        return Masked(tuple(said), masked_title(load, public), mask_text(load.text, load.names, public))


def version_of(load: Load) -> Version:
    """A load's version: nothing of it public yet."""
    once = sorted({_said(one, None): one for one in load.statements}.items())
    return Version(replace(load, statements=tuple(one for _, one in once)), tuple(said for said, _ in once))


def version_from(load: Load, said: Sequence[Said]) -> Version:
    """A version as it was kept."""
    ordered = tuple(sorted(said, key=lambda one: one[:-1]))
    statements = tuple(_statement(load.version, one) for one in ordered)
    return Version(replace(load, statements=statements), ordered)


def _said(one: Statement, public: str | None) -> Said:
    source = one.source
    return Said(
        one.subject, one.property, one.value, place_of(source.spans), source.rule, float(source.confidence), public
    )


def _statement(version: str, one: Said) -> Statement:
    source = Source(version, spans_of(one.spans), one.rule, one.confidence)
    return Statement(one.subject, one.property, one.value, source)


def by_passage(said: Iterable[Said]) -> Mapping[str, list[Said]]:
    """Sayings by passage, both in order."""
    passages: dict[str, list[Said]] = {}
    for one in sorted(said, key=lambda one: (one.spans, one[:-1])):
        passages.setdefault(one.spans, []).append(one)
    return passages
