"""W3C's tests of the SPARQL 1.1 protocol and of service descriptions, as real requests to a server.

The manifests name the tests and say in words what each is; the requests stand in w3c_requests.py.
"""

import json
import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

import pytest
from flask import Flask
from lxml import etree
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from waitress.server import create_server

from tests.graph_service.api.conftest import BASE
from tests.graph_service.api.w3c_requests import (
    BOOLEAN,
    ELSEWHERE,
    FACTS,
    KINDS,
    NOT_APPLYING,
    REFUSED,
    TRIPLES,
    TRUE,
    WORDS,
    Sent,
    direct,
    get,
)
from tests.sources import w3c_suites

MANIFEST = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SD = Namespace("http://www.w3.org/ns/sparql-service-description#")


class Answered(NamedTuple):
    """What the server says."""

    status: int
    media_type: str
    body: bytes


ELSEWHERE_ASKED = {name: sent for name, sent in TRUE.items() if "dataset" in name}
DESCRIPTIONS = ("has-endpoint-triple", "returns-rdf", "conforms-to-schema")


@pytest.fixture(scope="module")
def server(published: Flask) -> Iterator[int]:
    """The port of a server of the application over the small world."""
    made = create_server(published, host="127.0.0.1", port=0, threads=2)
    running = threading.Thread(target=made.run, daemon=True)
    running.start()
    yield int(made.effective_port)
    made.close()
    running.join(5)


@pytest.fixture(scope="session")
def suites() -> Path:
    return w3c_suites()


def entries(suites: Path, suite: str) -> dict[str, str]:
    """The tests of a suite by name, with what W3C says of each."""
    path = suites / suite / "manifest.ttl"
    graph = Graph().parse(path, format="turtle", publicID=path.as_uri())
    found = graph.objects(None, MANIFEST.entries / (RDF.rest * "*") / RDF.first)
    return {str(entry).rpartition("#")[2]: str(graph.value(entry, MANIFEST.name)) for entry in found}


def ask(port: int, sent: Sent, accept: str | None = None) -> Answered:
    link = HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Content-Type": sent.media_type, "Accept": accept}
    path = f"/sparql?{urlencode(sent.fields)}" if sent.fields else "/sparql"
    link.request(sent.method, path, sent.body or None, {name: value for name, value in headers.items() if value})
    answer: HTTPResponse = link.getresponse()
    told = Answered(answer.status, answer.headers.get_content_type(), answer.read())
    link.close()
    return told


def is_true(answer: Answered) -> bool:
    if answer.media_type.endswith("json"):
        return json.loads(answer.body)["boolean"] is True
    return etree.fromstring(answer.body).findtext("{*}boolean") == "true"


def counted(port: int) -> bytes:
    everything = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
    return ask(port, direct(everything), "text/csv").body


@pytest.mark.parametrize("name", TRUE)
@pytest.mark.parametrize("accept", [None, *BOOLEAN])
def test_a_query_that_w3c_asks_is_true(name: str, accept: str | None, server: int) -> None:
    answer = ask(server, TRUE[name], accept)
    assert (answer.status, answer.media_type in BOOLEAN) == (200, True), answer.body
    assert is_true(answer)


@pytest.mark.parametrize("name", ELSEWHERE_ASKED)
def test_graphs_of_another_site_are_not_fetched(name: str, server: int) -> None:
    sent = ELSEWHERE_ASKED[name]
    other = tuple((by, ELSEWHERE if by.endswith("-uri") else text) for by, text in sent.fields)
    answer = ask(server, sent._replace(fields=other))
    assert (answer.status, answer.media_type) == (400, "application/problem+json")
    assert all(graph in json.loads(answer.body)["detail"] for graph in (ELSEWHERE, FACTS, WORDS))


@pytest.mark.parametrize("name", KINDS)
def test_an_answer_is_of_a_kind_that_w3c_expects(name: str, server: int) -> None:
    sent, media_types = KINDS[name]
    for accept in (None, *media_types):
        answer = ask(server, sent, accept)
        assert (answer.status, answer.media_type in ((accept,) if accept else media_types)) == (200, True)


@pytest.mark.parametrize("name", REFUSED)
def test_what_w3c_calls_bad_is_refused_with_the_reason(name: str, server: int) -> None:
    before = counted(server)
    answer = ask(server, REFUSED[name])
    assert (400 <= answer.status < 500, answer.media_type) == (True, "application/problem+json"), answer
    assert json.loads(answer.body)["detail"]
    assert counted(server) == before


@pytest.mark.parametrize("name", NOT_APPLYING)
def test_what_does_not_apply_is_refused_with_the_reason(name: str, server: int) -> None:
    sent, why = NOT_APPLYING[name]
    before = counted(server)
    answer = ask(server, sent)
    assert (answer.status, answer.media_type) == (403, "application/problem+json")
    assert json.loads(answer.body)["detail"].partition(": ")[2] == why.partition(":")[0]
    assert counted(server) == before


@pytest.mark.parametrize("accept", [None, *TRIPLES])
def test_the_endpoint_describes_itself_as_w3c_expects(accept: str | None, server: int) -> None:
    answer = ask(server, get(), accept)
    assert (answer.status, answer.media_type in ((accept,) if accept else TRIPLES)) == (200, True)
    told = Graph().parse(data=answer.body, format=answer.media_type)
    (service,) = told.subjects(SD.endpoint, URIRef(f"{BASE}sparql"))
    assert (service, RDF.type, SD.Service) in told
    _conforms(told)


def _conforms(told: Graph) -> None:
    """Each property of the vocabulary stands between things of the classes that it is for."""
    expected = {
        SD.endpoint: (SD.Service, None),
        SD.supportedLanguage: (SD.Service, None),
        SD.resultFormat: (SD.Service, None),
        SD.defaultDataset: (SD.Service, SD.Dataset),
        SD.defaultGraph: (SD.Dataset, SD.Graph),
        SD.namedGraph: (SD.Dataset, SD.NamedGraph),
        SD.name: (SD.NamedGraph, None),
    }
    said = {predicate for predicate in told.predicates() if str(predicate).startswith(str(SD))}
    assert said == set(expected)
    for subject, predicate, object_ in told:
        of, to = expected.get(URIRef(str(predicate)), (None, None))
        assert of is None or (subject, RDF.type, of) in told
        assert to is None or (object_, RDF.type, to) in told
        assert of is None or not isinstance(object_, Literal)


def test_no_test_of_w3c_is_left_out(suites: Path) -> None:
    protocol = entries(suites, "protocol")
    tables = (TRUE, KINDS, REFUSED, NOT_APPLYING)
    assert sorted(protocol) == sorted(name for table in tables for name in table)
    assert all("more than one" in protocol[name] for name in REFUSED if "multiple" in name)
    assert all("update" in protocol[name] for name in NOT_APPLYING if name != "update_base_uri")
    assert sorted(entries(suites, "service-description")) == sorted(DESCRIPTIONS)
