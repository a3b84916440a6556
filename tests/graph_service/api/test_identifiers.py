"""The rules of the national profile for persistent identifiers, one test each: BI-1 to BI-7, UM-3 to UM-12."""

import re
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient
from pyoxigraph import NamedNode, RdfFormat, parse

from graph_service.app import create_app
from graph_service.rdf.base import faults
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience
from tests.graph_service.memory_view import MemoryView
from tests.graph_service.world import World

BASE = "https://example.test/"
FORMATS = {
    "text/turtle": RdfFormat.TURTLE,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
SUFFIXES = {"ttl": "text/turtle", "jsonld": "application/ld+json", "nt": "application/n-triples"}
SUFFIXES |= {"rdf": "application/rdf+xml", "json": "application/json"}


@pytest.fixture
def view(network_group: World) -> MemoryView:
    """The small world as the application sees it, its documents told of as things."""
    for version, (title, _, _) in list(network_group.texts.items()):
        network_group.tell(version, "Document", {"version": version, "title": title})
    joint = {"reference": "provforbundet", "name": "Provförbundet", "organisation_number": "222000-0018"}
    network_group.tell(next(iter(network_group.texts)), "JointBody", joint)
    made = network_group.view()
    made.audience = Audience.PUBLIC
    return made


@pytest.fixture
def client(view: MemoryView) -> FlaskClient:
    """A client of an application that sees this view, whatever is done to it."""

    class Store:
        def view(self, audience: object) -> MemoryView:
            view.audience = audience
            return view

    return create_app(Store(), base=BASE).test_client()


@pytest.fixture
def iris(view: MemoryView) -> set[str]:
    """All IRIs under the base that the dumps are made of."""
    quads = (q for what in DUMPS for q in parse("".join(DUMPS[what](view, BASE)), format=RdfFormat.N_QUADS))
    terms = {t for q in quads for t in (q.subject, q.predicate, q.object)}
    return {t.value for t in terms if isinstance(t, NamedNode) and t.value.startswith(BASE)}


def test_bi_1_identifiers_are_http_addresses_without_names_of_people_or_organisations(
    iris: set[str], view: MemoryView
) -> None:
    assert len(iris) > 500
    named = [thing for thing in view.facts() if thing.type in {"Person", "Body", "JointBody", "Municipality"}]
    names = {word.casefold() for thing in named for word in thing.name.split()}
    words = {word for iri in iris for word in re.split(r"[^a-zåäö]+", iri.removeprefix(BASE)) if len(word) > 4}
    assert len(names) > 10
    assert words & {name for name in names if len(name) > 4} == set()
    assert {urlsplit(iri).scheme for iri in iris} == {"https"}


def test_bi_2_identifiers_have_a_domain_name(iris: set[str]) -> None:
    assert {urlsplit(iri).hostname for iri in iris} == {"example.test"}
    assert faults("https://192.0.2.1/")[0].startswith("BI-2")


def test_bi_3_identifiers_have_no_port_user_or_password(iris: set[str]) -> None:
    parts = [urlsplit(iri) for iri in iris]
    assert {(part.port, part.username, part.password) for part in parts} == {(None, None, None)}


def test_bi_4_identifiers_have_no_query(iris: set[str]) -> None:
    assert not [iri for iri in iris if "?" in iri]


def test_bi_5_identifiers_have_no_fragment(iris: set[str]) -> None:
    assert not [iri for iri in iris if "#" in iri]


def test_bi_6_identifiers_have_no_version_number(iris: set[str]) -> None:
    assert not [iri for iri in iris if re.search(r"/v?\d+(\.\d+)+(/|$)|/v\d+(/|$)", iri)]


def test_bi_7_identifiers_have_no_file_extension(iris: set[str]) -> None:
    assert not [iri for iri in iris if re.search(r"\.[a-z0-9]{1,8}$", iri.removeprefix(BASE))]


@pytest.mark.parametrize("media", [*FORMATS, "text/html", "application/json"])
def test_um_3_an_information_resource_answers_200(client: FlaskClient, network_group: World, media: str) -> None:
    answer = client.get(f"/res/{network_group.ids['m1']}", headers={"Accept": media})
    assert (answer.status_code, answer.mimetype) == (200, media)
    assert client.head(f"/res/{network_group.ids['m1']}", headers={"Accept": media}).status_code == 200


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        ("text/turtle;q=0.5, application/ld+json;q=0.9", "application/ld+json"),
        ("text/html;q=0.3, text/turtle", "text/turtle"),
        ("application/n-triples, */*;q=0.1", "application/n-triples"),
        ("application/rdf+xml", "application/rdf+xml"),
        ("*/*", "text/html"),
        ("text/*;q=0.9, application/json;q=0.5", "text/html"),
        ("text/html;q=0, text/turtle;q=0.1", "text/turtle"),
    ],
)
def test_um_4_the_form_is_negotiated_and_the_others_are_told(
    client: FlaskClient, network_group: World, accept: str, given: str
) -> None:
    path = f"/res/{network_group.ids['Förbundet']}"
    answer = client.get(path, headers={"Accept": accept})
    assert answer.mimetype == given
    assert "Accept" in answer.headers["Vary"]
    links = answer.headers.getlist("Link")
    others = {suffix: media for suffix, media in SUFFIXES.items() if media != given}
    for suffix, media in others.items():
        assert f'<{path}.{suffix}>; rel="alternate"; type="{media}"' in links
        assert client.get(f"{path}.{suffix}").mimetype == media


