"""One tie taken apart: each kind, and each piece of evidence with its passages."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import first_quotes
from graph_service.queries.paging import Key, page
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.network import factors_of, occasions
from graph_service.queries.ties.occasions import Occasion, setting
from graph_service.store.base import Page, View


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
    factors, kinds = factors_of(weights or {}), list(KINDS)
    rows: list[tuple[Key, tuple[str, Occasion]]] = sorted(
        (
            ((kinds.index(kind), _newest_first(occasion.day), occasion.id), (kind, occasion))
            for kind, occasion in occasions(setting(view, level, scope or Scope()), factors)
            if ends in occasion.pairs
        ),
        key=lambda row: row[0],
    )
    shown = page("tie", rows, after, limit)
    things = view.things({*ends, *(occasion.id for _, occasion in shown.rows)})
    pieces = tuple(
        Piece(
            kind,
            Named.of(things[occasion.id]),
            occasion.day,
            round(occasion.weight * factors[kind], 6),
            _quotes(view, kind, occasion, (ends[0], ends[1])),
        )
        for kind, occasion in shown.rows
    )
    counts = {kind: number for kind in kinds if (number := sum(k == kind for _, (k, _) in rows))}
    return TieEvidence(Named.of(things[ends[0]]), Named.of(things[ends[1]]), counts, Page(pieces, shown.next))


def _quotes(view: View, kind: str, occasion: Occasion, ends: tuple[str, str]) -> tuple[Quote, ...]:
    found: dict[Quote, None] = {}
    for end in ends:
        found.update(dict.fromkeys(first_quotes(view, occasion.grounds[end], KINDS[kind].shown, end)))
    return tuple(found)


def _newest_first(day: str | None) -> int:
    return -int(day.replace("-", "").ljust(8, "0")) if day else 0
