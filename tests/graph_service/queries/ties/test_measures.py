"""Measures of a network."""

from graph_service.queries.answers import Named
from graph_service.queries.ties.measures import measured, projection
from graph_service.queries.ties.network import Network
from graph_service.queries.ties.whole import Tie

# Two groups of three, a-b-c and d-e-f, that only c and d join.
PAIRS = {"ab": 2.0, "ac": 2.0, "bc": 2.0, "de": 3.0, "df": 3.0, "ef": 3.0, "cd": 0.5}


def network(pairs: dict[str, float]) -> Network:
    actors = tuple(Named(id_, "Municipality", id_.upper()) for id_ in sorted(set("".join(pairs))))
    ties = tuple(Tie(p[0], p[1], weight, 1, None, None, ()) for p, weight in pairs.items())
    return Network("municipalities", {}, actors, ties, len(ties))


def test_two_groups_are_two_communities_and_the_bridge_is_between_them() -> None:
    found = measured(network(PAIRS))
    by_id = {row.actor.id: row for row in found.actors}
    assert {row.community for row in found.actors} == {0, 1}
    assert by_id["a"].community == by_id["b"].community == by_id["c"].community != by_id["d"].community
    # Of the 10 pairs of others, c and d each stand between 2 × 3.
    assert by_id["c"].betweenness == by_id["d"].betweenness == 0.6
    assert by_id["a"].betweenness == 0
    assert found.modularity > 0.3


def test_strength_is_the_sum_of_the_weights_and_the_strongest_come_first() -> None:
    rows = measured(network(PAIRS)).actors
    assert [(row.actor.id, row.ties, row.strength) for row in rows[:3]] == [("d", 3, 6.5), ("e", 2, 6.0), ("f", 2, 6.0)]


def test_measures_do_not_depend_on_the_order_of_the_ties() -> None:
    assert measured(network(dict(reversed(PAIRS.items())))) == measured(network(PAIRS))


def test_a_network_without_ties_has_no_measures() -> None:
    found = measured(network({}))
    assert (found.actors, found.modularity) == ((), 0.0)


def test_a_projection_carries_names_and_distances() -> None:
    graph = projection(network(PAIRS))
    assert graph.nodes["a"] == {"name": "A", "type": "Municipality"}
    assert graph.edges["d", "e"]["distance"] == 1 / 3
