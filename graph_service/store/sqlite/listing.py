"""What is kept: documents and counts."""

import json
import sqlite3
from collections import defaultdict

from graph_service.store.base import Custody, Kept, Page, Saying
from graph_service.store.claims import PUBLIC_PLACE, quote_of, spans_of
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.load import Name
from graph_service.store.sqlite.ledger import SAYINGS_OF
from ontology.statement import Span

_COLUMNS = (
    "d.version, d.title, d.media_type, d.day, d.pages, d.released, {text}, d.digest",
    "d.version, d.shown_title, d.media_type, d.day, d.pages, d.released, {text}, COALESCE(d.shown_digest, '')",
)
ADDRESS = ("a.address", f"a.source || ':' || substr(d.version, 1, {PUBLIC_PLACE})")  # as `public_address` has it
_NO_TEXT = "''"
_TEXT = ("d.text", "d.shown_text")
_PASSAGES = f"SELECT DISTINCT s.spans FROM {SAYINGS_OF} WHERE o.document = ? AND o.a IN (?, 2) ORDER BY s.spans"  # noqa: S608
_SAID = f"""
SELECT t.id, c.property, c.value, s.spans, s.rule, s.confidence FROM {SAYINGS_OF}
CROSS JOIN claim c ON c.id = s.claim CROSS JOIN thing t ON t.num = c.subject
WHERE d.version = ? AND o.a IN (?, 2)
"""  # noqa: S608 - ours alone
_CERTAINTY = """
SELECT d.version, o.confidence, COUNT(DISTINCT j.value)
FROM told o CROSS JOIN document d ON d.num = o.document CROSS JOIN json_each(o.claims) j
WHERE o.a IN (?, 2) GROUP BY d.num, o.confidence
"""
_LOST = "SELECT at FROM change WHERE id = ? AND (hidden = 1 OR what = 'gone')"  # as the index has it
_GONE = tuple(f"{_LOST} AND {which} ORDER BY sequence DESC LIMIT 1" for which in ("what = 'gone'", "hidden = 1"))
_SEEN = ("1", "d.released = 1")


def documents(db: sqlite3.Connection, a: int, after: str | None, limit: int) -> Page[Kept]:
    """A page of kept documents without their text, by address."""
    start = read_cursor("documents", after, str)[0] if after is not None else ""
    rows = db.execute(
        f"SELECT {ADDRESS[a]} AS place, {_COLUMNS[a].format(text=_NO_TEXT)}"  # noqa: S608 - only names of ours
        " FROM address a CROSS JOIN document d ON d.num = a.document"
        f" WHERE {_SEEN[a]} AND place > ? GROUP BY place ORDER BY place LIMIT ?",
        (start, limit + 1),
    ).fetchall()
    following = make_cursor("documents", rows[limit - 1][0]) if len(rows) > limit else None
    return Page(tuple(_kept(row) for row in rows[:limit]), following)


def document(db: sqlite3.Connection, a: int, version: str) -> Kept | None:
    """One kept version with its text, at the least of its addresses."""
    row = db.execute(
        f"SELECT MIN({ADDRESS[a]}), {_COLUMNS[a].format(text=_TEXT[a])}"  # noqa: S608
        f" FROM document d JOIN address a ON a.document = d.num WHERE {_SEEN[a]} AND d.version = ? GROUP BY d.num",
        (version,),
    ).fetchone()
    return _kept(row) if row else None


def certainty(db: sqlite3.Connection, a: int) -> dict[str, dict[float, int]]:
    """How many claims each document makes, by their confidence."""
    found: dict[str, dict[float, int]] = defaultdict(dict)
    for version, confidence, number in db.execute(_CERTAINTY, (a,)):
        found[version][confidence] = number
    return dict(found)


def gone(db: sqlite3.Connection, a: int, id_: str) -> str | None:
    """When an audience saw a thing for the last time."""
    row = db.execute(_GONE[a], (id_,)).fetchone()
    return row[0] if row else None


def custody(db: sqlite3.Connection, a: int, version: str) -> Custody | None:
    """How a kept version came here."""
    row = db.execute(
        f"SELECT num, reader, released_by, names FROM document d WHERE {_SEEN[a]} AND version = ?",  # noqa: S608
        (version,),
    ).fetchone()
    if row is None:
        return None
    num, reader, by, names = row
    if a:
        return Custody(reader)
    places = db.execute("SELECT address, root FROM address WHERE document = ? ORDER BY address", (num,)).fetchall()
    return Custody(reader, tuple(places), by, tuple(Name(*name) for name in json.loads(names)))


def quotes(db: sqlite3.Connection, a: int, version: str) -> dict[tuple[Span, ...], str]:
    """The passages that a version is quoted by, with their words."""
    row = db.execute(f"SELECT num, {_TEXT[a]} FROM document d WHERE {_SEEN[a]} AND version = ?", (version,)).fetchone()  # noqa: S608
    if row is None:
        return {}
    num, text = row
    said = db.execute(_PASSAGES, (num, a)).fetchall()
    return {spans: quote_of(text, spans) for spans in (spans_of(each) for (each,) in said)}


def said_in(db: sqlite3.Connection, a: int, version: str) -> list[Saying]:
    """All that a version says, by its spans, then subject, property and value."""
    kept = document(db, a, version)
    if kept is None:
        return []
    rows = db.execute(_SAID, (version, a)).fetchall()
    said = (
        Saying(subject, property_, value, version, "", kept.address, kept.day, spans_of(spans), "", rule, confidence)
        for subject, property_, value, spans, rule, confidence in rows
    )
    return sorted(said, key=lambda one: (one.spans, *one))


def counts(db: sqlite3.Connection, a: int) -> dict[str, int]:
    """Things by class, plus claims and documents."""
    found = dict(db.execute("SELECT type, COUNT(*) FROM node WHERE a = ? GROUP BY type ORDER BY type", (a,)).fetchall())
    said = "SELECT COUNT(*) FROM claim c WHERE EXISTS (SELECT 1 FROM saying s WHERE s.claim = c.id AND s.a IN (?, 2))"
    found["statements"] = db.execute(said, (a,)).fetchone()[0]
    found["documents"] = db.execute(f"SELECT COUNT(*) FROM document d WHERE {_SEEN[a]}").fetchone()[0]  # noqa: S608
    return found


def _kept(row: tuple[str, str, str, str, str | None, str, int, str, str]) -> Kept:
    address, version, title, media_type, day, pages, released, text, digest = row
    return Kept(address, version, title, media_type, day, tuple(json.loads(pages)), bool(released), text, digest)
