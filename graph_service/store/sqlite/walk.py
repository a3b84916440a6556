"""Paths through the drawn graph, each question one statement that groups at every step."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from graph_service.store.base import Page, Period, Reached, Row, Thing, Where
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.paths import Step, parse_path
from graph_service.store.sqlite.reading import canonical_numbers, things_of
from graph_service.store.sqlite.things import ask
from ontology.schema import SCHEMA


class Part(NamedTuple):
    """A part of a statement, and what its marks stand for."""

    sql: str
    given: tuple[object, ...] = ()


def reach(db: sqlite3.Connection, a: int, starts: Iterable[str], path: str, period: Period | None) -> list[Reached]:
    """What a path leads to, by (most ways, id); the witness is the start of the least id."""
    steps = parse_path(path)
    ask(db, canonical_numbers(db, a, starts).values())
    within = _within(period)
    begin = Part(
        f"SELECT n.num, n.num FROM asked x CROSS JOIN node n ON n.a = ? AND n.num = x.num WHERE {within.sql}",  # noqa: S608
        (a, *within.given),
    )
    walked = _walk(a, begin, steps)
    end = "w.num" if not steps[-1].is_link else "(SELECT t.id FROM thing t WHERE t.num = w.num)"
    rows = db.execute(
        f"""{walked.sql} SELECT {end} AS found, COUNT(*), MIN(NULLIF(n.day, '')), MAX(NULLIF(n.day, '')), MIN(n.id)
            FROM w{len(steps)} w JOIN node n ON n.a = ? AND n.num = w.start
            GROUP BY w.num ORDER BY 2 DESC, 1""",  # noqa: S608 - only names of the schema enter the text
        (*walked.given, a),
    )
    return [Reached(*row) for row in rows]


def table(
    db: sqlite3.Connection, a: int, type_: str, paths: Sequence[str], where: Sequence[Where], period: Period | None
) -> list[Row]:
    """All things of a class that meet the conditions, each with what the paths lead to, by id."""
    parsed = [parse_path(path) for path in paths]
    chosen = _chosen(db, a, type_, where, period)
    roots = db.execute(f"SELECT n.num, n.id, n.day {chosen.sql} ORDER BY n.id", chosen.given).fetchall()
    ask(db, (num for num, _, _ in roots))
    columns = [_column(db, a, steps) for steps in parsed]
    return [
        Row(id_, day or None, tuple(tuple(sorted(column.get(num, ()))) for column in columns))
        for num, id_, day in roots
    ]


def _column(db: sqlite3.Connection, a: int, steps: tuple[Step, ...]) -> dict[int, list[str]]:
    walked = _walk(a, Part("SELECT num, num FROM asked"), steps)
    end, join = ("t.id", "JOIN thing t ON t.num = w.num") if steps[-1].is_link else ("w.num", "")
    found: dict[int, list[str]] = defaultdict(list)
    query = f"{walked.sql} SELECT w.start, {end} FROM w{len(steps)} w {join}"  # noqa: S608
    for start, value in db.execute(query, walked.given):
        found[start].append(value)
    return found


def select(
    db: sqlite3.Connection,
    a: int,
    type_: str,
    where: Sequence[Where],
    period: Period | None,
    after: str | None,
    limit: int,
) -> Page[Thing]:
    """A page of things of a class that meet all conditions, newest day first, then id."""
    chosen = _chosen(db, a, type_, where, period)
    beyond = Part("")
    if after is not None:
        day, id_ = read_cursor("select", after, str, str)
        beyond = Part("AND n.day <= ? AND (n.day < ? OR n.id > ?)", (day, day, id_))
    rows = db.execute(
        f"SELECT n.num, n.day, n.id {chosen.sql} {beyond.sql} ORDER BY n.day DESC, n.id LIMIT ?",
        (*chosen.given, *beyond.given, limit + 1),
    ).fetchall()
    found = things_of(db, a, [row[0] for row in rows[:limit]])
    following = make_cursor("select", *rows[limit - 1][1:]) if len(rows) > limit else None
    return Page(tuple(found[row[0]] for row in rows[:limit]), following)


def _chosen(db: sqlite3.Connection, a: int, type_: str, where: Sequence[Where], period: Period | None) -> Part:
    """FROM and WHERE for the nodes `n` of a class that meet the conditions; the narrowest comes first."""
    types = SCHEMA.descendants(type_)
    within = _within(period)
    conditions = [_condition(db, a, one) for one in where]
    given: list[object] = []
    source = "FROM node n"
    ends = [part for part in conditions if part.sql.startswith("SELECT")]
    if ends:
        source = f"FROM (SELECT DISTINCT num FROM ({ends[0].sql})) c CROSS JOIN node n ON n.num = c.num"  # noqa: S608
        given += ends[0].given
    sql = f"{source} WHERE n.a = ? AND n.type IN ({_marks(types)}) AND {within.sql}"
    given += [a, *types, *within.given]
    for part in conditions:
        if ends and part is ends[0]:
            continue
        sql += f" AND n.num IN ({part.sql})" if part in ends else f" AND {part.sql}"
        given += part.given
    return Part(sql, tuple(given))


def _condition(db: sqlite3.Connection, a: int, where: Where) -> Part:
    """The numbers that a path of links leads back to, or a test on `n` for one that ends in a plain value."""
    steps = parse_path(where.path)
    if not steps[-1].is_link:
        return _exists(a, steps, where.values)
    ends = sorted(set(canonical_numbers(db, a, where.values).values()))
    part = Part(f"SELECT column1 AS num FROM (VALUES {', '.join('(?)' for _ in ends)})", tuple(ends))  # noqa: S608
    if not ends:
        part = Part("SELECT 0 AS num WHERE 0")
    for step in reversed(steps):
        part = Part(
            f"SELECT DISTINCT e.far AS num FROM ({part.sql}) b CROSS JOIN edge e ON e.a = ? AND e.near = b.num"  # noqa: S608
            " AND e.live = 1 AND e.p = ? AND e.outward = ?",
            (*part.given, a, step.name, int(not step.outward)),
        )
    return part


def _exists(a: int, steps: tuple[Step, ...], values: Sequence[str]) -> Part:
    """Nested tests, one a step: a link that leads to a thing that …, at last one that has one of the values."""
    at = f"e{len(steps) - 2}.far" if len(steps) > 1 else "n.num"
    sql = f"EXISTS (SELECT 1 FROM value v WHERE v.a = ? AND v.num = {at} AND v.p = ? AND v.v IN ({_marks(values)}))"  # noqa: S608
    given: tuple[object, ...] = (a, steps[-1].name, *values)
    for place in range(len(steps) - 2, -1, -1):
        step = steps[place]
        near = f"e{place - 1}.far" if place else "n.num"
        sql = (
            f"EXISTS (SELECT 1 FROM edge e{place} WHERE e{place}.a = ? AND e{place}.near = {near} AND e{place}.live = 1"  # noqa: S608
            f" AND e{place}.p = ? AND e{place}.outward = ? AND {sql})"
        )
        given = (a, step.name, int(step.outward), *given)
    return Part(sql, given)


def _walk(a: int, begin: Part, steps: tuple[Step, ...]) -> Part:
    """WITH w0 … wn(start, num): what each start leads to after each step, each once."""
    parts = [f"w0(start, num) AS ({begin.sql})"]
    given = list(begin.given)
    for place, step in enumerate(steps):
        if step.is_link:
            found = "SELECT DISTINCT w.start, e.far"
            join = "edge e ON e.a = ? AND e.near = w.num AND e.live = 1 AND e.p = ? AND e.outward = ?"
            given += [a, step.name, int(step.outward)]
        else:
            found, join = "SELECT DISTINCT w.start, v.v", "value v ON v.a = ? AND v.num = w.num AND v.p = ?"
            given += [a, step.name]
        parts.append(f"w{place + 1}(start, num) AS ({found} FROM w{place} w CROSS JOIN {join})")
    return Part(f"WITH {', '.join(parts)}", tuple(given))


def _within(period: Period | None) -> Part:
    if period is None:
        return Part("1")
    return Part("n.day BETWEEN ? AND ?", (period.first or "0", period.last or "9999-12-31"))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
