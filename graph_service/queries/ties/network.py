"""The network of municipalities, organisations or people, each tie taken apart into its kinds."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.deciding import FINDERS as DECIDING
from graph_service.queries.ties.joint_body import joint_bodies
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.meeting import met
from graph_service.queries.ties.occasions import Finder, Setting, Shared, setting
from graph_service.queries.ties.sums import Sums, totals
from graph_service.store.base import View
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import Graph

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
    where = setting(view, level, scope or Scope())
    graph, size = where.graph, max(len(where.graph), 1)
    kinds = {kind: Sums.of(_of(shared, one, graph), size, factors[kind]) for kind, shared in occasions(where, factors)}
    pairs, weights_of = totals(list(kinds.values()))
    weighed = sorted((-w, pair) for w, pair in zip(weights_of, pairs.tolist(), strict=True) if w >= least)
    shown = tuple(_tie(graph, pair, -weight, kinds) for weight, pair in weighed[:limit])
    things = view.things(sorted({end for tie in shown for end in (tie.source, tie.target)}))
    return Network(level.value, factors, tuple(Named.of(things[i]) for i in sorted(things)), shown, len(weighed))


def _of(shared: Shared, one: str | None, graph: Graph) -> Shared:
    """The ties of one actor, where one is asked for."""
    if one is None:
        return shared
    number = graph.number(one)
    return shared.where((shared.source == number) | (shared.target == number))


def occasions(where: Setting, factors: Mapping[str, float]) -> Iterator[tuple[str, Shared]]:
    """The occasions of the kinds that are not left out."""
    for kind, find in FINDERS.items():
        if factors[kind]:
            yield kind, find(where)


def factors_of(weights: Mapping[str, float]) -> dict[str, float]:
    """The factor of every kind, 1 where none is given. Raises ValueError that names what is wrong."""
    for kind, factor in weights.items():
        if kind not in KINDS:
            raise ValueError(f"{kind!r} is no kind of tie; the kinds are {', '.join(KINDS)}")
        if not math.isfinite(factor) or factor < 0:
            raise ValueError(f"the weight of {kind!r} is {factor}; it must be a number of at least 0")
    return {kind: float(weights.get(kind, 1.0)) for kind in KINDS}


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
