"""The network of municipalities, organisations or people, each tie taken apart into its kinds."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.deciding import FINDERS as DECIDING
from graph_service.queries.ties.joint_body import joint_bodies
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.meeting import met
from graph_service.queries.ties.occasions import Finder, Occasion, Pair, Setting, setting
from graph_service.store.base import View

FINDERS: dict[str, Finder] = {"met": met, "joint_body": joint_bodies, **DECIDING}


@dataclass(frozen=True, slots=True)
class Strand:
    """One kind of a tie: how often, how strong, from when to when. `weight` is after reweighing."""

    kind: str
    count: int
    weight: float
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Tie:
    """Two actors (ids, sorted) and the kinds of their tie, of which `weight` and `count` are the sums."""

    source: str
    target: str
    weight: float
    count: int
    first: str | None
    last: str | None
    kinds: tuple[Strand, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """The strongest ties first, up to the limit, and the actors they tie. `ties_in_all` counts those beyond it too."""

    level: str
    weights: dict[str, float]
    actors: tuple[Named, ...]
    ties: tuple[Tie, ...]
    ties_in_all: int


class _Sum:
    """What a kind of tie adds up to for one pair, while occasions are counted."""

    __slots__ = ("first", "last", "parts")

    def __init__(self) -> None:
        self.parts: list[float] = []
        self.first: str | None = None
        self.last: str | None = None

    def add(self, weight: float, day: str | None) -> None:
        """One more occasion."""
        self.parts.append(weight)
        if day is not None:
            if self.first is None or day < self.first:
                self.first = day
            if self.last is None or day > self.last:
                self.last = day


Sums = dict[Pair, dict[str, _Sum]]


def network(
    view: View,
    level: Level,
    scope: Scope | None = None,
    *,
    weights: Mapping[str, float] | None = None,
    actor: str | None = None,
    least: float = 0.0,
    limit: int = 1000,
) -> Network:
    """Who works with whom.

    `weights` multiplies kinds, 0 leaves one out, and kinds that it does not name keep theirs. `actor` keeps the
    ties of one; `least` those of at least that weight. Raises UnknownThingError, and ValueError for
    a kind there is none of or a weight below 0.
    """
    factors = factors_of(weights or {})
    one = known(view, actor) if actor else None
    sums = _sums(occasions(setting(view, level, scope or Scope()), factors), one)
    weighed = [(-weight, pair) for pair, kinds in sums.items() if (weight := _weight(kinds, factors)) >= least]
    weighed.sort()
    shown = tuple(_tie(pair, sums[pair], factors) for _, pair in weighed[:limit])
    things = view.things(sorted({end for tie in shown for end in (tie.source, tie.target)}))
    return Network(level.value, factors, tuple(Named.of(things[i]) for i in sorted(things)), shown, len(weighed))


def occasions(where: Setting, factors: Mapping[str, float]) -> Iterator[tuple[str, Occasion]]:
    """All occasions of the kinds that are not left out."""
    for kind, find in FINDERS.items():
        if factors[kind]:
            for occasion in find(where):
                yield kind, occasion


def factors_of(weights: Mapping[str, float]) -> dict[str, float]:
    """The factor of every kind, 1 where none is given. Raises ValueError that names what is wrong."""
    for kind, factor in weights.items():
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is no kind of tie; the kinds are {', '.join(KINDS)}")
        if not math.isfinite(factor) or factor < 0:
            raise ValueError(f"the weight of {kind!r} is {factor}; it must be a number of at least 0")
    return {kind: float(weights.get(kind, 1.0)) for kind in KINDS}


def _sums(found: Iterable[tuple[str, Occasion]], one: str | None) -> Sums:
    """The sums of each pair by kind; of pairs with `one` in them where it is given."""
    sums: Sums = {}
    for kind, occasion in found:
        weight, day = occasion.weight, occasion.day
        for pair in occasion.pairs:
            if one is not None and one not in pair:
                continue
            kinds = sums.get(pair)
            if kinds is None:
                kinds = sums[pair] = {}
            if kind not in kinds:
                kinds[kind] = _Sum()
            kinds[kind].add(weight, day)
    return sums


def _strand_weight(kind: str, added: _Sum, factors: Mapping[str, float]) -> float:
    # fsum: the order in which documents were loaded must leave no trace in the last digit.
    return round(math.fsum(added.parts) * factors[kind], 6)


def _weight(kinds: Mapping[str, _Sum], factors: Mapping[str, float]) -> float:
    return round(math.fsum(_strand_weight(kind, added, factors) for kind, added in kinds.items()), 6)


def _tie(pair: Pair, kinds: Mapping[str, _Sum], factors: Mapping[str, float]) -> Tie:
    strands = tuple(
        Strand(kind, len(s.parts), _strand_weight(kind, s, factors), s.first, s.last) for kind, s in kinds.items()
    )
    days = [day for strand in strands for day in (strand.first, strand.last) if day]
    return Tie(
        *pair,
        _weight(kinds, factors),
        sum(strand.count for strand in strands),
        min(days, default=None),
        max(days, default=None),
        strands,
    )
