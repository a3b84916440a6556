"""Rows rebuilt from the runs of a page: what stands on one line, cut into columns."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from loaders.read.pdf_raised import settled
from loaders.read.pdf_runs import Run
from loaders.read.writer import Piece

_SAME_LINE = 0.4  # of the size: how far apart the base lines of one row may be
_BLANK = 0.18  # of the size: the least gap between words
_COLUMN = 1.2  # of the size: the least gap between columns
_BULLET = re.compile(r"(?:[-–—•*o·>]|[Aa]tt|[(]?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z])[.)]?)\s*")
_LONGEST_BULLET = 16  # characters
_NARROWEST = 0.25  # of the size: the least width of a character cell


class Column(NamedTuple):
    """What stands together in a row."""

    left: float
    right: float
    pieces: list[Piece]

    @property
    def text(self) -> str:
        """The characters."""
        return "".join(piece.text for piece in self.pieces).rstrip()


class Row(NamedTuple):
    """A line of a page, its columns from left to right."""

    base: float
    size: float
    columns: list[Column]

    @property
    def length(self) -> int:
        """How many characters it has."""
        return sum(len(column.text) for column in self.columns)

    @property
    def strong(self) -> bool:
        """Whether all of it is."""
        return all(piece.strong for column in self.columns for piece in column.pieces if piece.text.strip())


def page_blocks(runs: Sequence[Run]) -> list[list[Row]]:
    """The rows of a page from top to bottom; those of text turned otherwise than most are a block of their own."""
    turns: Counter[int] = Counter()
    for run in runs:
        turns[run.turn] += len(run.text)
    blocks: list[list[Row]] = []
    for turn, _ in turns.most_common():
        lines = list(settled(_lines([run for run in runs if run.turn == turn])))
        starts = _column_starts(lines)
        blocks.append([_row(line, starts) for line in lines])
    return blocks


def _lines(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Runs that stand on one line, from left to right."""
    line: list[Run] = []
    for run in sorted(runs, key=lambda run: (-run.base, run.left)):
        if line and line[0].base - run.base > _SAME_LINE * max(min(line[0].size, run.size), 1):
            yield sorted(line, key=attrgetter("left"))
            line = []
        line.append(run)
    if line:
        yield sorted(line, key=attrgetter("left"))


def _column_starts(lines: Sequence[Sequence[Run]]) -> frozenset[int]:
    """Where columns begin on this page: places with a wide gap before them."""
    return frozenset(
        round(run.left) + near
        for line in lines
        for before, run in pairwise(line)
        if run.left - before.right > _COLUMN * run.size
        for near in (-1, 0, 1)
    )


def _row(line: Sequence[Run], starts: frozenset[int]) -> Row:
    columns: list[Column] = []
    begun: list[Run] = []  # of the column that is open
    right = 0.0
    for run in line:
        if begun and _parted(begun, run, run.left - right, starts):
            columns.append(_column(begun, right))
            begun = []
        right = max(run.right, right) if begun else run.right
        begun.append(run)
    columns.append(_column(begun, right))
    sizes: dict[float, int] = {}
    for run in line:
        sizes[run.size] = sizes.get(run.size, 0) + len(run.text)
    return Row(line[0].base, max(sizes, key=sizes.__getitem__), columns)


def _column(runs: Sequence[Run], end: float) -> Column:
    """Runs as one column: a blank where one was drawn, or left."""
    parts = [Piece(runs[0].text.lstrip(), runs[0].bold)]
    right = runs[0].right
    for run in runs[1:]:
        if (run.apart or run.left - right > _BLANK * run.size) and not _blank_between(parts[-1], run):
            parts.append(Piece(" ", parts[-1].strong))
        parts.append(Piece(run.text, run.bold))
        right = max(run.right, right)
    alike = groupby(parts, key=lambda piece: piece.strong)
    return Column(runs[0].left, end, [Piece("".join(text for text, _ in group), strong) for strong, group in alike])


def _blank_between(before: Piece, run: Run) -> bool:
    return before.text.endswith(" ") or run.text[:1] == " "


def _parted(before: Sequence[Run], run: Run, gap: float, starts: frozenset[int]) -> bool:
    """Whether the run begins a column of its own."""
    if gap <= 2 * _BLANK * run.size:
        return False
    if len(before) <= _LONGEST_BULLET and _BULLET.fullmatch(_column(before, run.left).text):
        return gap > 3 * _COLUMN * run.size
    return gap > _COLUMN * run.size or round(run.left) in starts


def cell_width(rows: Sequence[Row]) -> float:
    """The width of a character cell with which columns keep their places on all rows, in points."""
    columns = [column for row in rows for column in row.columns]
    usual = median((column.right - column.left) / max(len(column.text), 1) for column in columns)
    narrow = (
        (column.left - before.left) / (len(before.text) + 2)
        for row in rows
        for before, column in pairwise(row.columns)
        if "....." not in before.text
    )
    return max(min([usual, *narrow]), _NARROWEST * median(row.size for row in rows), 0.1)
