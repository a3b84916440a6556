"""Meetings of which documents say different things."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import evidence
from graph_service.store.base import View

_ASKED = ("start", "end", "place", "name")
_MOST = 200


@dataclass(frozen=True, slots=True)
class Claimed:
    """A value, and a passage that says it."""

    value: str
    evidence: Quote


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A meeting, and the values of a property that its documents do not agree on."""

    meeting: Named
    day: str | None
    property: str
    claims: tuple[Claimed, ...]


def contradictions(view: View) -> tuple[Contradiction, ...]:
    """What documents of one meeting say differently of it, by meeting and property."""
    several = [row.id for row in view.table("Meeting", ("^about_meeting",)) if len(row.columns[0]) > 1]
    things = view.things(several)
    return tuple(
        Contradiction(Named.of(things[id_]), things[id_].day, property_, claims)
        for id_ in several
        for property_, claims in _claims(view, id_)
        if len(claims) > 1
    )


def _claims(view: View, meeting: str) -> Iterator[tuple[str, tuple[Claimed, ...]]]:
    for property_ in _ASKED:
        found: dict[str, list[Quote]] = defaultdict(list)
        for quote in evidence(view, meeting, property_, limit=_MOST).rows:
            found[quote.value].append(quote)
        yield property_, tuple(Claimed(value, quotes[0]) for value, quotes in sorted(found.items()))
