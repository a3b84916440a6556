"""Pages of the feed: what a client takes for a member by the stream's shape is all that is said of it."""

from collections import defaultdict
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Triple

from graph_service.rdf.feed.members import Member, Members
from graph_service.rdf.feed.shape import helping
from graph_service.rdf.feed.stream import ON_A_PAGE, page_of, version_iri
from graph_service.store.base import Audience, Store
from ontology.terms import own_iri
from tests.graph_service.rdf.conftest import BASE

FEED, LDES = f"{BASE}feed", "https://w3id.org/ldes#"
SHAPE, SH = "https://w3id.org/tree#shape", "http://www.w3.org/ns/shacl#"
Known = dict[tuple[str, str], list[str]]


def read(told: list[Triple]) -> Known:
    known: Known = defaultdict(list)
    for triple in told:
        assert isinstance(triple.subject, NamedNode)
        assert isinstance(triple.object, NamedNode | Literal)
        known[triple.subject.value, triple.predicate.value].append(triple.object.value)
    return known


def taken(known: Known, node: str, shape: str) -> set[str]:
    """The nodes of a member: itself, and what its shape leads to."""
    found = {node}
    for part in known[shape, f"{SH}property"]:
        (path,), (inner,) = known[part, f"{SH}path"], known[part, f"{SH}node"]
        for value in list(known[node, path]):
            found |= taken(known, value, inner)
    return found


def pages(store: Store, folder: Path) -> list[tuple[list[Member], list[Triple]]]:
    members, view = Members(folder / "feed.db"), store.view(Audience.PUBLIC)
    members.catch_up(store, view)
    found, after = [], 0
    while some := members.page(after, ON_A_PAGE):
        found.append((some, page_of(BASE, view, after, some)))
        after = some[-1].sequence
    return found


def test_the_shape_takes_all_that_is_said_of_each_member(examples: Store, tmp_path: Path) -> None:
    helpers = set()
    for members, told in pages(examples, tmp_path):
        known = read(told)
        (shape,) = known[FEED, SHAPE]
        nodes = {node for member in members for node in taken(known, version_iri(BASE, member), shape)}
        said = {subject for subject, _ in known if subject.startswith(f"{FEED}/change/")}
        assert said <= nodes
        helpers |= said - {version_iri(BASE, member) for member in members}
    assert {one.rpartition("/")[2] for one in helpers} >= {"during", "beginning", "end"}
    assert any("/code/" in one for one in helpers)


def test_the_shape_names_only_what_leads_to_such_nodes(examples: Store, tmp_path: Path) -> None:
    used = {predicate for _, told in pages(examples, tmp_path) for _, predicate in read(told)}
    assert {own_iri(BASE, one) for one in helping()} <= used
    assert "http://purl.org/dc/terms/isPartOf" not in helping()


def test_what_clients_order_and_delete_by_is_told(examples: Store, tmp_path: Path) -> None:
    known = read(pages(examples, tmp_path)[0][1])
    assert known[FEED, f"{LDES}sequencePath"] == ["http://schema.org/version"]
    assert known[FEED, f"{LDES}timestampPath"] == ["http://purl.org/dc/terms/modified"]
    assert known[FEED, f"{LDES}versionDeleteObject"] == ["https://www.w3.org/ns/activitystreams#Tombstone"]
