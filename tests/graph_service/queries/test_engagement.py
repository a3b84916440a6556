"""What an actor is involved in, and what is around a thing."""

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.engagement import Engagement, engaged_in
from graph_service.queries.things import neighbours, search, thing
from graph_service.store.base import Period
from tests.graph_service.world import World


def roles(answer: Engagement) -> dict[str, set[str]]:
    return {matter.item.name: set(matter.roles) for matter in answer.matters.rows}


def test_a_municipality_is_involved_by_its_people_its_agreements_and_its_tasks(network_group: World) -> None:
    answer = engaged_in(network_group.view(), network_group.ids["Tyresö"])
    assert roles(answer) == {
        "Ny brandstation": {"took_part", "charged"},
        "Räddningstjänst i samverkan": {"took_part", "agreed"},
        "Kollektivtrafik på Åva": {"took_part"},
    }
    assert [(field.thing.name, field.number) for field in answer.topics] == [("Räddningstjänst", 2)]
    assert answer.number == 3


def test_a_joint_body_decides_through_its_body(network_group: World) -> None:
    answer = engaged_in(network_group.view(), network_group.ids["Förbundet"])
    assert roles(answer) == {"Ny brandstation": {"decided"}, "Räddningstjänst i samverkan": {"decided"}}


def test_a_person_absent_is_involved_only_where_named(network_group: World) -> None:
    assert roles(engaged_in(network_group.view(), network_group.ids["Eva Ek"])) == {
        "Räddningstjänst i samverkan": {"named"}
    }


def test_a_person_there_in_part_is_involved_in_that_part(network_group: World) -> None:
    assert roles(engaged_in(network_group.view(), network_group.ids["Dag Dal"])) == {
        "Kollektivtrafik på Åva": {"took_part"}
    }


def test_presenting_is_not_merely_being_named(network_group: World) -> None:
    answer = roles(engaged_in(network_group.view(), network_group.ids["Cia Ceder"]))
    assert answer["Räddningstjänst i samverkan"] == {"took_part", "presented"}
    assert answer["Ny brandstation"] == {"named"}


def test_each_role_of_an_engagement_has_its_passage(network_group: World) -> None:
    answer = engaged_in(network_group.view(), network_group.ids["Tyresö"], Period("2024-01-01", None))
    assert roles(answer) == {"Ny brandstation": {"took_part", "charged"}}
    assert all(quotes for matter in answer.matters.rows for quotes in matter.roles.values())


def test_a_thing_comes_with_the_names_of_what_it_links_to(network_group: World) -> None:
    found = thing(network_group.view(), network_group.ids["Rådet"])
    assert found.name == "Rådet"
    assert [named.name for named in found.linked.values()] == ["Provförbundet"]
    assert [quote.quote for quote in found.evidence] == ["Rådet"]


def test_neighbours_are_counted_by_kind_and_paged(network_group: World) -> None:
    found = neighbours(
        network_group.view(), network_group.ids["m1"], "meeting", outward=False, type_="AgendaItem", limit=1
    )
    counts = {(d.property, d.outward, d.type): d.number for d in found.degrees}
    assert counts["meeting", False, "AgendaItem"] == 2
    assert counts["meeting", False, "Attendance"] == 5
    assert len(found.links.rows) == 1
    assert found.links.next is not None


def test_search_finds_by_name(network_group: World) -> None:
    assert [hit.name for hit in search(network_group.view(), "tyresö").rows] == ["Tyresö"]
    assert search(network_group.view(), "tyreso").rows == ()


def test_an_unknown_thing_has_no_page(network_group: World) -> None:
    for ask in (thing, neighbours, engaged_in):
        with pytest.raises(UnknownThingError, match="person-none"):
            ask(network_group.view(), "person-none")


def test_a_period_without_ends_leaves_out_nothing(network_group: World) -> None:
    view, ids = network_group.view(), network_group.ids
    assert engaged_in(view, ids["Tyresö"], Period()) == engaged_in(view, ids["Tyresö"])


def test_a_party_is_involved_where_its_people_took_part(network_group: World) -> None:
    w = network_group
    party = w.tell("b" * 64, "Party", {"code": "prov", "name": "Provpartiet"})
    person = w.person("b" * 64, "Fia Fors", w.ids["Rådet"])
    w.attends("b" * 64, w.ids["m1"], person, party=party, capacity="elected")
    assert roles(engaged_in(w.view(), party)) == {
        "Räddningstjänst i samverkan": {"took_part"},
        "Kollektivtrafik på Åva": {"took_part"},
    }


def test_engagements_are_paged(network_group: World) -> None:
    view, actor = network_group.view(), network_group.ids["Tyresö"]
    first = engaged_in(view, actor, limit=2).matters
    second = engaged_in(view, actor, after=first.next, limit=2).matters
    assert first.rows + second.rows == engaged_in(view, actor).matters.rows
    assert second.next is None
