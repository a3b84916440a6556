"""Reading the links of a thing, and counting them.

Where few links lead to a thing they are sorted. To a hub many do: these are counted as they come and go, and an index
has them in order, those of each property and class by themselves, so that a page of them is all that is read.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from graph_service.store.base import Degree, Link, Page
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.neo4j import inward
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.drawn import PREFIX
from graph_service.store.neo4j.relationships import PROPERTIES, TYPES
from graph_service.store.neo4j.seen import ALL_TYPES, Seen
from graph_service.store.neo4j.sort_keys import link_key, newest_first, within

FEW = 500
_AFTER = """
WHERE [property, inward] > $kind
OR ([property, inward] = $kind AND (day < $day OR (day = $day AND [sorted, id] > $rest)))
"""
_Row = list[Any]  # property, inward (0 or 1), id, class, name, day ('' for none), sort key


class Kind(NamedTuple):
    """Which links of a thing are asked for; None for any."""

    property: str | None = None
    outward: bool | None = None
    type: str | None = None


class _Ends(NamedTuple):
    """The id that stands for a thing, what leads to it, and the first links asked for: of a hub only outward ones."""

    id: str
    kinds: dict[inward.Kind, int]
    rows: list[_Row]

    @property
    def is_hub(self) -> bool:
        """Whether too many links lead here to sort them."""
        return sum(self.kinds.values()) > FEW


def links(tx: Asking, seen: Seen, id_: str, kind: Kind, after: str | None, limit: int) -> Page[Link]:
    """Links of a thing, by (property, outward first, newest day first, name in Swedish order, id)."""
    at = read_cursor("links", after, str, int, str, str, str) if after is not None else None
    ends = _ends(tx, seen, id_, kind, at, limit + 1)
    if ends is None:
        return Page((), None)
    rows: list[_Row] = []
    for row in _all(tx, seen, ends, kind, at, limit + 1) if ends.is_hub and kind.outward is not True else ends.rows:
        rows.append(row)
        if len(rows) > limit:
            property_, inward_, last, _, _, day, order = rows[limit - 1]
            return Page(tuple(map(_link, rows[:limit])), make_cursor("links", property_, inward_, day, order, last))
    return Page(tuple(map(_link, rows)), None)


def degrees(tx: Asking, seen: Seen, id_: str) -> list[Degree]:
    """Links of a thing counted by property, direction and class of the other end."""
    query = f"""
        {seen.stands("$id")}
        RETURN {_numbers(seen)}, COLLECT {{
          MATCH (t)-[r:{ALL_TYPES}]->(o) WHERE {seen.linked("r")} AND {seen.drawn("o")}
          WITH type(r) AS type, {seen.of("o", "type")} AS class, count(*) AS number RETURN [type, class, number]
        }}
    """
    found: list[Degree] = []
    for kinds, numbers, outward in tx.run(query, id=id_).values():
        found += [Degree(PROPERTIES[type_], True, class_, number) for type_, class_, number in outward]  # noqa: FBT003
        known = inward.read_kinds(kinds, numbers).items()
        found += [Degree(property_, False, class_, number) for (property_, class_), number in known]  # noqa: FBT003
    return sorted(found, key=lambda one: (one.property, not one.outward, one.type))


def _ends(tx: Asking, seen: Seen, id_: str, kind: Kind, at: tuple[Any, ...] | None, limit: int) -> _Ends | None:
    wanted = ALL_TYPES if kind.property is None else TYPES.get(kind.property, "NONE")
    visible = f"WHERE {seen.linked('r')} AND {seen.drawn('o')}"
    ways = []
    if kind.outward is not False:
        ways.append(f"MATCH (t)-[r:{wanted}]->(o) {visible} RETURN o, type(r) AS type, 0 AS inward")
    if kind.outward is not True:
        ways.append(f"WITH t WHERE few MATCH (t)<-[r:{wanted}]-(o) {visible} RETURN o, type(r) AS type, 1 AS inward")
    query = f"""
        {seen.stands("$id")}
        WITH t, {_numbers(seen)}
        WITH t, kinds, numbers, reduce(sum = 0, n IN coalesce(numbers, []) | sum + n) <= $few AS few
        RETURN t.id, kinds, numbers, COLLECT {{
          CALL (t, few) {{ {" UNION ALL ".join(ways)} }}
          WITH $names[type] AS property, inward, o.id AS id, {seen.of("o", "type")} AS class, o,
               coalesce({seen.of("o", "day")}, '') AS day, {seen.of("o", "order")} AS sorted
          WHERE $class IS NULL OR class = $class
          WITH * {_AFTER if at else ""}
          WITH * ORDER BY property, inward, day DESC, sorted, id LIMIT $limit
          RETURN [property, inward, id, class, {seen.of("o", "name")}, day, sorted]
        }}
    """
    place = {"kind": [at[0], at[1]], "day": at[2], "rest": [at[3], at[4]]} if at else {}
    asked = {"id": id_, "names": PROPERTIES, "class": kind.type, "limit": limit, "few": FEW}
    for least, kinds, numbers, rows in tx.run(query, asked | place).values():
        return _Ends(least, inward.read_kinds(kinds, numbers), rows)
    return None


def _all(tx: Asking, seen: Seen, ends: _Ends, kind: Kind, at: tuple[Any, ...] | None, limit: int) -> Iterator[_Row]:
    """The outward links, and between them those that lead to the hub."""
    names = {property_ for property_, _ in ends.kinds} | {row[0] for row in ends.rows}
    for property_ in sorted(names):
        yield from (row for row in ends.rows if row[0] == property_)
        classes = sorted(class_ for name, class_ in ends.kinds if name == property_ and kind.type in {None, class_})
        if classes and kind.property in {None, property_} and (at is None or (property_, 1) >= (at[0], at[1])):
            place = at if at is not None and (property_, 1) == (at[0], at[1]) else None
            yield from _inward(tx, seen, ends.id, property_, classes, place, limit)


def _inward(
    tx: Asking, seen: Seen, id_: str, property_: str, classes: list[str], at: tuple[Any, ...] | None, limit: int
) -> list[_Row]:
    """Links of a property that lead to a hub."""
    ranges = []
    for class_ in classes:
        first, last = within(id_, class_)
        ranges.append([link_key(id_, class_, at[2], at[3], at[4]) if at else first, last])
    key = f"r.{PREFIX[seen.audience]}inward"
    query = f"""
        UNWIND $ranges AS range
        CALL (range) {{
          MATCH (o:Thing)-[r:{TYPES[property_]}]->() USING INDEX r:{TYPES[property_]}({key[2:]})
          WHERE {key} > range[0] AND {key} < range[1]
          RETURN o, {key} AS key ORDER BY key LIMIT $limit
        }}
        RETURN $property, 1, o.id, {seen.of("o", "type")}, {seen.of("o", "name")}, coalesce({seen.of("o", "day")}, ''),
               {seen.of("o", "order")}
    """
    rows = tx.run(query, ranges=ranges, limit=limit, property=property_).values()
    return sorted(rows, key=lambda row: (newest_first(row[5]), row[6], row[2]))


def _numbers(seen: Seen) -> str:
    kinds, numbers = inward.names(seen.audience)
    return f"t.{kinds} AS kinds, t.{numbers} AS numbers"


def _link(row: _Row) -> Link:
    property_, inward_, id_, type_, name, day, _ = row
    return Link(property_, not inward_, id_, type_, name, day or None)
