"""Work on one database of a Neo4j server: reading, asking and writing, each in transactions of its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Concatenate, ParamSpec, TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, ManagedTransaction, Session, Transaction

from graph_service.store.base import StoreError
from graph_service.store.neo4j import change_log
from graph_service.store.neo4j.asking import Asking, Reader
from graph_service.store.neo4j.connection import connect, explained
from graph_service.store.neo4j.indexes import prepare

T = TypeVar("T")
P = ParamSpec("P")


class Server:
    """Where work is done; what goes wrong there is told as StoreError, and so is all after it was closed."""

    def __init__(self, driver: Driver, database: str | None, name: str) -> None:
        self._driver = driver
        self._database = database
        self._name = name
        self._closed = False

    @classmethod
    def open(cls, address: str) -> "Server":
        """The server at `neo4j://host:port` or `bolt://…`, made ready. Raises StoreError that says what is wrong."""
        driver, database, name = connect(address)
        try:
            with explained(name):
                prepare(driver, database)
        except BaseException:
            driver.close()
            raise
        return cls(driver, database, name)

    def read(self, work: Callable[Concatenate[ManagedTransaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a piece of reading finds, in one transaction, again where the server asks for it."""
        with explained(self._name), self._session() as session:
            return session.execute_read(work, *args, **kwargs)

    def ask(self, work: Callable[Concatenate[Asking, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a piece of reading finds, question by question."""
        if self._closed:
            raise StoreError(f"{self._name}: the store was closed")
        with explained(self._name):
            return work(Reader(self._driver, self._database), *args, **kwargs)

    def write(self, work: Callable[Concatenate[ManagedTransaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a piece of writing gives, in one transaction, again where the server asks for it."""
        with explained(self._name), self._session() as session:
            return session.execute_write(work, *args, **kwargs)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One transaction for reading as long as the caller likes."""
        with explained(self._name), self._session() as session, session.begin_transaction() as tx:
            yield tx

    def mark(self) -> str:
        """What is another after each write by anybody."""
        with explained(self._name), self._session(WRITE_ACCESS) as session, session.begin_transaction() as tx:
            return change_log.settled(tx)  # ended without a commit, and so rolled back

    def close(self) -> None:
        """Let go of the connections."""
        self._closed = True
        self._driver.close()

    def _session(self, access: str = READ_ACCESS) -> Session:
        if self._closed:
            raise StoreError(f"{self._name}: the store was closed")
        return self._driver.session(
            database=self._database,
            default_access_mode=access,  # execute_write asks for the other one itself
            bookmark_manager=self._driver.execute_query_bookmark_manager,
        )
