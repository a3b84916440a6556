"""The backbone: the ties that are more than chance."""

import networkx as nx
import numpy as np
import pytest

from graph_service.queries.ties.backbone import backbone, significance
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.queries.ties.whole import Whole
from graph_service.store.graph.making import make_graph
from tests.graph_service.memory_view import MemoryView
from tests.graph_service.world import World

MUNICIPALITIES = Level.MUNICIPALITIES


def whole(ties: dict[tuple[int, int], float]) -> Whole:
    size = max(max(pair) for pair in ties) + 1
    graph = make_graph([(f"municipality-{n}", "Municipality", None) for n in range(size)], {}, {})
    rows = sorted((a * size + b, weight) for (a, b), weight in ties.items())
    pairs, weights = zip(*rows, strict=True)
    return Whole(MemoryView((), {}), graph, {}, {}, np.array(pairs), np.array(weights))


def test_the_strong_tie_of_a_hub_is_kept_and_its_weak_ones_are_not() -> None:
    # Of a strength of 10: one tie of 7 and three of 1; the others have no other tie.
    star = whole({(0, 1): 7.0, (0, 2): 1.0, (0, 3): 1.0, (0, 4): 1.0})
    assert significance(star).round(6).tolist() == [0.027, 0.729, 0.729, 0.729]  # (1 - 0.7)³, (1 - 0.1)³
    assert backbone(star, 0.05).tolist() == [True, False, False, False]


def test_a_tie_that_matters_to_one_of_the_two_is_kept() -> None:
    # 1 and 2 have a tie of little weight to the hub 0, but most of what 2 has.
    ties = {(0, n): 10.0 for n in range(3, 9)} | {(0, 2): 5.0, (2, 9): 0.1, (2, 10): 0.1, (2, 11): 0.1}
    found = whole(ties)
    kept = {divmod(pair, 12) for pair in found.pairs[backbone(found, 0.01)].tolist()}
    assert kept == {(0, 2)}


def test_what_is_left_of_a_heavy_tailed_network_is_small_and_joins_what_is_strong() -> None:
    drawn = nx.barabasi_albert_graph(200, 8, seed=3)
    found = whole({(min(e), max(e)): float(1 + 200 // (1 + max(e))) ** 2 for e in drawn.edges})
    kept = backbone(found, 0.05)
    assert 0 < kept.sum() < len(kept) / 4
    assert found.weight[kept].mean() > found.weight[~kept].mean()


def test_the_answer_says_how_many_are_left_out(network_group: World) -> None:
    view = network_group.view()
    everything = network(view, MUNICIPALITIES)
    # Of a triangle of 3.5, 2.5 and 1.5, for Tyresö and Haninge: 1 - 3.5 / 6, 1 - 3.5 / 5.
    found = network(view, MUNICIPALITIES, backbone=0.35)
    assert (found.ties, found.ties_in_all, found.left_out) == (everything.ties[:1], 1, 2)
    assert (everything.ties_in_all, everything.left_out) == (3, 0)
    least = network(view, MUNICIPALITIES, least=2)
    assert (len(least.ties), least.ties_in_all, least.left_out) == (2, 2, 1)


def test_the_backbone_of_an_actor_is_its_part_of_the_backbone_of_all(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    found = network(view, MUNICIPALITIES, actor=ids["Nynäshamn"], backbone=0.35)
    assert (found.ties, found.left_out) == ((), 2)
    assert len(network(view, MUNICIPALITIES, actor=ids["Haninge"], backbone=0.35).ties) == 1


@pytest.mark.parametrize("alpha", [-0.1, 1.1, float("nan")])
def test_a_backbone_that_is_no_probability_is_refused(alpha: float, network_group: World) -> None:
    with pytest.raises(ValueError, match="it must be a probability from 0 to 1"):
        network(network_group.view(), MUNICIPALITIES, backbone=alpha)


def test_of_no_ties_nothing_is_left(new_world: type[World]) -> None:
    found = network(new_world().view(), MUNICIPALITIES, backbone=0.05)
    assert (found.ties, found.ties_in_all, found.left_out) == ((), 0, 0)
