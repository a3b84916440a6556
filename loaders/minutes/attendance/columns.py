"""Columns of people that stand beside each other on the lines: which cell belongs to which column."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import Label
from loaders.minutes.attendance.passage import Passage, passage
from loaders.names.organisations.party_letters import party_letters
from loaders.text import Line

_CELL = re.compile(r"\S+(?:[ \u00a0]\S+)*")
_NEAR = 3
_PAIR = 2
_REST_OF_NAME = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?\s*\([^()]{1,5}\)\s*(?:§|$)")
_OPEN = re.compile(r"(?:\b(?:för|ersätter|och|ärende|punkt)|§|,|\d[-–]|[^\W\d_]-)\s*$")


def columns(heads: Sequence[Label], lines: Sequence[Line]) -> list[list[Passage]]:
    """The cells under each label, from top to bottom. Under one label alone a line is one cell, or several people."""
    if len(heads) == 1:
        return [[cell for line in lines for cell in _people(line)]]
    result: list[list[Passage]] = [[] for _ in heads]
    edges = _edges(heads, lines)
    gaps = all(after.start - before.end > _PAIR for before, after in pairwise(heads))
    last = 0
    for line in lines:
        for column, cell in _placed(line, edges, heads, result, last if gaps else -1):
            result[column].append(cell)
            last = column
    return result


def _people(line: Line) -> Iterator[Passage]:
    """Cut a line where several people stand beside each other; else the whole line."""
    cells = [(m.start(), m.end()) for m in _CELL.finditer(line.text)]
    people = [n for n, (a, b) in enumerate(cells) if starts_entry(passage(line, a, b))]
    if len(people) < _PAIR or len(people) * _PAIR < len(cells):
        yield passage(line)
        return
    starts = [cells[n][0] for n in people]
    starts[0] = 0
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        yield passage(line, start, end)


def _edges(heads: Sequence[Label], lines: Sequence[Line]) -> list[int]:
    """Where each column begins on the lines: by the gaps in them, else by the labels."""
    starts: Counter[int] = Counter()
    indents = [len(line.text) - len(line.text.lstrip()) for line in lines]
    for line in lines:
        for cell in list(_CELL.finditer(line.text))[1:]:
            starts[cell.start()] += 1
    left = min(indents, default=0)
    shift = heads[0].start - left if left + _NEAR < heads[0].start else 0
    edges = [left]
    for head in heads[1:]:
        expected = head.start - shift
        near = [
            (count, -abs(at - expected), at)
            for at, count in starts.items()
            if abs(at - expected) <= 2 * _NEAR and at > edges[-1]
        ]
        if not near and len(heads) == _PAIR:
            near = [(count, -at, at) for at, count in starts.items() if at > edges[-1] + _NEAR]
        edges.append(max(near)[2] if near else max(expected, edges[-1] + 1))
    return edges


def _placed(
    line: Line, edges: Sequence[int], heads: Sequence[Label], result: Sequence[Sequence[Passage]], last: int
) -> Iterator[tuple[int, Passage]]:
    cells = [(m.start(), m.end()) for m in _CELL.finditer(line.text)]
    if len(cells) == 1 and cells[0][0] < edges[1] - _NEAR:
        yield from _melted(line, cells[0], edges, heads, result, last)
        return
    taken = -1
    for start, end in cells:
        column = max((n for n, edge in enumerate(edges) if start >= edge - _NEAR), default=0)
        column = min(max(column, taken + 1), len(edges) - 1)
        yield column, passage(line, start, end)
        taken = column


def _melted(
    line: Line,
    cell: tuple[int, int],
    edges: Sequence[int],
    heads: Sequence[Label],
    result: Sequence[Sequence[Passage]],
    last: int,
) -> Iterator[tuple[int, Passage]]:
    """Place a line without a gap: two columns that met, or one that lost its indent."""
    start, end = cell
    if last >= 0 and end > edges[1] + 1 and (cut := _cut(line, start, end, edges[1], result)):
        yield 0, passage(line, start, cut)
        yield 1, passage(line, cut, end)
        return
    whole = passage(line, start, end)
    if cut := _second_person(line, start, end):
        yield 0, passage(line, start, cut)
        yield 1, passage(line, cut, end)
    elif starts_entry(whole):
        yield _column_of(whole, heads, result), whole
    else:
        waiting = [n for n, cells in enumerate(result) if cells and _OPEN.search(cells[-1].characters)]
        yield (waiting[-1] if waiting else max(last, 0)), whole


def _cut(line: Line, start: int, end: int, edge: int, result: Sequence[Sequence[Passage]]) -> int | None:
    """Where the right column begins on a line whose left cell reached it: the first fitting blank from the edge on."""
    for blank in re.finditer(r"[ \u00a0]", line.text[:end]):
        at = blank.end()
        if at < max(edge - 1, start + 1):
            continue
        right = passage(line, at, end)
        if starts_entry(right):
            return at
        open_right = result[1] and _OPEN.search(result[1][-1].characters[-12:]) is not None
        name_open = result[1] and re.search(r"(?:för|ersätter)\s+[^\W\d_]+$", result[1][-1].characters) is not None
        if (open_right or name_open) and _REST_OF_NAME.match(right.characters):
            return at
    return None


def _second_person(line: Line, start: int, end: int) -> int | None:
    """Where another person begins on a line that starts with one, with nothing but blanks between."""
    if not starts_entry(passage(line, start, end)):
        return None
    for blank in re.finditer(r"(?<=[\w)])[ \u00a0]", line.text[:end]):
        at = blank.end()
        before = line.text[start:at].rstrip()
        if at > start + 5 and re.search(r"(?:[\d)]|ärende|§)$", before) and starts_entry(passage(line, at, end)):
            return at
    return None


def _column_of(cell: Passage, heads: Sequence[Label], result: Sequence[Sequence[Passage]]) -> int:
    """The column of a person whose line lost its place: elected people have a party, officials none."""
    has_party = _has_party(cell)
    if not (has_party or any(_has_party(other) for cells in result for other in cells)):
        return 0
    apart = [head.seat == "other" for head in heads]
    if any(apart) and not all(apart):
        fitting = [n for n, other in enumerate(apart) if other != has_party]
        if has_party or any(result[n] for n in fitting):
            return fitting[0]
    return 0


def _has_party(cell: Passage) -> bool:
    party = re.search(r"\(([^()]{1,5})\)", cell.characters)
    return party is not None and party_letters(party[1]) is not None
