"""Ways between two actors."""

from itertools import pairwise, permutations
from random import Random

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.routes import Near, Route, best_routes, neighbours
from graph_service.queries.ties.ways import Shortest, Ways, ways_between
from graph_service.store.base import Period
from tests.graph_service.world import World

MUNICIPALITIES = Level.MUNICIPALITIES


def spelled(found: Ways) -> list[str]:
    names = {actor.id: actor.name for actor in found.actors}
    return ["".join(names[actor] for actor in way.actors) for way in found.ways]


def all_routes(near: Near, source: int, target: int) -> list[Route]:
    """Every route without a loop, in order: what the best are compared with."""
    others = sorted(set(near) - {source, target})
    found = []
    for length in range(len(others) + 1):
        for between in permutations(others, length):
            actors = (source, *between, target)
            if all(b in near[a] for a, b in pairwise(actors)):
                costs = [near[a][b] for a, b in pairwise(actors)]
                found.append(Route((sum(c[0] for c in costs), sum(c[1] for c in costs)), actors))
    return sorted(found)


@pytest.mark.parametrize("seed", range(40))
def test_the_best_routes_are_the_first_of_all_routes(seed: int) -> None:
    chance = Random(seed)
    # Few different costs, so that many routes cost the same.
    ties = [(a, b, (chance.randint(1, 3), 1)) for a in range(7) for b in range(a + 1, 7) if chance.random() < 0.5]
    expected = all_routes(neighbours(ties), 0, 6)[:5] if {0, 6} <= {end for tie in ties for end in tie[:2]} else []
    assert best_routes(neighbours(ties), 0, 6, 5) == expected
    chance.shuffle(ties)
    assert best_routes(neighbours(ties), 0, 6, 5) == expected


def test_the_fewest_steps_and_then_detours(chain: World) -> None:
    ids = chain.ids
    found = ways_between(chain.view(), ids["b"], ids["e"], MUNICIPALITIES, by=Shortest.STEPS, most=5)
    assert spelled(found) == ["bcde", "bacde"]
    assert [way.length for way in found.ways] == [3.0, 4.0]
    back = ways_between(chain.view(), ids["e"], ids["b"], MUNICIPALITIES, by=Shortest.STEPS, most=1)
    assert spelled(back) == ["edcb"]


def test_strong_ties_are_short(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    weights = {"joint_body": 0.0}
    ends = ids["Haninge"], ids["Nynäshamn"]
    # Without the body: Haninge–Nynäshamn 0.5; Haninge–Tyresö 2.5; Tyresö–Nynäshamn 1.5.
    strong = ways_between(view, *ends, MUNICIPALITIES, weights=weights)
    assert spelled(strong) == ["HaningeTyresöNynäshamn", "HaningeNynäshamn"]
    assert [way.length for way in strong.ways] == [round(1 / 2.5 + 1 / 1.5, 6), 2.0]
    few = ways_between(view, *ends, MUNICIPALITIES, weights=weights, by=Shortest.STEPS)
    assert spelled(few) == spelled(strong)[::-1]
    assert spelled(ways_between(view, *ends, MUNICIPALITIES, weights=weights, least=1.5)) == ["HaningeTyresöNynäshamn"]


def test_each_step_is_the_tie_of_the_network_within_the_period(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    scope = Scope(period=Period("2024-01-01"))
    found = ways_between(view, ids["Haninge"], ids["Nynäshamn"], MUNICIPALITIES, scope)
    ties = network(view, MUNICIPALITIES, scope).ties
    assert found.ways
    for way in found.ways:
        assert [{tie.source, tie.target} for tie in way.ties] == [set(step) for step in pairwise(way.actors)]
        assert set(way.ties) <= set(ties)


def test_those_who_are_not_joined_have_no_way(chain: World) -> None:
    found = ways_between(chain.view(), chain.ids["a"], chain.ids["f"], MUNICIPALITIES)
    assert (found.source.name, found.target.name, found.ways, found.actors) == ("a", "f", (), ())


def test_what_cannot_be_asked_is_refused(chain: World) -> None:
    view, ids = chain.view(), chain.ids
    with pytest.raises(ValueError, match="is the source itself"):
        ways_between(view, ids["a"], ids["a"], MUNICIPALITIES)
    with pytest.raises(ValueError, match="6 ways are asked for; there can be from 1 to 5"):
        ways_between(view, ids["a"], ids["b"], MUNICIPALITIES, most=6)
    with pytest.raises(UnknownThingError):
        ways_between(view, ids["a"], "municipality-9999", MUNICIPALITIES)
