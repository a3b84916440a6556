"""The embedded store: SqliteStore."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from graph_service.store.base import Audience, Change, Outcome, StoreError
from graph_service.store.graph.kept import KeptGraph
from graph_service.store.load import Load
from graph_service.store.sqlite import connection, documents
from graph_service.store.sqlite.graph import GraphReader
from graph_service.store.sqlite.things import Numbers
from graph_service.store.sqlite.view import SqliteView
from graph_service.store.sqlite.writer import Writer

if TYPE_CHECKING:
    from graph_service.store.graph.graph import Graph


class SqliteStore:
    """A store in one SQLite file. May be used from several threads and by several programs at once."""

    def __init__(self, path: Path, busy: float = connection.BUSY_SECONDS) -> None:
        self._path = path
        self._busy = busy
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._closed = False
        self._writing = threading.Lock()
        self._numbers = Numbers()
        self._marking: sqlite3.Connection | None = None
        self._graphs = {audience: KeptGraph(GraphReader(audience, self._opened).renewed) for audience in Audience}

    @classmethod
    def open(cls, address: str) -> "SqliteStore":
        """The store at `sqlite:///path`, made where it is not there. Raises StoreError that says what is wrong."""
        path = connection.path_of(address)
        connection.prepare(path)
        return cls(path)

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses, all or none."""
        with self._write() as writer:
            return writer.replace(loads)

    def renew(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses as they are read now, all or none."""
        with self._write() as writer:
            return writer.renew(loads)

    def forget(self, addresses: Sequence[str]) -> Outcome:
        """Take documents away, all or none. Raises KeyError for an unknown address."""
        with self._write() as writer:
            return writer.forget(addresses)

    def release(self, addresses: Sequence[str], by: str) -> None:
        """Let the public see these documents; `by` is who decided. Raises KeyError for an unknown address."""
        with self._write() as writer:
            writer.release(addresses, by)

    def current(self, addresses: Iterable[str]) -> dict[str, tuple[str, bool]]:
        """Version and whether it is released, for those of the addresses that are known."""
        with self.reading() as db:
            return documents.current(db, addresses)

    def roots(self) -> dict[str, str]:
        """The root that each known source was read from."""
        with self.reading() as db:
            return dict(db.execute("SELECT source, MIN(root) FROM address GROUP BY source ORDER BY source").fetchall())

    def changes(self, after: int = 0, limit: int = 1000) -> list[Change]:
        """The change log after a sequence number."""
        query = "SELECT sequence, at, id, what, hidden FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?"
        with self.reading() as db:
            rows = db.execute(query, (after, limit))
            return [Change(place, at, id_, what, bool(hidden)) for place, at, id_, what, hidden in rows]

    def last_change(self) -> int:
        """The last sequence number of the change log; 0 where nothing was ever written."""
        with self.reading() as db:
            return int(db.execute("SELECT COALESCE(MAX(sequence), 0) FROM change").fetchone()[0])

    def mark(self) -> str:
        """What is another after each write by anybody; no two programs see the same one."""
        with self._writing, connection.explained(self._path):
            if self._marking is None:
                self._marking = self._opened()  # which never writes, and so is told of every write
            return str(self._marking.execute("PRAGMA data_version").fetchone()[0])

    def view(self, audience: Audience) -> SqliteView:
        """What this audience may read."""
        return SqliteView(audience, self.reading, self.snapshot, self._graph)

    def close(self) -> None:
        """Let go of the file."""
        self._closed = True
        while self._open:
            self._open.pop().close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection, for one question."""
        with connection.explained(self._path):
            yield self._connection()

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own that sees the store as it is now, however long it is read."""
        db = connection.connect(self._path, self._busy)
        try:
            with connection.explained(self._path):
                db.execute("BEGIN")
                db.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()  # from here on it sees no other state
                yield db
        finally:
            db.close()

    @contextmanager
    def _write(self) -> Iterator[Writer]:
        with self._writing, connection.explained(self._path):
            db = self._connection()
            try:
                with connection.transaction(db):
                    yield Writer(db, self._numbers)
            except BaseException:
                self._numbers.forget()
                raise

    def _graph(self, audience: Audience) -> "Graph":
        with connection.explained(self._path):
            return self._graphs[audience].now()

    def _connection(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._local, "db", None)
        if db is None or self._closed:
            db = self._local.db = self._opened()
        return db

    def _opened(self) -> sqlite3.Connection:
        if self._closed:
            raise StoreError(f"{self._path}: the store was closed")
        db = connection.connect(self._path, self._busy)
        self._open.append(db)
        return db
