"""Reading all things and links of one audience at once."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING

from graph_service.store.rows import Audience

if TYPE_CHECKING:
    from graph_service.store.graph.graph import Graph

_NODES = "SELECT num, id, type, day FROM node WHERE a = ?"
_LINKS = "SELECT p, near, far FROM edge WHERE a = ? AND live = 1 AND outward = 1"
_SAID = "SELECT p, num, v FROM value WHERE a = ? AND p IN ({})"


class GraphReader:
    """Reads the graph of one audience on a connection of its own, which never writes.

    `PRAGMA data_version` of such a connection is another after every write by anybody else.
    """

    def __init__(self, audience: Audience, connect: Callable[[], sqlite3.Connection]) -> None:
        self._a = 0 if audience is Audience.INTERNAL else 1
        self._connect = connect
        self._db: sqlite3.Connection | None = None

    def renewed(self, mark: object) -> tuple[int, "Graph"] | None:
        """The graph and its mark, or None where the store is as it was when `mark` was given."""
        if self._db is None:
            self._db = self._connect()
        self._db.execute("BEGIN")
        try:
            now = int(self._db.execute("PRAGMA data_version").fetchone()[0])
            return None if now == mark else (now, _read(self._db, self._a))
        finally:
            self._db.execute("ROLLBACK")


def _read(db: sqlite3.Connection, a: int) -> "Graph":
    from graph_service.store.graph.graph import VALUES  # noqa: PLC0415 - numpy costs 0.1 s, when it is needed
    from graph_service.store.graph.making import make_graph  # noqa: PLC0415

    said = _SAID.format(", ".join(repr(name) for name in sorted(VALUES)))
    nodes = db.execute(_NODES, (a,)).fetchall()
    place = {num: at for at, (num, *_) in enumerate(nodes)}
    values: dict[str, tuple[list[int], list[str]]] = defaultdict(lambda: ([], []))
    for property_, num, value in db.execute(said, (a,)):
        if num in place:  # values are kept of things without a class too, which are not drawn
            values[property_][0].append(place[num])
            values[property_][1].append(value)
    return make_graph(
        [(id_, type_, day or None) for _, id_, type_, day in nodes], _links(db, a, place), values, list(place)
    )


def _links(db: sqlite3.Connection, a: int, place: dict[int, int]) -> dict[str, tuple[list[int], list[int]]]:
    ends: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for property_, near, far in db.execute(_LINKS, (a,)):
        at = ends[property_]
        at[0].append(place[near])
        at[1].append(place[far])
    return ends
