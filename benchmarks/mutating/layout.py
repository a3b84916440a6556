"""Changes of a document's form: columns, page breaks, blank lines, line ends."""

import random
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from benchmarks.mutating.document import Document
from benchmarks.mutating.edits import Edit
from loaders.text import Line

_GAP = re.compile(r" {2,}")
_LEAST, _MOST = 2, 6
_NEAR = 3
_INDENT = 12  # blanks: what stands further right is centred, or a column
_FURNITURE = 12  # lines around a page break, at most
_PARAGRAPH = 250  # characters: where half the lines are longer they are no paragraphs, but pages whose lines are lost
_LONG_WORD = re.compile(r"(?<=\s)[a-zåäö]{3,}(?=[bcdfghjklmnpqrstvxz][aeiouyåäö][a-zåäö]{1,40}$)")
_SPACE = re.compile(r"(?<=\S) (?=\S)(?!att\b)")  # a line that begins so may be a clause


def columns(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Other column widths: in each run of lines, each column starts further right or left, all its cells alike."""
    block: list[Line] = []
    for line in (*document.text.lines, None):
        if line is not None and (line.text.strip() or len(block) < 1) and (not block or line.page == block[-1].page):
            block.append(line)
        else:
            yield from _widened(block, chance)
            block = [] if line is None else [line]


def _widened(block: Sequence[Line], chance: random.Random) -> Iterator[Edit]:
    starts = sorted({gap.end() for line in block for gap in _GAP.finditer(line.text) if gap.end() < len(line.text)})
    shifts: dict[int, int] = {}
    before, total = -_NEAR - 1, 0
    for start in starts:
        if start - before > _NEAR:
            total += chance.randint(1, _MOST)
        shifts[start] = total
        before = start
    for line in block:
        moved = 0
        for gap in _GAP.finditer(line.text):
            if gap.end() in shifts:
                yield Edit(line.start + gap.start(), line.start + gap.start(), " " * (shifts[gap.end()] - moved))
                moved = shifts[gap.end()]


def narrow(document: Document, _chance: random.Random) -> Iterator[Edit]:
    """Columns at their narrowest: no gap is wider than three blanks, so that columns are no longer straight."""
    for line in document.text.lines:
        for gap in _GAP.finditer(line.text):
            if gap.start() and gap.end() < len(line.text) and len(gap[0]) > 3:
                yield Edit(line.start + gap.start() + 3, line.start + gap.end(), "")


def pages(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Page breaks moved by some lines, with the furniture around them; where there are none, some are made."""
    lines = document.text.lines
    starts = {start for start in document.text.pages if start}
    if not starts and document.furniture:
        return  # its pages are printed in the text
    if not starts:
        for number in range(40, len(lines) - 5, 45):
            line = lines[number + chance.randint(-5, 4)]
            yield Edit(line.start, line.start, "", 0)
        return
    for number, line in enumerate(lines):
        if line.start in starts:
            yield from _moved(document, number, chance.choice([-5, -4, -3, -2, 2, 3, 4, 5]))


def _moved(document: Document, at: int, by: int) -> Iterator[Edit]:
    """Move the break before line `at` by so many lines, with the furniture on both sides of it."""
    lines = document.text.lines
    first, last = _bound(document, at)
    if last - first > _FURNITURE:
        return  # a page of contents, say, which has its place
    to = first + by if by < 0 else last + by
    passed = range(to, first) if by < 0 else range(last, to)
    if not passed or not 0 <= to < len(lines) or any(not _free(document, number) for number in (*passed, to)):
        return
    end = lines[last].start
    block = document.text.characters[lines[first].start : end]
    yield Edit(lines[first].start, end, "")
    yield Edit(lines[to].start, lines[to].start, block, lines[at].start - lines[first].start)


def _bound(document: Document, at: int) -> tuple[int, int]:
    lines = document.text.lines
    first = last = at
    while first > 0 and lines[first - 1].start in document.furniture:
        first -= 1
    while last < len(lines) - 1 and lines[last].start in document.furniture:
        last += 1
    return first, last


def _free(document: Document, number: int) -> bool:
    line = document.text.lines[number]
    return line.start not in document.furniture and line.start not in document.text.pages


def more_blanks(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Blank lines doubled, and put in where a paragraph ends."""
    for line, following in pairwise(document.text.lines):
        ended = line.text.rstrip().endswith((".", ":")) and not document.wrapped(line, following)
        if not line.text.strip() or (ended and following.text.strip() and chance.random() < 0.5):
            yield Edit(following.start, following.start, "\n")


def fewer_blanks(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Two blank lines of three gone, as when a page is copied from a viewer."""
    for line, following in pairwise(document.text.lines):
        if not line.text.strip() and line.start not in document.text.pages and chance.random() < 0.67:
            yield Edit(line.start, following.start, "")


def wrapped(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Prose wrapped at another width: lines of a paragraph joined, long ones broken."""
    width = chance.choice((62, 72, 84, 98, 110))
    column = 0
    if median(len(line.text) for line in document.text.lines if line.text) > _PARAGRAPH:
        return
    for line, following in pairwise((*document.text.lines, Line(-1, -1, 0, ""))):
        goes_on = following.start >= 0 and document.wrapped(line, following)
        if _structured(document, line):
            column = 0
            continue
        broken, column = _broken(line, column, width)
        yield from broken
        if goes_on and column < width:
            indent = len(following.text) - len(following.text.lstrip())
            yield Edit(line.start + len(line.text.rstrip()), following.start + indent, " ")
            column += 1
        else:
            column = 0


def _structured(document: Document, line: Line) -> bool:
    indent = len(line.text) - len(line.text.lstrip())
    parted = _GAP.search(line.text.strip()) or "\t" in line.text or indent > _INDENT
    return bool(parted) or line.start in document.furniture


def _broken(line: Line, column: int, width: int) -> tuple[list[Edit], int]:
    """Break a line that begins in this column, where it gets too wide; and the column that it ends in."""
    edits, base = [], -column
    for space, following in pairwise((*_SPACE.finditer(line.text), None)):
        assert space is not None  # the last is `following`
        end = following.start() if following else len(line.text)
        if end - base > width:
            edits.append(Edit(line.start + space.start(), line.start + space.end(), "\n"))
            base = space.end()
    return edits, len(line.text) - base


def hyphenated(document: Document, chance: random.Random) -> Iterator[Edit]:
    """Words divided at line ends: the end of the last word goes to the next line."""
    for line, following in pairwise(document.text.lines):
        if document.wrapped(line, following) and chance.random() < 0.7:
            word = _LONG_WORD.search(line.text)
            if word:
                indent = len(following.text) - len(following.text.lstrip())
                yield Edit(line.start + word.end(), line.start + word.end(), "-\n" + " " * indent)
                yield Edit(line.end, following.start + indent, " ")
