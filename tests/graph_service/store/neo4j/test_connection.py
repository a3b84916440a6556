import socket
from urllib.parse import urlsplit

import pytest
from neo4j import Driver

from graph_service.store.base import Audience, StoreError
from graph_service.store.neo4j.connection import explained
from graph_service.store.neo4j.store import Neo4jStore
from graph_service.store.opening import open_store


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def test_a_server_that_is_down_is_said_to_be_down() -> None:
    port = _free_port()
    with pytest.raises(StoreError) as caught:
        open_store(f"bolt://127.0.0.1:{port}")
    assert str(caught.value) == f"no Neo4j answers at bolt://127.0.0.1:{port}: start it, or name another with --store"


@pytest.mark.parametrize(
    "address", ["bolt://", "neo4j://host:no", "bolt://host:7687/a/b", "neo4j://host:7687?policy=x", "bolt://host:99999"]
)
def test_a_wrong_address_is_refused_before_anything_is_asked(address: str) -> None:
    with pytest.raises(StoreError, match="is no address of a Neo4j server"):
        open_store(address)


def test_a_wrong_address_is_shown_without_its_password() -> None:
    with pytest.raises(StoreError) as caught:
        open_store("neo4j://neo4j:hemligt@host:no")
    assert "hemligt" not in str(caught.value)


def test_a_wrong_password_says_where_the_right_one_goes(neo4j_server: str) -> None:
    parts = urlsplit(neo4j_server)
    with pytest.raises(StoreError) as caught:
        open_store(f"{parts.scheme}://neo4j:fel-losenord@{parts.hostname}:{parts.port}")
    assert str(caught.value) == (
        f"bolt://{parts.hostname}:{parts.port} refuses this user and password:"
        " set NEO4J_USER and NEO4J_PASSWORD, or write them in the address"
    )


def test_user_and_password_may_come_from_the_environment(neo4j_address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = urlsplit(neo4j_address)
    monkeypatch.setenv("NEO4J_USER", parts.username or "")
    monkeypatch.setenv("NEO4J_PASSWORD", parts.password or "")
    store = open_store(f"{parts.scheme}://{parts.hostname}:{parts.port}")
    assert store.roots() == {}
    store.close()


def test_a_database_that_is_not_there_is_named(neo4j_server: str) -> None:
    with pytest.raises(StoreError, match="saknas"):
        open_store(f"{neo4j_server}/saknas")


def test_a_closed_store_says_so(neo4j_address: str) -> None:
    store = Neo4jStore.open(neo4j_address)
    view = store.view(Audience.INTERNAL)
    store.close()
    with pytest.raises(StoreError, match="was closed"):
        view.counts()


def test_work_that_the_server_has_no_memory_for_says_what_to_do(neo4j_driver: Driver) -> None:
    with neo4j_driver.session() as session, pytest.raises(StoreError) as caught, explained("bolt://server"):
        session.run("UNWIND range(1, 40000000) AS n WITH collect(toString(n)) AS many RETURN size(many)").consume()
    assert str(caught.value) == (
        "bolt://server has too little memory to do so much at once, so nothing was changed: do it in smaller parts,"
        " or give the server more (server.memory.heap.max_size)"
    )


@pytest.mark.usefixtures("neo4j_store")
def test_opening_twice_finds_everything_ready(neo4j_address: str) -> None:
    again = Neo4jStore.open(neo4j_address)
    assert again.view(Audience.INTERNAL).counts() == {"statements": 0, "documents": 0}
    again.close()