def test_um_4_the_language_is_negotiated(client: FlaskClient, network_group: World) -> None:
    path = f"/res/{network_group.ids['Förbundet']}"
    for asked, given in (
        *(("sv", "sv"), ("en", "en"), ("en-GB, sv;q=0.5", "en"), ("en;q=0.3, sv;q=0.8", "sv")),
        *(("de, en;q=0.1", "en"), ("de", "sv"), ("*", "sv")),
    ):
        answer = client.get(path, headers={"Accept": "text/html", "Accept-Language": asked})
        assert answer.headers["Content-Language"] == given, asked
        assert "Accept-Language" in answer.headers["Vary"]


def test_um_4_every_form_of_rdf_says_the_same(client: FlaskClient, network_group: World) -> None:
    path = f"/res/{network_group.ids['m1']}"
    told = [set(parse(client.get(path, headers={"Accept": m}).data, format=f)) for m, f in FORMATS.items()]
    assert len(told[0]) > 10
    assert all(one == told[0] for one in told)


def test_um_5_what_is_asked_for_in_no_form_that_there_is_gets_the_list(
    client: FlaskClient, network_group: World
) -> None:
    path = f"/res/{network_group.ids['m1']}"
    answer = client.get(path, headers={"Accept": "image/png"})
    assert answer.status_code == 406
    assert f'<{path}.ttl>; rel="alternate"; type="text/turtle"' in answer.headers.getlist("Link")
    assert f"text/turtle ({path}.ttl)" in answer.json["detail"]
    assert client.get(f"/api/v1/things/{network_group.ids['m1']}", headers={"Accept": "image/png"}).status_code == 406


def test_um_6_a_form_has_an_address_of_its_own(client: FlaskClient, network_group: World) -> None:
    # The rule lets a document send on to the form asked for, by 307 and by nothing else. It need not: the form is
    # given at once, with the address that it may also be had at, which saves a request.
    path = f"/res/{network_group.ids['m1']}"
    for suffix, media in SUFFIXES.items():
        answer = client.get(path, headers={"Accept": media})
        assert answer.status_code in {200, 307}
        if media in FORMATS:
            assert answer.headers["Content-Location"] == f"{path}.{suffix}"
        assert client.get(f"{path}.{suffix}").data == answer.data


