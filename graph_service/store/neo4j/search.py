"""Search by words: rank by rank, where there are many hits class by class, and no further than the page goes.

Few hits are sorted. Of many, an index that has the things of a class in order is read, and each thing looked at:
the more hits there are, the sooner a page of them is found.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from graph_service.store.base import Hit, Page
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.seen import Seen
from graph_service.store.neo4j.tiers import Tier, in_names, in_texts, of_classes, parameters, tiers
from ontology.schema import SCHEMA
from ontology.words import fold

FEW = 1000
LONG = 200  # characters of a query of which there cannot be many hits
_SEARCHED = tuple(
    sorted(name for name, made in SCHEMA.classes.items() if any(SCHEMA.properties[p].search for p in made.properties))
)
_Row = list[Any]  # rank, class, sort key, id, name, day


class _Asked(NamedTuple):
    seen: Seen
    words: str
    classes: tuple[str, ...]
    at: list[Any]  # rank, class, sort key and id of the last hit of the page before
    limit: int


def search(tx: Asking, seen: Seen, query: str, types: Sequence[str], after: str | None, limit: int) -> Page[Hit]:
    """Hits in the order of (rank, class, name in Swedish order, id)."""
    at = list(read_cursor("search", after, int, str, str, str)) if after is not None else [-1, "", "", ""]
    words = fold(query)
    if not words:
        return Page((), None)
    classes = tuple(sorted({name for one in types for name in SCHEMA.descendants(one)})) if types else _SEARCHED
    rows: list[_Row] = []
    for row in _hits(tx, _Asked(seen, words, classes, at, limit + 1)):
        rows.append(row)
        if len(rows) > limit:
            return Page(tuple(map(_hit, rows[:limit])), make_cursor("search", *rows[limit - 1][:4]))
    return Page(tuple(map(_hit, rows)), None)


def matching(tx: Asking, seen: Seen, query: str) -> list[str]:
    """Ids of all things whose names or texts hold the words."""
    words = fold(query)
    if not words:
        return []
    statement = f"CALL db.index.fulltext.queryNodes('{_index(seen)}', $lucene) YIELD node RETURN collect(node.id)"
    lucene = f"{in_names(seen, words)} OR {in_texts(seen, words)}"
    found: list[str] = tx.run(statement, lucene=lucene).values()[0][0]
    return found


def _hits(tx: Asking, asked: _Asked) -> Iterator[_Row]:
    """All hits beyond the page before, in order, as far as they are taken."""
    exact, beginning, some, said = tiers(asked.seen, asked.words)
    names = Tier(2, f"+{in_names(asked.seen, asked.words)}", "")
    for together, apart in ((names, (exact, beginning, some)), (said, (said,))):
        if asked.at[0] > together.rank:
            continue
        found = _few(tx, asked, together, [of_classes(asked.seen, asked.classes)])
        if all(row[3] is not None for row in found):
            yield from found
            continue
        for tier in apart:
            if asked.at[0] <= tier.rank:
                yield from _by_class(tx, asked, tier)


def _by_class(tx: Asking, asked: _Asked, tier: Tier) -> Iterator[_Row]:
    """Hits of a rank, of one class after the other."""
    left = [name for name in asked.classes if asked.at[0] < tier.rank or name >= asked.at[1]]
    while left:
        known = dict(zip((of_classes(asked.seen, [name]) for name in left), left, strict=True))
        left = []
        for row in _few(tx, asked, tier, list(known)):
            if row[3] is None:
                many = known[row[-1]]
                yield from _many(tx, asked, tier, many)
                left = [name for name in known.values() if name > many]
                break
            yield row


def _few(tx: Asking, asked: _Asked, tier: Tier, groups: list[str]) -> list[_Row]:
    """Hits of one group of classes after the other; a row without an id where a group has too many, and no more."""
    seen = asked.seen
    names, type_, order = seen.of("t", "names"), seen.of("t", "type"), seen.of("t", "order")
    query = f"""
        UNWIND $groups AS group
        CALL (group) {{
          CALL db.index.fulltext.queryNodes('{_index(seen)}', $lucene + group, {{limit: $most}}) YIELD node
          WITH collect(node) AS found UNWIND CASE WHEN size(found) < $most THEN found ELSE [null] END AS t
          WITH t, CASE WHEN $rank > 2 THEN $rank WHEN $words IN {names} THEN 0
                       WHEN any(x IN {names} WHERE x STARTS WITH $words) THEN 1 ELSE 2 END AS rank
          WITH t, rank, [rank, {type_}, {order}, t.id] AS sorted WHERE t IS NULL OR sorted > $at
          RETURN t, rank ORDER BY sorted LIMIT $limit
        }}
        RETURN rank, {type_}, {order}, t.id, {seen.of("t", "name")}, {seen.of("t", "day")}, group LIMIT $limit
    """
    most = FEW + 1 if len(asked.words) <= LONG else 10**9
    lists = {"groups": groups, "lucene": tier.lucene, "most": most, "at": asked.at}
    return tx.run(query, lists, rank=tier.rank, words=asked.words, limit=asked.limit).values()


def _many(tx: Asking, asked: _Asked, tier: Tier, class_: str) -> Iterator[_Row]:
    """Hits of a class in the order in which its index has them."""
    seen, at = asked.seen, ["", ""]
    if asked.at[:2] == [tier.rank, class_]:
        at = asked.at[2:]
    type_, order = seen.of("t", "type"), seen.of("t", "order")
    query = f"""
        MATCH (t:Thing) USING INDEX t:Thing({type_[2:]}, {order[2:]}, id)
        WHERE {type_} = $class AND {order} >= $order AND t.id IS NOT NULL
        WITH t WHERE [{order}, t.id] > [$order, $id] AND {tier.condition}
        RETURN $rank, {type_}, {order}, t.id, {seen.of("t", "name")}, {seen.of("t", "day")}
        ORDER BY {type_}, {order}, t.id LIMIT $limit
    """
    place = {"class": class_, "order": at[0], "id": at[1], "rank": tier.rank, "limit": asked.limit}
    yield from tx.run(query, place | parameters(asked.words)).values()


def _index(seen: Seen) -> str:
    return f"search_{seen.audience.value}"


def _hit(row: _Row) -> Hit:
    rank, type_, _, id_, name, day = row[:6]
    return Hit(id_, type_, name, day, rank)
