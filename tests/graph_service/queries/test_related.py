"""What leads to a thing, and the other end of what joins two."""

from graph_service.queries.related import group, related
from tests.graph_service.world import World


def test_what_leads_here_is_grouped_by_link_and_class(network_group: World) -> None:
    found = related(network_group.view(), network_group.ids["m1"])
    assert {(one.property, one.type): one.number for one in found} == {
        ("meeting", "AgendaItem"): 2,
        ("meeting", "Attendance"): 5,
    }


def test_of_what_joins_two_the_other_is_named_with_what_is_said_of_it(network_group: World) -> None:
    w = network_group
    rows = group(w.view(), w.ids["m1"], "meeting", "Attendance").rows.rows
    (alva,) = (row for row in rows if [end.name for end in row.ends] == ["Alva Alm"])
    assert alva.details == {"presence": "present", "seat": "member", "capacity": "official"}
    assert alva.linked["represents"].name == "Tyresö"


def test_seen_from_a_third_both_ends_are_named(network_group: World) -> None:
    w = network_group
    rows = group(w.view(), w.ids["Region"], "represents", "Attendance").rows.rows
    assert [[end.name for end in row.ends] for row in rows] == [["Dag Dal", "Möte 2023-03-01"]]


def test_classes_can_be_left_out(network_group: World) -> None:
    found = related(network_group.view(), network_group.ids["m1"], without=["Attendance"])
    assert [one.type for one in found] == ["AgendaItem"]


def test_a_group_is_given_page_by_page(network_group: World) -> None:
    view, meeting = network_group.view(), network_group.ids["m1"]
    first = group(view, meeting, "meeting", "Attendance", limit=3)
    second = group(view, meeting, "meeting", "Attendance", after=first.rows.next, limit=3)
    assert (first.number, len(first.rows.rows), len(second.rows.rows), second.rows.next) == (5, 3, 2, None)
