"""Choosing things by conditions on what paths from them lead to, and following paths."""

from collections.abc import Iterable, Sequence
from typing import Any

from graph_service.store.base import Page, Period, Reached, Row, Thing, Where
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.drawn import SEPARATOR
from graph_service.store.neo4j.seen import Seen, bounds
from graph_service.store.neo4j.sort_keys import newest_first, thing_key, within
from graph_service.store.neo4j.things import canonical, thing_of
from graph_service.store.paths import parse_path
from ontology.schema import SCHEMA


def select(
    tx: Asking,
    seen: Seen,
    type_: str,
    where: Sequence[Where],
    period: Period | None,
    after: str | None,
    limit: int,
) -> Page[Thing]:
    """Things of a class that meet all conditions, newest day first, then id."""
    day = f"coalesce({seen.of('t', 'day')}, '')"
    at = read_cursor("select", after, str, str) if after is not None else None
    if where:
        query, parameters = _chosen(tx, seen, type_, where, period)
        if at is not None:
            parameters["day"], parameters["id"] = at
            query += f" WITH t WHERE {day} < $day OR ({day} = $day AND t.id > $id)"
    else:
        query, parameters = _ordered(seen), {"ranges": _ranges(type_, period, at)}
    query += f" WITH t ORDER BY {day} DESC, t.id LIMIT $limit RETURN {seen.thing('t')}"
    rows = tx.run(query, parameters, limit=limit + 1).values()
    found = tuple(thing_of(row) for row in rows[:limit])
    return Page(found, make_cursor("select", found[-1].day or "", found[-1].id) if len(rows) > limit else None)


def table(
    tx: Asking,
    seen: Seen,
    type_: str,
    paths: Sequence[str],
    where: Sequence[Where],
    period: Period | None,
) -> list[Row]:
    """All things of a class that meet the conditions, each with what the paths lead to, by id."""
    query, parameters = _chosen(tx, seen, type_, where, period)
    columns = [_column(seen, path, f"c{place}") for place, path in enumerate(paths)]
    query += f" RETURN {', '.join(['t.id AS id', seen.of('t', 'day'), *columns])} ORDER BY id"
    rows = tx.run(query, **parameters)
    return [Row(id_, day, tuple(tuple(sorted(set(found))) for found in rest)) for id_, day, *rest in rows]


def reach(tx: Asking, seen: Seen, starts: Iterable[str], path: str, period: Period | None) -> list[Reached]:
    """What a path leads to from any of `starts`, by (most ways, id)."""
    steps = parse_path(path)
    clauses, at = seen.walk("t", steps, "")
    ends = (
        f"{at}.id AS end" if steps[-1].is_link else f"{seen.values_of(at, steps[-1].name)} AS said UNWIND said AS end"
    )
    query = f"""
        UNWIND $starts AS start MATCH (t:Thing {{id: start}}) WHERE {seen.drawn("t")} AND {seen.within("t", period)}
        {clauses}
        WITH t, {ends} WITH DISTINCT t, end
        RETURN end, count(*) AS number, min({seen.of("t", "day")}), max({seen.of("t", "day")}), min(t.id)
        ORDER BY number DESC, end
    """
    asked = sorted(set(canonical(tx, seen, starts).values()))
    return [Reached(*row) for row in tx.run(query, {"starts": asked, **bounds(period)})]


def _ordered(seen: Seen) -> str:
    """Binds `t` to the first things of each class, as their index has them."""
    place = seen.of("t", "place")
    return f"""
        UNWIND $ranges AS range
        CALL (range) {{
          MATCH (t:Thing) USING INDEX t:Thing({place[2:]}) WHERE {place} > range[0] AND {place} < range[1]
          RETURN t ORDER BY {place} LIMIT $limit
        }}
    """


def _ranges(type_: str, period: Period | None, at: tuple[Any, ...] | None) -> list[list[str]]:
    """The keys of what is asked for, class by class: within the period, and beyond the last of the page before."""
    ranges = []
    for class_ in SCHEMA.descendants(type_):
        first, last = within(class_)
        if period is not None:
            first = thing_key(class_, period.last, "") if period.last is not None else first
            last = within(class_, newest_first(period.first))[0 if period.first is None else 1]
        ranges.append([max(first, thing_key(class_, *at)) if at is not None else first, last])
    return ranges


def _chosen(
    tx: Asking, seen: Seen, type_: str, where: Sequence[Where], period: Period | None
) -> tuple[str, dict[str, Any]]:
    """Binds `t` to the things, each once."""
    parameters: dict[str, Any] = {"types": list(SCHEMA.descendants(type_)), **bounds(period)}
    query = ""
    for place, condition in enumerate(where):
        steps = parse_path(condition.path)
        clauses, at = seen.walk("t", steps, f"w{place}")
        values = list(condition.values)
        if steps[-1].is_link:
            met = f"{at}.id IN $w{place}"
            values = sorted(set(canonical(tx, seen, values).values()))
        else:
            met = f"any(v IN $w{place} WHERE v IN {seen.of(at, 'values')})"
            values = [f"{steps[-1].name}{SEPARATOR}{value}" for value in values]
        parameters[f"w{place}"] = values
        query += f"{clauses or ' MATCH (t:Thing) WHERE true'} AND {met} WITH DISTINCT t"
    query += " " if where else " MATCH (t:Thing)"
    return f"{query} WHERE {seen.of('t', 'type')} IN $types AND {seen.within('t', period)}", parameters


def _column(seen: Seen, path: str, tag: str) -> str:
    steps = parse_path(path)
    if len(steps) == 1 and not steps[0].is_link:
        return seen.values_of("t", steps[0].name)
    clauses, at = seen.walk("t", steps, tag)
    if steps[-1].is_link:
        return f"COLLECT {{ {clauses} RETURN DISTINCT {at}.id }}"
    return f"COLLECT {{ {clauses} UNWIND {seen.values_of(at, steps[-1].name)} AS said RETURN DISTINCT said }}"
