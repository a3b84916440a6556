"""The application over the small world."""

import time
from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from graph_service.api.published import CLOSING
from graph_service.app import create_app
from graph_service.store.opening import open_store
from tests.graph_service.memory_view import OneViewStore
from tests.graph_service.world import World

BASE = "https://example.test/"


@pytest.fixture
def client(network_group: World) -> FlaskClient:
    """A client of the public application."""
    return create_app(OneViewStore(network_group.view()), base="https://example.test/").test_client()


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The public application over a small store that is written to no more, its index made."""
    folder = tmp_path_factory.mktemp("published")
    store = open_store(f"sqlite:///{folder}/store.db")
    store.replace(small_world().loads())
    app = create_app(store, base=BASE, index=folder / "index")
    client, until = app.test_client(), time.monotonic() + 30
    while client.get("/sparql", query_string={"query": "ASK {}"}).status_code == 503 and time.monotonic() < until:
        time.sleep(0.1)
    yield app
    app.extensions[CLOSING]()
    store.close()


def small_world() -> World:
    """One meeting with one decision."""
    world = World()
    said = world.document("a", "2024-03-10")
    linked = {"wikidata": "http://www.wikidata.org/entity/Q0"}
    town = world.tell(said, "Municipality", {"code": "0138", "name": "Tyresö kommun", **linked})
    body = world.tell(said, "Body", {"name": "Gruppen", "organisation": town})
    item = world.item(said, world.meeting(said, body, "2024-03-10"), "1", "Räddningstjänst")
    world.decides(said, item, "Avtal om räddningstjänst ingås", decided_by=body)
    return world


@pytest.fixture
def outside(published: Flask) -> FlaskClient:
    """A client of that."""
    return published.test_client()
