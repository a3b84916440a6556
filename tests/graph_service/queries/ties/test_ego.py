"""The network around one actor."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.ties.ego import ego
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from tests.graph_service.world import World

MUNICIPALITIES = Level.MUNICIPALITIES


def test_one_step_holds_the_neighbours_and_the_ties_among_them(chain: World) -> None:
    found = ego(chain.view(), chain.ids["a"], MUNICIPALITIES)
    names = {near.actor.id: near.actor.name for near in found.actors}
    assert {near.actor.name: near.steps for near in found.actors} == {"a": 0, "b": 1, "c": 1}
    assert [names[t.source] + names[t.target] for t in found.ties] == ["ab", "ac", "bc"]
    assert (found.actors_in_all, found.ties_in_all) == (3, 3)


def test_two_steps_hold_the_neighbours_of_neighbours_and_nobody_further(chain: World) -> None:
    found = ego(chain.view(), chain.ids["a"], MUNICIPALITIES, depth=2)
    assert {near.actor.name: near.steps for near in found.actors} == {"a": 0, "b": 1, "c": 1, "d": 2}
    assert found.ties_in_all == 4


def test_what_a_limit_leaves_hangs_together(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    found = ego(view, ids["Nynäshamn"], MUNICIPALITIES, limit=2)
    assert all(ids["Nynäshamn"] in {tie.source, tie.target} for tie in found.ties)
    assert (len(found.ties), found.ties_in_all, found.actors_in_all) == (2, 3, 3)
    everything = ego(view, ids["Nynäshamn"], MUNICIPALITIES)
    assert set(everything.ties) == set(network(view, MUNICIPALITIES).ties)


def test_weak_ties_lead_nowhere(network_group: World) -> None:
    found = ego(network_group.view(), network_group.ids["Nynäshamn"], MUNICIPALITIES, least=2)
    assert [near.actor.name for near in found.actors] == ["Nynäshamn", "Tyresö"]


def test_an_actor_without_ties_is_alone(chain: World) -> None:
    found = ego(chain.view(), chain.ids["f"], MUNICIPALITIES)
    assert (found.actor.name, found.actors, found.ties, found.actors_in_all) == ("f", (), (), 1)


def test_what_cannot_be_asked_is_refused(network_group: World) -> None:
    with pytest.raises(UnknownThingError):
        ego(network_group.view(), "municipality-9999", MUNICIPALITIES)
    with pytest.raises(ValueError, match="the depth is 3; it must be from 1 to 2"):
        ego(network_group.view(), network_group.ids["Tyresö"], MUNICIPALITIES, depth=3)
