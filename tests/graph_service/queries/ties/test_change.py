"""What changed between two periods."""

import pytest

from graph_service.queries.scope import Scope
from graph_service.queries.ties.change import How, changed
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import network
from graph_service.store.base import Period
from tests.graph_service.world import World

MUNICIPALITIES = Level.MUNICIPALITIES
IN_2023, IN_2024 = Period("2023-01-01", "2023-12-31"), Period("2024-01-01", "2024-12-31")
NEVER = Period("1950-01-01", "1950-12-31")


def test_what_grew_and_what_shrank_is_told_with_both_weights(network_group: World) -> None:
    found = changed(network_group.view(), MUNICIPALITIES, IN_2023, IN_2024)
    names = {actor.id: actor.name for actor in found.actors}
    rows = {
        frozenset((names[t.source], names[t.target])): (
            t.how,
            t.before and t.before.weight,
            t.after and t.after.weight,
            t.difference,
        )
        for t in found.ties
    }
    assert rows == {
        # 2023: met 1/2, body 1/2, agreement 1; 2024: met 1, body 1/2.
        frozenset(("Tyresö", "Haninge")): (How.SHRANK, 2.0, 1.5, -0.5),
        # 2023: met 1/2, body 1/2; 2024: body 1/2, charged together 1.
        frozenset(("Tyresö", "Nynäshamn")): (How.GREW, 1.0, 1.5, 0.5),
        frozenset(("Haninge", "Nynäshamn")): (How.SHRANK, 1.0, 0.5, -0.5),
    }
    assert found.counts == {"came": 0, "went": 0, "grew": 1, "shrank": 2, "stayed": 0}


def test_each_side_is_the_network_of_its_period(network_group: World) -> None:
    view = network_group.view()
    found = changed(view, Level.ORGANISATIONS, IN_2023, IN_2024)
    for period, side in ((IN_2023, "before"), (IN_2024, "after")):
        ties = {tie for row in found.ties if (tie := getattr(row, side))}
        assert ties <= set(network(view, Level.ORGANISATIONS, Scope(period=period)).ties)
        assert ties


def test_what_came_and_what_went_mirror_each_other(network_group: World) -> None:
    view = network_group.view()
    came, went = (changed(view, MUNICIPALITIES, *pair) for pair in ((NEVER, IN_2024), (IN_2024, NEVER)))
    assert came.counts["came"] == went.counts["went"] == 3
    assert [(t.source, t.target, t.after, -t.difference) for t in came.ties] == [
        (t.source, t.target, t.before, t.difference) for t in went.ties
    ]
    assert all(t.before is None for t in came.ties)


def test_what_stayed_is_counted_and_shown_where_it_is_asked_for(network_group: World) -> None:
    view = network_group.view()
    assert changed(view, MUNICIPALITIES, IN_2023, IN_2023).ties == ()
    found = changed(view, MUNICIPALITIES, IN_2023, IN_2023, how=[How.STAYED], limit=2)
    assert (found.counts["stayed"], len(found.ties), {t.difference for t in found.ties}) == (3, 2, {0.0})


@pytest.mark.parametrize("how", list(How))
def test_one_way_of_changing_can_be_asked_for(how: How, network_group: World) -> None:
    found = changed(network_group.view(), MUNICIPALITIES, IN_2023, IN_2024, how=[how])
    assert (len(found.ties), {t.how for t in found.ties} - {how}) == (found.counts[how], set())


def test_the_changes_of_one_actor_are_its_own(network_group: World) -> None:
    ids = network_group.ids
    found = changed(network_group.view(), MUNICIPALITIES, IN_2023, IN_2024, actor=ids["Haninge"])
    assert len(found.ties) == 2
    assert all(ids["Haninge"] in {t.source, t.target} for t in found.ties)
