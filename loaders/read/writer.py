"""The text of a document as it grows: characters, marks and pages, with offsets that hold."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from loaders.read.characters import clean, is_boundary
from loaders.read.unreadable import MAX_CHARACTERS, too_long
from loaders.text import Mark, MarkKind, Text


class Piece(NamedTuple):
    """Some characters of one line, and whether they are strong."""

    text: str
    strong: bool = False


class Writer:
    """Takes a document from its beginning to its end; `finish` gives its `Text`."""

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._marks: list[Mark] = []
        self._pages = [0]
        self._tail = ""

    def write(self, text: str) -> None:
        """Append characters, cleaned."""
        if text:
            self._append(clean(text))

    def line(self, pieces: Sequence[Piece], kind: MarkKind | None = None, level: int = 0) -> None:
        """Append one line, marked as a whole, and its strong pieces."""
        start = self.length
        self.pieces(pieces)
        if kind:
            self.mark(kind, start, level)
        self._append("\n")

    def pieces(self, pieces: Sequence[Piece]) -> None:
        """Append pieces, strong ones marked without the blanks around them."""
        for text, strong in _merged(pieces):
            inner = text.strip()
            before, _, after = text.partition(inner) if inner else (text, "", "")
            self.write(before)
            start = self.length
            self.write(inner)
            if strong:
                self.mark("strong", start)
            self.write(after)

    def rows(self, cells: Sequence[Sequence[Sequence[Piece]]]) -> None:
        """Append a row of a table: its cells' lines beside each other, TABs between the cells."""
        depth = max((len(lines) for lines in cells), default=0)
        start = self.length
        for number in range(depth):
            self._cells([lines[number] if number < len(lines) else () for lines in cells])
            end = self.length
            self._append("\n")
        if depth:
            self._marks.append(Mark("row", start, end))

    def _cells(self, cells: Sequence[Sequence[Piece]]) -> None:
        used = max((at for at, pieces in enumerate(cells, 1) if _plain(pieces)), default=0)
        for at, pieces in enumerate(cells[:used]):
            if at:
                self._append("\t")
            start = self.length
            self.pieces(_one_line(pieces))
            if self.length > start:
                self.mark("cell", start)

    def mark(self, kind: MarkKind, start: int, level: int = 0) -> None:
        """Mark what was written since `start`; nothing is marked where nothing was."""
        if start < self.length:
            self._marks.append(Mark(kind, start, self.length, level))

    def blank(self) -> None:
        """End the line, and leave one blank line unless there is one or nothing stands above."""
        self.end_line()
        if self._tail not in ("", "\n", "\n\n"):
            self._append("\n")

    def end_line(self) -> None:
        """End the line unless it is new."""
        if self._tail[-1:] not in ("", "\n"):
            self._append("\n")

    def page(self) -> None:
        """Start a page, on a line of its own. Pages may be empty, so that the numbers stay those of the paper."""
        self.end_line()
        self._pages.append(self.length)

    def finish(self, title: str | None = None) -> Text:
        """The text written, in NFC where pieces met too."""
        characters = "".join(self._parts)
        marks, pages = sorted(self._marks, key=lambda mark: (mark.start, -mark.end)), self._pages
        if not unicodedata.is_normalized("NFC", characters):
            characters, new = _composed(characters, {o for m in marks for o in (m.start, m.end)}.union(pages))
            marks = [mark._replace(start=new[mark.start], end=new[mark.end]) for mark in marks]
            pages = [new[page] for page in pages]
        return Text(characters, tuple(pages), tuple(marks), clean(title).strip() or None if title else None)

    def _append(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._tail = (self._tail + text[-2:])[-2:]
            self.length += len(text)
            if self.length > MAX_CHARACTERS:
                raise too_long()


def trimmed(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without blanks at the end."""
    kept = list(pieces)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip())
    return kept


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(text for text, _ in pieces).strip()


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Neighbours of the same weight as one piece; blanks are as strong as what stands before them."""
    merged: list[Piece] = []
    for piece in pieces:
        if merged and (merged[-1].strong == piece.strong or not piece.text.strip()):
            merged[-1] = merged[-1]._replace(text=merged[-1].text + piece.text)
        elif piece.text:
            merged.append(piece)
    return merged


def _one_line(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without line feeds and TABs inside, or blanks around."""
    merged = [piece._replace(text=re.sub(r"[\t\n\r]+", " ", piece.text)) for piece in _merged(pieces)]
    if merged:
        merged[0] = merged[0]._replace(text=merged[0].text.lstrip())
        merged[-1] = merged[-1]._replace(text=merged[-1].text.rstrip())
    return merged


def _composed(characters: str, offsets: set[int]) -> tuple[str, dict[int, int]]:
    """The characters in NFC, and where each offset is there; one within a composed character moves behind it."""
    parts: list[str] = []
    new: dict[int, int] = {}
    done = length = 0
    for offset in sorted(offsets | {len(characters)}):
        cut = max(offset, done)
        while not is_boundary(characters, cut):
            cut += 1
        parts.append(unicodedata.normalize("NFC", characters[done:cut]))
        length += len(parts[-1])
        new[offset], done = length, cut
    return "".join(parts), new
