"""Which things were judged the same, and the id that stands for them."""

import sqlite3
from collections import defaultdict

from graph_service.store.components import least_of_components
from graph_service.store.sqlite.things import Numbers

_SAID = """
SELECT t.id, c.value FROM claim c INDEXED BY claim_same JOIN thing t ON t.num = c.subject
WHERE c.property = 'same_as' AND EXISTS (SELECT 1 FROM saying s WHERE s.claim = c.id AND s.a IN (?, 2))
"""


class Sameness:
    """Components of `same_as` for one audience: canonical number of a thing, and all that it stands for."""

    def __init__(self, db: sqlite3.Connection, audience: int) -> None:
        self._canon: dict[int, int] = dict(db.execute("SELECT num, canon FROM same WHERE a = ?", (audience,)))
        self._members: dict[int, set[int]] = _members(self._canon)
        self._db = db
        self._a = audience

    @property
    def any(self) -> bool:
        """Whether any thing was judged the same as another."""
        return bool(self._canon)

    def canonical(self, num: int) -> int:
        """The number that stands for a thing."""
        return self._canon.get(num, num)

    def members(self, num: int) -> set[int]:
        """All things that a canonical number stands for, itself included."""
        return self._members.get(num, {num})

    def renew(self, numbers: Numbers) -> dict[int, set[int]]:
        """Read the judgements again; returns things that stand otherwise now, each with what they stood for."""
        pairs = self._db.execute(_SAID, (self._a,)).fetchall()
        ids = {id_ for pair in pairs for id_ in pair}
        known, _ = numbers.of(self._db, ids)
        canon = {known[id_]: known[least] for id_, least in least_of_components(pairs).items()}
        before = self._canon
        moved = {n for n in canon.keys() | before.keys() if canon.get(n, n) != before.get(n, n)}
        moved |= {before.get(n, n) for n in moved} | {canon.get(n, n) for n in moved}
        stood = {n: self.members(before.get(n, n)) for n in moved}
        self._db.execute("DELETE FROM same WHERE a = ?", (self._a,))
        self._db.executemany("INSERT INTO same VALUES (?, ?, ?)", [(self._a, n, c) for n, c in sorted(canon.items())])
        self._canon, self._members = canon, _members(canon)
        return stood


def _members(canon: dict[int, int]) -> dict[int, set[int]]:
    members: dict[int, set[int]] = defaultdict(set)
    for num, least in canon.items():
        members[least].add(num)
    return dict(members)
