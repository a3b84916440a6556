"""Other programs read every RDF document that is served, in each form that they know, and each reads the same."""

import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, parse
from rdflib import Literal as CheckedLiteral
from rdflib import URIRef

from graph_service.api.published import CLOSING
from graph_service.app import create_app
from graph_service.protocol.negotiation import SUFFIXES as MEDIA
from graph_service.rdf.entity import entity
from graph_service.store.base import Audience, Store, Thing
from ontology.schema import SCHEMA
from tests.ontology.samples import valid_thing
from tests.other_readers import OXIGRAPH, RAPTOR, by_pyoxigraph, by_raptor, by_rdflib, said_by_riot

BASE = "https://example.test/"
SUFFIXES = ("ttl", "jsonld", "nt", "rdf")
FIXED = ("/datasets/dcat", "/.well-known/void", "/feed", "/feed/after/20", "/spec/samverkan", "/spec/samverkan/Meeting")
WORDS = tuple(f"/def/{scheme}" for scheme in ("role", "outcome", "form"))
STRINGS = {"http://www.w3.org/2001/XMLSchema#string", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"}
Documents = dict[tuple[str, str], Path]


@pytest.fixture(scope="module")
def client(examples: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A client of the public application over the examples, its index made."""
    app = create_app(examples, base=BASE, index=tmp_path_factory.mktemp("index") / "index")
    client, until = app.test_client(), time.monotonic() + 60
    while "/feed/change/" not in client.get("/feed.nt").text and time.monotonic() < until:
        time.sleep(0.1)
    yield client
    app.extensions[CLOSING]()


@pytest.fixture(scope="module")
def paths(examples: Store, client: FlaskClient) -> list[str]:
    """Addresses of documents: those of the service, one thing of each class, sayings, a kept document, a change."""
    view = examples.view(Audience.PUBLIC)
    first: dict[str, str] = {}
    for thing in view.facts():
        first.setdefault(thing.type, thing.id)
    assert len(first) > 15
    about = [f"/res/{id_}" for id_ in first.values()]
    said = [f"/res/{first[class_]}/sayings" for class_ in ("Decision", "Meeting", "Municipality")]
    page = client.get("/feed.nt").text
    change = next(word for word in page.split() if "/feed/change/" in word)[1:-1].removeprefix(BASE[:-1])
    return [*FIXED, *WORDS, *about, *said, f"/res/{first['Document']}/kept", "/res/reader", change]


@pytest.fixture(scope="module")
def documents(paths: list[str], client: FlaskClient, tmp_path_factory: pytest.TempPathFactory) -> Documents:
    """Each document in each form, as a file."""
    folder = tmp_path_factory.mktemp("documents")
    made = {}
    for number, path in enumerate(paths):
        for suffix in SUFFIXES:
            answer = client.get(f"{path}.{suffix}")
            assert answer.status_code == 200, f"{path}.{suffix}"
            made[path, suffix] = folder / f"{number}.{suffix}"
            made[path, suffix].write_bytes(answer.data)
    for class_, made_class in SCHEMA.concrete.items():  # examples have no thing of some
        values = {name: tuple(several) for name, several in valid_thing(class_).items()}
        for suffix in SUFFIXES:
            made[class_, suffix] = folder / f"{class_}.{suffix}"
            text = entity(Thing(f"{made_class.id}-abcdefghij", class_, "", None, values), BASE, MEDIA[suffix])
            made[class_, suffix].write_text(text, "utf-8")
    return made


@pytest.fixture(scope="module")
def numbers(documents: Documents) -> dict[str, int]:
    """How many triples each document has, by its N-Triples."""
    plain = {path: file.read_text("utf-8") for (path, form), file in documents.items() if form == "nt"}
    return {path: len(set(text.split("\n")) - {""}) for path, text in plain.items()}


@pytest.mark.parametrize("form", SUFFIXES)
def test_pyoxigraph_and_rdflib_read_every_document(documents: Documents, numbers: dict[str, int], form: str) -> None:
    for path, number in numbers.items():
        file = documents[path, form]
        assert by_pyoxigraph(file) == by_rdflib(file.read_text("utf-8"), form=form) == number > 1, path


@pytest.mark.skipif(shutil.which("rapper") is None, reason="no raptor: install raptor2-utils")
@pytest.mark.parametrize("form", [form for form in SUFFIXES if form in RAPTOR])
def test_raptor_reads_every_document(documents: Documents, numbers: dict[str, int], form: str) -> None:
    for path, number in numbers.items():
        assert by_raptor(documents[path, form]) == number, path


def test_riot_of_jena_reads_every_document_without_a_warning(documents: Documents, jena: Path) -> None:
    assert said_by_riot(jena, [*documents.values()]) == ""


def test_the_description_of_the_endpoint_is_read_in_each_form(client: FlaskClient, tmp_path: Path, jena: Path) -> None:
    files = []
    for form, media_type in (("ttl", "text/turtle"), ("nt", "application/n-triples"), ("rdf", "application/rdf+xml")):
        files.append(tmp_path / f"sparql.{form}")
        files[-1].write_bytes(client.get("/sparql", headers={"Accept": media_type}).data)
    assert len({by_pyoxigraph(file) for file in files}) == 1
    assert by_rdflib(files[0].read_text("utf-8"), form="ttl") == by_pyoxigraph(files[0]) > 10
    assert said_by_riot(jena, files) == ""


def quads(documents: Documents) -> Iterator[tuple[str, Quad]]:
    """What the documents that are served say."""
    for (path, form), file in documents.items():
        if form == "nt" and path.startswith("/"):
            for quad in parse(path=file, format=OXIGRAPH[form]):
                assert isinstance(quad, Quad)
                yield path, quad


def test_no_node_of_a_document_is_blank_and_no_literal_ill_typed(documents: Documents) -> None:
    typed = set()
    for path, quad in quads(documents):
        assert not isinstance(quad.subject, BlankNode), path
        assert not isinstance(quad.object, BlankNode), path
        if isinstance(quad.object, Literal) and quad.object.datatype.value not in STRINGS:
            typed.add((quad.object.value, quad.object.datatype.value))
    assert len(typed) > 50
    assert [one for one in typed if CheckedLiteral(one[0], datatype=URIRef(one[1])).ill_typed] == []


def test_no_iri_of_ours_in_a_document_leads_nowhere(documents: Documents, client: FlaskClient) -> None:
    named = {
        term.value
        for _, quad in quads(documents)
        for term in (quad.subject, quad.predicate, quad.object)
        if isinstance(term, NamedNode) and term.value.startswith(BASE)
    }
    datatypes = {quad.object.datatype.value for _, quad in quads(documents) if isinstance(quad.object, Literal)}
    named |= {iri for iri in datatypes if iri.startswith(BASE)}
    things = sorted(iri for iri in named if iri.startswith(f"{BASE}id/"))
    asked = [*sorted(named - set(things)), *things[:: max(len(things) // 200, 1)]]
    assert len(asked) > 400
    lost = [iri for iri in asked if client.head(iri.removeprefix(BASE[:-1])).status_code not in {200, 303, 307, 308}]
    assert lost == []


def test_nobodys_name_stands_in_an_iri_of_a_document(documents: Documents, examples: Store) -> None:
    people = [thing for thing in examples.view(Audience.INTERNAL).facts() if thing.type == "Person"]
    names = {word.lower() for person in people for word in person.name.split() if len(word) > 4}
    things = {t.value for _, q in quads(documents) for t in (q.subject, q.object) if isinstance(t, NamedNode)}
    starts = tuple(BASE + part for part in ("id/", "res/", "feed/"))
    ours = [iri.removeprefix(BASE).lower() for iri in things if iri.startswith(starts)]
    assert len(ours) > 100
    assert names & {word for iri in ours for word in re.split("[^a-zåäö]+", iri)} == set()
