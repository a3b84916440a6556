"""Lists of people in the lines before the first item: each label with the passages under it, columns apart."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from loaders.minutes.attendance.centred import label_first
from loaders.minutes.attendance.columns import columns
from loaders.minutes.attendance.entries import starts_entry
from loaders.minutes.attendance.flat import unfolded, unlabelled
from loaders.minutes.attendance.groups import beside, margins, names_group
from loaders.minutes.attendance.labels import Label, ends_list, label_goes_on, labels, with_rest
from loaders.minutes.attendance.leads import before_comma
from loaders.minutes.attendance.mixed import columns_met, run_together
from loaders.minutes.attendance.passage import Passage, joined, passage
from loaders.minutes.attendance.tables import tables
from loaders.text import Line

_DANGLING = re.compile(r"(?:\b(?:för|ersätter|och|samt|från|vid)|[,:/&]|\d[-–]|[^\W\d_]{2}-)\s*$")
_NUMBERS = re.compile(r"\s*\d+[a-z]?(?:\s*[-–,]\s*\d+)*\s*")
_WANTS_NUMBERS = re.compile(r"(?:§|\b(?:ärende|punkt(?:erna)?)|\d[-–])\s*(?:$|(?=[A-ZÅÄÖ]))")
_SAYS_NOTHING = re.compile(r"(?:[\s\d§().,:/-]|[A-ZÅÄÖ]{3,}(?!\w))*")
_BULLET = re.compile(r"\s*(?:[-–•*·]|\d{1,2}[.)])\s+(?=[A-ZÅÄÖØÉ])")
_LEAD = re.compile(r"[A-ZÅÄÖ][^:,;()]{1,60}(?:(?:\(\d{1,3}(?:\sst)?\))?:|\s[-–])\s+")
_COMMA_LEAD = re.compile(r"[A-ZÅÄÖ][\w -]{1,40},\s")
_WIDE = re.compile(r"\s{2,}")
_LONG_PROSE = 9
_SHORT_PROSE = 5
_MEMBERS = re.compile(r"(?:Ordinarie )?(?:[Ll]edam(?:öter|ot)|LEDAMÖTER|Förtroendevalda)\b")
_PAIR = 2
_AHEAD = 6
_WORDS = 60  # characters that tell what a field is


@dataclass(frozen=True, slots=True)
class Block:
    """A label and the passages under it; each begins with a person unless it only goes on in `joined` text."""

    label: Label
    passages: tuple[Passage, ...]
    group: Passage | None = None  # whom they come from, where a line of its own says so above them
    columns: tuple[Label, ...] = ()  # labels of columns that ran together row by row, this one among them


def blocks(lines: Iterable[Line], headings: Collection[int] = ()) -> Iterator[Block]:
    """All lists of people in the lines, in the order of their labels.

    `headings` are the offsets at which the format says that a heading begins: one ends a list.
    """
    heads: list[Label] = []
    under: list[Line] = []
    group: Passage | None = None
    ran: tuple[Label, ...] = ()
    gap = False
    rows = label_first([part for line in lines for part in unfolded(line)])
    found_tables = {table.rows.start: table for table in tables(rows)}
    skipped: set[int] = set()
    for n, whole in enumerate(rows):
        if n in found_tables:
            seat = heads[-1] if heads and not _shown(under) else None
            yield from _closed(heads, under if seat is None else [])
            yield from (Block(_under(label, seat), (piece,)) for label, piece in found_tables[n].people)
            heads, under = [], []
            skipped.update(found_tables[n].rows)
        if n in skipped:
            continue
        line, after_gap, gap = _without_bullet(_without_neighbour(whole)), gap, not whole.text.strip()
        found = labels(line.text, flat=n > 0 and rows[n - 1].end == whole.start)
        if found:
            yield from _closed(heads, under, group, ran)
            ran = _ran(heads, under, ran, found) if n and columns_met(rows[n - 1], whole) else ()
            heads = _inherited(line, heads, under, found)
            group, under = _with_group(_rest(line, found[-1].end))
        elif len(heads) == 1 and (
            parted := _grouped(line, rows[n + 1 :], fresh=group is not None or not _shown(under))
        ):
            yield from _closed(heads, under, group)
            group, under = parted
        elif _empty(line, under):
            gap = gap or after_gap
        elif heads and (
            line.start in headings or ends_list(line.text) or _prose(line.text, under, after_gap=after_gap)
        ):
            yield from _closed(heads, under, group, ran)
            heads, under = [], []
        elif heads:
            heads = _grown(heads, line, under)
        elif (start := unlabelled(line, [row for row in rows[n + 1 : n + _AHEAD] if row.text.strip()])) is not None:
            heads, under = [Label(0, 0, "present", "member")], [_part(line, start)]
    yield from _closed(heads, under, group, ran)


def _ran(heads: Sequence[Label], under: Sequence[Line], ran: Sequence[Label], found: list[Label]) -> tuple[Label, ...]:
    """The labels of columns that met, the last of them just found; none where somebody stands below the one before."""
    met = len(heads) == len(found) == 1 and not _shown(under) and run_together(heads[0], found[0])
    return (*(ran or heads), *found) if met else ()


def _grown(heads: list[Label], line: Line, under: list[Line]) -> list[Label]:
    """Put a line under the labels, without the rest of a label in its margin, which goes to the label."""
    margin = label_goes_on(line.text)
    margin = margin if not under or line.text[margin:].strip() else 0
    under.append(line._replace(text=" " * margin + line.text[margin:]))
    return [with_rest(heads[0], line.text[:margin])] if margin and len(heads) == 1 else heads


def _shown(lines: Sequence[Line]) -> bool:
    """Whether any line has words."""
    return any(line.text.strip() for line in lines)


def _under(label: Label, above: Label | None) -> Label:
    """The label of a row in a table that stands under a label of its own (`Adjungerade`), which says more."""
    return label if above is None or above.seat == "member" or label.status == "absent" else above._replace(role=None)


def _rest(line: Line, end: int) -> list[Line]:
    """What stands on a label's line after it."""
    rest = re.sub(r"^[\s:?.…_]+", "", line.text[end:])
    return [_part(line, len(line.text) - len(rest))] if rest else []


