"""A label and the passages under it: the cells of its column, joined where an entry goes on."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from loaders.minutes.attendance.columns import columns
from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.groups import margins
from loaders.minutes.attendance.labels import Label
from loaders.minutes.attendance.leads import before_comma
from loaders.minutes.attendance.passage import Passage, joined
from loaders.text import Line

DANGLING = re.compile(
    r"(?:\b(?:för|ersätter|och|samt|från|vid)|[,:/&]|\d[-–]|[^\W\d_]{2}-|[^\W\d_]\s[-–]"
    r"|(?:[,)]|\w\ssamt)\s(?:samt\s)?(?:från|för)\s[A-ZÅÄÖ]\w+\s(?:kommun|stad))\s*$"
)
_LEAD = re.compile(r"[A-ZÅÄÖ][^:,;()]{1,60}(?:(?:\(\d{1,3}(?:\sst)?\))?:|\s[-–])\s+")
_COMMA_LEAD = re.compile(r"[A-ZÅÄÖ][\w -]{1,40},\s")


@dataclass(frozen=True, slots=True)
class Block:
    """A label and the passages under it; each begins with a person unless it only goes on in `joined` text."""

    label: Label
    passages: tuple[Passage, ...]
    group: Passage | None = None  # whom they come from, where a line of its own says so above them
    title: Passage | None = None  # of the person, where a column of titles says so
    columns: tuple[Label, ...] = ()  # labels of columns that ran together row by row, this one among them


def closed(
    heads: Sequence[Label], under: Sequence[Line], group: Passage | None = None, ran: tuple[Label, ...] = ()
) -> Iterator[Block]:
    """Yield the blocks of the labels `heads` over the lines under them, one for each group of a column."""
    if not heads:
        return
    lines, groups = margins(len(heads), under)
    for label, cells in zip(heads, columns(heads, lines), strict=True):
        starts = [start for start, _ in groups]
        rows = [bisect_right(starts, cell.places[0]) if cell.places else 0 for cell in cells]
        for row, those in groupby(zip(rows, cells, strict=True), key=itemgetter(0)):
            whence = groups[row - 1][1] if row else group
            yield Block(
                label, tuple(_passages(cell for _, cell in those)), whence, None, ran if len(heads) == 1 else ()
            )


def _passages(cells: Iterable[Passage]) -> Iterator[Passage]:
    """Cells of one column joined where an entry goes on in the next line."""
    run: list[Passage] = []
    for cell in cells:
        if run and (not (starts_entry(cell) or _starts_with_lead(cell)) or DANGLING.search(run[-1].characters)):
            run.append(cell)
        else:
            if run:
                yield joined(run)
            run = [cell]
    if run:
        yield joined(run)


def _starts_with_lead(cell: Passage) -> bool:
    """Whether a cell is `Nybro kommun: Anna Ek`."""
    lead = _LEAD.match(cell.characters) or _COMMA_LEAD.match(cell.characters)
    if lead and lead[0].endswith((", ", ",\t")) and not before_comma(lead[0]):
        return False
    return lead is not None and starts_entry(cell.cut(lead.end(), len(cell.characters)))
