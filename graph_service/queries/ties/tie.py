"""One tie taken apart: each kind, and each piece of evidence with its passages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import first_quotes
from graph_service.queries.paging import Key, page
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.setting import Setting, setting
from graph_service.queries.ties.whole import factors_of, occasions
from graph_service.store.base import Page, View
from graph_service.store.graph.days import day_text


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence: an occasion that both shared, what it weighs, and a passage for each of them."""

    kind: str
    occasion: Named
    day: str | None
    weight: float
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class TieEvidence:
    """What ties two actors: pieces of evidence by kind, newest first."""

    source: Named
    target: Named
    counts: dict[str, int]
    pieces: Page[Piece]


def tie_between(  # noqa: PLR0913 - what a network can be limited by
    view: View,
    source: str,
    target: str,
    level: Level,
    scope: Scope | None = None,
    *,
    weights: Mapping[str, float] | None = None,
    after: str | None = None,
    limit: int = 50,
) -> TieEvidence:
    """The evidence of the tie between two actors. Raises as network() does, and CursorError."""
    ends = tuple(sorted((known(view, source), known(view, target))))
    factors = factors_of(weights or {}, level)
    where = setting(view, level, scope or Scope())
    rows = sorted(_rows(where, factors, ends), key=lambda row: row[0])
    shown = page("tie", rows, after, limit)
    things = view.things({*ends, *(found.occasion for found in shown.rows)})
    pieces = tuple(
        Piece(
            found.kind,
            Named.of(things[found.occasion]),
            found.day,
            round(found.weight * factors[found.kind], 6),
            _quotes(view, found, ends),
        )
        for found in shown.rows
        if found.occasion in things
    )
    counts = {kind: number for kind in KINDS if (number := sum(found.kind == kind for _, found in rows))}
    return TieEvidence(Named.of(things[ends[0]]), Named.of(things[ends[1]]), counts, Page(pieces, shown.next))


class _Found(NamedTuple):
    kind: str
    occasion: str
    day: str | None
    weight: float
    facts: tuple[str, str]


def _rows(where: Setting, factors: Mapping[str, float], ends: tuple[str, ...]) -> Iterator[tuple[Key, _Found]]:
    """What ties the two, by kind, newest first, then id."""
    kinds = list(KINDS)
    ids, (source, target) = where.graph.ids, (where.graph.number(end) for end in ends)
    for kind, shared in occasions(where, factors):
        mine = shared.where((shared.source == source) & (shared.target == target))
        for _, _, occasion, day, weight, *facts in zip(*(column.tolist() for column in mine), strict=True):
            said_by = (ids[facts[0]], ids[facts[1]])
            yield (kinds.index(kind), -day, ids[occasion]), _Found(kind, ids[occasion], day_text(day), weight, said_by)


def _quotes(view: View, found: _Found, ends: tuple[str, ...]) -> tuple[Quote, ...]:
    quotes: dict[Quote, None] = {}
    for fact, end in zip(found.facts, ends, strict=True):
        quotes.update(dict.fromkeys(first_quotes(view, fact, KINDS[found.kind].shown, end)))
    return tuple(quotes)