def test_um_7_a_thing_answers_303_to_get_and_head(client: FlaskClient, network_group: World) -> None:
    for name in ("m1", "Tyresö", "Alva Alm", "§ 1", "d1", "task"):
        id_ = network_group.ids[name]
        for answer in (client.get(f"/id/{id_}"), client.head(f"/id/{id_}", headers={"Accept": "text/turtle"})):
            assert (answer.status_code, answer.headers["Location"]) == (303, f"/res/{id_}")


def test_um_8_a_thing_tells_what_describes_it(client: FlaskClient, network_group: World) -> None:
    id_ = network_group.ids["m1"]
    assert f'</res/{id_}>; rel="describedby"' in client.get(f"/id/{id_}").headers.getlist("Link")


def more(iri: str) -> dict[str, int]:
    """So that all sayings of a thing stand on the first page."""
    return {"limit": 100} if "/saying/" in iri else {}


def test_um_9_every_identifier_of_a_dump_leads_to_what_tells_of_it(client: FlaskClient, iris: set[str]) -> None:
    for iri in sorted(iris):
        answer = client.get(iri.removeprefix(BASE[:-1]), headers={"Accept": "text/turtle"})
        if answer.status_code == 303:
            answer = client.get(answer.headers["Location"], query_string=more(iri), headers={"Accept": "text/turtle"})
        assert answer.status_code == 200, iri
        told = {quad.subject.value for quad in parse(answer.data, format=RdfFormat.TURTLE)}
        assert iri in told, iri


def test_um_10_what_was_removed_answers_410_and_tells_when(client: FlaskClient, view: MemoryView) -> None:
    view.went["person-abcdefghij"] = "2025-03-01T12:00:00+00:00"
    for path in ("/id/person-abcdefghij", "/res/person-abcdefghij", "/api/v1/things/person-abcdefghij"):
        answer = client.get(path, headers={"Accept": "application/json"})
        assert answer.status_code == 410, path
        assert answer.headers["Sunset"] == "Sat, 01 Mar 2025 12:00:00 GMT"
        assert "removed 2025-03-01; the id is not used again" in answer.json["detail"]
    for path in ("/id/person-abcdefghij", "/id/person-abcdefghij/during", "/res/person-abcdefghij"):
        for media in (*FORMATS, "text/html", "*/*"):
            told = client.get(path, headers={"Accept": media})
            assert (told.status_code, told.headers["Sunset"]) == (410, "Sat, 01 Mar 2025 12:00:00 GMT"), (path, media)
            assert "2025-03-01" in told.text
    assert client.get("/id/person-abcdefghik").status_code == 404


def test_um_11_what_was_judged_the_same_answers_308_with_its_successor(
    client: FlaskClient, view: MemoryView, network_group: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, kept = network_group.ids["Alva Alm"], network_group.ids["Bo Berg"]
    monkeypatch.setattr(view, "canonical", lambda id_: kept if id_ == old else id_)
    for part in ("", "/during", "/saying/0123456789abcdef"):
        answer = client.get(f"/id/{old}{part}")
        assert (answer.status_code, answer.headers["Location"]) == (308, f"/id/{kept}{part}")
        assert f'</id/{kept}>; rel="successor-version"' in answer.headers.getlist("Link")


def test_um_12_a_judgement_that_is_taken_back_gives_each_its_identifier_again(
    client: FlaskClient, view: MemoryView, network_group: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No identifier is ever given to several, so there is nothing to answer 300 for: what is split was joined before.
    old, kept = network_group.ids["Alva Alm"], network_group.ids["Bo Berg"]
    with monkeypatch.context() as joined:
        joined.setattr(view, "canonical", lambda id_: kept if id_ == old else id_)
        assert client.get(f"/id/{old}").status_code == 308
    assert client.get(f"/id/{old}").headers["Location"] == f"/res/{old}"
