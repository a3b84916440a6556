"""Meetings that minutes are known of."""

from graph_service.queries.held import NextMeetings, held, latest_day
from graph_service.store.graph.days import NEVER
from tests.graph_service.world import World


def test_meetings_with_minutes_or_items_were_held_and_those_only_named_or_announced_are_not_known(
    new_world: type[World],
) -> None:
    w = new_world()
    v = w.document("a", "2024-01-01")
    body = w.tell(v, "Body", {"name": "Rådet"}, {"document": v})
    days = ("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01")
    with_item, with_minutes, named, announced = (w.meeting(v, body, day) for day in days)
    w.item(v, with_item, "1", "Budget")
    for letter, record, meeting in (("b", "minutes", with_minutes), ("c", "agenda", announced)):
        version = w.document(letter, None)
        w.tell(version, "Document", {"version": version, "title": letter, "record": record, "about_meeting": meeting})
    w.item("c" * 64, announced, "1", "Budget")
    graph = w.view().graph()
    assert [graph.ids[number] for number in held(graph)] == sorted([with_item, with_minutes])
    assert named not in {graph.ids[number] for number in held(graph)}
    assert latest_day(graph) == 20240201
    number = graph.number(body)
    assert NextMeetings(graph).after(number, 20240101) == 20240201
    assert NextMeetings(graph).after(number, 20240201) == NEVER


def test_an_empty_graph_has_no_latest_day(new_world: type[World]) -> None:
    assert latest_day(new_world().view().graph()) == NEVER
