"""Popolo JSON: what the graph shows of people in public office, in the fields that Popolo names."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from graph_service.rdf.popolo import KINDS, popolo
from ontology.schema import SCHEMA
from tests.graph_service.world import World

BASE = "https://example.test/"


def all_of(world: World, kind: str) -> list[dict[str, Any]]:
    return next(value for name, value in popolo(world.view(), kind, BASE, None, 200).items() if name != "next")


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_of_a_property_that_the_class_has(kind: str) -> None:
    class_, fields = KINDS[kind]
    known = {name for each in SCHEMA.descendants(class_) for name in SCHEMA.classes[each].properties}
    assert {field.property for field in fields} - known == set()


def test_people_have_names_and_iris(network_group: World) -> None:
    assert {
        "id": f"{BASE}id/{network_group.ids['Alva Alm']}",
        "classification": "Person",
        "name": "Alva Alm",
        "given_name": "Alva",
        "family_name": "Alm",
    } in all_of(network_group, "persons")


def test_of_a_name_whose_parts_are_unsure_the_whole_alone_is_given(network_group: World) -> None:
    network_group.tell("b" * 64, "Person", {"name": "Alva K. Alm", "body": network_group.ids["Rådet"]})
    found = next(one for one in all_of(network_group, "persons") if one["name"] == "Alva K. Alm")
    assert set(found) == {"id", "classification", "name"}


def test_organisations_and_bodies_are_joined(network_group: World) -> None:
    (body,) = all_of(network_group, "bodies")
    assert body["name"] == "Rådet"
    assert body["parent_id"] == f"{BASE}id/{network_group.ids['Förbundet']}"
    joint = next(one for one in all_of(network_group, "organizations") if one["name"] == "Provförbundet")
    assert (joint["classification"], joint["founding_date"]) == ("Joint body", "2023")


def test_a_membership_lasts_from_its_first_to_its_last_sight(network_group: World) -> None:
    w = network_group
    w.tell(
        "b" * 64,
        "Membership",
        {
            "person": w.ids["Alva Alm"],
            "group": w.ids["Rådet"],
            "role": "ordförande",
            "capacity": "elected",
            "observed": ["2024-03-06", "2023-03-01"],
        },
    )
    (found,) = all_of(w, "memberships")
    assert (found["role"], found["start_date"], found["end_date"]) == ("ordförande", "2023-03-01", "2024-03-06")
    assert found["person_id"] == f"{BASE}id/{w.ids['Alva Alm']}"


def test_votes_are_counted_by_option(network_group: World) -> None:
    w = network_group
    w.tell("b" * 64, "Vote", {"item": w.ids["§ 1"], "yes": "7", "no": "2"})
    (vote,) = all_of(w, "vote_events")
    assert vote["counts"] == [{"option": "yes", "value": 7}, {"option": "no", "value": 2}]


def test_pages_follow_each_other_over_http(outside: FlaskClient) -> None:
    first = outside.get("/api/v1/popolo/motions.json?limit=1")
    assert first.get_json()["motions"][0]["text"] == "Avtal om räddningstjänst ingås"
    assert first.get_json()["next"] is None
    assert first.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize(
    ("path", "status"), [("sects.json", 404), ("persons.json?limit=0", 400), ("persons.json?x=1", 400)]
)
def test_what_there_is_not_is_named(path: str, status: int, outside: FlaskClient) -> None:
    assert outside.get(f"/api/v1/popolo/{path}").status_code == status


def test_the_start_of_the_api_leads_to_each_kind_and_to_linked_data(outside: FlaskClient) -> None:
    links = outside.get("/api/v1/").get_json()["links"]
    assert {name for name in links if name.startswith("Popolo")} == {f"Popolo {kind}" for kind in KINDS}
    for name in ("SPARQL", "catalogue", "VoID", "feed", *(f"Popolo {kind}" for kind in KINDS)):
        assert outside.get(links[name], headers={"Accept": "*/*"}).status_code == 200, name
