"""Writing who says what: claims, and the sayings that stand behind them."""

import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple, TypeAlias

from graph_service.store.claims import spans_of, spans_text
from graph_service.store.drawing import NO_DAY
from graph_service.store.sqlite.things import Numbers
from ontology.statement import Source, Statement

Touched: TypeAlias = dict[tuple[int, str], set[str]]
KEY_LENGTH = 80

_SAY = """
INSERT INTO saying(a, claim, confidence, day, document, spans, rule)
SELECT ?, id, ?, ?, ?, ?, ? FROM claim WHERE subject = ? AND property = ? AND key = ?
"""
_DROP_CLAIMS = """
DELETE FROM claim WHERE id = ?1
AND NOT EXISTS (SELECT 1 FROM saying WHERE a = 0 AND claim = ?1)
AND NOT EXISTS (SELECT 1 FROM saying WHERE a = 1 AND claim = ?1)
"""


class Said(NamedTuple):
    """What one document says to one audience."""

    audience: int
    document: int
    day: str | None
    statements: tuple[Statement, ...]


def key_of(value: str) -> str:
    """A value as it stands in an index: itself, or a hash of a long one."""
    return value if len(value) <= KEY_LENGTH else "\x1f" + blake2b(value.encode(), digest_size=20).hexdigest()


class Ledger:
    """The ledger within one transaction; `touched` grows by the claims whose sayings change, per audience."""

    def __init__(self, db: sqlite3.Connection, numbers: Numbers) -> None:
        self._db = db
        self._numbers = numbers
        self._dropped: set[int] = set()
        self.touched: tuple[Touched, Touched] = ({}, {})
        self.fresh: set[int] = set()

    def add(self, said: Iterable[Said]) -> None:
        """Write what documents say."""
        said = list(said)
        numbers, fresh = self._numbers.of(self._db, {s.subject for one in said for s in one.statements})
        self.fresh |= fresh
        claims: set[tuple[int, str, str, str]] = set()
        sayings: list[tuple[object, ...]] = []
        for audience, document, day, statements in said:
            touched = self.touched[audience]
            on = day or NO_DAY
            source, spans = None, ""
            for statement in dict.fromkeys(statements):
                subject, property_, value, by = statement
                if by is not source:  # those of one thing mostly share a source
                    source, spans = by, spans_text(by.spans)
                num = numbers[subject]
                key = value if len(value) <= KEY_LENGTH else key_of(value)
                claims.add((num, property_, key, value))
                pair = (num, property_)
                if pair in touched:
                    touched[pair].add(value)
                else:
                    touched[pair] = {value}
                sayings.append((audience, by.confidence, on, document, spans, by.rule, num, property_, key))
        self._db.executemany(
            "INSERT OR IGNORE INTO claim(subject, property, key, value) VALUES (?, ?, ?, ?)", sorted(claims)
        )
        self._db.executemany(_SAY, sayings)

    def drop(self, document: int, audience: int) -> None:
        """Take away what a document says to an audience."""
        touched = self.touched[audience]
        rows = self._db.execute(
            """SELECT c.id, c.subject, c.property, c.value FROM saying s CROSS JOIN claim c ON c.id = s.claim
               WHERE s.document = ? AND s.a = ?""",
            (document, audience),
        )
        for claim, subject, property_, value in rows:
            touched.setdefault((subject, property_), set()).add(value)
            self._dropped.add(claim)
        self._db.execute("DELETE FROM saying WHERE document = ? AND a = ?", (document, audience))

    def clear(self) -> None:
        """Take away claims that nobody says any more."""
        self._db.executemany(_DROP_CLAIMS, [(claim,) for claim in sorted(self._dropped)])

    def statements(self, document: int, version: str) -> Iterator[Statement]:
        """All that a document says, as it was loaded."""
        rows = self._db.execute(
            """SELECT t.id, c.property, c.value, s.spans, s.rule, s.confidence
               FROM saying s CROSS JOIN claim c ON c.id = s.claim CROSS JOIN thing t ON t.num = c.subject
               WHERE s.document = ? AND s.a = 0""",
            (document,),
        )
        for subject, property_, value, spans, rule, confidence in rows:
            yield Statement(subject, property_, value, Source(version, spans_of(spans), rule, confidence))
