"""What search engines read in pages: schema.org's words, for things that have a class there."""

import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from lxml.html import fromstring

from graph_service.rdf.schema_org import schema_org
from tests.graph_service.world import World

BASE = "https://example.test/"


def told_of(w: World, name: str) -> dict[str, Any] | None:
    """What is told of one of the things in the small world."""
    thing = w.view().thing(w.ids[name])
    assert thing is not None
    return schema_org(thing, BASE)


def test_a_meeting_is_an_event_with_its_day_and_who_attended(network_group: World) -> None:
    w = network_group
    told = told_of(w, "m1")
    assert told is not None
    assert (told["@context"], told["@type"], told["name"]) == ("https://schema.org/", "Event", "Möte 2023-03-01")
    assert told["@id"] == f"{BASE}id/{w.ids['m1']}"
    assert told["startDate"] == "2023-03-01"
    assert told["organizer"] == {"@id": f"{BASE}id/{w.ids['Rådet']}"}


def test_a_body_is_an_organisation_within_another(network_group: World) -> None:
    w = network_group
    assert told_of(w, "Rådet") == {
        "@context": "https://schema.org/",
        "@id": f"{BASE}id/{w.ids['Rådet']}",
        "@type": "Organization",
        "name": "Rådet",
        "parentOrganization": {"@id": f"{BASE}id/{w.ids['Förbundet']}"},
    }


def test_a_joint_body_is_told_with_its_members(network_group: World) -> None:
    w = network_group
    told = told_of(w, "Förbundet")
    assert told is not None
    assert set(told["@type"]) == {"GovernmentOrganization", "Organization"}
    assert {m["@id"].rpartition("/")[2] for m in told["member"]} == {
        w.ids[name] for name in ("Tyresö", "Haninge", "Nynäshamn")
    }


def test_what_schema_org_has_no_class_for_is_told_in_no_other_way(network_group: World) -> None:
    assert told_of(network_group, "Fire") is None


@pytest.mark.parametrize(
    ("class_", "type_"), [("Meeting", "Event"), ("Municipality", "GovernmentOrganization"), ("Body", "Organization")]
)
def test_the_page_of_a_thing_holds_it(class_: str, type_: str, outside: FlaskClient) -> None:
    found = json.loads(outside.get("/sparql", query_string={"query": f"SELECT ?s {{ ?s a skm:{class_} }}"}).data)
    path = "/res/" + found["results"]["bindings"][0]["s"]["value"].rpartition("/")[2]
    text = outside.get(path, headers={"Accept": "text/html"}).text
    (script,) = fromstring(text).xpath("//script[@type='application/ld+json']/text()")
    types = json.loads(script)["@type"]
    assert type_ in ([types] if isinstance(types, str) else types)
