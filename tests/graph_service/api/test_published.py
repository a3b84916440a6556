"""The catalogue, VoID and the feed over HTTP."""

import json
from collections import Counter

import pytest
from flask import Flask
from flask.testing import FlaskClient
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse
from werkzeug.test import TestResponse

from graph_service.rdf.catalogue.check import faults
from graph_service.rdf.catalogue.counts import TARGETS

TREE, LDES, AS = "https://w3id.org/tree#", "https://w3id.org/ldes#", "https://www.w3.org/ns/activitystreams#"
VOID, DCTERMS = "http://rdfs.org/ns/void#", "http://purl.org/dc/terms/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
FORMS = {"rdf": RdfFormat.RDF_XML, "ttl": RdfFormat.TURTLE, "nt": RdfFormat.N_TRIPLES, "jsonld": RdfFormat.JSON_LD}

BASE = "https://example.test/"


def triples(answer: TestResponse) -> list[Triple]:
    assert answer.status_code == 200, answer.text
    form = next(form for form in FORMS.values() if form.media_type == answer.mimetype)
    return [quad.triple for quad in parse(answer.data, form) if isinstance(quad, Quad)]


def values(told: list[Triple], subject: str, predicate: str) -> list[str]:
    return [t.object.value for t in told if t.subject == NamedNode(subject) and t.predicate == NamedNode(predicate)]


def test_the_catalogue_is_harvested_as_rdf_xml_without_a_fault(outside: FlaskClient) -> None:
    answer = outside.get("/datasets/dcat")
    assert answer.mimetype == "application/rdf+xml"
    assert faults(triples(answer)) == []


@pytest.mark.parametrize("path", ["/datasets/dcat", "/.well-known/void", "/feed"])
def test_each_is_had_in_every_form_by_suffix_and_by_accept(path: str, outside: FlaskClient) -> None:
    told = {suffix: outside.get(f"{path}.{suffix}") for suffix in FORMS}
    assert {suffix: answer.mimetype for suffix, answer in told.items()} == {
        suffix: form.media_type for suffix, form in FORMS.items()
    }
    assert len({frozenset(triples(answer)) for answer in told.values()}) == 1
    for form in FORMS.values():
        answer = outside.get(path, headers={"Accept": f"{form.media_type}, */*;q=0.1"})
        assert answer.mimetype == form.media_type
        assert len([link for link in answer.headers.getlist("Link") if 'rel="alternate"' in link]) == 3
        assert "Accept" in answer.headers["Vary"]
    assert outside.get(path, headers={"Accept": "image/png"}).status_code == 406


@pytest.mark.parametrize("path", ["/datasets/dcat", "/.well-known/void", "/feed"])
def test_what_has_not_changed_is_not_sent_again(path: str, outside: FlaskClient) -> None:
    first = outside.get(path)
    again = outside.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 304


def test_the_catalogue_was_modified_when_something_changed_last(outside: FlaskClient) -> None:
    changed = {t.object.value for t in triples(outside.get("/feed")) if t.predicate.value == f"{DCTERMS}modified"}
    assert values(triples(outside.get("/datasets/dcat")), f"{BASE}id/katalog", f"{DCTERMS}modified") == [
        max(changed).partition("T")[0]
    ]


def test_the_nodes_of_the_catalogue_lead_to_it(outside: FlaskClient) -> None:
    nodes = {t.subject.value for t in triples(outside.get("/datasets/dcat")) if isinstance(t.subject, NamedNode)}
    ours = {node.removeprefix(BASE[:-1]) for node in nodes if node.startswith(BASE)}
    others = {"/", "/spec/samverkan"}  # which tell of themselves
    assert len(ours) > 8
    assert [outside.get(path, follow_redirects=True).status_code for path in others] == [200, 200]
    for path in ours - others:
        answer = outside.get(path)
        assert (answer.status_code, answer.headers["Location"]) == (303, "/datasets/dcat"), path


def test_what_the_catalogue_names_answers(outside: FlaskClient) -> None:
    told = triples(outside.get("/datasets/dcat"))
    formats = {t.subject: t.object.value for t in told if t.predicate.value == f"{DCTERMS}format"}
    for t in told:
        if t.predicate.value.endswith(("#downloadURL", "#endpointURL", "#endpointDescription")):
            answer = outside.get(t.object.value.removeprefix(BASE[:-1]), follow_redirects=True)
            assert answer.status_code == 200, t
            if t.predicate.value.endswith("#downloadURL"):
                assert answer.mimetype == formats[t.subject]


def test_what_has_graphs_is_offered_as_trig_by_that_name(outside: FlaskClient) -> None:
    offered = [
        t.object.value.rpartition("/")[2]
        for path, name in (("/datasets/dcat", "downloadURL"), ("/.well-known/void", "dataDump"))
        for t in triples(outside.get(path))
        if t.predicate.value.endswith(f"#{name}")
    ]
    assert {"facts.ttl", "ledger.trig"} < set(offered)
    assert not {"facts.trig", "ledger.ttl"} & set(offered)


def rows(client: FlaskClient, query: str) -> list[dict[str, str]]:
    told = json.loads(client.get("/sparql", query_string={"query": query}).data)
    return [{name: cell["value"] for name, cell in row.items()} for row in told["results"]["bindings"]]


