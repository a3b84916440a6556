"""Who is involved in X."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.involvement import Involvement, involved_in
from graph_service.store.base import CursorError, Period
from tests.graph_service.world import World


def roles(answer: Involvement) -> dict[str, dict[str, int]]:
    return {row.actor.name: {p.role: p.number for p in row.parts} for row in answer.involved.rows}


@pytest.fixture
def about_fire(network_group: World) -> Involvement:
    return involved_in(network_group.view(), network_group.ids["Fire"], limit=100)


def test_everybody_with_a_role_at_items_of_a_topic_is_involved(about_fire: Involvement) -> None:
    assert roles(about_fire) == {
        "Alva Alm": {"took_part": 2},
        "Bo Berg": {"took_part": 2},
        "Cia Ceder": {"took_part": 1, "presented": 1, "named": 1},
        "Eva Ek": {"named": 1},
        "Tyresö": {"took_part": 2, "charged": 1, "agreed": 1},
        "Haninge": {"took_part": 2, "agreed": 1},
        "Nynäshamn": {"took_part": 1, "charged": 1},
        "Region Stockholm": {"reported_to": 1, "named": 1},
        "Rådet": {"decided": 2},
    }


def test_those_most_involved_come_first(about_fire: Involvement) -> None:
    numbers = [row.number for row in about_fire.involved.rows]
    assert numbers == sorted(numbers, reverse=True) == [4, 3, 3, 2, 2, 2, 2, 2, 1]
    assert about_fire.involved.rows[0].actor.name == "Tyresö"
    assert (about_fire.items, about_fire.actors) == (2, 9)


def test_the_absent_take_no_part_and_the_partly_present_only_at_their_items(network_group: World) -> None:
    answer = involved_in(network_group.view(), words="Åva")
    assert roles(answer) == {
        "Alva Alm": {"took_part": 1},
        "Bo Berg": {"took_part": 1},
        "Cia Ceder": {"took_part": 1},
        "Dag Dal": {"took_part": 1},
        "Haninge": {"took_part": 1},
        "Nynäshamn": {"took_part": 1},
        "Region Stockholm": {"took_part": 1},
        "Tyresö": {"took_part": 1},
    }


def test_two_people_of_one_organisation_are_one_presence_of_it(network_group: World) -> None:
    w = network_group
    person = w.person("b" * 64, "Fia Fors", w.ids["Rådet"])
    w.attends("b" * 64, w.ids["m1"], person, represents=w.ids["Tyresö"])
    assert roles(involved_in(w.view(), words="Åva"))["Tyresö"] == {"took_part": 1}


def test_two_partly_present_people_of_one_organisation_count_each_item_once(network_group: World) -> None:
    w = network_group
    for name, at in (("Fia Fors", ["§ 1", "§ 2"]), ("Gun Glad", ["§ 2"])):
        person = w.person("b" * 64, name, w.ids["Rådet"])
        items = [w.ids[i] for i in at]
        w.attends("b" * 64, w.ids["m1"], person, represents=w.ids["Region"], presence="partial", present_at=items)
    answer = involved_in(w.view(), w.ids["m1"], roles=["took_part"])
    assert roles(answer)["Region Stockholm"] == {"took_part": 2}


def test_a_topic_stands_for_its_narrower_ones(network_group: World, about_fire: Involvement) -> None:
    assert roles(involved_in(network_group.view(), network_group.ids["Rescue"], limit=100)) == roles(about_fire)


def test_a_question_about_an_actor_leaves_out_the_actor_itself(network_group: World) -> None:
    answer = involved_in(network_group.view(), network_group.ids["Region"])
    assert "Region Stockholm" not in roles(answer)
    assert roles(answer)["Tyresö"] == {"took_part": 1, "charged": 1}


def test_words_find_items_by_what_was_decided_there(network_group: World) -> None:
    assert roles(involved_in(network_group.view(), words="avtal ingås"))["Rådet"] == {"decided": 1}


def test_a_quoted_decision_without_an_item_counts(network_group: World) -> None:
    w = network_group
    w.tell(
        "c" * 64,
        "Decision",
        {
            "meeting": w.ids["m1"],
            "text": "Snöröjning samordnas",
            "outcome": "approve",
            "decided_by": w.ids["Rådet"],
            "date": "2023-03-01",
        },
    )
    assert roles(involved_in(w.view(), words="snöröjning")) == {"Rådet": {"decided": 1}}


def test_each_role_shows_a_passage_with_the_exact_characters(network_group: World, about_fire: Involvement) -> None:
    texts = network_group.texts
    quotes = [quote for row in about_fire.involved.rows for part in row.parts for quote in part.evidence]
    assert len(quotes) == sum(len(row.parts) for row in about_fire.involved.rows)
    for quote in quotes:
        assert quote.quote == texts[quote.document][2][quote.start : quote.end]
        assert quote.page == 1


def test_a_decision_is_shown_by_its_own_words(about_fire: Involvement) -> None:
    decided = next(row for row in about_fire.involved.rows if row.actor.name == "Rådet").parts[0]
    assert decided.evidence[0].quote in {"Avtal om räddningstjänst ingås", "Uppdra åt kommunerna"}
    assert (decided.first, decided.last) == ("2023-03-01", "2024-03-06")


def test_a_period_leaves_out_what_was_before_it(network_group: World) -> None:
    answer = involved_in(network_group.view(), network_group.ids["Fire"], period=Period("2024-01-01", None))
    assert roles(answer)["Alva Alm"] == {"took_part": 1}
    assert "Eva Ek" not in roles(answer)


def test_roles_and_classes_limit_the_answer(network_group: World) -> None:
    fire = network_group.ids["Fire"]
    answer = involved_in(network_group.view(), fire, roles=["agreed", "charged"], types=["Municipality"])
    assert roles(answer) == {
        "Tyresö": {"charged": 1, "agreed": 1},
        "Haninge": {"agreed": 1},
        "Nynäshamn": {"charged": 1},
    }


def test_pages_together_are_the_whole_answer(network_group: World, about_fire: Involvement) -> None:
    rows, after = [], None
    while True:
        page = involved_in(network_group.view(), network_group.ids["Fire"], after=after, limit=4).involved
        rows.extend(page.rows)
        after = page.next
        if after is None:
            break
    assert tuple(rows) == about_fire.involved.rows


def test_a_cursor_made_up_is_refused(network_group: World) -> None:
    with pytest.raises(CursorError):
        involved_in(network_group.view(), network_group.ids["Fire"], after="bm9uc2Vuc2U")


def test_an_unknown_thing_is_refused_by_name(network_group: World) -> None:
    with pytest.raises(UnknownThingError, match="topic-none"):
        involved_in(network_group.view(), "topic-none")


def test_who_presented_once_and_was_named_once_has_the_days_of_each(about_fire: Involvement) -> None:
    (cia,) = (row for row in about_fire.involved.rows if row.actor.name == "Cia Ceder")
    days = {part.role: (part.number, part.first, part.last) for part in cia.parts}
    assert days["presented"] == (1, "2023-03-01", "2023-03-01")
    assert days["named"] == (1, "2024-03-06", "2024-03-06")


def test_those_involved_in_one_item_are_those_of_that_item(network_group: World) -> None:
    w = network_group
    answer = involved_in(w.view(), w.ids["§ 3"])
    assert answer.items == 1
    assert roles(answer)["Region Stockholm"] == {"reported_to": 1, "named": 1}
    assert roles(answer)["Cia Ceder"] == {"named": 1}


def test_a_decision_quoted_from_an_earlier_meeting_shows_whom_it_charged(network_group: World) -> None:
    w, second = network_group, "c" * 64
    said = {"text": "Uppdra åt Haninge", "outcome": "task", "decided_by": w.ids["Rådet"], "date": "2023-03-01"}
    decision = w.tell(second, "Decision", {"meeting": w.ids["m1"], "topic": w.ids["Rescue"], **said})
    task = {"decision": decision, "text": "Ta fram en plan", "assignee": w.ids["Haninge"], "date": "2023-03-01"}
    w.tell(second, "Assignment", task)
    answer = involved_in(w.view(), w.ids["Rescue"], limit=100)
    haninge = next(row for row in answer.involved.rows if row.actor.name == "Haninge")
    charged = next(part for part in haninge.parts if part.role == "charged")
    assert (charged.number, charged.first) == (1, "2023-03-01")
    assert [quote.property for quote in charged.evidence] == ["assignee"]
    assert (answer.items, roles(answer)["Rådet"]) == (3, {"decided": 3})


def test_each_party_is_shown_by_the_words_that_name_it(new_world: type[World]) -> None:
    w = new_world()
    v = w.document("a", "2024-01-01")
    parties = [w.municipality(v, "0138", "Tyresö"), w.municipality(v, "0136", "Haninge")]
    topic = w.tell(v, "Topic", {"code": "vatten", "name": "Vatten"})
    meeting = w.meeting(v, w.tell(v, "Body", {"name": "Rådet", "organisation": parties[0]}), "2024-01-01")
    w.decides(v, w.item(v, meeting, "1", "Avtal", topic=topic), "Avtal ingås", agreed=parties)
    found = involved_in(w.view(), topic, roles=["agreed"]).involved.rows
    assert {row.actor.id: row.parts[0].evidence[0].value for row in found} == {one: one for one in parties}
