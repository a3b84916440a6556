"""The members of the feed: of each thing that an audience has seen, its latest change."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from graph_service.store.base import Change, Store, View

_SCHEMA = """
CREATE TABLE IF NOT EXISTS followed(origin TEXT NOT NULL, sequence INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS member(
  id TEXT PRIMARY KEY, sequence INTEGER NOT NULL UNIQUE, at TEXT NOT NULL, gone INTEGER NOT NULL);
"""
_UPSERT = """
INSERT INTO member(id, sequence, at, gone) VALUES (?, ?, ?, ?)
ON CONFLICT(id) DO UPDATE SET sequence = excluded.sequence, at = excluded.at, gone = excluded.gone
"""
_BATCH = 500
_PAGE = 5000


class Member(NamedTuple):
    """The latest change of a thing: its place in the change log, when (UTC ISO time), and whether it went."""

    id: str
    sequence: int
    at: str
    gone: bool


class Members:
    """Kept in a file of its own, which one process writes and many read. What was never seen is not in it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def catch_up(self, store: Store, view: View) -> bool:
        """Take down what changed since the last time; whether anything did."""
        origin = " ".join(f"{line.at} {line.id}" for line in store.changes(0, 1))
        with self._opened() as db:
            after = self._followed(db, origin)
            begun = after
            while lines := store.changes(after, _PAGE):
                for first in range(0, len(lines), _BATCH):
                    self._take(db, view, lines[first : first + _BATCH])
                after = lines[-1].sequence
            if after != begun:
                db.execute("UPDATE followed SET sequence = ?", (after,))
            db.execute("COMMIT")
        return after != begun

    def page(self, after: int, limit: int) -> list[Member]:
        """Members behind a place in the change log, in its order."""
        query = "SELECT id, sequence, at, gone FROM member WHERE sequence > ? ORDER BY sequence LIMIT ?"
        return [Member(id_, sequence, at, bool(gone)) for id_, sequence, at, gone in self._read(query, after, limit)]

    def member(self, sequence: int) -> Member | None:
        """The member of that place; None where there is none, or a later one of the same thing."""
        found = self.page(sequence - 1, 1)
        return found[0] if found and found[0].sequence == sequence else None

    def latest(self, id_: str) -> Member | None:
        """The latest change of a thing; None for what was never seen."""
        for found, sequence, at, gone in self._read("SELECT id, sequence, at, gone FROM member WHERE id = ?", id_):
            return Member(found, sequence, at, bool(gone))
        return None

    def newest(self) -> str | None:
        """When something changed for the last time; None while nothing was seen."""
        query = "SELECT id, sequence, at, gone FROM member ORDER BY sequence DESC LIMIT 1"
        return next((at for _, _, at, _ in self._read(query)), None)

    def _read(self, query: str, *values: object) -> list[tuple[str, int, str, int]]:
        if not self._path.exists():
            return []
        with closing(sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=5)) as db:
            return db.execute(query, values).fetchall()

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path, timeout=5, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.executescript(_SCHEMA)
            db.execute("BEGIN IMMEDIATE")
            yield db

    def _followed(self, db: sqlite3.Connection, origin: str) -> int:
        """How far the log was followed; from its beginning where it is another store's."""
        for known, sequence in db.execute("SELECT origin, sequence FROM followed"):
            if known == origin:
                return int(sequence)
        db.execute("DELETE FROM member")
        db.execute("DELETE FROM followed")
        db.execute("INSERT INTO followed VALUES (?, 0)", (origin,))
        return 0

    def _take(self, db: sqlite3.Connection, view: View, lines: list[Change]) -> None:
        last = {line.id: line for line in lines}
        there = {id_ for id_, thing in view.things(last).items() if thing.id == id_}  # not under another's id
        asked = ", ".join("?" * len(last))
        seen = {id_ for (id_,) in db.execute(f"SELECT id FROM member WHERE id IN ({asked})", list(last))}  # noqa: S608
        rows = ((id_, line.sequence, line.at, id_ not in there) for id_, line in last.items())
        db.executemany(_UPSERT, (row for row in rows if row[0] in there or row[0] in seen))
