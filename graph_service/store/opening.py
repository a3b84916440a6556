"""Opening a store by its address."""

from urllib.parse import urlsplit

from graph_service.store.base import Store, StoreError


def open_store(address: str) -> Store:
    """The store at `sqlite:///path`, `neo4j://…` or `bolt://…`. Raises StoreError that says what is wrong.

    User and password of a Neo4j server stand in the address or in NEO4J_USER and NEO4J_PASSWORD.
    """
    scheme = urlsplit(address).scheme
    if scheme == "sqlite":
        from graph_service.store.sqlite.store import SqliteStore  # noqa: PLC0415 - only what is used is loaded

        return SqliteStore.open(address)
    if scheme in {"neo4j", "bolt", "neo4j+s", "bolt+s"}:
        from graph_service.store.neo4j.store import Neo4jStore  # noqa: PLC0415

        return Neo4jStore.open(address)
    raise StoreError(
        f"{address!r} is no address of a store: sqlite:///folder/file.db, neo4j://host:7687 or bolt://host:7687"
    )
