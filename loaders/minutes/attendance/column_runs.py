"""Tables of people that came column by column: all names, then whom they come from, then their titles."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import Label, labels
from loaders.minutes.attendance.passage import Passage, passage
from loaders.minutes.attendance.table_header import column_kind
from loaders.minutes.attendance.table_marks import ABSENT, MARK, marked
from loaders.minutes.attendance.tables import Table, of_items, with_commas
from loaders.names.people.person_names import full_name
from loaders.text import Line

_BEHIND = re.compile(r"(?:\s*\([^()]{1,30}\))*\s*")
_FEWEST, _LONGEST = 3, 60

_Run = list[tuple[int, Passage]]  # lines with nothing blank between, by their place


def column_runs(lines: Sequence[Line]) -> Iterator[Table]:
    """Find runs of names alone on their lines that as many other lines follow, run by run."""
    runs = list(_runs(lines))
    place = 0
    while place < len(runs):
        names, _ = _without_header(runs[place])
        columns = _columns(runs[place + 1 :], len(names)) if _are_names(names) else []
        if columns:
            yield Table(range(names[0][0], columns[-1][0][-1][0] + 1), tuple(_people(names, columns)))
        place += 1 + len(columns)


def _runs(lines: Sequence[Line]) -> Iterator[_Run]:
    shown = [(n, passage(line)) for n, line in enumerate(lines)]
    for told, run in groupby(shown, key=lambda one: bool(one[1].characters)):
        if told:
            yield list(run)


def _without_header(run: _Run) -> tuple[_Run, str]:
    """The run without a header or a label on its first line, and what the header says that the column holds."""
    header = run[0][1].characters
    kind = column_kind(header)
    headed = kind is not None or (bool(labels(header)) and not starts_entry(run[0][1]))
    return run[headed:], kind or ""


def _are_names(run: _Run) -> bool:
    return len(run) >= _FEWEST and all(_is_name(cell.characters) for _, cell in run)


def _is_name(text: str) -> bool:
    end = full_name(text, 0, listed=True) if len(text) < _LONGEST else None
    return end is not None and _BEHIND.fullmatch(text, end) is not None and starts_entry(Passage(text, ()))


def _columns(runs: Sequence[_Run], count: int) -> list[tuple[_Run, str]]:
    """The runs that follow as long as each has as many lines, and no people."""
    found: list[tuple[_Run, str]] = []
    for run in runs:
        kept, kind = _without_header(run) if len(run) == count + 1 else (run, "")
        if len(kept) != count or any(len(cell.characters) > _LONGEST for _, cell in kept):
            break
        if sum(starts_entry(cell) for _, cell in kept) * _FEWEST > count:  # some organisations look like people
            break
        if any(labels(cell.characters) for _, cell in kept):
            break
        found.append((kept, kind))
    return found


def _people(names: _Run, columns: Sequence[tuple[_Run, str]]) -> Iterator[tuple[Label, Passage, Passage | None]]:
    for n, (_, name) in enumerate(names):
        label, said = Label(0, 0, "present", "member"), [name]
        for column, kind in columns:
            cell = column[n][1]
            if kind == "items":
                said.append(of_items(cell))
            elif MARK.fullmatch(cell.characters) or ABSENT.fullmatch(cell.characters):
                label = marked(label, "presence", cell.characters)
            else:
                said.append(cell)
        yield label, with_commas(said), None
