"""Decisions, assignments, meetings and items, by what limits them."""

import pytest

from graph_service.queries.answers import UnknownThingError, to_json
from graph_service.queries.listings import assignments, decisions, items, meetings
from graph_service.queries.scope import Scope
from graph_service.store.base import Period
from tests.graph_service.world import World


def test_decisions_come_newest_first_with_who_decided_and_a_passage(network_group: World) -> None:
    rows = decisions(network_group.view(), Scope()).rows
    assert [row.name for row in rows] == ["Uppdra åt kommunerna", "Avtal om räddningstjänst ingås"]
    assert rows[0].linked[network_group.ids["Rådet"]].name == "Rådet"
    assert [quote.quote for quote in rows[0].evidence] == ["Uppdra åt kommunerna"]


def test_decisions_of_a_municipality_are_those_of_its_joint_bodies_too(network_group: World) -> None:
    view, tyreso = network_group.view(), network_group.ids["Tyresö"]
    assert len(decisions(view, Scope(municipality=tyreso)).rows) == 2
    assert decisions(view, Scope(organisation=tyreso)).rows == ()


def test_limits_hold_together(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    scope = Scope(organisation=ids["Förbundet"], topic=ids["Fire"], period=Period("2024-01-01", "2024-12-31"))
    assert [row.name for row in decisions(view, scope).rows] == ["Uppdra åt kommunerna"]
    assert decisions(view, scope, outcome="approve").rows == ()


def test_an_assignment_names_its_assignees_and_when_it_is_due(network_group: World) -> None:
    (row,) = assignments(network_group.view(), Scope(body=network_group.ids["Rådet"])).rows
    assert row.values["due"] == ("före sommaren",)
    assert {"Tyresö", "Nynäshamn"} <= {named.name for named in row.linked.values()}


def test_assignments_of_one_assignee_or_decision(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    assert len(assignments(view, Scope(), assignee=ids["Tyresö"]).rows) == 1
    assert assignments(view, Scope(), assignee=ids["Haninge"]).rows == ()
    assert len(assignments(view, Scope(), decision=ids["d2"]).rows) == 1


def test_meetings_of_a_topic_are_those_with_an_item_about_it(network_group: World) -> None:
    w = network_group
    empty = w.meeting("c" * 64, w.ids["Rådet"], "2024-05-01")
    assert empty in {row.id for row in meetings(w.view(), Scope()).rows}
    assert [row.id for row in meetings(w.view(), Scope(topic=w.ids["Rescue"])).rows] == [w.ids["m2"], w.ids["m1"]]


def test_items_of_a_case(network_group: World) -> None:
    w = network_group
    case = w.tell("b" * 64, "Case", {"organisation": w.ids["Förbundet"], "code": "PF 2023/7"})
    item = w.item("b" * 64, w.ids["m1"], "9", "Taxa", case=case)
    assert [row.id for row in items(w.view(), Scope(case=case)).rows] == [item]


def test_pages_follow_each_other(network_group: World) -> None:
    first = decisions(network_group.view(), Scope(), limit=1)
    second = decisions(network_group.view(), Scope(), after=first.next, limit=1)
    assert (first.rows + second.rows) == decisions(network_group.view(), Scope()).rows
    assert second.next is None


def test_what_limits_must_be_there(network_group: World) -> None:
    with pytest.raises(UnknownThingError, match="body-none"):
        meetings(network_group.view(), Scope(body="body-none"))


def test_an_answer_becomes_json_with_its_passages_by_name(network_group: World) -> None:
    answer = to_json(decisions(network_group.view(), Scope(), limit=1))
    assert isinstance(answer, dict)
    quote = answer["rows"][0]["evidence"][0]
    assert quote["spans"] == [{"page": 1, "start": quote["start"], "end": quote["start"] + len("Uppdra åt kommunerna")}]
