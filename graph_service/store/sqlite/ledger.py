"""Writing who says what: claims, and the sayings that stand behind them."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple, TypeAlias

from graph_service.store.claims import spans_of, spans_text
from graph_service.store.drawing import NO_DAY
from graph_service.store.sqlite.news import Claimed, News
from graph_service.store.sqlite.schema import BOTH, INTERNAL, PUBLIC
from graph_service.store.sqlite.things import Numbers
from ontology.statement import Source, Statement

Parts: TypeAlias = tuple[Sequence[Statement], Sequence[Statement], Sequence[Statement]]
KEY_LENGTH = 80

_ADD_CLAIM = "INSERT OR IGNORE INTO claim(id, subject, property, key, long) VALUES (?, ?, ?, ?, ?)"
_DROP_CLAIM = "DELETE FROM claim WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM saying WHERE claim = ?1)"
_FOUND = """
SELECT c.id FROM sought x
CROSS JOIN claim c ON c.subject = x.subject AND c.property = x.property AND c.key = x.key ORDER BY x.rowid
"""
_SAY = "INSERT OR IGNORE INTO saying(claim, a, confidence, day, document, spans, rule) VALUES (?, ?, ?, ?, ?, ?, ?)"
_UNSAY = "DELETE FROM saying WHERE claim = ? AND a = ? AND confidence = ? AND day = ? AND document = ?"
_TOLD = """
SELECT c.id, o.a, o.confidence, COALESCE(d.day, '~'), c.subject, c.property, c.value
FROM told o CROSS JOIN document d ON d.num = o.document
CROSS JOIN json_each(o.claims) j CROSS JOIN claim c ON c.id = j.value WHERE o.document = ?
"""
SAYINGS_OF = """told o CROSS JOIN document d ON d.num = o.document CROSS JOIN json_each(o.claims) j
CROSS JOIN saying s ON s.claim = j.value AND s.a = o.a AND s.confidence = o.confidence
AND s.day = COALESCE(d.day, '~') AND s.document = o.document"""
_SAID = f"""
SELECT t.id, c.property, c.value, s.spans, s.rule, s.confidence FROM {SAYINGS_OF}
CROSS JOIN claim c ON c.id = s.claim CROSS JOIN thing t ON t.num = c.subject
WHERE o.document = ? AND o.a IN (0, 2)
"""  # noqa: S608 - ours alone


class Said(NamedTuple):
    """What one document says: to the internal audience alone, to the public alone, and to both.

    What is `known` the internal audience has been told before.
    """

    document: int
    day: str | None
    parts: Parts
    known: bool = False


def key_of(value: str) -> str:
    """A value as it stands in an index: itself, or a hash of a long one."""
    return value if len(value) <= KEY_LENGTH else "\x1f" + blake2b(value.encode(), digest_size=20).hexdigest()


class Ledger:
    """The ledger within one transaction; `news` grows by the claims whose sayings change."""

    def __init__(self, db: sqlite3.Connection, numbers: Numbers) -> None:
        self._db = db
        self._numbers = numbers
        self._dropped: set[int] = set()
        self.news = News()

    def add(self, said: Sequence[Said]) -> None:
        """Write what documents say."""
        fresh = [one.parts for one in said if not one.known]
        claims = [dict.fromkeys(s[:3] for parts in fresh for s in parts[part]) for part in (INTERNAL, PUBLIC, BOTH)]
        known = dict.fromkeys(s[:3] for one in said if one.known for s in chain(one.parts[PUBLIC], one.parts[BOTH]))
        hidden = dict.fromkeys(s[:3] for one in said if one.known for s in one.parts[INTERNAL])
        ids = self._ids(list(dict.fromkeys(chain(*claims, known, hidden))))
        for part, news in ((INTERNAL, claims[0]), (PUBLIC, claims[1]), (BOTH, claims[2]), (PUBLIC, known)):
            self.news.note(part, ((ids[claim], claim) for claim in news))
        rows: list[tuple[object, ...]] = []
        told: list[tuple[object, ...]] = []
        for one in said:
            for part, statements in enumerate(one.parts):
                by_confidence: dict[float, set[int]] = defaultdict(set)
                rows += _sayings(one, part, statements, ids, by_confidence)
                told += ((one.document, part, at, json.dumps(sorted(by_confidence[at]))) for at in by_confidence)
        rows.sort()
        self._db.executemany(_SAY, rows)
        self._db.executemany("INSERT INTO told VALUES (?, ?, ?, ?)", told)

    def _ids(self, claims: Sequence[Claimed]) -> dict[Claimed, tuple[int, int]]:
        """Numbers of the claims' subjects and of the claims, which are kept where they are new."""
        numbers, fresh = self._numbers.of(self._db, {claim[0] for claim in claims})
        self.news.new.update((numbers[id_], id_) for id_ in numbers if numbers[id_] in fresh)
        last: int = self._db.execute("SELECT COALESCE(MAX(id), 0) FROM claim").fetchone()[0]
        ids: dict[Claimed, tuple[int, int]] = {}
        rows: list[tuple[int, int, str, str, str | None]] = []
        known: list[tuple[int, str, str, str | None, Claimed]] = []
        for claim in claims:
            subject, property_, value = claim
            num = numbers[subject]
            key, long = (value, None) if len(value) <= KEY_LENGTH else (key_of(value), value)
            if num in fresh:
                last += 1
                ids[claim] = (num, last)
                rows.append((last, num, property_, key, long))
            else:
                known.append((num, property_, key, long, claim))
        self._db.executemany(_ADD_CLAIM, rows)
        found = self._found([row[:4] for row in known])
        ids.update((row[4], (row[0], id_)) for row, id_ in zip(known, found, strict=True))
        return ids

    def _found(self, claims: Sequence[tuple[int, str, str, str | None]]) -> list[int]:
        """Numbers of claims about known things."""
        db = self._db
        db.execute("DELETE FROM sought")
        db.executemany("INSERT INTO sought(subject, property, key, long) VALUES (?, ?, ?, ?)", claims)
        db.execute(
            "INSERT OR IGNORE INTO claim(subject, property, key, long) SELECT subject, property, key, long FROM sought"
        )
        return [row[0] for row in db.execute(_FOUND)]

    def drop(self, document: int, part: int = BOTH) -> None:
        """Take away all that a document says, which a part of the audiences is to notice."""
        rows = self._db.execute(_TOLD, (document,)).fetchall()
        for _, to, _, _, subject, property_, value in rows:
            if part == BOTH or to in {part, BOTH}:
                self.news.touch(min(part, to), subject, property_, value)
        self._dropped.update(row[0] for row in rows)
        self._db.executemany(_UNSAY, [(*row[:4], document) for row in rows])
        self._db.execute("DELETE FROM told WHERE document = ?", (document,))

    def clear(self) -> None:
        """Take away claims that nobody says any more."""
        self._db.executemany(_DROP_CLAIM, [(claim,) for claim in sorted(self._dropped)])

    def statements(self, document: int, version: str) -> Iterator[Statement]:
        """All that a document says, as it was loaded."""
        for subject, property_, value, spans, rule, confidence in self._db.execute(_SAID, (document,)):
            yield Statement(subject, property_, value, Source(version, spans_of(spans), rule, confidence))


def _sayings(
    said: Said,
    part: int,
    statements: Sequence[Statement],
    ids: dict[Claimed, tuple[int, int]],
    told: dict[float, set[int]],
) -> Iterator[tuple[object, ...]]:
    """Rows for what a document says to a part of the audiences; `told` takes the claims by confidence."""
    document, on = said.document, said.day or NO_DAY
    source, spans, rule, confidence = None, "", "", 0.0
    claims: set[int] = set()
    for statement in statements:
        by = statement[3]
        if by is not source:  # those of one thing mostly share a source
            source, (_, passage, rule, confidence) = by, by
            spans, claims = spans_text(passage), told[confidence]
        claim = ids[statement[:3]][1]
        claims.add(claim)
        yield claim, part, confidence, on, document, spans, rule
