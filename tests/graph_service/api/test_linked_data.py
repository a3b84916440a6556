"""Linked data and pages over HTTP."""

import json
import re

import pytest
from flask.testing import FlaskClient
from pyoxigraph import NamedNode, RdfFormat, parse

from tests.graph_service.world import World

V1 = "/api/v1"
FORMATS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/n-triples": RdfFormat.N_TRIPLES,
}


@pytest.mark.parametrize("media", FORMATS)
def test_a_thing_says_the_same_in_every_form(media: str, client: FlaskClient, network_group: World) -> None:
    path = f"{V1}/things/{network_group.ids['Förbundet']}"
    plain = client.get(path, headers={"Accept": "application/n-triples"}).text
    triples = set(parse(plain, format=RdfFormat.N_TRIPLES))
    answer = client.get(path, headers={"Accept": media})
    assert answer.content_type == f"{media}; charset=utf-8"
    assert set(parse(answer.text, format=FORMATS[media])) == triples
    assert NamedNode(f"https://example.test/id/{network_group.ids['Tyresö']}") in {t.object for t in triples}


def test_a_thing_is_told_of_with_what_others_tell_of_it(client: FlaskClient, network_group: World) -> None:
    def told(name: str) -> set[tuple[str, str]]:
        path = f"/res/{network_group.ids[name]}"
        found = parse(client.get(path, headers={"Accept": "text/turtle"}).text, format=RdfFormat.TURTLE)
        return {
            (re.split("[/#]", t.predicate.value)[-1], t.object.value.rpartition("/")[2])
            for t in found
            if t.subject.value.startswith(f"https://example.test/id/{network_group.ids[name]}")
        }

    ids = network_group.ids
    assert told("m1") >= {
        ("heeftAgendapunt", ids["§ 1"]),
        ("heeftAgendapunt", ids["§ 2"]),
        ("attendee", ids["Alva Alm"]),
        ("absentee", ids["Eva Ek"]),
    }
    assert told("§ 1") >= {("generated", ids["d1"]), ("mentions", ids["Cia Ceder"])}
    assert ("memberOf", ids["Förbundet"]) in told("Tyresö")
    assert ("hasUnit", ids["Rådet"]) in told("Förbundet")
    assert ("narrower", ids["Fire"]) in told("Rescue")


def test_a_thing_that_is_not_there_is_a_problem_in_every_form(client: FlaskClient) -> None:
    answer = client.get(f"{V1}/things/body-none", headers={"Accept": "text/turtle"})
    assert (answer.status_code, answer.content_type) == (404, "application/problem+json")


def test_an_iri_leads_to_what_is_known(client: FlaskClient, network_group: World) -> None:
    answer = client.get(f"/id/{network_group.ids['m1']}")
    assert answer.status_code == 303
    assert (
        client.get(answer.headers["Location"], headers={"Accept": "application/json"}).json["thing"]["name"]
        == "Möte 2023-03-01"
    )


@pytest.mark.parametrize("name", ["facts", "ledger"])
def test_a_dump_is_streamed_as_n_quads(name: str, client: FlaskClient) -> None:
    answer = client.get(f"{V1}/dumps/{name}.nq")
    assert answer.content_type == "application/n-quads"
    assert answer.is_streamed
    assert len(list(parse(answer.text, format=RdfFormat.N_QUADS))) > 100


@pytest.mark.parametrize(
    ("name", "media", "format_"),
    [
        ("facts.ttl", "text/turtle", RdfFormat.TURTLE),
        ("ledger.trig", "application/trig", RdfFormat.TRIG),
        ("ontology.ttl", "text/turtle", RdfFormat.TURTLE),
        ("ledger.jsonld", "application/ld+json", RdfFormat.JSON_LD),
    ],
)
def test_a_dump_is_called_what_it_is(name: str, media: str, format_: RdfFormat, client: FlaskClient) -> None:
    answer = client.get(f"{V1}/dumps/{name}")
    assert answer.mimetype == media
    assert len(list(parse(answer.text, format=format_))) > 100


def test_what_trig_was_called_once_leads_to_it(client: FlaskClient) -> None:
    answer = client.get(f"{V1}/dumps/ledger.ttl")
    assert answer.status_code == 308
    assert client.get(f"{V1}/dumps/ledger.ttl", follow_redirects=True).mimetype == "application/trig"


def test_what_has_no_graphs_is_no_trig(client: FlaskClient) -> None:
    answer = client.get(f"{V1}/dumps/facts.trig")
    assert answer.status_code == 404
    assert "facts.nq, facts.ttl" in answer.json["detail"]


def test_there_is_no_other_dump(client: FlaskClient) -> None:
    answer = client.get(f"{V1}/dumps/secrets.nq")
    assert answer.status_code == 404
    assert "facts, ledger" in answer.json["detail"]


def test_the_api_says_what_is_there_and_its_links_work(client: FlaskClient) -> None:
    found = client.get(f"{V1}/").json
    assert found["counts"]["Meeting"] == 2
    assert found["audience"] == "public"
    for name in ("counts", "network", "openapi", "docs", "dump of facts"):
        assert client.get(found["links"][name]).status_code == 200


def test_every_file_of_the_description_page_is_served_from_here(client: FlaskClient) -> None:
    page = client.get(f"{V1}/docs/").text
    assert "//" not in page.replace("<!doctype html>", "")
    for name in ("swagger-ui.css", "swagger-ui-bundle.js", "start.js", "swagger.svg"):
        assert name in page
        answer = client.get(f"{V1}/docs/{name}")
        assert answer.status_code == 200
        answer.close()
    assert client.get(f"{V1}/docs/index.html").status_code == 404


def test_json_is_the_form_where_none_is_asked_for(client: FlaskClient, network_group: World) -> None:
    answer = client.get(f"{V1}/things/{network_group.ids['m1']}")
    assert json.loads(answer.text)["type"] == "Meeting"
