"""Ways: how two actors are joined by others, within a period and any other limits."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np

from graph_service.queries.answers import Named, QuestionError
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.routes import Cost, best_routes, neighbours
from graph_service.queries.ties.whole import Tie, Whole
from graph_service.store.base import View
from graph_service.store.graph.numbers import matches

MOST_WAYS = 5
_UNIT = 10**9  # lengths are whole numbers of these parts, so that they add up exactly


class Shortest(StrEnum):
    """What makes a way short: strong ties (one of weight w is 1/w long), or few steps and then strong ties."""

    STRENGTH = "strength"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Way:
    """Actors (ids) from one end to the other, and the tie between each two; `length` is the sum of 1/weight."""

    length: float
    actors: tuple[str, ...]
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """The best ways from `source` to `target`, none where they are not joined. /tie has the evidence of each tie."""

    source: Named
    target: Named
    level: str
    by: Shortest
    weights: dict[str, float]
    actors: tuple[Named, ...]
    ways: tuple[Way, ...]


def ways_between(  # noqa: PLR0913 - what a network can be limited by
    view: View,
    source: str,
    target: str,
    level: Level,
    scope: Scope | None = None,
    *,
    by: Shortest = Shortest.STRENGTH,
    weights: Mapping[str, float] | None = None,
    least: float = 0.0,
    most: int = 3,
) -> Ways:
    """Up to `most` ways by ties of at least `least`; of the same length, in the order of the actors' ids.

    Raises as network() does, QuestionError where the two are the same, and ValueError where more than five ways
    are asked for.
    """
    if not 1 <= most <= MOST_WAYS:
        raise ValueError(f"{most} ways are asked for; there can be from 1 to {MOST_WAYS}")
    ends = known(view, source), known(view, target)
    if ends[0] == ends[1]:
        raise QuestionError("target", f"{target!r} is the source itself")
    whole = Whole.of(view, level, scope, weights)
    whole = whole.where((whole.weight >= least) & (whole.weight > 0))
    ways = _ways(whole, ends, by, most)
    things = view.things(ends)
    return Ways(
        Named.of(things[ends[0]]),
        Named.of(things[ends[1]]),
        level.value,
        by,
        whole.factors,
        whole.named({actor for way in ways for actor in way.actors}),
        ways,
    )


def _ways(whole: Whole, ends: tuple[str, str], by: Shortest, most: int) -> tuple[Way, ...]:
    graph = whole.graph
    source, target = (graph.number(end) for end in ends)
    if source is None or target is None:
        return ()
    columns = zip(*(column.tolist() for column in (*whole.ends, whole.weight)), strict=True)
    near = neighbours((one, other, _cost(weight, by)) for one, other, weight in columns)
    routes = best_routes(near, source, target, most)
    lengths = [route.cost[0 if by is Shortest.STRENGTH else 1] / _UNIT for route in routes]
    return tuple(
        Way(round(length, 6), tuple(graph.ids[actor] for actor in route.actors), _ties(whole, route.actors))
        for length, route in zip(lengths, routes, strict=True)
    )


def _cost(weight: float, by: Shortest) -> Cost:
    length = round(_UNIT / weight)
    return (length, 1) if by is Shortest.STRENGTH else (1, length)


def _ties(whole: Whole, actors: tuple[int, ...]) -> tuple[Tie, ...]:
    pairs = [min(step) * len(whole.graph) + max(step) for step in pairwise(actors)]
    return whole.ties(matches(np.array(pairs), whole.pairs)[1])
