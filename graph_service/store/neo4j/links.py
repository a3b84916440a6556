"""Reading the links of a thing, and counting them."""

from typing import Any, NamedTuple

from neo4j import ManagedTransaction

from graph_service.store.base import Degree, Link, Page
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.neo4j.relationships import PROPERTIES, TYPES
from graph_service.store.neo4j.seen import ALL_TYPES, Seen
from graph_service.store.neo4j.things import canonical

_AFTER = """
WHERE [property, inward] > $kind
OR ([property, inward] = $kind AND (day < $day OR (day = $day AND [sorted, id] > $rest)))
"""


class Kind(NamedTuple):
    """Which links of a thing are asked for; None for any."""

    property: str | None = None
    outward: bool | None = None
    type: str | None = None


def links(tx: ManagedTransaction, seen: Seen, id_: str, kind: Kind, after: str | None, limit: int) -> Page[Link]:
    """Links of a thing, by (property, outward first, newest day first, name in Swedish order, id)."""
    at = _position(after)
    query = f"""
        {_ends(seen, kind)}
        WITH $names[type] AS property, inward, o.id AS id, {seen.of("o", "type")} AS class,
             {seen.of("o", "name")} AS name, coalesce({seen.of("o", "day")}, '') AS day,
             {seen.of("o", "order")} AS sorted
        WHERE $class IS NULL OR class = $class
        WITH * {_AFTER if at else ""}
        RETURN property, inward, id, class, name, day, sorted
        ORDER BY property, inward, day DESC, sorted, id LIMIT $limit
    """
    start = canonical(tx, seen, [id_])[id_]
    asked = {"id": start, "names": PROPERTIES, "class": kind.type, "limit": limit + 1}
    rows = tx.run(query, asked | at).values()
    found = tuple(Link(p, not inward, end, t, name, day or None) for p, inward, end, t, name, day, _ in rows[:limit])
    return Page(found, _cursor(rows[limit - 1]) if len(rows) > limit else None)


def degrees(tx: ManagedTransaction, seen: Seen, id_: str) -> list[Degree]:
    """Links of a thing counted by property, direction and class of the other end."""
    query = f"""
        {_ends(seen, Kind())}
        RETURN $names[type] AS property, inward, {seen.of("o", "type")} AS class, count(*)
        ORDER BY property, inward, class
    """
    start = canonical(tx, seen, [id_])[id_]
    rows = tx.run(query, id=start, names=PROPERTIES)
    return [Degree(property_, not inward, class_, number) for property_, inward, class_, number in rows]


def _ends(seen: Seen, kind: Kind) -> str:
    """Binds `o`, the other end, with `type` of the link, and `inward`: 1 where it leads to the thing."""
    wanted = ALL_TYPES if kind.property is None else TYPES.get(kind.property, "NONE")
    visible = f"WHERE {seen.linked('r')} AND {seen.drawn('o')}"
    ways = []
    if kind.outward is not False:
        ways.append(f"MATCH (t)-[r:{wanted}]->(o) {visible} RETURN o, type(r) AS type, 0 AS inward")
    if kind.outward is not True:
        ways.append(f"MATCH (t)<-[r:{wanted}]-(o) {visible} RETURN o, type(r) AS type, 1 AS inward")
    return f"MATCH (t:Thing {{id: $id}}) WHERE {seen.drawn('t')} CALL (t) {{ {' UNION ALL '.join(ways)} }}"


def _cursor(row: list[Any]) -> str:
    property_, inward, id_, _, _, day, order = row
    return make_cursor("links", property_, inward, day, order, id_)


def _position(after: str | None) -> dict[str, object]:
    if after is None:
        return {}
    property_, inward, day, order, id_ = read_cursor("links", after, str, int, str, str, str)
    return {"kind": [property_, inward], "day": day, "rest": [order, id_]}
