"""Things as drawn: class, name, day, and the words they are found by."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from graph_service.store.drawing import day_of, name_of, order_of
from graph_service.store.sqlite.difference import Difference
from graph_service.store.sqlite.things import ask
from ontology.schema import SCHEMA
from ontology.words import fold

NAMED = frozenset(name for name, made in SCHEMA.properties.items() if made.search == "name")
TEXTS = frozenset(name for name, made in SCHEMA.properties.items() if made.search == "text")
_SHAPING = frozenset({"type"}) | NAMED | TEXTS
_SHAPING |= {name for made in SCHEMA.classes.values() for name in (*made.caption, made.day) if name}
_SHAPING_SQL = ", ".join(f"'{name}'" for name in sorted(_SHAPING))


Node: TypeAlias = tuple[int, str, str, str, str]  # number, class, day, sort key, name


class State(NamedTuple):
    """What links at a thing need to know of it."""

    type: str
    day: str


class Reshaped(NamedTuple):
    """A thing before and after; None where it is not drawn."""

    old: State | None
    new: State | None


class Nodes:
    """Draws things anew for one audience."""

    def __init__(self, db: sqlite3.Connection, audience: int) -> None:
        self._db = db
        self._a = audience

    def draw(self, difference: Difference, fresh: set[int]) -> dict[int, Reshaped]:
        """Write the values, then the things that they shape; returns these, before and after."""
        a = self._a
        gone = [(a, *row) for row in sorted(difference.values_gone)]
        self._db.executemany("DELETE FROM value WHERE a = ? AND num = ? AND p = ? AND v = ?", gone)
        new = [(a, *row) for row in sorted(difference.values_new)]
        self._db.executemany("INSERT OR IGNORE INTO value VALUES (?, ?, ?, ?)", new)
        moved = difference.values_gone | difference.values_new
        shaped = {num for num, property_, _ in moved if property_ in _SHAPING}
        if not shaped:
            return {}
        return self._reshape(shaped, {n for n, p, _ in moved if p in TEXTS}, fresh)

    def _reshape(self, shaped: set[int], retold: set[int], fresh: set[int]) -> dict[int, Reshaped]:
        a = self._a
        ask(self._db, shaped)
        ids = dict(self._db.execute("SELECT t.num, t.id FROM asked CROSS JOIN thing t USING (num)"))
        values: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for num, property_, value in self._db.execute(
            f"SELECT v.num, v.p, v.v FROM asked x CROSS JOIN value v ON v.a = ? AND v.num = x.num"  # noqa: S608 - ours
            f" AND v.p IN ({_SHAPING_SQL})",
            (a,),
        ):
            values[num][property_].append(value)
        before = {
            row[0]: row
            for row in self._db.execute(
                "SELECT n.num, n.type, n.day, n.sort, n.name FROM asked x"
                " CROSS JOIN node n ON n.a = ? AND n.num = x.num",
                (a,),
            )
        }
        after = {num: node_of(num, values[num]) for num in shaped if "type" in values[num]}
        rows = [(a, n, ids[n], type_, day, sort, name) for n, type_, day, sort, name in after.values()]
        self._db.executemany(
            "DELETE FROM node WHERE a = ? AND num = ?", [(a, n) for n in sorted(before) if before[n] != after.get(n)]
        )
        self._db.executemany(
            "INSERT INTO node VALUES (?, ?, ?, ?, ?, ?, ?)", sorted(r for r in rows if before.get(r[1]) != after[r[1]])
        )
        flipped = before.keys() ^ after.keys()
        self._index_names({n: values[n] if n in after else {} for n in shaped}, fresh)
        self._index_texts({n: values[n] if n in after else {} for n in retold | flipped}, fresh)
        return {n: Reshaped(_state(before.get(n)), _state(after.get(n))) for n in shaped}

    def _index_names(self, values: dict[int, dict[str, list[str]]], fresh: set[int]) -> None:
        labels = {
            (fold(value), num)
            for num, said in values.items()
            for property_ in NAMED & said.keys()
            for value in said[property_]
        }
        ask(self._db, values.keys() - fresh)
        old: set[tuple[str, int]] = set(
            self._db.execute(
                "SELECT l.folded, l.num FROM asked x CROSS JOIN label l ON l.a = ? AND l.num = x.num", (self._a,)
            )
        )
        changed = {num for _, num in labels ^ old}
        a = self._a
        self._db.executemany(
            "DELETE FROM label WHERE a = ? AND folded = ? AND num = ?", [(a, *r) for r in old - labels]
        )
        self._db.executemany("INSERT INTO label VALUES (?, ?, ?)", [(a, *row) for row in sorted(labels - old)])
        words: dict[int, list[str]] = defaultdict(list)
        for folded, num in sorted(labels):
            words[num].append(folded)
        self._index("names", {num: " ".join(words[num]) for num in changed}, {num for _, num in old})

    def _index_texts(self, values: dict[int, dict[str, list[str]]], fresh: set[int]) -> None:
        words = {
            num: " ".join(fold(value) for property_ in sorted(TEXTS & said.keys()) for value in sorted(said[property_]))
            for num, said in values.items()
        }
        self._index("texts", words, words.keys() - fresh)

    def _index(self, table: str, words: dict[int, str], old: set[int]) -> None:
        gone = [(num,) for num in sorted(words) if num in old]
        self._db.executemany(f"DELETE FROM {table}_{self._a} WHERE rowid = ?", gone)  # noqa: S608 - ours alone
        new = [(num, said) for num, said in sorted(words.items()) if said]
        self._db.executemany(f"INSERT INTO {table}_{self._a}(rowid, words) VALUES (?, ?)", new)  # noqa: S608


def node_of(num: int, values: Mapping[str, Sequence[str]]) -> Node:
    """A thing as its values, each property's in order, draw it."""
    type_ = values["type"][0]
    name = name_of(type_, values)
    return num, type_, day_of(type_, values) or "", order_of(name), name


def _state(node: Node | None) -> State | None:
    return State(node[1], node[2]) if node else None
