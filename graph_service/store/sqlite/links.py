"""Links of a thing, paged: one kind after the other, so that a hub costs no more than anything else."""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from graph_service.store.base import Degree, Link, Page
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.sqlite.reading import number_of

_PAGE = """
SELECT n.id, n.type, n.name, n.day, n.sort FROM edge e CROSS JOIN node n ON n.a = e.a AND n.num = e.far
WHERE e.a = :a AND e.near = :near AND e.live = 1 AND e.p = :p AND e.outward = :outward
AND (:type IS NULL OR n.type = :type) AND e.day <= :day AND (e.day < :day OR (n.sort, n.id) > (:sort, :id))
ORDER BY e.day DESC, n.sort, n.id LIMIT :limit
"""
_LAST = "~"


class Kind(NamedTuple):
    """Which links of a thing are asked for; None for any."""

    property: str | None = None
    outward: bool | None = None
    type: str | None = None


def degrees(db: sqlite3.Connection, a: int, id_: str) -> list[Degree]:
    """Links of a thing counted by property, direction and class of the other end."""
    rows = db.execute(
        "SELECT p, outward, type, number FROM degree WHERE a = ? AND near = ? ORDER BY p, outward DESC, type",
        (a, number_of(db, a, id_)),
    )
    return [Degree(p, bool(outward), type_, number) for p, outward, type_, number in rows]


def links(db: sqlite3.Connection, a: int, id_: str, kind: Kind, after: str | None, limit: int) -> Page[Link]:
    """A page of links by (property, outward first, newest day first, name in Swedish order, id)."""
    found: list[tuple[Link, str]] = []
    for row in _from(db, a, id_, kind, after, limit + 1):
        found.append(row)
        if len(found) > limit:
            last, sort = found[limit - 1]
            cursor = make_cursor("links", last.property, int(last.outward), last.day or "", sort, last.id)
            return Page(tuple(link for link, _ in found[:limit]), cursor)
    return Page(tuple(link for link, _ in found), None)


def _from(
    db: sqlite3.Connection, a: int, id_: str, kind: Kind, after: str | None, limit: int
) -> Iterator[tuple[Link, str]]:
    start = read_cursor("links", after, str, int, str, str, str) if after is not None else None
    near = number_of(db, a, id_)
    for degree in dict.fromkeys((d.property, d.outward) for d in degrees(db, a, id_)):
        property_, outward = degree
        if kind.property not in {None, property_} or kind.outward not in {None, outward}:
            continue
        asked = {"a": a, "near": near, "p": property_, "outward": int(outward), "type": kind.type, "limit": limit}
        place = (_LAST, "", "")
        if start is not None:
            at = (str(start[0]), -int(start[1] or 0))
            if (property_, -int(outward)) < at:
                continue
            if (property_, -int(outward)) == at:
                place = (str(start[2]), str(start[3]), str(start[4]))
        asked.update(zip(("day", "sort", "id"), place, strict=True))
        for far, type_, name, day, sort in db.execute(_PAGE, asked):
            # The day of a link is that of its other end.
            yield Link(property_, outward, far, type_, name, day or None), sort
