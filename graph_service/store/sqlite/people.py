"""Who is public, and which documents must be shown anew when that changes."""

import json
import sqlite3
from collections.abc import Iterable

from graph_service.store.audience import persons, vouched
from graph_service.store.load import Load

_PUBLIC = """
SELECT j.value FROM json_each(?) j
WHERE EXISTS (SELECT 1 FROM vouched v WHERE v.person = j.value AND v.released = 1)
"""


def public_among(db: sqlite3.Connection, people: Iterable[str]) -> frozenset[str]:
    """Those of the people for whom a released document vouches."""
    asked = list(people)
    return frozenset(row[0] for row in db.execute(_PUBLIC, (json.dumps(asked),))) if asked else frozenset()


def note(db: sqlite3.Connection, document: int, load: Load) -> frozenset[str]:
    """Keep whom a document, which is not released yet, vouches for and whom it names; returns the latter."""
    named = persons(load.statements, load.names)
    db.executemany("INSERT INTO vouched VALUES (?, 0, ?)", [(p, document) for p in sorted(vouched(load.statements))])
    db.executemany("INSERT INTO named VALUES (?, ?)", [(p, document) for p in sorted(named)])
    return named


def vouched_by(db: sqlite3.Connection, documents: Iterable[int]) -> set[str]:
    """The persons for whom any of these documents vouches."""
    return {
        row[0]
        for document in documents
        for row in db.execute("SELECT person FROM vouched WHERE document = ?", (document,))
    }


def naming(db: sqlite3.Connection, people: Iterable[str]) -> set[int]:
    """Released documents that speak of any of these people."""
    found = db.execute(
        """SELECT DISTINCT d.num FROM json_each(?) j CROSS JOIN named n ON n.person = j.value
           CROSS JOIN document d ON d.num = n.document AND d.released = 1""",
        (json.dumps(list(people)),),
    )
    return {row[0] for row in found}