def _with_group(lines: list[Line]) -> tuple[Passage | None, list[Line]]:
    """Part the first line of a list where whom people come from stands in a cell to their left."""
    start = beside(lines[0]) if lines else 0
    return (passage(lines[0], 0, start), [_part(lines[0], start)]) if start else (None, lines)


def _grouped(line: Line, following: Sequence[Line], *, fresh: bool) -> tuple[Passage | None, list[Line]] | None:
    """Whom the people from this line on come from, and what else stands on it; None where it does not say so."""
    if names_group(line, following, fresh=fresh):
        return passage(line), []
    return _with_group([line]) if beside(line) else None


def _empty(line: Line, under: Sequence[Line]) -> bool:
    """Whether the line is blank, a page number or header, and no numbers that the lines above wait for."""
    if _NUMBERS.fullmatch(line.text) and any(_WANTS_NUMBERS.search(above.text) for above in under[-2:]):
        return False
    return _SAYS_NOTHING.fullmatch(line.text) is not None


def _part(line: Line, start: int) -> Line:
    return Line(line.start + start, line.end, line.page, line.text[start:])


def _without_bullet(line: Line) -> Line:
    bullet = _BULLET.match(line.text)
    return _part(line, bullet.end()) if bullet else line


def _without_neighbour(line: Line) -> Line:
    """Cut off a field of the cover that stands to the right of people: `Anna Ek      Paragrafer § 1-9`."""
    for field in _WIDE.finditer(line.text):
        if field.start() and ends_list(line.text[field.end() : field.end() + _WORDS]):
            return Line(line.start, line.start + field.start(), line.page, line.text[: field.start()])
    return line


def _inherited(line: Line, before: Sequence[Label], under: Sequence[Line], found: list[Label]) -> list[Label]:
    """Drop the label of the row before those of its columns; what it says of absence goes for them.

    `Ledamöter   Ersättare   Tjänstemän` are columns all.
    """
    row = found[0] if len(found) > 1 else before[0] if before and not under else None
    if len(found) > _PAIR and not _MEMBERS.match(line.text, found[0].start):
        found = found[1:]
    if row is not None and row.status == "absent":
        return [label if label.seat == "other" else label._replace(status="absent") for label in found]
    return found


def _closed(
    heads: Sequence[Label], under: Sequence[Line], group: Passage | None = None, ran: tuple[Label, ...] = ()
) -> Iterator[Block]:
    if not heads:
        return
    lines, groups = margins(len(heads), under)
    for label, cells in zip(heads, columns(heads, lines), strict=True):
        starts = [start for start, _ in groups]
        rows = [bisect_right(starts, cell.places[0]) if cell.places else 0 for cell in cells]
        for row, those in groupby(zip(rows, cells, strict=True), key=itemgetter(0)):
            whence = groups[row - 1][1] if row else group
            yield Block(label, tuple(_passages(cell for _, cell in those)), whence, ran if len(heads) == 1 else ())


def _passages(cells: Iterable[Passage]) -> Iterator[Passage]:
    """Cells of one column joined where an entry goes on in the next line."""
    run: list[Passage] = []
    for cell in cells:
        if run and (not (starts_entry(cell) or _starts_with_lead(cell)) or _DANGLING.search(run[-1].characters)):
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


def _prose(line: str, under: Sequence[Line], *, after_gap: bool) -> bool:
    """Whether the line is a sentence about something, not an entry or its rest."""
    words = line.split()
    small = sum(word[0].islower() for word in words)
    if starts_entry(passage(Line(0, 0, 1, line))) or (under and _DANGLING.search(under[-1].text)):
        return False
    long = len(words) >= _LONG_PROSE and small * 10 >= len(words) * 7 and "(" not in line
    return long or (after_gap and bool(under) and len(words) >= _SHORT_PROSE and small * 2 >= len(words))
