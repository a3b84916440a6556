"""Minutes that are a table with an item on each row: number and title, what was decided, who does it, by when."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.minutes.decisions.table_columns import columns
from loaders.minutes.decisions.table_rows import Column
from loaders.text import Line, Text

_CELL = re.compile(r"\S+(?: \S+)*")
_ROW = re.compile(r"\s*(?:§ ?)?\d{1,3}[.)]?(?:\t| \S[^\t]*\t)")
_NEAR = 3  # characters that a cell may begin before its column's heading
_ABOVE = 3  # written lines, of which one names the columns


class ItemTable(NamedTuple):
    """Where the columns behind the title begin: at a character, or behind so many tabs."""

    columns: tuple[Column, ...]
    start: int
    tabs: int

    def parted(self, text: Text, lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
        """Cut a row's lines into those of the title and those of the other cells, which keep their columns."""
        cut = [(line, self._cut(line.text, _column(text, line))) for line in lines]
        title = [_piece(line, 0, end) for line, end in cut if line.text[:end].strip()]
        return title, [_piece(line, end, len(line.text)) for line, end in cut if line.text[end:].strip()]

    def _cut(self, line: str, begins: int) -> int:
        """Where the title's cell ends in a line that begins at that column."""
        if self.tabs:
            cells = line.split("\t")
            return min(len("\t".join(cells[: self.tabs])) + 1, len(line))
        start = self.start - begins
        cell = next((m.start() for m in _CELL.finditer(line) if m.start() >= start - _NEAR), len(line))
        return max(0, min(cell, start)) if cell < len(line) else cell


def item_table(lines: Sequence[Line], places: Sequence[int], first: int | None) -> ItemTable | None:
    """Find the row that names the columns, right above the line `first` on which the first item begins."""
    above = [i for i in places if first is not None and i < first and lines[i].text.strip()][-_ABOVE:]
    return next((table for i in reversed(above) if (table := _named(lines[i].text.rstrip())) is not None), None)


def tabbed_rows(lines: Sequence[Line], places: Sequence[int]) -> frozenset[int]:
    """Find the rows with numbers, whose cells tabs part, below a row that names the columns."""
    named = next((n for n, i in enumerate(places) if "\t" in lines[i].text and _named(lines[i].text.rstrip())), None)
    below = places[named + 1 :] if named is not None else ()
    return frozenset(i for i in below if _ROW.match(lines[i].text))


def _named(row: str) -> ItemTable | None:
    named = columns(row) or ()
    topics = next((n for n, column in enumerate(named) if column.name != "topic"), 0)
    if not topics:
        return None
    start = named[topics].start
    others = tuple(column._replace(start=column.start - start) for column in named[topics:])
    return ItemTable(others, start, topics if "\t" in row else 0)


def _column(text: Text, line: Line) -> int:
    """The column at which a line begins that may be part of one of the text's own."""
    return line.start - text.characters.rfind("\n", 0, line.start) - 1


def _piece(line: Line, start: int, end: int) -> Line:
    return Line(line.start + start, line.start + end, line.page, line.text[start:end])
