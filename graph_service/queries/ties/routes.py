"""The best routes between two actors of a network, each once, in an order that nothing but the network decides.

The k shortest loopless paths by J. Y. Yen (Management Science 17, 712, 1971); each search is guided by the exact
distances to the target in the whole network (A*), which leaving out ties or actors can only lengthen.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from typing import NamedTuple

Cost = tuple[int, int]  # whole numbers add up to the same in any order
Near = dict[int, dict[int, Cost]]


class Route(NamedTuple):
    """Actors by number, from the first to the last; routes of the same cost are in the order of these."""

    cost: Cost
    actors: tuple[int, ...]


def neighbours(ties: Iterable[tuple[int, int, Cost]]) -> Near:
    """Who is tied to whom, at what cost."""
    near: Near = defaultdict(dict)
    for source, target, cost in ties:
        near[source][target] = near[target][source] = cost
    return near


def best_routes(near: Near, source: int, target: int, most: int) -> list[Route]:
    """Up to `most` routes of least cost, best first; none where the two are not joined."""
    left = _distances(near, target)
    first = _best(near, left, Route((0, 0), (source,)), target, set(), set())
    found, waiting = [first] if first else [], list[Route]()
    seen = {first}
    while found and len(found) < most:
        for fresh in _detours(near, left, found, target):
            if fresh not in seen:
                seen.add(fresh)
                heappush(waiting, fresh)
        if not waiting:
            break
        found.append(heappop(waiting))
    return found


def _detours(near: Near, left: dict[int, Cost], found: list[Route], target: int) -> Iterator[Route]:
    """The best route that leaves the last one found at each of its actors, in a way that none found does."""
    last, cost = found[-1].actors, (0, 0)
    for place in range(len(last) - 1):
        root = last[: place + 1]
        taken = {route.actors[place + 1] for route in found if route.actors[: place + 1] == root}
        detour = _best(near, left, Route(cost, root), target, set(root), taken)
        if detour:
            yield detour
        cost = _sum(cost, near[last[place]][last[place + 1]])


def _best(
    near: Near, left: dict[int, Cost], root: Route, target: int, without: set[int], taken: set[int]
) -> Route | None:
    """The best route that begins as `root`, not `taken` from its last actor, and not back to one `without`."""
    if root.actors[-1] not in left:
        return None
    done: set[int] = set()
    waiting = [(_sum(root.cost, left[root.actors[-1]]), root.actors, root.cost)]
    while waiting:
        _, actors, cost = heappop(waiting)
        here = actors[-1]
        if here == target:
            return Route(cost, actors)
        if here in done:
            continue
        done.add(here)
        for other, step in near[here].items():
            if other in done or other in without or (len(actors) == len(root.actors) and other in taken):
                continue
            come = _sum(cost, step)
            heappush(waiting, (_sum(come, left[other]), (*actors, other), come))
    return None


def _distances(near: Near, target: int) -> dict[int, Cost]:
    """The least cost from each actor to the target."""
    found: dict[int, Cost] = {}
    waiting: list[tuple[Cost, int]] = [((0, 0), target)]
    while waiting:
        cost, here = heappop(waiting)
        if here in found:
            continue
        found[here] = cost
        for other, step in near.get(here, {}).items():
            if other not in found:
                heappush(waiting, (_sum(cost, step), other))
    return found


def _sum(one: Cost, other: Cost) -> Cost:
    return one[0] + other[0], one[1] + other[1]
