"""The SPARQL 1.1 protocol at /sparql, after W3C's specification and its tests, as far as a read-only endpoint goes."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote

import psutil
import pytest
from flask.testing import FlaskClient
from lxml import etree
from pyoxigraph import RdfFormat, parse
from rdflib import Graph
from waitress.server import create_server
from werkzeug.test import TestResponse

from graph_service.api.published import CLOSING
from graph_service.app import create_app
from graph_service.rdf.sparql.frames import Limits
from graph_service.rdf.sparql.guard import LONGEST
from graph_service.store.opening import open_store
from tests.graph_service.api.conftest import small_world

BASE = "https://example.test/"
ASK, SELECT = "ASK { ?s ?p ?o }", "SELECT ?s WHERE { ?s a skm:Meeting } LIMIT 1"
CONSTRUCT = "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c } LIMIT 3"
JSON = "application/sparql-results+json"
XML = "application/sparql-results+xml"
DEFAULT_GRAPH, WORDS = f"{BASE}sparql/default-graph", f"{BASE}spec/samverkan"
FIELDS = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
ENDLESS = "SELECT (COUNT(*) AS ?n) { " + " . ".join(f"?s{n} ?p{n} ?o{n}" for n in range(9)) + " }"


def get(client: FlaskClient, query: str | None = None, accept: str = "", **fields: str) -> TestResponse:
    given = {"query": query, **fields} if query is not None else fields
    return client.get("/sparql", query_string=given, headers={"Accept": accept} if accept else {})


def boolean(answer: TestResponse) -> bool:
    assert answer.status_code == 200, answer.text
    if answer.mimetype == JSON:
        return bool(json.loads(answer.text)["boolean"])
    assert answer.mimetype == XML
    return etree.fromstring(answer.data).findtext("{*}boolean") == "true"


# What W3C's protocol tests call query_get, query_post_form, query_post_direct


def test_a_query_by_get_is_answered(outside: FlaskClient) -> None:
    assert boolean(get(outside, ASK))


def test_a_query_posted_as_a_form_is_answered(outside: FlaskClient) -> None:
    assert boolean(outside.post("/sparql", data={"query": ASK}))


def test_a_query_posted_as_it_is_is_answered(outside: FlaskClient) -> None:
    assert boolean(outside.post("/sparql", data=ASK, content_type=QUERY))
    assert boolean(outside.post("/sparql", data=ASK, content_type=f"{QUERY}; charset=utf-8"))


def test_letters_beyond_ascii_arrive_each_way(outside: FlaskClient) -> None:
    query = 'ASK { ?s skos:prefLabel "Tyresö kommun"@sv }'
    assert boolean(get(outside, query))
    assert boolean(outside.post("/sparql", data={"query": query}))
    assert boolean(outside.post("/sparql", data=query.encode(), content_type=QUERY))


# query_content_type_select, _ask, _describe, _construct


@pytest.mark.parametrize(
    ("query", "accept", "media_type"),
    [
        (SELECT, "", JSON),
        (SELECT, "*/*", JSON),
        (SELECT, JSON, JSON),
        (SELECT, "application/json", JSON),
        (SELECT, XML, XML),
        (SELECT, f"{JSON};q=0.5, {XML}", XML),
        (SELECT, "text/csv", "text/csv"),
        (SELECT, "text/tab-separated-values", "text/tab-separated-values"),
        (ASK, f"{XML}, text/html;q=0.1", XML),
        (ASK, JSON, JSON),
        (CONSTRUCT, "", "text/turtle"),
        (CONSTRUCT, "text/turtle", "text/turtle"),
        (CONSTRUCT, "application/n-triples", "application/n-triples"),
        (CONSTRUCT, "application/rdf+xml", "application/rdf+xml"),
        (CONSTRUCT, "application/ld+json", "application/ld+json"),
        ("DESCRIBE ?s WHERE { ?s a skm:Decision }", "text/turtle, */*;q=0.1", "text/turtle"),
    ],
)
def test_the_answer_is_of_the_kind_that_is_accepted(
    query: str, accept: str, media_type: str, outside: FlaskClient
) -> None:
    answer = get(outside, query, accept)
    assert (answer.status_code, answer.mimetype) == (200, media_type)
    assert "Accept" in answer.headers["Vary"]
    posted = outside.post("/sparql", data={"query": query}, headers={"Accept": accept} if accept else {})
    assert posted.data == answer.data


@pytest.mark.parametrize(
    ("query", "accept"), [(SELECT, "text/turtle"), (ASK, "text/csv"), (CONSTRUCT, JSON), (SELECT, "image/png")]
)
def test_a_kind_that_is_not_to_be_had_is_406_with_those_that_are(query: str, accept: str, outside: FlaskClient) -> None:
    answer = get(outside, query, accept)
    assert answer.status_code == 406
    assert "to be had as" in answer.get_json()["detail"]


@pytest.mark.parametrize(
    ("query", "name", "media_type"),
    [(SELECT, "csv", "text/csv"), (SELECT, "json", JSON), (CONSTRUCT, "rdf", "application/rdf+xml")],
)
def test_the_form_may_be_asked_for_by_name(query: str, name: str, media_type: str, outside: FlaskClient) -> None:
    assert get(outside, query, "text/html", format=name).mimetype == media_type


def test_a_form_that_there_is_not_is_named(outside: FlaskClient) -> None:
    answer = get(outside, SELECT, format="xls")
    assert (answer.status_code, "'xls'" in answer.get_json()["detail"]) == (400, True)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib's own, when it reads JSON-LD
@pytest.mark.parametrize("form", [RdfFormat.TURTLE, RdfFormat.N_TRIPLES, RdfFormat.RDF_XML, RdfFormat.JSON_LD])
def test_triples_are_read_by_other_readers(form: RdfFormat, outside: FlaskClient) -> None:
    text = get(outside, "CONSTRUCT WHERE { ?s ?p ?o }", form.media_type).data
    quads = set(parse(text, form))
    again = Graph().parse(data=text, format=form.media_type)
    assert len(quads) == len(again) > 20


# bad_query_method, bad_multiple_queries, bad_query_wrong_media_type, bad_query_missing_form_type,
# bad_query_missing_direct_type, bad_query_non_utf8, bad_query_syntax, query without a query


def test_two_queries_at_once_are_refused(outside: FlaskClient) -> None:
    for answer in (
        outside.get(f"/sparql?query={quote(ASK)}&query={quote(SELECT)}"),
        outside.post("/sparql", data={"query": [ASK, SELECT]}),
        outside.post(f"/sparql?query={quote(ASK)}", data=SELECT, content_type=QUERY),
    ):
        assert (answer.status_code, "more than once" in answer.get_json()["detail"]) == (400, True)


@pytest.mark.parametrize("media_type", ["text/plain", "application/json", None])
def test_a_query_posted_as_something_else_is_refused(media_type: str | None, outside: FlaskClient) -> None:
    answer = outside.post("/sparql", data=ASK, content_type=media_type)
    assert answer.status_code == 415
    assert QUERY in answer.get_json()["detail"]


def test_a_query_that_is_not_utf_8_is_refused(outside: FlaskClient) -> None:
    assert outside.post("/sparql", data=ASK.encode("utf-16"), content_type=QUERY).status_code == 400


def test_nothing_posted_is_told_to_be_missing(outside: FlaskClient) -> None:
    answer = outside.post("/sparql", data={"other": "1"})
    assert (answer.status_code, answer.get_json()["detail"]) == (400, "query: is missing")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_are_refused_with_those_that_are_not(method: str, outside: FlaskClient) -> None:
    answer = outside.open("/sparql", method=method)
    assert answer.status_code == 405
    assert {"GET", "POST"} <= set(answer.headers["Allow"].split(", "))


@pytest.mark.parametrize("query", ["ASK {", "SELECT * { ?s ?p }", "hej", ""])
def test_what_is_no_query_is_refused_with_the_reason(query: str, outside: FlaskClient) -> None:
    answer = get(outside, query)
    assert answer.status_code == 400
    assert answer.mimetype == "application/problem+json"
    assert answer.get_json()["detail"].startswith("query: ")


def test_a_query_that_is_too_long_is_refused(outside: FlaskClient) -> None:
    answer = outside.post("/sparql", data="#" * (LONGEST + 1), content_type=QUERY)
    assert (answer.status_code, str(LONGEST) in answer.get_json()["detail"]) == (400, True)


# Reading only: updates, datasets and other services


@pytest.mark.parametrize(
    "query",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "LOAD <http://127.0.0.1/>",
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
    ],
)
def test_nobody_writes_or_asks_elsewhere(query: str, outside: FlaskClient) -> None:
    before = get(outside, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").data
    answer = get(outside, query)
    assert (answer.status_code, answer.get_json()["detail"].startswith("query: ")) == (403, True)
    assert get(outside, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").data == before


def test_updates_are_refused_each_way(outside: FlaskClient) -> None:
    update = "CLEAR ALL"
    assert outside.post("/sparql", data={"update": update}).status_code == 403
    assert outside.post("/sparql", data={"update": update, "query": ASK}).status_code == 403
    assert outside.post("/sparql", data=update, content_type="application/sparql-update").status_code == 403
    assert get(outside, update=update).status_code == 403


ELSEWHERE = ("http://127.0.0.1/", "file:///etc/passwd", f"{BASE}id/m1", f"{BASE}spec/", "urn:x-arq:UnionGraph")


@pytest.mark.parametrize("graph", ELSEWHERE)
@pytest.mark.parametrize("name", ["default-graph-uri", "named-graph-uri"])
def test_a_graph_that_is_not_here_is_refused_with_those_that_are(name: str, graph: str, outside: FlaskClient) -> None:
    for answer in (get(outside, ASK, **{name: graph}), outside.post("/sparql", data={"query": ASK, name: graph})):
        told = answer.get_json()["detail"]
        assert (answer.status_code, told.startswith(f"{name}: ")) == (400, True)
        assert {DEFAULT_GRAPH, WORDS} <= set(told.split())


@pytest.mark.parametrize("graph", ELSEWHERE)
@pytest.mark.parametrize("by", ["FROM", "FROM NAMED"])
def test_a_query_that_names_a_graph_that_is_not_here_is_told_those_that_are(
    by: str, graph: str, outside: FlaskClient
) -> None:
    answer = get(outside, f"SELECT * {by} <{graph}> {{ {{ ?s ?p ?o }} UNION {{ GRAPH ?g {{ ?s ?p ?o }} }} }}")
    told = answer.get_json()["detail"]
    assert (answer.status_code, told.startswith(f"query: {by}: ")) == (400, True)
    assert {DEFAULT_GRAPH, WORDS} <= set(told.split())


def test_the_graphs_that_there_are_may_be_named(outside: FlaskClient) -> None:
    town, word = "ASK { ?s a skm:Meeting }", "ASK { ?s a owl:Class }"
    for name, graph, expected in (
        ("default-graph-uri", DEFAULT_GRAPH, [True, False]),
        ("default-graph-uri", WORDS, [False, True]),
        ("named-graph-uri", WORDS, [False, False]),
    ):
        assert [boolean(get(outside, query, **{name: graph})) for query in (town, word)] == expected
    assert boolean(
        get(outside, f"ASK FROM <{DEFAULT_GRAPH}> FROM <spec/samverkan> {{ ?a a skm:Meeting . ?b a owl:Class }}")
    )
    assert not boolean(get(outside, f"ASK FROM <{DEFAULT_GRAPH}> {{ GRAPH ?g {{ ?b a owl:Class }} }}"))


def test_the_graphs_of_the_client_go_before_those_of_the_query(outside: FlaskClient) -> None:
    query = "ASK FROM <http://127.0.0.1/> { ?s a owl:Class }"
    assert boolean(get(outside, query, **{"default-graph-uri": WORDS}))
    assert not boolean(get(outside, query, **{"default-graph-uri": DEFAULT_GRAPH}))


def test_the_graph_without_a_name_cannot_be_asked_by_one(outside: FlaskClient) -> None:
    answer = get(outside, ASK, **{"named-graph-uri": DEFAULT_GRAPH})
    assert (answer.status_code, "default graph only" in answer.get_json()["detail"]) == (400, True)


def test_beside_the_graph_that_is_asked_there_is_one_of_our_words(outside: FlaskClient) -> None:
    found = get(outside, "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "text/csv").text.split()
    assert found == ["g", f"{BASE}spec/samverkan"]
    assert boolean(get(outside, 'ASK { GRAPH <spec/samverkan> { <def/outcome/task> skos:prefLabel "uppdrag"@sv } }'))
    assert not boolean(get(outside, "ASK { <def/outcome/task> ?p ?o }"))


# What the endpoint is, and who may use it


def test_without_a_query_it_describes_itself(outside: FlaskClient) -> None:
    sd = "http://www.w3.org/ns/sparql-service-description#"
    told = Graph().parse(data=get(outside, accept="text/turtle").data, format="turtle")
    asked = f"""ASK {{
      ?service a <{sd}Service> ; <{sd}endpoint> <{BASE}sparql> ; <{sd}supportedLanguage> <{sd}SPARQL11Query> ;
        <{sd}resultFormat> <http://www.w3.org/ns/formats/SPARQL_Results_JSON>, <http://www.w3.org/ns/formats/Turtle> ;
        <{sd}defaultDataset>/<{sd}defaultGraph>/<http://rdfs.org/ns/void#triples> ?n .
    }}"""
    assert told.query(asked).askAnswer
    count = json.loads(get(outside, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").data)["results"]["bindings"][0]["n"][
        "value"
    ]
    assert count in {str(value) for value in told.objects()}
    assert get(outside, accept="application/rdf+xml").mimetype == "application/rdf+xml"
    assert get(outside, accept="image/png").status_code == 406


def test_pages_of_other_sites_may_ask(outside: FlaskClient) -> None:
    assert get(outside, ASK).headers["Access-Control-Allow-Origin"] == "*"
    assert outside.options("/sparql").headers["Access-Control-Allow-Origin"] == "*"


def test_head_says_what_get_would_say(outside: FlaskClient) -> None:
    answer = outside.head("/sparql", query_string={"query": ASK})
    assert (answer.status_code, answer.mimetype, answer.data) == (200, JSON, b"")


# A outside that goes


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The port of a server whose queries may take two minutes."""
    monkeypatch.setattr("graph_service.rdf.sparql.endpoint.Limits", partial(Limits, seconds=120.0))
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    store.replace(small_world().loads())
    app = create_app(store, base=BASE, index=tmp_path / "index")
    assert within(60, lambda: get(app.test_client(), ASK).status_code == 200)
    made = create_server(app, host="127.0.0.1", port=0, threads=2, channel_request_lookahead=1)
    running = threading.Thread(target=made.run, daemon=True)
    running.start()
    yield int(made.effective_port)
    within(5, lambda: not made.active_channels)
    made.close()
    running.join(5)
    app.extensions[CLOSING]()
    store.close()


def test_a_query_is_ended_when_its_client_goes(server: int) -> None:
    answering = {child.pid for child in psutil.Process().children()}
    link = HTTPConnection("127.0.0.1", server)
    link.request("GET", f"/sparql?query={quote(ENDLESS)}")
    time.sleep(1)
    assert answering <= {child.pid for child in psutil.Process().children()}
    link.close()
    assert within(60, lambda: not all(map(psutil.pid_exists, answering)))


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.05)
    return False


def test_before_the_index_is_made_the_answer_is_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph_service.rdf.sparql.following.Follower.start", lambda _: None)
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    app = create_app(store, base=BASE, index=tmp_path / "index")
    answer = get(app.test_client(), ASK)
    assert (answer.status_code, "being made" in answer.get_json()["detail"]) == (503, True)
    assert int(answer.headers["Retry-After"]) > 0
    app.extensions[CLOSING]()
    store.close()
