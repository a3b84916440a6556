"""Our own words over HTTP: every term dereferences, in RDF and as a page."""

import json

import pytest
from flask.testing import FlaskClient
from pyoxigraph import RdfFormat, parse

from ontology.schema import SCHEMA

BASE = "https://example.test/"
TERMS = ("Meeting", "outcome", "extractorRule", "ExtractedStatement", "absentee", "collaborationForm", "minutes")
FORMATS = {"ttl": RdfFormat.TURTLE, "jsonld": RdfFormat.JSON_LD, "nt": RdfFormat.N_TRIPLES, "rdf": RdfFormat.RDF_XML}


def subjects(client: FlaskClient, path: str) -> set[str]:
    answer = client.get(path, headers={"Accept": "text/turtle"}, follow_redirects=True)
    assert (answer.status_code, answer.mimetype) == (200, "text/turtle")
    return {quad.subject.value for quad in parse(answer.data, format=RdfFormat.TURTLE)}


@pytest.mark.parametrize("term", TERMS)
def test_a_term_of_ours_is_described(client: FlaskClient, term: str) -> None:
    answer = client.get(f"/spec/samverkan/{term}", headers={"Accept": "text/turtle"})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/spec/samverkan/{term}.ttl")
    assert subjects(client, f"/spec/samverkan/{term}") == {f"{BASE}spec/samverkan/{term}"}


@pytest.mark.parametrize(
    "path", ["/spec/samverkan/", "/def/outcome", "/def/outcome/approve", "/spec/samverkan/Meeting"]
)
def test_every_form_says_the_same(client: FlaskClient, path: str) -> None:
    bare = path.rstrip("/")
    told = [set(parse(client.get(f"{bare}.{suffix}").data, format=form)) for suffix, form in FORMATS.items()]
    assert len(told[0]) > 2
    assert all(one == told[0] for one in told)
    links = client.get(f"{bare}.ttl").headers.getlist("Link")
    assert f'<{bare}.rdf>; rel="alternate"; type="application/rdf+xml"' in links


def test_the_ontology_is_whole_and_under_the_base(client: FlaskClient) -> None:
    told = subjects(client, "/spec/samverkan/")
    assert {f"{BASE}spec/samverkan/{term}" for term in TERMS} <= told
    assert not [iri for iri in told if iri.startswith(SCHEMA.base)]


@pytest.mark.parametrize("scheme", SCHEMA.schemes)
def test_a_list_has_all_its_words(client: FlaskClient, scheme: str) -> None:
    words = {f"{BASE}def/{scheme}/{word}" for word in SCHEMA.schemes[scheme]}
    assert subjects(client, f"/def/{scheme}") == {f"{BASE}def/{scheme}", *words}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "path", ["/spec/samverkan/", "/def/capacity", "/def/capacity/elected", "/spec/samverkan/Decision"]
)
def test_people_see_a_page_in_their_language(client: FlaskClient, path: str, language: str) -> None:
    headers = {"Accept": "text/html", "Accept-Language": language}
    answer = client.get(path, headers=headers, follow_redirects=True)
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    assert f'<html lang="{language}">' in answer.text
    if path.endswith("elected"):
        assert {"sv": "förtroendevald", "en": "elected representative"}[language] in answer.text


def test_the_shapes_are_there(client: FlaskClient) -> None:
    assert f"{BASE}spec/samverkan/shape/Decision/outcome" in subjects(client, "/spec/samverkan/shape/Decision/outcome")


@pytest.mark.parametrize("path", ["/spec/samverkan/Ingenting", "/def/ingenting", "/def/outcome/ingenting"])
def test_there_is_no_other_word(client: FlaskClient, path: str) -> None:
    assert client.get(path, headers={"Accept": "text/turtle"}).status_code == 404


def test_a_word_is_to_be_had_in_no_other_form(client: FlaskClient) -> None:
    answer = client.get("/def/outcome/approve", headers={"Accept": "image/png"})
    assert answer.status_code == 406
    assert '</def/outcome/approve.ttl>; rel="alternate"; type="text/turtle"' in answer.headers.getlist("Link")


def test_the_context_is_json_ld_that_says_what_names_mean(client: FlaskClient) -> None:
    answer = client.get("/spec/samverkan/context.jsonld")
    assert answer.mimetype == "application/ld+json"
    document = {**answer.json, "id": f"{BASE}id/x", "type": "Meeting", "body": f"{BASE}id/body-a", "place": "Åva"}
    told = set(parse(json.dumps(document), format=RdfFormat.JSON_LD))
    assert {quad.predicate.value for quad in told} >= {"http://schema.org/organizer", "http://schema.org/location"}
    assert f"{BASE}spec/samverkan/Meeting" in {quad.object.value for quad in told}
