"""Whole: all ties of a level within limits, as columns, before anything is chosen from them."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope
from graph_service.queries.ties.deciding import FINDERS as DECIDING
from graph_service.queries.ties.joint_body import joint_bodies
from graph_service.queries.ties.kinds import KINDS, Level, Weights
from graph_service.queries.ties.meeting import met
from graph_service.queries.ties.occasions import Finder, Shared
from graph_service.queries.ties.seats import sat_in, shared_people
from graph_service.queries.ties.setting import Setting, setting
from graph_service.queries.ties.sums import Sums, totals
from graph_service.store.base import View
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Mask, Numbers

_OF_ACTORS: dict[str, Finder] = {"met": met, "joint_body": joint_bodies, **DECIDING}
FINDERS: dict[Level, dict[str, Finder]] = {
    Level.MUNICIPALITIES: _OF_ACTORS,
    Level.ORGANISATIONS: _OF_ACTORS,
    Level.PEOPLE: _OF_ACTORS,
    Level.BODIES: {"shared_people": shared_people, "cited": DECIDING["cited"]},
    Level.SEATS: {"sat": sat_in},
}


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


@dataclass(frozen=True, eq=False)
class Whole:
    """Ties as columns by pair (`source * len(graph) + target`, sorted), with what each kind adds to them."""

    view: View
    graph: Graph
    factors: dict[str, float]
    kinds: dict[str, Sums]
    pairs: Numbers
    weight: Weights

    @classmethod
    def of(
        cls, view: View, level: Level, scope: Scope | None, weights: Mapping[str, float] | None, one: str | None = None
    ) -> "Whole":
        """All ties, or those of `one` (an id as kept). Raises UnknownThingError, and ValueError as factors_of."""
        return cls.over(setting(view, level, scope or Scope()), weights, one)

    @classmethod
    def over(cls, where: Setting, weights: Mapping[str, float] | None, one: str | None = None) -> "Whole":
        """The same of a setting, so that several can share a graph."""
        factors = factors_of(weights or {}, where.level)
        return cls.shared(where, factors, dict(occasions(where, factors)), one)

    @classmethod
    def shared(
        cls, where: Setting, factors: dict[str, float], shared: Mapping[str, Shared], one: str | None = None
    ) -> "Whole":
        """The same of occasions that have been found already."""
        graph, size = where.graph, max(len(where.graph), 1)
        kinds = {kind: Sums.of(_of(found, one, graph), size, factors[kind]) for kind, found in shared.items()}
        pairs, weighed = totals(list(kinds.values()))
        return cls(where.view, graph, factors, kinds, pairs, np.array(weighed, np.float64))

    @property
    def ends(self) -> tuple[Numbers, Numbers]:
        """The two actors of each tie, by number."""
        source, target = np.divmod(self.pairs, max(len(self.graph), 1))
        return source, target

    def where(self, wanted: Mask | Numbers) -> "Whole":
        """Some of the ties: which, or at which places."""
        return replace(self, pairs=self.pairs[wanted], weight=self.weight[wanted])

    def around(self, actor: str) -> Mask:
        """Which of the ties are those of an actor."""
        source, target = self.ends
        number = self.graph.number(actor)
        return np.asarray((source == number) | (target == number))

    def strongest(self) -> Numbers:
        """The places of the ties, strongest first, then by the ids of the two."""
        return np.lexsort((self.pairs, -self.weight))

    def ties(self, places: Numbers) -> tuple[Tie, ...]:
        """The ties at places, taken apart."""
        weighed = zip(self.pairs[places].tolist(), self.weight[places].tolist(), strict=True)
        return tuple(_tie(self.graph, pair, weight, self.kinds) for pair, weight in weighed)

    def named(self, ids: set[str]) -> tuple[Named, ...]:
        """Actors by name, in the order of their ids."""
        things = self.view.things(sorted(ids))
        return tuple(Named.of(things[id_]) for id_ in sorted(things))


def ends_of(ties: tuple[Tie, ...]) -> set[str]:
    """The actors whom ties tie."""
    return {end for tie in ties for end in (tie.source, tie.target)}


def _of(shared: Shared, one: str | None, graph: Graph) -> Shared:
    """The ties of one actor, where one is asked for."""
    if one is None:
        return shared
    number = graph.number(one)
    return shared.where((shared.source == number) | (shared.target == number))


def occasions(where: Setting, factors: Mapping[str, float]) -> Iterator[tuple[str, Shared]]:
    """The occasions of the kinds that are not left out."""
    for kind, find in FINDERS[where.level].items():
        if factors[kind]:
            yield kind, find(where)


def factors_of(weights: Mapping[str, float], level: Level = Level.MUNICIPALITIES) -> dict[str, float]:
    """The factor of every kind of a level, 1 where none is given. Raises ValueError that names what is wrong."""
    for kind, factor in weights.items():
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is no kind of tie; the kinds are {', '.join(KINDS)}")
        if not math.isfinite(factor) or factor < 0:
            raise ValueError(f"the weight of {kind!r} is {factor}; it must be a number of at least 0")
    return {kind: float(weights.get(kind, 1.0)) for kind in FINDERS[level]}


def _tie(graph: Graph, pair: int, weight: float, kinds: Mapping[str, Sums]) -> Tie:
    strands = []
    for kind, sums in kinds.items():
        place = int(np.searchsorted(sums.pairs, pair))
        if place < len(sums.pairs) and sums.pairs[place] == pair:
            days = (day_text(int(column[place])) for column in (sums.first, sums.last))
            strands.append(Strand(kind, int(sums.number[place]), float(sums.weight[place]), *days))
    source, target = divmod(pair, len(graph))
    return Tie(
        graph.ids[source],
        graph.ids[target],
        weight,
        sum(strand.count for strand in strands),
        min((strand.first for strand in strands if strand.first), default=None),
        max((strand.last for strand in strands if strand.last), default=None),
        tuple(strands),
    )