def test_the_counts_of_void_are_those_of_the_dump(outside: FlaskClient) -> None:
    told = triples(outside.get("/.well-known/void"))
    node = f"{BASE}id/datamangd/samverkan"
    dump = next(each for each in values(told, node, f"{VOID}dataDump") if each.endswith(".nq"))
    quads = set(parse(outside.get(dump.removeprefix(BASE[:-1])).data, RdfFormat.N_QUADS))
    counted = {
        name: int(values(told, node, f"{VOID}{name}")[0])
        for name in ("triples", "entities", "distinctSubjects", "distinctObjects", "classes", "properties")
    }
    classes = Counter(quad.object.value for quad in quads if quad.predicate.value == TYPE)
    assert counted == {
        "triples": len(quads),
        "entities": classes["http://www.w3.org/2002/07/owl#Thing"],
        "distinctSubjects": len({quad.subject for quad in quads}),
        "distinctObjects": len({quad.object for quad in quads}),
        "classes": len(classes),
        "properties": len({quad.predicate for quad in quads}),
    }
    assert partition(told, "class", "entities") == classes
    assert partition(told, "property", "triples") == Counter(quad.predicate.value for quad in quads)
    outside_ = Counter(
        (quad.predicate.value, start)
        for quad in quads
        for start in TARGETS.values()
        if quad.predicate.value != TYPE and str(quad.object).startswith(f"<{start}")
    )
    assert links(told) == outside_ != {}
    for vocabulary in values(told, node, f"{VOID}vocabulary"):
        assert any(term.value.startswith(vocabulary) for quad in quads for term in (quad.predicate, quad.object))


def partition(told: list[Triple], of: str, number: str) -> dict[str, int]:
    """What a partition of the dataset says, by class or property."""
    parts = values(told, f"{BASE}id/datamangd/samverkan", f"{VOID}{of}Partition")
    return {values(told, part, f"{VOID}{of}")[0]: int(values(told, part, f"{VOID}{number}")[0]) for part in parts}


def links(told: list[Triple]) -> dict[tuple[str, str], int]:
    """What is said of links to other datasets: property, beginning of their IRIs, and number."""
    found = {}
    for part in values(told, f"{BASE}id/datamangd/samverkan", f"{VOID}subset"):
        (target,), (number,) = values(told, part, f"{VOID}objectsTarget"), values(told, part, f"{VOID}triples")
        (predicate,), (start,) = values(told, part, f"{VOID}linkPredicate"), values(told, target, f"{VOID}uriSpace")
        found[predicate, start] = int(number)
    return found


class Reader:
    """A client that walks the feed and keeps the latest version of each thing."""

    def __init__(self, client: FlaskClient) -> None:
        self._client = client
        self.pages: list[str] = []
        self.things: dict[str, set[tuple[str, str]]] = {}

    def walk(self, path: str) -> None:
        """Read a page and those that follow it."""
        while path:
            told = triples(self._client.get(path))
            self.pages.append(path)
            for member in values(told, f"{BASE}feed", f"{TREE}member"):
                self._take(told, member)
            path = next((t.object.value for t in told if t.predicate.value == f"{TREE}node"), "").removeprefix(
                BASE[:-1]
            )

    def _take(self, told: list[Triple], member: str) -> None:
        (thing,) = values(told, member, f"{DCTERMS}isVersionOf")
        (_,) = values(told, member, f"{DCTERMS}modified")
        said = {(t.predicate.value, str(t.object)) for t in told if t.subject == NamedNode(member)}
        self.things[thing] = set() if (TYPE, f"<{AS}Tombstone>") in said else said


@pytest.mark.usefixtures("published")
def test_a_client_that_walks_the_feed_has_what_the_graph_says(
    outside: FlaskClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("graph_service.api.feed.ON_A_PAGE", 2)
    monkeypatch.setattr("graph_service.rdf.feed.stream.ON_A_PAGE", 2)
    reader = Reader(outside)
    reader.walk("/feed")
    found = rows(outside, "SELECT ?s { ?s a owl:Thing }")
    assert reader.things.keys() == {row["s"] for row in found}
    assert len(reader.pages) == len(reader.things) // 2 + len(reader.things) % 2
    for thing, said in reader.things.items():
        own = rows(outside, f"SELECT ?p ?o {{ <{thing}> ?p ?o FILTER(isLiteral(?o)) }}")
        values_ = {value for _, value in said}
        assert all(any(row["o"] in value for value in values_) for row in own)


def test_the_feed_says_what_it_is(outside: FlaskClient) -> None:
    told = triples(outside.get("/feed"))
    assert values(told, f"{BASE}feed", TYPE) == [f"{LDES}EventStream"]
    assert values(told, f"{BASE}feed", f"{LDES}versionOfPath") == [f"{DCTERMS}isVersionOf"]
    (policy,) = values(told, f"{BASE}feed/after/0", f"{LDES}retentionPolicy")
    assert values(told, policy, TYPE) == [f"{LDES}LatestVersionSubset", f"{LDES}RetentionPolicy"]
    for amount in ("amount", "versionAmount"):
        assert values(told, policy, f"{LDES}{amount}") == ["1"]


def test_a_version_leads_to_itself_while_it_is_the_latest(outside: FlaskClient) -> None:
    told = triples(outside.get("/feed"))
    first = values(told, f"{BASE}feed", f"{TREE}member")[0]
    alone = triples(outside.get(first.removeprefix(BASE[:-1])))
    assert set(alone) == {t for t in told if t.subject in {s.subject for s in alone}}
    assert outside.get("/feed/change/999999").status_code == 404


def test_a_blank_node_is_nowhere(published: Flask) -> None:
    for path in ("/datasets/dcat.nt", "/.well-known/void.nt", "/feed.nt"):
        assert "_:" not in published.test_client().get(path).text
