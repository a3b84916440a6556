"""Fixtures of all tests: a real Neo4j server, one a session, empty for each test."""

import os
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

import pytest
from neo4j import Driver, GraphDatabase

from graph_service.store.base import Store
from graph_service.store.opening import open_store
from tests.neo4j_server.server import missing, serving

MARK = "WipedByTests"


@pytest.fixture(scope="session")
def neo4j_server() -> Iterator[str]:
    """The address of a Neo4j server that tests may wipe; NEO4J_REQUIRED makes its lack a failure."""
    lack = missing()
    if lack:
        (pytest.fail if os.environ.get("NEO4J_REQUIRED") else pytest.skip)(lack)
    with serving() as address:
        yield address


@pytest.fixture(scope="session")
def neo4j_driver(neo4j_server: str) -> Iterator[Driver]:
    """A driver of the server, which was empty or a test's before."""
    parts = urlsplit(neo4j_server)
    user = (unquote(parts.username or "neo4j"), unquote(parts.password or ""))
    with GraphDatabase.driver(f"{parts.scheme}://{parts.hostname}:{parts.port or 7687}", auth=user) as driver:
        kept, marked = driver.execute_query(
            f"MATCH (n) RETURN count(n) > 0, count(CASE WHEN n:{MARK} THEN 1 END) > 0"
        ).records[0]
        if kept and not marked:
            pytest.fail("NEO4J_URI names a database that holds something; tests wipe theirs, so give them an empty one")
        yield driver


@pytest.fixture
def neo4j_address(neo4j_server: str, neo4j_driver: Driver) -> str:
    """The address of the server, with nothing kept in it."""
    with neo4j_driver.session() as session:
        session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS").consume()
        session.run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume()
        session.run(f"CREATE (:{MARK})").consume()
    return neo4j_server


@pytest.fixture
def neo4j_store(neo4j_address: str) -> Iterator[Store]:
    """An empty store on the server."""
    store = open_store(neo4j_address)
    yield store
    store.close()
