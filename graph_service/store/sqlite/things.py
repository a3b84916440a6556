"""Ids and their numbers."""

import json
import sqlite3
from collections.abc import Iterable

_CACHE = 400_000
_CHUNK = 20_000


class Numbers:
    """The numbers under which ids are kept; a thing once numbered stays so, whatever is forgotten."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def forget(self) -> None:
        """Trust nothing any more: what was numbered may have been rolled back."""
        self._known.clear()

    def of(self, db: sqlite3.Connection, ids: Iterable[str]) -> tuple[dict[str, int], set[int]]:
        """Numbers for ids, and those of them that are new; within a transaction."""
        if len(self._known) > _CACHE:
            self._known.clear()
        known = self._known
        asked = set(ids)
        missing = sorted(id_ for id_ in asked if id_ not in known)
        known.update(numbers(db, missing))
        fresh = [id_ for id_ in missing if id_ not in known]
        if fresh:
            db.executemany("INSERT INTO thing(id) VALUES (?)", [(id_,) for id_ in fresh])
            made = numbers(db, fresh)
            known.update(made)
            return {id_: known[id_] for id_ in asked}, set(made.values())
        return {id_: known[id_] for id_ in asked}, set()


def numbers(db: sqlite3.Connection, ids: Iterable[str]) -> dict[str, int]:
    """Numbers of those of the ids that are known."""
    wanted = list(ids)
    found: dict[str, int] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = json.dumps(wanted[start : start + _CHUNK])
        found.update(
            db.execute(
                "SELECT t.id, t.num FROM json_each(?) j CROSS JOIN thing t ON t.id = j.value", (chunk,)
            ).fetchall()
        )
    return found


def ask(db: sqlite3.Connection, nums: Iterable[int]) -> None:
    """Put numbers into the scratch table `asked`, for the next query to join."""
    db.execute("DELETE FROM asked")
    db.executemany("INSERT OR IGNORE INTO asked VALUES (?)", [(num,) for num in nums])
