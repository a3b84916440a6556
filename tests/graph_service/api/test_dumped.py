"""Dumps that were made into a folder: given out, and described in the catalogue while they are there."""

import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from pyoxigraph import Literal, NamedNode, RdfFormat, parse
from werkzeug.test import TestResponse

from graph_service.api.published import CLOSING
from graph_service.app import create_app
from graph_service.rdf.catalogue.check import faults
from graph_service.rdf.dumping.files import write_all
from graph_service.rdf.dumps import DUMPS, WORDS, pieces
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store
from tests.graph_service.api.conftest import BASE, small_world

Serve = Callable[..., FlaskClient]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(f"sqlite:///{tmp_path}/store.db")
    made.replace(small_world().loads())
    yield made
    made.close()


@pytest.fixture
def serve(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Serves the store with a folder of dumps."""
    monkeypatch.setenv("GRAPH_SERVICE_DUMPS", str(tmp_path / "dumps"))
    closing = []

    def serve(base: str = BASE, index: str = "index") -> FlaskClient:
        app = create_app(store, base=base, index=tmp_path / index)
        closing.append(app.extensions[CLOSING])
        until = time.monotonic() + 30
        while app.test_client().get("/sparql?query=ASK{}").status_code == 503 and time.monotonic() < until:
            time.sleep(0.1)
        return app.test_client()

    yield serve
    for close in closing:
        close()


def dump(store: Store, folder: Path, audience: Audience = Audience.PUBLIC, base: str = BASE) -> dict[str, str]:
    view = store.view(audience)
    dumps = {name: pieces(name, view, base) for name in (*DUMPS, *WORDS)}
    return {file.name: file.sha256 for file in write_all(dumps, base, folder, audience=audience.value)}


def get(client: FlaskClient, path: str, **headers: str) -> TestResponse:
    """An answer that was read whole, its file closed."""
    return client.get(path, headers=headers, buffered=True)


def downloads(client: FlaskClient) -> dict[str, dict[str, str]]:
    """What the catalogue says of each file: its address below the base, and values by the end of the property."""
    told = [quad.triple for quad in parse(client.get("/datasets/dcat").data, RdfFormat.RDF_XML)]
    assert not [fault for fault in faults(told) if not fault.recommended]
    said: dict[str, dict[str, str]] = {}
    for t in told:
        assert isinstance(t.subject, NamedNode)
        assert isinstance(t.object, NamedNode | Literal)
        said.setdefault(t.subject.value, {})[t.predicate.value.rpartition("/")[2].rpartition("#")[2]] = t.object.value
    for each in said.values():
        each["sum"] = said.get(each.get("checksum", ""), {}).get("checksumValue", "")
    return {each["downloadURL"].removeprefix(BASE): each for each in said.values() if "downloadURL" in each}


def test_each_file_is_a_distribution_that_is_as_it_says(store: Store, serve: Serve, tmp_path: Path) -> None:
    sums, client = dump(store, tmp_path / "dumps"), serve()
    said = {path: each for path, each in downloads(client).items() if path.startswith("dumps/")}
    assert said.keys() == {f"dumps/{name}" for name in sums if name.partition(".")[0] in DUMPS}
    for path, each in said.items():
        answer = get(client, f"/{path}")
        assert (answer.status_code, answer.mimetype) == (200, each["format"])
        assert sha256(answer.data).hexdigest() == each["sum"] == sums[path.removeprefix("dumps/")]
        assert len(answer.data) == int(each["byteSize"])
        assert get(client, f"/{path}", **{"If-None-Match": answer.headers["ETag"]}).status_code == 304
    packed = said["dumps/facts.ttl.gz"]
    assert (packed["format"], packed["compressFormat"], packed["mediaType"]) == (
        "application/gzip",
        "http://www.iana.org/assignments/media-types/application/gzip",
        "http://www.iana.org/assignments/media-types/text/turtle",
    )
    assert get(client, "/dumps/SHA256SUMS").text == (tmp_path / "dumps" / "SHA256SUMS").read_text()
    void = client.get("/.well-known/void").text
    assert "dumps/facts.nq.zst>" in void


def test_nothing_else_of_the_folder_is_given_out(store: Store, serve: Serve, tmp_path: Path) -> None:
    dump(store, tmp_path / "dumps")
    (tmp_path / "dumps" / "secret").write_text("x")
    client = serve()
    for name in ("secret", "..%2Fstore.db", "dumps.json", ""):
        assert get(client, f"/dumps/{name}").status_code == 404


def test_dumps_for_another_audience_or_base_are_neither_given_out_nor_described(
    store: Store, serve: Serve, tmp_path: Path
) -> None:
    client = serve()
    for audience, base in ((Audience.INTERNAL, BASE), (Audience.PUBLIC, "https://other.example/")):
        dump(store, tmp_path / "dumps", audience, base)
        assert not [path for path in downloads(client) if path.startswith("dumps/")]
        assert get(client, "/dumps/facts.nq.gz").status_code == 404
        assert get(client, "/dumps/SHA256SUMS").status_code == 404
    dump(store, tmp_path / "dumps")
    assert get(client, "/dumps/facts.nq.gz").status_code == 200


def test_an_invented_publisher_is_harvested_from_no_address_of_somebodys(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    answer = serve("https://data.kommun.se/").get("/datasets/dcat")
    assert answer.status_code == 503
    assert "set GRAPH_SERVICE_PUBLISHER_NAME" in answer.text
    assert "nobody is named as publisher" in caplog.text
    caplog.clear()
    for name, value in {"NAME": "Provkommunen", "NUMBER": "212000-0001", "EMAIL": "data@kommun.example"}.items():
        monkeypatch.setenv(f"GRAPH_SERVICE_PUBLISHER_{name}", value)
    named = serve("https://data.kommun.se/", "other").get("/datasets/dcat")
    assert (named.status_code, "Provkommunen" in named.text, caplog.text) == (200, True, "")
