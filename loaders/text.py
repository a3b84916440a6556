"""A document as characters with pages and marks: what reading bytes yields and rules work on."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from ontology.statement import Span

MarkKind = Literal["heading", "row", "cell", "item", "strong", "quote"]


class Mark(NamedTuple):
    """What the format says of characters `start` to `end`.

    `level` is 1-6 for a heading and the depth (from 1) of a list item, else 0. A `row` holds the
    cells of one row of a table: its cells are separated by a TAB in the characters.
    """

    kind: MarkKind
    start: int
    end: int
    level: int = 0


class Line(NamedTuple):
    """One line, without its line feed."""

    start: int
    end: int
    page: int
    text: str


@dataclass(frozen=True)
class Text:
    """The stored text of one document: NFC, LF, no NUL, no lone surrogate.

    Markup is gone from the characters and kept as marks; columns that stood beside each other on a
    page stand on one line, apart by two blanks or more. `pages` are the offsets at which pages
    start, the first 0; a page starts on a line of its own. `problems` tell what of the document
    could not be read.
    """

    characters: str
    pages: tuple[int, ...] = (0,)
    marks: tuple[Mark, ...] = ()
    title: str | None = None
    problems: tuple[str, ...] = ()

    def page(self, offset: int) -> int:
        """The page, counted from 1, on which the character at `offset` stands."""
        return bisect_right(self.pages, offset)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The characters `start` to `end` as spans, one a page."""
        first, last = bisect_right(self.pages, start), bisect_left(self.pages, end)
        if first == last:  # no page starts within
            return (Span(first, start, end),) if start < end else ()
        cuts = [start, *self.pages[first:last], end]
        return tuple(Span(self.page(a), a, b) for a, b in pairwise(cuts) if a < b)

    def quote(self, spans: tuple[Span, ...]) -> str:
        """The characters of the spans, in order."""
        return "".join(self.characters[s.start : s.end] for s in spans)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All lines in order, blank ones included."""
        return tuple(self._split())

    def _split(self) -> Iterator[Line]:
        start = 0
        for text in self.characters.split("\n"):
            yield Line(start, start + len(text), self.page(start), text)
            start += len(text) + 1
