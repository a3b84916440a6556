"""The store on a Neo4j server: Neo4jStore."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, ManagedTransaction, Session, Transaction

from graph_service.store.base import Audience, Change, Outcome, StoreError
from graph_service.store.graph.kept import KeptGraph
from graph_service.store.load import Load
from graph_service.store.neo4j import change_log, ledger, writing
from graph_service.store.neo4j.asking import Asking, Reader
from graph_service.store.neo4j.connection import connect, explained
from graph_service.store.neo4j.graph import Found, renewed
from graph_service.store.neo4j.indexes import prepare
from graph_service.store.neo4j.seen import Seen
from graph_service.store.neo4j.view import Neo4jView

if TYPE_CHECKING:
    from graph_service.store.graph.graph import Graph

T = TypeVar("T")
P = ParamSpec("P")
_MOST = 10**9


class Neo4jStore:
    """A store in one database of a Neo4j server or cluster. Many may read; one write waits for the other."""

    def __init__(self, driver: Driver, database: str | None, server: str) -> None:
        self._driver = driver
        self._database = database
        self._server = server
        self._closed = False
        self._graphs = {audience: KeptGraph(partial(self._renewed, Seen(audience))) for audience in Audience}

    @classmethod
    def open(cls, address: str) -> "Neo4jStore":
        """The store at `neo4j://host:port` or `bolt://…`, made ready. Raises StoreError that says what is wrong."""
        driver, database, server = connect(address)
        try:
            with explained(server):
                prepare(driver, database)
        except BaseException:
            driver.close()
            raise
        return cls(driver, database, server)

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses, all or none."""
        return self._write(writing.replace, loads)

    def renew(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses as they are read now, all or none."""
        return self._write(writing.renew, loads)

    def forget(self, addresses: Sequence[str]) -> Outcome:
        """Take documents away, all or none. Raises KeyError for an unknown address."""
        return self._write(writing.forget, list(dict.fromkeys(addresses)))

    def release(self, addresses: Sequence[str], by: str) -> None:
        """Let the public see these documents; `by` is who decided. Raises KeyError for an unknown address."""
        self._write(writing.release, addresses, by)

    def current(self, addresses: Iterable[str]) -> dict[str, tuple[str, bool]]:
        """Version and whether it is released, for those of the addresses that are known."""
        return self.read(ledger.current, list(addresses))

    def roots(self) -> dict[str, str]:
        """The root that each known source was read from."""
        return self.read(ledger.roots)

    def changes(self, after: int = 0, limit: int = 1000) -> list[Change]:
        """The change log after a sequence number."""
        return self.read(change_log.changes, after, min(limit, _MOST))

    def last_change(self) -> int:
        """The last sequence number of the change log; 0 where nothing was ever written."""
        return self.ask(change_log.last)

    def mark(self) -> str:
        """What is another after each write by anybody."""
        with explained(self._server), self._session(WRITE_ACCESS) as session, session.begin_transaction() as tx:
            return change_log.settled(tx)  # ended without a commit, and so rolled back

    def view(self, audience: Audience) -> Neo4jView:
        """What this audience may read."""
        return Neo4jView(audience, self)

    def graph(self, audience: Audience) -> "Graph":
        """All things and links that an audience sees now, kept until the next write."""
        return self._graphs[audience].now()

    def close(self) -> None:
        """Let go of the connections."""
        self._closed = True
        self._driver.close()

    def read(self, work: Callable[Concatenate[ManagedTransaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a piece of reading finds, in one transaction, again where the server asks for it."""
        with explained(self._server), self._session() as session:
            return session.execute_read(work, *args, **kwargs)

    def ask(self, work: Callable[Concatenate[Asking, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a piece of reading finds, question by question."""
        if self._closed:
            raise StoreError(f"{self._server}: the store was closed")
        with explained(self._server):
            return work(Reader(self._driver, self._database), *args, **kwargs)

    def _renewed(self, seen: Seen, mark: object) -> Found | None:
        return self.read(renewed, seen, mark)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One transaction for reading as long as the caller likes."""
        with explained(self._server), self._session() as session, session.begin_transaction() as tx:
            yield tx

    def _session(self, access: str = READ_ACCESS) -> Session:
        if self._closed:
            raise StoreError(f"{self._server}: the store was closed")
        return self._driver.session(
            database=self._database,
            default_access_mode=access,  # execute_write asks for the other one itself
            bookmark_manager=self._driver.execute_query_bookmark_manager,
        )

    def _write(self, work: Callable[Concatenate[ManagedTransaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with explained(self._server), self._session() as session:
            return session.execute_write(work, *args, **kwargs)
