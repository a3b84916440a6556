"""Reading things as drawn, under the ids that stand for them."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from graph_service.store.base import EVERY, Ids, Thing
from graph_service.store.rows import ranges_between
from graph_service.store.sqlite.things import ask, numbers

_NODES = """
SELECT n.num, n.id, n.type, n.name, n.day FROM asked x CROSS JOIN node n ON n.a = ? AND n.num = x.num
"""
_VALUES = """
SELECT x.num, v.p, v.v FROM asked x CROSS JOIN value v ON v.a = ? AND v.num = x.num WHERE v.p <> 'type'
ORDER BY x.num, v.p, v.v
"""
_LINKS = """
SELECT x.num, e.p, t.id FROM asked x CROSS JOIN edge e ON e.a = ? AND e.near = x.num AND e.live = 1
CROSS JOIN thing t ON t.num = e.far WHERE e.outward = 1 ORDER BY x.num, e.p
"""
BEYOND = "~"  # after every id
_EVERY_NODE = """
SELECT t.num, t.id, n.type, n.name, n.day FROM thing t LEFT JOIN node n ON n.a = ? AND n.num = t.num
WHERE t.id > ? AND t.id <= ? ORDER BY t.id
"""
_EVERY_VALUE = """
SELECT t.num, v.p, v.v FROM thing t CROSS JOIN value v ON v.a = ? AND v.num = t.num
WHERE t.id > ? AND t.id <= ? AND v.p <> 'type' ORDER BY t.id
"""
_EVERY_LINK = """
SELECT t.num, e.p, o.id FROM thing t CROSS JOIN edge e ON e.a = ? AND e.near = t.num AND e.live = 1 AND e.outward = 1
CROSS JOIN thing o ON o.num = e.far WHERE t.id > ? AND t.id <= ? ORDER BY t.id
"""
_END = (-1, "", "")
_Said: TypeAlias = tuple[int, str, str]  # a thing's number, a property, a value


def number_of(db: sqlite3.Connection, a: int, id_: str) -> int | None:
    """The number that stands for an id, or None for one that nothing is known of."""
    row = db.execute(
        "SELECT COALESCE(s.canon, t.num) FROM thing t LEFT JOIN same s ON s.a = ? AND s.num = t.num WHERE t.id = ?",
        (a, id_),
    ).fetchone()
    return int(row[0]) if row else None


def canonical_numbers(db: sqlite3.Connection, a: int, ids: Iterable[str]) -> dict[str, int]:
    """The numbers that stand for those of the ids that anything is known of."""
    known = numbers(db, ids)
    if not db.execute("SELECT 1 FROM same WHERE a = ? LIMIT 1", (a,)).fetchone():
        return known
    canon = dict(db.execute("SELECT num, canon FROM same WHERE a = ?", (a,)).fetchall())
    return {id_: canon.get(num, num) for id_, num in known.items()}


def members_of(db: sqlite3.Connection, a: int, num: int) -> list[int]:
    """All numbers that a canonical one stands for."""
    found = [row[0] for row in db.execute("SELECT num FROM same WHERE a = ? AND canon = ?", (a, num))]
    return sorted({num, *found})


def id_of(db: sqlite3.Connection, num: int) -> str:
    """The id of a numbered thing."""
    return str(db.execute("SELECT id FROM thing WHERE num = ?", (num,)).fetchone()[0])


def things_of(db: sqlite3.Connection, a: int, nums: Iterable[int]) -> dict[int, Thing]:
    """Things as drawn, by number."""
    ask(db, nums)
    nodes = db.execute(_NODES, (a,)).fetchall()
    values: dict[int, dict[str, tuple[str, ...]]] = defaultdict(dict)
    more: dict[tuple[int, str], list[str]] = defaultdict(list)  # most properties have one value
    for query in (_VALUES, _LINKS):
        for num, property_, value in db.execute(query, (a,)):
            of = values[num]
            if property_ in of:
                more[num, property_].append(value)
            else:
                of[property_] = (value,)
    for (num, property_), others in more.items():
        values[num][property_] = tuple(sorted((*values[num][property_], *others)))
    return {
        num: Thing(id_, type_, name, day or None, dict(sorted(values[num].items())))
        for num, id_, type_, name, day in nodes
    }


def facts(db: sqlite3.Connection, a: int, ids: Ids = EVERY) -> Iterator[Thing]:
    """All things as drawn, by id; three queries in the order of the ids are read side by side."""
    within = (a, ids.after, ids.last or BEYOND)
    values: Iterator[_Said] = db.execute(_EVERY_VALUE, within)
    links: Iterator[_Said] = db.execute(_EVERY_LINK, within)
    value, link = next(values, _END), next(links, _END)
    for num, id_, type_, name, day in db.execute(_EVERY_NODE, within):
        said: dict[str, tuple[str, ...]] = {}
        more: dict[str, list[str]] = {}
        value, link = _taken(num, value, values, said, more), _taken(num, link, links, said, more)
        for property_, several in more.items():
            said[property_] = tuple(sorted(several))
        if type_ is not None:  # else nothing says what it is, and it is not drawn
            yield Thing(id_, type_, name, day or None, said)


def ranges(db: sqlite3.Connection, number: int) -> list[Ids]:
    """About so many ranges that hold all ids, each about as many things."""
    each = db.execute("SELECT COUNT(*) FROM thing").fetchone()[0] // number + 1
    ends, end = list[str](), ""
    while row := db.execute("SELECT id FROM thing WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?", (end, each)).fetchone():
        end = row[0]
        ends.append(end)
    return ranges_between(ends)


def _taken(
    num: int, row: _Said, rows: Iterator[_Said], said: dict[str, tuple[str, ...]], more: dict[str, list[str]]
) -> _Said:
    """Put what is said of a thing where it belongs, a property's values into `more` where it has several.

    Takes the first row and returns the first one that is of another thing.
    """
    while row[0] == num:
        _, property_, value = row
        if property_ not in said:
            said[property_] = (value,)
        elif property_ in more:
            more[property_].append(value)
        else:
            more[property_] = [*said[property_], value]
        row = next(rows, _END)
    return row
