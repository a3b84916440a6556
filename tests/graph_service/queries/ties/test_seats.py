"""Bodies and those who sit in them."""

from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import Network, network
from graph_service.queries.ties.tie import tie_between
from graph_service.store.base import Period
from tests.graph_service.world import World


def ties(found: Network) -> dict[tuple[str, str], tuple[float, int, str | None, str | None]]:
    names = {actor.id: actor.name for actor in found.actors}
    return {(names[tie.source], names[tie.target]): (tie.weight, tie.count, tie.first, tie.last) for tie in found.ties}


def test_a_body_is_tied_to_each_whose_people_met_in_it(network_group: World) -> None:
    found = network(network_group.view(), Level.SEATS)
    assert ties(found) == {
        ("Rådet", "Haninge"): (2.0, 2, "2023-03-01", "2024-03-06"),
        ("Rådet", "Tyresö"): (2.0, 2, "2023-03-01", "2024-03-06"),
        ("Rådet", "Nynäshamn"): (1.0, 1, "2023-03-01", "2023-03-01"),
        ("Rådet", "Region Stockholm"): (1.0, 1, "2023-03-01", "2023-03-01"),
    }
    assert found.weights == {"sat": 1.0}


def test_a_seat_is_proved_by_the_words_that_put_somebody_there(network_group: World) -> None:
    ids = network_group.ids
    found = tie_between(network_group.view(), ids["Rådet"], ids["Tyresö"], Level.SEATS)
    assert found.counts == {"sat": 2}
    assert [(piece.occasion.id, piece.day) for piece in found.pieces.rows] == [
        (ids["m2"], "2024-03-06"),
        (ids["m1"], "2023-03-01"),
    ]
    assert all(piece.quotes for piece in found.pieces.rows)


def test_bodies_that_the_same_people_attend_are_tied(new_world: type[World]) -> None:
    w = new_world()
    first, second = w.document("a", "2023-03-01"), w.document("b", "2024-03-06")
    bodies = [w.tell(first, "Body", {"name": name}) for name in ("Rådet", "Gruppen", "Nämnden")]
    both, one = (w.person(first, name, bodies[0]) for name in ("Alva Alm", "Bo Berg"))
    meetings = [w.meeting(first, bodies[0], "2023-03-01"), w.meeting(second, bodies[1], "2024-03-06")]
    meetings.append(w.meeting(second, bodies[2], "2024-03-06"))
    w.attends(first, meetings[0], both)
    w.attends(second, meetings[1], both)
    w.attends(first, meetings[0], one)
    w.attends(second, meetings[2], one)
    assert {frozenset(pair): tie for pair, tie in ties(network(w.view(), Level.BODIES)).items()} == {
        frozenset({"Rådet", "Gruppen"}): (1.0, 1, "2024-03-06", "2024-03-06"),
        frozenset({"Rådet", "Nämnden"}): (1.0, 1, "2024-03-06", "2024-03-06"),
    }
    assert network(w.view(), Level.BODIES, Scope(period=Period("2024-01-01"))).ties == ()


def test_who_sits_in_many_bodies_says_less_of_each_two(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", "2023-03-01")
    bodies = [w.tell(v, "Body", {"name": name}) for name in "abc"]
    person = w.person(v, "Alva Alm", bodies[0])
    for body in bodies:
        w.attends(v, w.meeting(v, body, "2023-03-01"), person)
    assert [tie.weight for tie in network(w.view(), Level.BODIES).ties] == [0.5] * 3
