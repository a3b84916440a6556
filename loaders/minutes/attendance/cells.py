"""The cells of a line of a table, and its columns where the rows and not the header tell which hold people."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.passage import EMPTY, Passage, passage
from loaders.names.people.titles import TITLE
from loaders.text import Line

_CELL = re.compile(r"[^\t]*")
_APART = re.compile(r"\S+(?: \S+)*")
_HEADER = re.compile(r"[A-ZÅÄÖ][^\d:.,()]{2,40}")
_FEWEST, _SHARE = 2, 0.6


class Column(NamedTuple):
    """What a column holds, where it begins, and the title of all people in it."""

    kind: str
    start: int
    title: Passage | None = None


def cells_of(line: Line) -> list[tuple[int, int]]:
    """Where the cells of a line stand: apart by tabs, else by two blanks."""
    pattern = _CELL if "\t" in line.text else _APART
    found = [(match.start(), match.end()) for match in pattern.finditer(line.text)]
    return found if "\t" not in line.text else _once(found)


def _once(cells: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the empty match that follows each cell at its tab."""
    kept: list[tuple[int, int]] = []
    for start, end in cells:
        if not kept or start > kept[-1][1]:
            kept.append((start, end))
    return kept


def by_content(lines: Sequence[Line]) -> tuple[Column, ...] | None:
    """The columns of a table with tabs whose first line is a header, where people stand in some of its columns."""
    header = cells_of(lines[0]) if "\t" in lines[0].text else []
    shown = [passage(lines[0], start, end) for start, end in header]
    if len(header) < _FEWEST or not all(_HEADER.fullmatch(cell.characters) for cell in shown):
        return None
    rows = []
    for line in lines[1:]:
        if len(cells := cells_of(line)) > len(header) or "\t" not in line.text:
            break
        rows.append([*(passage(line, start, end) for start, end in cells), *[EMPTY] * (len(header) - len(cells))])
    people = [_people([row[n] for row in rows]) for n in range(len(header))]
    if len(rows) < _FEWEST or not any(people) or all(people) or any(map(starts_entry, shown)):
        return None
    return tuple(
        Column("name" if held else "said", start, cell if held and TITLE.fullmatch(cell.characters) else None)
        for held, (start, _), cell in zip(people, header, shown, strict=True)
    )


def _people(cells: Sequence[Passage]) -> bool:
    """Whether people stand in most cells of a column."""
    written = [cell for cell in cells if cell.characters]
    found = sum(starts_entry(cell) for cell in written)
    return found >= 1 and found >= _SHARE * len(written)
