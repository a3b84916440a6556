"""Lists of people in the lines before the first item: each label with the passages under it, columns apart."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from loaders.minutes.attendance.block import Block, closed
from loaders.minutes.attendance.centred import label_first
from loaders.minutes.attendance.column_runs import column_runs
from loaders.minutes.attendance.flat import unfolded, unlabelled
from loaders.minutes.attendance.labels import Label, ends_list, label_goes_on, labels, titled, with_rest
from loaders.minutes.attendance.list_lines import (
    any_shown,
    behind_label,
    from_place,
    grouped,
    is_empty,
    is_prose,
    with_group,
    without_bullet,
    without_neighbour,
)
from loaders.minutes.attendance.mixed import columns_met, run_together
from loaders.minutes.attendance.passage import Passage
from loaders.minutes.attendance.tables import Table, tables
from loaders.text import Line

_MEMBERS = re.compile(r"(?:Ordinarie )?(?:[Ll]edam(?:öter|ot)|LEDAMÖTER|Förtroendevalda)\b")
_PAIR = 2
_AHEAD = 6


def blocks(lines: Iterable[Line], headings: Collection[int] = ()) -> Iterator[Block]:
    """All lists of people in the lines, in the order of their labels.

    `headings` are the offsets at which the format says that a heading begins: one ends a list.
    """
    heads: list[Label] = []
    under: list[Line] = []
    group: Passage | None = None
    ran: tuple[Label, ...] = ()
    column = 0  # where people begin on the line of their label
    gap = led = False  # `led`: a line of its own said whom those below it come from
    rows = label_first([part for line in lines for part in unfolded(line)])
    found_tables = {table.rows.start: table for table in (*column_runs(rows), *tables(rows))}
    skipped = {n for table in found_tables.values() for n in table.rows}
    for n, whole in enumerate(rows):
        if n in found_tables:
            seat = heads[-1] if heads and not any_shown(under) else None
            yield from closed(heads, under if seat is None else [])
            yield from _rows(found_tables[n], seat)
            heads, under = [], []
        if n in skipped:
            continue
        line, after_gap, gap = without_bullet(without_neighbour(whole)), gap, not whole.text.strip()
        found = labels(line.text, flat=n > 0 and rows[n - 1].end == whole.start) or (titled(line.text) if heads else [])
        if found:
            yield from closed(heads, under, group, ran)
            ran = _ran(heads, under, ran, found) if n and columns_met(rows[n - 1], whole) else ()
            heads = _inherited(line, heads, under, found)
            group, under = with_group(behind_label(line, found[-1].end), rows[n + 1 :])
            column = under[0].start - line.start if under else 0
        elif len(heads) == 1 and (
            parted := grouped(line, rows[n + 1 :], _above(group, under, gap=after_gap), headed=led and line is whole)
        ):
            yield from closed(heads, under, group)
            heads = [Label(0, 0, "present", "member")] if heads[0].role and any_shown(under) else heads
            group, under = parted
            led = led or group is not None
        elif is_empty(line, under):
            gap = gap or after_gap
        elif heads and (
            line.start in headings or ends_list(line.text) or is_prose(line.text, under, after_gap=after_gap)
        ):
            yield from closed(heads, under, group, ran)
            heads, under = [], []
        elif heads and not (heads[-1].role and any_shown(under) and _starts(line, rows, n) is not None):
            heads = _grown(heads, line, under, column)
        elif (start := _starts(line, rows, n)) is not None:
            yield from closed(heads, under, group, ran)
            heads, under = [Label(0, 0, "present", "member")], [from_place(line, start)]
    yield from closed(heads, under, group, ran)


def _starts(line: Line, rows: Sequence[Line], n: int) -> int | None:
    """Where in the line, row `n`, a list begins without a label; behind a label that is a role nobody else stands."""
    return unlabelled(line, [row for row in rows[n + 1 : n + _AHEAD] if row.text.strip()])


def _above(group: Passage | None, under: Sequence[Line], *, gap: bool) -> str:
    """What stands above a line of a list: `label` or `group`, or a `person` right above or behind a `gap`."""
    if group is not None or not any_shown(under):
        return "label" if group is None else "group"
    return "gap" if gap else "person"


def _ran(heads: Sequence[Label], under: Sequence[Line], ran: Sequence[Label], found: list[Label]) -> tuple[Label, ...]:
    """The labels of columns that met, the last of them just found; none where somebody stands below the one before."""
    met = len(heads) == len(found) == 1 and not any_shown(under) and run_together(heads[0], found[0])
    return (*(ran or heads), *found) if met else ()


def _grown(heads: list[Label], line: Line, under: list[Line], column: int) -> list[Label]:
    """Put a line under the labels, without the rest of a label in its margin, which goes to the label.

    Nothing but such a rest is one too left of the `column` of the people.
    """
    margin = label_goes_on(line.text)
    margin = margin if not under or line.text[margin:].strip() or margin + 1 < column else 0
    under.append(line._replace(text=" " * margin + line.text[margin:]))
    return [with_rest(heads[0], line.text[:margin])] if margin and len(heads) == 1 else heads


def _rows(table: Table, above: Label | None) -> Iterator[Block]:
    """A block for each person of a table that stands under the label `above`."""
    for label, said, title in table.people:
        yield Block(_under(label, above), (said,), title=title)


def _under(label: Label, above: Label | None) -> Label:
    """The label of a row in a table that stands under a label of its own (`Adjungerade`), which says more."""
    return label if above is None or above.seat == "member" or label.status == "absent" else above._replace(role=None)


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
