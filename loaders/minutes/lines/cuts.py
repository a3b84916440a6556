"""Flattened transcripts, a page on one line, cut again at page marks, labels, item numbers and the ends of headings."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from loaders.minutes.lines.breaks import BREAK
from loaders.minutes.lines.flat_pages import SECTION, footer_starts, header_cuts, header_ends
from loaders.minutes.lines.flat_pieces import pieces, running_numbers
from loaders.minutes.lines.met_titles import met_titles, parted
from loaders.minutes.lines.run_in import RunIn
from loaders.text import Line, Text

_FLAT, _ENOUGH, _RUN_IN = 300, 8, 2
_PARAGRAPH = 110  # characters of a line that lines met on
_SECTION_WORD = re.compile(
    r"[A-ZÅÄÖ][\w-]*(?:s\s(?:beslut|förslag)(?:\still\s\w+)?|\still\sbeslut|\sav\särendet)?\s[A-ZÅÄÖ\d]|BESLUT\s"
)
_POINT_BEHIND = re.compile(r"(?:(?<=[.:]\s)\d{1,2}|(?<=\sbeslutar\s)1)\.\s(?=[A-ZÅÄÖ])")
_FIELD = re.compile(r"[\s*_]*(?:Tid|Datum|Plats|Lokal|Mötes(?:tid|datum|plats))\s?:")
_FIELD_BEHIND = re.compile(r"(?<=[\w.,;\s]\s)(?:Tid|Datum|Plats|Lokal|Närvarande|Deltagare)\s?:\s?(?=\S)")
_MARKED = re.compile(r"\s*(?:[Ss]ida?\s)?\d{1,3}\s?(?:\(\d{1,3}\)|(?:av|/)\s?\d{1,3})\s+(?=§\s?\d|\d{1,3}\s?[§.]\s)")


def cut(text: Text) -> tuple[Line, ...]:
    """Give the lines of `text`, those that hold a whole page as the lines they once were.

    Text in double spacing comes without the blank lines between its lines.
    """
    written = [line for line in text.lines if line.text.strip()]
    if not written or not _flat(written):
        run_in = RunIn(written, BREAK)
        if run_in.told:
            return tuple(piece for whole in text.lines for line in _headed(whole) for piece in run_in.pieces(line))
        titles = {} if run_in.numbered else met_titles([line for line in written if len(line.text) > _PARAGRAPH])
        if titles:
            return tuple(part for line in text.lines for part in parted(line, titles.get(line.start, ())))
        run = sum(_section_end(line.text) is not None for line in written) >= _RUN_IN
        return tuple(p for line in _single_spaced(text.lines) for p in _parted(line, sections=run))
    runs = running_numbers([line.text for line in written])
    heads, feet = header_ends(written), footer_starts(written)
    whole = tuple(
        piece
        for line in text.lines
        for piece in pieces(line, runs, heads.get(line.start, 0), feet.get(line.start, 0), first=line is written[0])
    )
    titles = {} if runs else met_titles(whole)
    return tuple(part for line in whole for part in parted(line, titles.get(line.start, ()))) if titles else whole


def _flat(written: Sequence[Line]) -> bool:
    """Whether the lines hold a page each: they are long, or have the numbers of the pages before what is not short."""
    long = sum(len(line.text) for line in written) / len(written)
    numbered = all(line.text.split(maxsplit=1)[0] == str(n) for n, line in enumerate(written, 1))
    return long >= _FLAT or (len(written) > 1 and numbered and long >= _FLAT / 3)


def _headed(line: Line) -> Iterator[Line]:
    """A line, cut where it is a header that names the owner, the body and the kind of document."""
    for begin, end in pairwise([0, *header_cuts(line.text), len(line.text)]):
        yield Line(line.start + begin, line.start + end, line.page, line.text[begin:end])


def _section_end(line: str) -> int | None:
    """Where the section's heading ends with which a line begins that goes on with a sentence: `Beslut Taxan antas`."""
    if not _SECTION_WORD.match(line):
        return None
    heading = SECTION.match(f". {line[:_FLAT]}", 2)
    return heading.end("heading") - 2 if heading else None


def _parted(line: Line, *, sections: bool) -> tuple[Line, ...]:
    """Cut a line at what met on it: a page mark and an item's number, fields of a head, a heading and its text."""
    mark = _MARKED.match(line.text)
    section = _section_end(line.text) if sections else None
    places = [mark.end()] if mark else [section] if section else header_cuts(line.text)
    if section:
        places += [match.start() for match in _POINT_BEHIND.finditer(line.text, section)]
    if _FIELD.match(line.text):
        places += [match.start() for match in _FIELD_BEHIND.finditer(line.text)]
    return tuple(
        Line(line.start + begin, line.start + end, line.page, line.text[begin:end])
        for begin, end in pairwise([0, *places, len(line.text)])
    )


def _single_spaced(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Leave out the blank line after each line of a text in double spacing, which parts paragraphs by more of them."""
    runs = [len(list(run)) for blank, run in groupby(lines, key=lambda line: not line.text.strip()) if blank]
    written = sum(1 for line in lines if line.text.strip())
    adjacent = written - len(runs)
    if len(runs) < _ENOUGH or adjacent > 1 or not (any(run > 1 for run in runs) and all(run % 2 for run in runs[:-1])):
        return tuple(lines)
    kept = []
    for n, line in enumerate(lines):
        apart = n > 0 and lines[n - 1].text.strip()
        if line.text.strip() or not apart:
            kept.append(line)
    return tuple(kept)
