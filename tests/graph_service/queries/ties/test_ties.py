"""Who works with whom: the worked example of the weights, and what limits a network."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.network import Network, network
from graph_service.queries.ties.tie import tie_between
from graph_service.store.base import CursorError, Period
from tests.graph_service.world import World

MUNICIPALITIES = Level.MUNICIPALITIES


def kinds(found: Network) -> dict[frozenset[str], dict[str, tuple[int, float]]]:
    names = {actor.id: actor.name for actor in found.actors}
    return {
        frozenset((names[tie.source], names[tie.target])): {s.kind: (s.count, round(s.weight, 3)) for s in tie.kinds}
        for tie in found.ties
    }


def pair(*names: str) -> frozenset[str]:
    return frozenset(names)


def test_the_worked_example_of_municipalities(network_group: World) -> None:
    assert kinds(network(network_group.view(), MUNICIPALITIES)) == {
        # Met 2023 with a third (1/2) and 2024 as two (1); a body of three members in two years (2 × 1/2); an agreement.
        pair("Tyresö", "Haninge"): {"met": (2, 1.5), "joint_body": (2, 1.0), "agreement": (1, 1.0)},
        pair("Tyresö", "Nynäshamn"): {"met": (1, 0.5), "joint_body": (2, 1.0), "charged_together": (1, 1.0)},
        pair("Haninge", "Nynäshamn"): {"met": (1, 0.5), "joint_body": (2, 1.0)},
    }


def test_the_worked_example_of_organisations(network_group: World) -> None:
    found = kinds(network(network_group.view(), Level.ORGANISATIONS, weights={"joint_body": 0, "agreement": 0}))
    assert found == {
        # Of four there, the region was at one item only, with all the others.
        pair("Tyresö", "Haninge"): {"met": (2, 1.333)},
        pair("Tyresö", "Nynäshamn"): {"met": (1, 0.333), "charged_together": (1, 1.0)},
        pair("Haninge", "Nynäshamn"): {"met": (1, 0.333)},
        # The joint body's three owners had a report made to the region.
        pair("Tyresö", "Region Stockholm"): {"met": (1, 0.333), "decided_for": (1, 0.333)},
        pair("Haninge", "Region Stockholm"): {"met": (1, 0.333), "decided_for": (1, 0.333)},
        pair("Nynäshamn", "Region Stockholm"): {"met": (1, 0.333), "decided_for": (1, 0.333)},
    }


def test_the_worked_example_of_people(network_group: World) -> None:
    found = kinds(network(network_group.view(), Level.PEOPLE))
    assert found[pair("Alva Alm", "Bo Berg")] == {"met": (2, 1.333)}
    assert found[pair("Alva Alm", "Dag Dal")] == {"met": (1, 0.333)}
    assert not any("Eva Ek" in tied for tied in found)


def test_a_tie_is_the_sum_of_its_kinds(network_group: World) -> None:
    strongest = network(network_group.view(), MUNICIPALITIES).ties[0]
    assert (strongest.weight, strongest.count) == (3.5, 5)
    assert strongest.weight == sum(strand.weight for strand in strongest.kinds)
    assert (strongest.first, strongest.last) == ("2023", "2024-03-06")


def test_a_kind_can_be_left_out_and_reweighed(network_group: World) -> None:
    view = network_group.view()
    found = kinds(network(view, MUNICIPALITIES, weights={"met": 2, "joint_body": 0}))
    assert found[pair("Tyresö", "Haninge")] == {"met": (2, 3.0), "agreement": (1, 1.0)}


@pytest.mark.parametrize(("weights", "said"), [({"friends": 1}, "friends"), ({"met": -1}, "met")])
def test_a_wrong_weight_is_refused_by_name(network_group: World, weights: dict[str, float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        network(network_group.view(), MUNICIPALITIES, weights=weights)


def test_a_period_counts_only_what_was_in_it(network_group: World) -> None:
    scope = Scope(period=Period("2024-01-01", "2024-12-31"))
    assert kinds(network(network_group.view(), MUNICIPALITIES, scope)) == {
        pair("Tyresö", "Haninge"): {"met": (1, 1.0), "joint_body": (1, 0.5)},
        pair("Tyresö", "Nynäshamn"): {"joint_body": (1, 0.5), "charged_together": (1, 1.0)},
        pair("Haninge", "Nynäshamn"): {"joint_body": (1, 0.5)},
    }


def test_on_a_topic_only_those_at_its_items_met(network_group: World) -> None:
    scope = Scope(topic=network_group.ids["Rescue"])
    found = kinds(network(network_group.view(), Level.ORGANISATIONS, scope))
    assert found[pair("Tyresö", "Haninge")] == {"met": (2, 1.5), "agreement": (1, 1.0)}
    assert "met" not in found[pair("Tyresö", "Region Stockholm")]


def test_two_who_were_there_at_different_items_did_not_meet(network_group: World) -> None:
    w = network_group
    person = w.person("b" * 64, "Fia Fors", w.ids["Rådet"])
    items = [w.ids["§ 1"]]
    w.attends("b" * 64, w.ids["m1"], person, presence="partial", present_at=items)
    found = kinds(network(w.view(), Level.PEOPLE))
    assert pair("Fia Fors", "Dag Dal") not in found
    assert found[pair("Fia Fors", "Alva Alm")] == {"met": (1, 0.25)}


def test_fewer_than_two_actors_make_no_tie(new_world: type[World]) -> None:
    w = new_world()
    d = w.document("a", "2023-01-01")
    town = w.municipality(d, "0138", "Tyresö")
    board = w.tell(d, "Body", {"name": "Styrelsen", "organisation": town})
    meeting = w.meeting(d, board, "2023-01-01")
    for name in ("Alva Alm", "Bo Berg"):
        w.attends(d, meeting, w.person(d, name, board), represents=town)
    assert network(w.view(), MUNICIPALITIES).ties == ()


def test_a_boards_own_members_stand_for_its_municipality(new_world: type[World]) -> None:
    w = new_world()
    d = w.document("a", "2023-01-01")
    town, guest = w.municipality(d, "0138", "Tyresö"), w.municipality(d, "0136", "Haninge")
    board = w.tell(d, "Body", {"name": "Styrelsen", "organisation": town})
    meeting = w.meeting(d, board, "2023-01-01")
    w.attends(d, meeting, w.person(d, "Alva Alm", board))
    w.attends(d, meeting, w.person(d, "Bo Berg", board), represents=guest, seat="other")
    assert kinds(network(w.view(), MUNICIPALITIES)) == {pair("Tyresö", "Haninge"): {"met": (1, 1.0)}}


def test_citing_anothers_decision_or_case_ties_the_two(new_world: type[World]) -> None:
    w = new_world()
    d = w.document("a", "2023-01-01")
    town, other = w.municipality(d, "0138", "Tyresö"), w.municipality(d, "0136", "Haninge")
    ours = w.tell(d, "Body", {"name": "Styrelsen", "organisation": town})
    theirs = w.tell(d, "Body", {"name": "Nämnden", "organisation": other})
    case = w.tell(d, "Case", {"organisation": other, "code": "KS 2023/1"})
    item = w.item(d, w.meeting(d, ours, "2023-01-01"), "1", "Remiss", case=case)
    w.tell(d, "Reference", {"item": item, "cited_body": theirs, "paragraph": "12", "date": "2023-01-01"})
    assert kinds(network(w.view(), MUNICIPALITIES)) == {pair("Tyresö", "Haninge"): {"cited": (2, 2.0)}}


def test_people_charged_together_stand_for_whom_they_represented_and_among_people_for_themselves(
    network_group: World,
) -> None:
    w = network_group
    decision = w.decides("b" * 64, w.ids["§ 2"], "Alva och Bo ordnar resan", decided_by=w.ids["Rådet"], outcome="task")
    people = [w.ids["Alva Alm"], w.ids["Bo Berg"]]
    values = {"decision": decision, "text": "Ordna resan", "assignee": people, "date": "2023-03-01"}
    w.tell("b" * 64, "Assignment", values)
    found = kinds(network(w.view(), MUNICIPALITIES))
    assert found[pair("Tyresö", "Haninge")]["charged_together"] == (1, 1.0)
    among_people = kinds(network(w.view(), Level.PEOPLE))
    assert among_people[pair("Alva Alm", "Bo Berg")]["charged_together"] == (1, 1.0)


def test_a_body_limits_the_network_to_its_meetings(network_group: World) -> None:
    w = network_group
    other = w.tell("a" * 64, "Body", {"name": "Annat organ", "organisation": w.ids["Tyresö"]})
    assert network(w.view(), MUNICIPALITIES, Scope(body=other)).ties == ()
    assert network(w.view(), MUNICIPALITIES, Scope(body=w.ids["Rådet"])) == network(w.view(), MUNICIPALITIES)


def test_the_ties_of_one_actor_and_the_strongest_come_alone(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    assert len(network(view, MUNICIPALITIES, actor=ids["Nynäshamn"]).ties) == 2
    assert len(network(view, MUNICIPALITIES, least=2.5).ties) == 2
    one = network(view, MUNICIPALITIES, limit=1)
    assert (len(one.ties), one.ties_in_all, len(one.actors)) == (1, 3, 2)


def test_a_tie_shows_every_piece_of_its_evidence(network_group: World) -> None:
    w = network_group
    found = tie_between(w.view(), w.ids["Tyresö"], w.ids["Haninge"], MUNICIPALITIES)
    assert found.counts == {"met": 2, "joint_body": 2, "agreement": 1}
    assert [piece.kind for piece in found.pieces.rows] == ["met", "met", "joint_body", "joint_body", "agreement"]
    assert sum(piece.weight for piece in found.pieces.rows) == 3.5
    for piece in found.pieces.rows:
        assert {quote.value for quote in piece.quotes} == {w.ids["Tyresö"], w.ids["Haninge"]}
        assert {quote.property for quote in piece.quotes} <= set(KINDS[piece.kind].shown)


def test_pages_of_evidence_are_together_the_whole(network_group: World) -> None:
    w = network_group
    ends = (w.ids["Tyresö"], w.ids["Haninge"])
    first = tie_between(w.view(), *ends, MUNICIPALITIES, limit=3).pieces
    second = tie_between(w.view(), *ends, MUNICIPALITIES, after=first.next, limit=3).pieces
    assert first.rows + second.rows == tie_between(w.view(), *ends, MUNICIPALITIES).pieces.rows
    assert second.next is None


def test_unknown_ends_and_cursors_are_refused(network_group: World) -> None:
    w = network_group
    with pytest.raises(UnknownThingError, match="municipality-9999"):
        tie_between(w.view(), "municipality-9999", w.ids["Tyresö"], MUNICIPALITIES)
    with pytest.raises(CursorError):
        tie_between(w.view(), w.ids["Haninge"], w.ids["Tyresö"], MUNICIPALITIES, after="x")


def test_with_every_kind_left_out_nobody_is_tied(network_group: World) -> None:
    left_out = dict.fromkeys(KINDS, 0.0)
    assert network(network_group.view(), Level.MUNICIPALITIES, weights=left_out).ties == ()


def test_where_nothing_is_kept_nobody_is_tied(new_world: type[World]) -> None:
    assert [network(new_world().view(), level).ties_in_all for level in Level] == [0] * len(Level)


def test_ties_in_a_case_are_of_the_meetings_that_dealt_with_it(network_group: World) -> None:
    w = network_group
    first = "b" * 64
    dealt_with, other = (w.tell(first, "Case", {"organisation": w.ids["Tyresö"], "code": code}) for code in "AB")
    w.item(first, w.ids["m1"], "9", "Ärendet", case=dealt_with)
    found = network(w.view(), MUNICIPALITIES, Scope(case=dealt_with))
    assert [[(s.kind, s.count, s.weight) for s in tie.kinds] for tie in found.ties] == [[("met", 1, 0.5)]] * 3
    assert network(w.view(), MUNICIPALITIES, Scope(case=other)).ties == ()
