"""What a meeting dealt with."""

from graph_service.queries.agenda import agenda
from tests.graph_service.world import World


def test_items_come_in_order_with_what_was_decided_and_who_was_charged(network_group: World) -> None:
    w = network_group
    (dealt,) = agenda(w.view(), w.ids["m2"]).dealt
    assert dealt.item is not None
    assert (dealt.number, dealt.item.name, [topic.name for topic in dealt.topics]) == (
        "3",
        "Ny brandstation",
        ["Räddningstjänst"],
    )
    (decided,) = dealt.decisions
    assert (decided.text, decided.outcome) == ("Uppdra åt kommunerna", "task")
    (charge,) = decided.charges
    assert (charge.text, charge.due) == ("Utreda läget för en brandstation", "före sommaren")
    assert {actor.name for actor in charge.assignees} == {"Tyresö", "Nynäshamn"}


def test_an_item_tells_its_case(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", "2024-01-01")
    town = w.municipality(v, "0138", "Tyresö")
    meeting = w.meeting(v, w.tell(v, "Body", {"name": "Rådet", "organisation": town}), "2024-01-01")
    w.item(v, meeting, "1", "Remiss", case=w.tell(v, "Case", {"organisation": town, "code": "KS 2024/7"}))
    w.item(v, meeting, "2", "Utan ärende")
    cases = [dealt.case and dealt.case.name for dealt in agenda(w.view(), meeting).dealt]
    assert sorted(cases, key=str) == ["KS 2024/7", None]


def test_the_order_is_that_of_the_meeting(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", "2024-01-01")
    body = w.tell(v, "Body", {"name": "Rådet", "organisation": w.municipality(v, "0138", "Tyresö")})
    meeting = w.meeting(v, body, "2024-01-01")
    for position, heading in ((10, "Sist"), (2, "Mitt"), (1, "Först")):
        w.item(v, meeting, str(position), heading, position=str(position))
    assert [dealt.item and dealt.item.name for dealt in agenda(w.view(), meeting).dealt] == ["Först", "Mitt", "Sist"]


def test_decisions_without_an_item_come_last(network_group: World) -> None:
    w = network_group
    w.tell("c" * 64, "Decision", {"meeting": w.ids["m2"], "text": "Tidigare beslut", "outcome": "note"})
    dealt = agenda(w.view(), w.ids["m2"]).dealt
    assert [one.item is None for one in dealt] == [False, True]
    assert [decided.text for decided in dealt[-1].decisions] == ["Tidigare beslut"]
