"""Search by words, over names and texts prepared as `ontology.words` has it."""

from collections.abc import Sequence

from neo4j import ManagedTransaction

from graph_service.store.base import Hit, Page
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.neo4j.drawn import PREFIX
from graph_service.store.neo4j.seen import Seen
from ontology.schema import SCHEMA
from ontology.words import fold


def search(
    tx: ManagedTransaction, seen: Seen, query: str, types: Sequence[str], after: str | None, limit: int
) -> Page[Hit]:
    """Hits in the order of (rank, class, name in Swedish order, id)."""
    at = list(read_cursor("search", after, int, str, str, str)) if after is not None else None
    words = fold(query)
    if not words:
        return Page((), None)
    names, type_, order = seen.of("t", "names"), seen.of("t", "type"), seen.of("t", "order")
    statement = f"""
        {_found(seen)}
        WITH t, CASE WHEN $words IN coalesce({names}, []) THEN 0
                     WHEN any(name IN {names} WHERE name STARTS WITH $words) THEN 1 ELSE rank END AS rank
        WHERE $types IS NULL OR {type_} IN $types
        WITH t, rank, [rank, {type_}, {order}, t.id] AS sorted WHERE $at IS NULL OR sorted > $at
        RETURN t.id, {type_}, {seen.of("t", "name")}, {seen.of("t", "day")}, rank, {order} AS order, sorted
        ORDER BY sorted LIMIT $limit
    """
    classes = [name for one in types for name in SCHEMA.descendants(one)] if types else None
    asked = {"words": words, "lucene": _lucene(words), "types": classes, "at": at, "limit": limit + 1}
    rows = tx.run(statement, asked).values()
    hits = tuple(Hit(*row[:5]) for row in rows[:limit])
    return Page(hits, make_cursor("search", *rows[limit - 1][6]) if len(rows) > limit else None)


def matching(tx: ManagedTransaction, seen: Seen, query: str) -> list[str]:
    """Ids of all things whose names or texts hold the words."""
    words = fold(query)
    if not words:
        return []
    index, field, lucene = f"words_{seen.audience.value}", PREFIX[seen.audience], _lucene(words)
    statement = f"CALL db.index.fulltext.queryNodes('{index}', $lucene) YIELD node AS t RETURN collect(t.id)"
    found: list[str] = tx.run(statement, lucene=f"{field}names:{lucene} OR {field}texts:{lucene}").values()[0][0]
    return found


def _found(seen: Seen) -> str:
    """Binds `t` and `rank`: 2 for words of a name, 3 for words of a text; each thing once."""
    index, field = f"words_{seen.audience.value}", PREFIX[seen.audience]
    return f"""
        CALL () {{
          CALL db.index.fulltext.queryNodes('{index}', '{field}names:' + $lucene) YIELD node AS t RETURN t, 2 AS rank
          UNION ALL
          CALL db.index.fulltext.queryNodes('{index}', '{field}texts:' + $lucene) YIELD node AS t RETURN t, 3 AS rank
        }}
        WITH t, min(rank) AS rank
    """


def _lucene(words: str) -> str:
    """The words as Lucene reads them: all must be there, the last may be a beginning. They hold no signs."""
    return f"({' AND '.join(words.split())}*)"
