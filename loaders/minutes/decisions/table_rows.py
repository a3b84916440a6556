"""The rows of a table in text, whose cells stand in columns or between tabs."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.text import Line

_CELL = re.compile(r"[^\t ]+(?: [^\t ]+)*")
_NEAR = 3  # characters that a cell may begin before its column's heading


class Column(NamedTuple):
    """A column's name, and where its heading begins."""

    name: str
    start: int


Row = dict[str, list[Line]]


def rows(lines: Sequence[Line], columns: Sequence[Column], *, end: re.Pattern[str]) -> Iterator[Row]:
    """Gather the cells of each row, by column; the table ends where `end` matches.

    A row goes on in a line that leaves columns out, unless it begins in the first one, with a capital, and has more.
    """
    row: Row = {}
    for line in lines:
        if end.match(line.text):
            break
        cells = list(_cells(line, columns))
        if not cells:
            continue
        if row and not _begins(cells, len(columns), tabbed="\t" in line.text):
            cells = list(_cells_that_go_on(cells, line, columns))
        elif row:
            yield row
            row = {}
        for place, cell in cells:
            row.setdefault(columns[place].name, []).append(cell)
    if row:
        yield row


def _begins(cells: Sequence[tuple[int, Line]], width: int, *, tabbed: bool) -> bool:
    first = cells[0][1].text.lstrip()[:1]
    in_first = cells[0][0] == 0 and len(cells) > 1
    return len(cells) >= width or tabbed or (in_first and not first.islower())


def _cells_that_go_on(
    cells: Sequence[tuple[int, Line]], line: Line, columns: Sequence[Column]
) -> Iterator[tuple[int, Line]]:
    """Put the only cell of a line without an indent to the first column."""
    indent = len(line.text) - len(line.text.lstrip())
    for place, cell in cells:
        yield (0 if len(cells) == 1 and indent <= columns[0].start + _NEAR else place), cell


def _cells(line: Line, columns: Sequence[Column]) -> Iterator[tuple[int, Line]]:
    """Give the line's cells, each with the place of its column."""
    if "\t" in line.text:
        for place, found in enumerate(re.finditer(r"[^\t]*(?:\t|$)", line.text)):
            text = found[0].strip()
            if text and place < len(columns):
                start = found.start() + len(found[0]) - len(found[0].lstrip())
                yield place, Line(line.start + start, line.start + start + len(text), line.page, text)
        return
    found_cells = list(_CELL.finditer(line.text))
    for number, found in enumerate(found_cells):
        place = number if len(found_cells) >= len(columns) else _column(found.start(), columns)
        yield (
            min(place, len(columns) - 1),
            Line(line.start + found.start(), line.start + found.end(), line.page, found[0]),
        )


def _column(start: int, columns: Sequence[Column]) -> int:
    """Place a cell in the last column whose heading begins before it."""
    return max((place for place, column in enumerate(columns) if column.start <= start + _NEAR), default=0)
