"""Reaching a Neo4j server: its address, its driver, and what to say when it cannot be reached."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import SplitResult, unquote, urlsplit

from neo4j import Driver, GraphDatabase, Result
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError, ServiceUnavailable, TransientError

from graph_service.store.base import StoreError

SCHEMES = ("neo4j", "bolt", "neo4j+s", "bolt+s")
DEFAULT_PORT = 7687
CONNECT_SECONDS = 10.0
RETRY_SECONDS = 15.0

logging.getLogger("neo4j").addHandler(logging.NullHandler())  # StoreErrors tell what it would print


def connect(address: str) -> tuple[Driver, str | None, str]:
    """A driver that has reached the server, the database (None: the server's default), the server as messages say it.

    `address` is `scheme://[user:password@]host[:port][/database]`. Raises StoreError.
    """
    parts, port = _parts(address)
    user = unquote(parts.username or os.environ.get("NEO4J_USER", "neo4j"))
    password = unquote(parts.password) if parts.password is not None else os.environ.get("NEO4J_PASSWORD", "")
    plain = f"{parts.scheme}://{_host(parts)}:{port}"
    with explained(plain):
        driver = GraphDatabase.driver(
            plain,
            auth=(user, password),
            connection_timeout=CONNECT_SECONDS,
            max_transaction_retry_time=RETRY_SECONDS,
            notifications_min_severity="OFF",
            user_agent="samverkansgraf",
        )
        try:
            driver.verify_connectivity()
        except BaseException:
            driver.close()
            raise
    return driver, parts.path.strip("/") or None, plain


@contextmanager
def explained(server: str) -> Iterator[None]:
    """Turns the driver's errors into StoreErrors that say what to do."""
    try:
        yield
    except AuthError:
        raise StoreError(
            f"{server} refuses this user and password: set NEO4J_USER and NEO4J_PASSWORD, or write them in the address"
        ) from None
    except ServiceUnavailable:
        raise StoreError(f"no Neo4j answers at {server}: start it, or name another with --store") from None
    except TransientError as error:
        if "OutOfMemory" in str(error.code):
            raise StoreError(
                f"{server} has too little memory to do so much at once, so nothing was changed: do it in smaller parts,"
                " or give the server more (server.memory.heap.max_size)"
            ) from None
        raise StoreError(f"Neo4j at {server}: {error}") from error
    except (ConfigurationError, DriverError, Neo4jError) as error:
        raise StoreError(f"Neo4j at {server}: {error}") from error


def make_sure(written: Result, relationships: int) -> None:
    """Raises StoreError, which undoes the transaction, where not all relationships sent were written."""
    made = written.consume().counters.relationships_created
    if made != relationships:
        raise StoreError(
            f"Neo4j wrote {made} of {relationships} relationships, so nothing was kept: is the graph damaged?"
        )


def _parts(address: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(address)
        port = parts.port or DEFAULT_PORT
    except ValueError as error:
        raise StoreError(f"{_hidden(address)!r} is no address of a Neo4j server: {error}") from None
    if parts.scheme not in SCHEMES or not parts.hostname or parts.path.count("/") > 1 or parts.query or parts.fragment:
        raise StoreError(
            f"{_hidden(address)!r} is no address of a Neo4j server: neo4j://host:7687 or bolt://host:7687,"
            " then /database if it is not the default one"
        )
    return parts, port


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return f"[{host}]" if ":" in host else host


def _hidden(address: str) -> str:
    """The address without its user and password."""
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}" if rest else address
