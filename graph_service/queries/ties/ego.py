"""The network around one actor: those it has ties with, in one or two steps, and the ties among them."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.whole import Tie, Whole, ends_of
from graph_service.store.base import View
from graph_service.store.graph.numbers import Numbers

DEEPEST = 2
_FAR = 99


@dataclass(frozen=True, slots=True)
class Near:
    """An actor, and how many steps from the middle it is."""

    actor: Named
    steps: int


@dataclass(frozen=True, slots=True)
class Ego:
    """The network around `actor`: ties nearest first, then strongest, up to the limit, and the actors they tie.

    `actors_in_all` and `ties_in_all` count those beyond the limit too.
    """

    actor: Named
    level: str
    depth: int
    weights: dict[str, float]
    actors: tuple[Near, ...]
    ties: tuple[Tie, ...]
    actors_in_all: int
    ties_in_all: int


def ego(  # noqa: PLR0913 - what a network can be limited by
    view: View,
    actor: str,
    level: Level,
    scope: Scope | None = None,
    *,
    depth: int = 1,
    weights: Mapping[str, float] | None = None,
    least: float = 0.0,
    limit: int = 500,
) -> Ego:
    """Those within `depth` steps of an actor by ties of at least `least`, and every such tie among them.

    A tie is as near as the nearer of its ends, so that what a limit leaves hangs together. Raises as network()
    does, and ValueError for a depth that is not 1 or 2.
    """
    if not 1 <= depth <= DEEPEST:
        raise ValueError(f"the depth is {depth}; it must be from 1 to {DEEPEST}")
    middle = known(view, actor)
    whole = Whole.of(view, level, scope, weights)
    whole = whole.where(whole.weight >= least)
    steps = _steps(whole, middle, depth)
    source, target = whole.ends
    around = whole.where(np.maximum(steps[source], steps[target]) <= depth)
    source, target = around.ends
    order = np.lexsort((around.pairs, -around.weight, np.minimum(steps[source], steps[target])))
    ties = around.ties(order[:limit])
    at = {id_: int(steps[number]) for id_ in ends_of(ties) if (number := whole.graph.number(id_)) is not None}
    actors = (Near(named, at[named.id]) for named in whole.named(set(at)))
    return Ego(
        Named.of(view.things([middle])[middle]),
        level.value,
        depth,
        whole.factors,
        tuple(sorted(actors, key=lambda near: (near.steps, near.actor.id))),
        ties,
        int(np.count_nonzero(steps <= depth)),
        len(around.pairs),
    )


def _steps(whole: Whole, middle: str, depth: int) -> Numbers:
    """How many steps each thing is from the middle; of those further off than `depth`, a large number."""
    steps = np.full(len(whole.graph), _FAR, np.int64)
    number = whole.graph.number(middle)
    if number is None:
        return steps
    steps[number] = 0
    source, target = whole.ends
    for step in range(1, depth + 1):
        for near, far in ((source, target), (target, source)):
            reached = far[steps[near] == step - 1]
            steps[reached] = np.minimum(steps[reached], step)
    return steps
