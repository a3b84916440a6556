"""Links as drawn: a row at each end, and how many of a kind a thing has."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from graph_service.store.sqlite.difference import Difference
from graph_service.store.sqlite.nodes import Reshaped, State
from graph_service.store.sqlite.things import ask

Edge: TypeAlias = tuple[int, str, int]
_At: TypeAlias = Mapping[int, State | None]

_GONE = "DELETE FROM edge WHERE a = {a} AND near=? AND live=? AND p=? AND outward=? AND day=? AND far=?"
_NEW = "INSERT INTO edge VALUES ({a}, ?, ?, ?, ?, ?, ?)"
_COUNT = """
INSERT INTO degree VALUES ({a}, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET number = number + excluded.number
"""
_UNCOUNTED = "DELETE FROM degree WHERE a = {a} AND near=? AND p=? AND outward=? AND type=? AND number=0"


class Edges:
    """Draws links anew for one audience. Only those whose two ends are drawn are live."""

    def __init__(self, db: sqlite3.Connection, audience: int) -> None:
        self._db = db
        self._a = audience
        self._degrees: dict[tuple[int, str, int, str], int] = {}

    def draw(self, difference: Difference, reshaped: Mapping[int, Reshaped], fresh: set[int]) -> set[int]:
        """Write the links; returns the things whose outward links are others now."""
        stirred = {num for num, (old, new) in reshaped.items() if old != new}
        again = self._at(stirred - fresh)
        gone = difference.links_gone | again
        new = difference.links_new | (again - difference.links_gone)
        touched = gone | new
        ends = {s for s, _, _ in touched} | {o for _, _, o in touched}
        after = self._states(ends - reshaped.keys()) | {num: shape.new for num, shape in reshaped.items()}
        before = {num: reshaped[num].old if num in reshaped else state for num, state in after.items()}
        live_before = self._write(_GONE, gone, before, -1)
        live_after = self._write(_NEW, new, after, 1)
        self._count()
        return {subject for subject, _, _ in live_before ^ live_after}

    def _at(self, nums: set[int]) -> set[Edge]:
        if not nums:
            return set()
        ask(self._db, nums)
        rows = self._db.execute(
            "SELECT e.near, e.p, e.far, e.outward FROM asked x CROSS JOIN edge e ON e.a = ? AND e.near = x.num"
            " AND e.live IN (0, 1)",
            (self._a,),
        )
        return {(near, p, far) if outward else (far, p, near) for near, p, far, outward in rows}

    def _states(self, nums: set[int]) -> dict[int, State | None]:
        states: dict[int, State | None] = dict.fromkeys(nums)
        ask(self._db, nums)
        for num, type_, day in self._db.execute(
            "SELECT n.num, n.type, n.day FROM asked x CROSS JOIN node n ON n.a = ? AND n.num = x.num", (self._a,)
        ):
            states[num] = State(type_, day)
        return states

    def _write(self, statement: str, edges: Iterable[Edge], at: _At, sign: int) -> set[Edge]:
        """Both rows of each link, as its ends stand; returns the live ones."""
        rows: list[tuple[int, int, str, int, str, int]] = []
        living: set[Edge] = set()
        degrees = self._degrees
        for edge in edges:
            subject, p, object_ = edge
            start, end = at[subject], at[object_]
            live = int(start is not None and end is not None)
            rows.append((subject, live, p, 1, end.day if end else "", object_))
            rows.append((object_, live, p, 0, start.day if start else "", subject))
            if start is not None and end is not None:
                living.add(edge)
                for key in ((subject, p, 1, end.type), (object_, p, 0, start.type)):
                    degrees[key] = degrees.get(key, 0) + sign
        rows.sort()
        self._db.executemany(statement.format(a=self._a), rows)
        return living

    def _count(self) -> None:
        rows = [(*key, number) for key, number in sorted(self._degrees.items()) if number]
        self._db.executemany(_COUNT.format(a=self._a), rows)
        fewer = [row[:-1] for row in rows if row[-1] < 0]
        self._db.executemany(_UNCOUNTED.format(a=self._a), fewer)
        self._degrees.clear()
