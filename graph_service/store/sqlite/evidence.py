"""Who says what of a thing, with the words; and the whole ledger."""

import sqlite3
from collections.abc import Iterator, Sequence
from heapq import merge
from itertools import groupby, islice
from operator import itemgetter

from graph_service.store.base import EVERY, Ids, Page, Saying
from graph_service.store.claims import quote_of, spans_of, spans_text
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.drawing import NO_DAY
from graph_service.store.sqlite.difference import LINKS
from graph_service.store.sqlite.ledger import key_of
from graph_service.store.sqlite.listing import ADDRESS
from graph_service.store.sqlite.reading import BEYOND, id_of, members_of, number_of
from graph_service.store.sqlite.schema import BOTH

_CLAIMS = """
SELECT c.property, c.value, c.id FROM claim c WHERE c.subject IN ({subjects})
{narrower} ORDER BY c.property, c.value
"""
_SAYINGS = """
SELECT s.day, d.version, s.spans, s.rule, s.confidence, t.id, d.num
FROM saying s CROSS JOIN document d ON d.num = s.document
CROSS JOIN claim c ON c.id = s.claim CROSS JOIN thing t ON t.num = c.subject
WHERE s.claim = ? AND s.a = ? AND s.confidence = ? AND s.day >= ?
AND (s.day, d.version, s.spans COLLATE passages, s.rule, s.confidence, t.id) > (?, ?, ?, ?, ?, ?)
ORDER BY s.day, d.version, s.spans COLLATE passages, s.rule LIMIT ?
"""
_CONFIDENCE = "SELECT MAX(confidence) FROM saying WHERE claim = ? AND a = ? AND confidence < ?"
_LEDGER = """
SELECT t.id, c.property, c.value, s.document, s.spans, s.rule, s.confidence
FROM thing t CROSS JOIN claim c ON c.subject = t.num
CROSS JOIN saying s ON s.claim = c.id AND s.a IN (?, 2) WHERE t.id > ? AND t.id <= ? ORDER BY t.id
"""
_BEGINNING = ("", "", "", "", -1.0, "")
_LOST = ("", "", None)  # a document that is not there, which only a damaged store has
_TYPES = (str, str, str, str, str, str, (int, float), str)


class Evidence:
    """Reads sayings for one audience."""

    def __init__(self, db: sqlite3.Connection, a: int) -> None:
        self._db = db
        self._a = a
        self._texts: dict[int, tuple[str, str, str]] = {}

    def page(
        self, subject: str, property_: str | None, value: str | None, after: str | None, limit: int
    ) -> Page[Saying]:
        """Sayings of what is said of a subject, by (property, value, day, document, spans)."""
        start = read_cursor("evidence", after, *_TYPES) if after is not None else None
        found: list[Saying] = []
        for said, values in groupby(self._claims(subject, property_, value, start), key=itemgetter(0, 1)):
            beginning = start[2:] if start is not None and said == start[:2] else _BEGINNING
            claims = [row[2] for row in values]
            found += self._sayings(said, claims, beginning, limit + 1 - len(found))
            if len(found) > limit:
                break
        rows = tuple(found[:limit])
        return Page(rows, _cursor(rows[-1]) if rows and len(found) > limit else None)

    def _claims(
        self, subject: str, property_: str | None, value: str | None, start: Sequence[object] | None
    ) -> Iterator[tuple[str, str, int]]:
        num = number_of(self._db, self._a, subject)
        if num is None:
            return
        subjects = members_of(self._db, self._a, num)
        narrower, given = "", list[object](subjects)
        if property_ is not None:
            narrower += "AND c.property = ? "
            given.append(property_)
        if value is not None:
            spellings = self._spellings(property_, value)
            narrower += f"AND c.key IN ({_marks(spellings)}) "
            given += [key_of(one) for one in spellings]
        if start is not None:
            narrower += "AND (c.property, c.value) >= (?, ?) "
            given += start[:2]
        # No name or value enters the text of the query, only marks for them.
        yield from self._db.execute(_CLAIMS.format(subjects=_marks(subjects), narrower=narrower), given).fetchall()

    def _spellings(self, property_: str | None, value: str) -> list[str]:
        """A value, and where it may be a link all ids that were judged the same."""
        num = number_of(self._db, self._a, value) if property_ is None or property_ in LINKS else None
        if num is None:
            return [value]
        return sorted({value, *(id_of(self._db, member) for member in members_of(self._db, self._a, num))})

    def _sayings(
        self, said: tuple[str, str], claims: list[int], beginning: Sequence[object], limit: int
    ) -> Iterator[Saying]:
        """In order, from lists that stand in order: one for each claim, part of the audiences and confidence."""
        lists = [
            self._db.execute(_SAYINGS, (*of, beginning[0], *beginning, limit)).fetchall()
            for claim in claims
            for of in self._lists(claim)
        ]
        for day, version, spans, rule, confidence, subject, num in islice(merge(*lists, key=_place), limit):
            title, address, text = self._document(num)
            passage = spans_of(spans)
            on = None if day == NO_DAY else day
            quote = quote_of(text, passage)
            yield Saying(subject, *said, version, title, address, on, passage, quote, rule, confidence)

    def _lists(self, claim: int) -> Iterator[tuple[int, int, float]]:
        for part in (self._a, BOTH):
            confidence = 2.0
            while (confidence := self._db.execute(_CONFIDENCE, (claim, part, confidence)).fetchone()[0]) is not None:
                yield claim, part, confidence

    def _document(self, num: int) -> tuple[str, str, str]:
        if num not in self._texts:
            title, text = ("title", "text") if self._a == 0 else ("shown_title", "shown_text")
            self._texts[num] = self._db.execute(
                f"SELECT {title}, (SELECT MIN({ADDRESS[self._a]}) FROM address a WHERE a.document = d.num), {text}"  # noqa: S608
                " FROM document d WHERE num = ?",
                (num,),
            ).fetchone()
        return self._texts[num]


def ledger(db: sqlite3.Connection, a: int, ids: Ids = EVERY) -> Iterator[tuple[str, list[Saying]]]:
    """All sayings by subject, in the order of the ids, each subject's sorted."""
    kept = {
        num: (version, address, day)
        for num, version, day, address in db.execute(
            f"SELECT d.num, d.version, d.day, MIN({ADDRESS[a]})"  # noqa: S608 - ours alone
            " FROM document d JOIN address a ON a.document = d.num GROUP BY d.num"
        )
    }
    for subject, rows in groupby(db.execute(_LEDGER, (a, ids.after, ids.last or BEYOND)), key=itemgetter(0)):
        said = []
        for _, property_, value, document, spans, rule, confidence in rows:
            version, address, day = kept.get(document, _LOST)
            said.append(
                Saying(subject, property_, value, version, "", address, day, spans_of(spans), "", rule, confidence)
            )
        said.sort(key=itemgetter(1, 2, 3, 7, 9, 10))
        yield subject, said


def _place(row: tuple[str, str, str, str, float, str, int]) -> tuple[object, ...]:
    day, version, spans, *rest = row
    return day, version, spans_of(spans), *rest


def _cursor(last: Saying) -> str:
    spans = spans_text(last.spans)
    day = last.day or NO_DAY
    return make_cursor(
        "evidence", last.property, last.value, day, last.document, spans, last.rule, last.confidence, last.subject
    )


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
