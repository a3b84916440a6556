"""Search by words: exact names first, then beginnings, then words of names, then words of texts."""

import sqlite3
from collections.abc import Sequence

from graph_service.store.base import Hit, Page
from graph_service.store.cursors import make_cursor, read_cursor
from ontology.schema import SCHEMA
from ontology.words import fold

_END = "\U0010ffff"
_EXACT = "SELECT num FROM label WHERE a = :a AND folded = :words"
_BEGINNING = "SELECT num FROM label WHERE a = :a AND folded > :words AND folded < :end"
_NAMES = "SELECT rowid AS num FROM names_{a} WHERE names_{a} MATCH :match"
_TEXTS = "SELECT rowid AS num FROM texts_{a} WHERE texts_{a} MATCH :match"
_RANKS = (_EXACT, _BEGINNING, _NAMES, _TEXTS)


def search(
    db: sqlite3.Connection, a: int, query: str, types: Sequence[str], after: str | None, limit: int
) -> Page[Hit]:
    """A page of hits in the order of (rank, class, name in Swedish order, id)."""
    rank, *place = read_cursor("search", after, int, str, str, str) if after is not None else (0, "", "", "")
    words = fold(query)
    if not words:
        return Page((), None)
    asked: dict[str, object] = {"a": a, "words": words, "end": words + _END, "match": _match(words)}
    found: list[tuple[Hit, str]] = []
    for tier in range(int(rank or 0), len(_RANKS)):
        asked |= zip(("type", "sort", "id"), place, strict=True)
        asked["limit"] = limit + 1 - len(found)
        found += [
            (Hit(id_, type_, name, day or None, tier), sort)
            for id_, type_, name, day, sort in db.execute(_statement(a, tier, types), asked)
        ]
        if len(found) > limit:
            last, sort = found[limit - 1]
            return Page(
                tuple(hit for hit, _ in found[:limit]), make_cursor("search", last.rank, last.type, sort, last.id)
            )
        place = ["", "", ""]
    return Page(tuple(hit for hit, _ in found), None)


def matching(db: sqlite3.Connection, a: int, query: str) -> list[int]:
    """Numbers of all things whose names or texts hold the words; twice where both do."""
    words = fold(query)
    if not words:
        return []
    found = f"{_NAMES.format(a=a)} UNION ALL {_TEXTS.format(a=a)}"
    return [row[0] for row in db.execute(found, {"match": _match(words)})]


def _statement(a: int, tier: int, types: Sequence[str]) -> str:
    """Hits of one rank that are of no better one."""
    better = "".join(f" AND n.num NOT IN ({rank.format(a=a)})" for rank in _RANKS[:tier])
    classes = [name for type_ in types for name in SCHEMA.descendants(type_)]
    narrower = f" AND n.type IN ({_quoted(classes)})" if types else ""
    return (
        f"SELECT n.id, n.type, n.name, n.day, n.sort FROM (SELECT DISTINCT num FROM ({_RANKS[tier].format(a=a)})) h"  # noqa: S608
        f" CROSS JOIN node n ON n.a = :a AND n.num = h.num WHERE (n.type, n.sort, n.id) > (:type, :sort, :id)"
        f"{narrower}{better} ORDER BY n.type, n.sort, n.id LIMIT :limit"
    )


def _match(words: str) -> str:
    """The words as FTS5 reads them: all must be there, the last may be a beginning."""
    return " ".join(f'"{word}"' for word in words.split()) + "*"


def _quoted(classes: Sequence[str]) -> str:
    return ", ".join(f"'{name}'" for name in classes)
