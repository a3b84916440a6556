"""Texts with a paragraph on each line, in which a heading runs into the text behind it: `2. Trafik Anna berättar`."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes.decisions.table_columns import columns
from loaders.minutes.lines.flat_pages import SECTION, case_end, case_start
from loaders.minutes.lines.title_ends import begins_text, title_end
from loaders.text import Line

_HEAD = re.compile(
    r"\s*(?:(?P<sign>§)\s?(?P<behind>\d{1,4})(?:/(?:19|20)?\d\d)?\.?|(?P<before>\d{1,4})\s?(?P<after>§)|(?:(?:Punkt|Ärende)\s)?(?P<plain>\d{1,3})(?P<form>[.)]|\s[–-])?)"
    r"\s+(?=[A-ZÅÄÖ])"
)
_POINT = re.compile(
    r"(?<=[.:;]\s)(?:\d{1,2}[.)]|[a-h]\))\s(?=[A-ZÅÄÖa-zåäö])|(?<=[\w,]\s)(?:\d{1,2}\.|[a-h]\)|[–-])\s(?=att\b)"
    r"|(?<=\sbeslutar\s)1\.\s(?=[A-ZÅÄÖ])"
    r"|(?<=[,;]\s)[b-h]\)\s|(?<=[.!?]\s)-\s(?=[A-ZÅÄÖ])|(?<=\s)•\s"
)
_SENTENCE = re.compile(r"[.!?:;)]\s*$")
_FEWEST, _SHARE = 3, 0.6
_LONGEST_TITLE = 120
_PAGE_TOP = re.compile(r"\b(?:Sida \d|SAMMANTRÄDESPROTOKOLL|Sammanträdesprotokoll|PROTOKOLL)\b")
_LONG = 110  # characters of a line that lines met on


class RunIn:
    """The lines of a text whose headings run into it, cut behind them; `told` says whether it is such a text."""

    def __init__(self, lines: Sequence[Line], labels: re.Pattern[str]) -> None:
        self._labels = labels
        heads = [(line, match) for line in lines if (match := _HEAD.match(line.text))]
        keys = {_key(match) for _, match in heads}
        running = [(line, m) for line, m in heads if {(f := _key(m)[0], _key(m)[1] - 1), (f, _key(m)[1] + 1)} & keys]
        self.numbered = bool(running) or any(match["sign"] or match["after"] for _, match in heads)
        self._heads = {line.start: match for line, match in running if self._goes_on(line.text, match)}
        signed = ((line, m) for line, m in running if m["sign"] and line.start in self._heads)
        certain = any(SECTION.search(line.text, m.end()) for line, m in signed)
        self.told = certain or len(self._heads) >= max(_FEWEST, _SHARE * len(running))
        if not self.told and _below_columns(lines, running):
            self._heads |= {line.start: m for line, m in running if self._heading(line.text, m)[0] > m.end()}
            self.told = True
        self._heads |= {line.start: match for line, match in running if self._begins(line.text, match)}
        self._first = min((line.start for line, _ in running), default=0)
        self._last = max((line.start for line, _ in running), default=0)

    def pieces(self, line: Line) -> Iterator[Line]:
        """The line as the lines that it once was: heading and text, or the labels of the cover and their values."""
        head = self._heads.get(line.start)
        if head is None:
            outside = line.start < self._first or line.start > self._last
            labelled = outside or _PAGE_TOP.search(line.text)
            cuts = {m.start() for m in self._labels.finditer(line.text)} if labelled else set()
            above = line.start < self._first
            first = 0 if above else _first_section(line.text)
            met = first > 0 or (not above and len(line.text) > _LONG)
            inside, ends = _inside(line.text, first) if met else (set(), set())
            yield from _parts(line, cuts | inside | {first}, ends | {first})
            return
        end, cased = self._heading(line.text, head)
        inside, ends = _inside(line.text, end)
        behind = {place for place in inside if place >= cased or place in ends}
        yield from _parts(line, {end, cased} | behind, {cased} | ends)

    def _heading(self, text: str, head: re.Match[str]) -> tuple[int, int]:
        """Where the title of a line that begins an item ends, and where a case behind it does."""
        titled = case_end(text, head.end())
        section = SECTION.search(text, titled)
        limit = section.start() if section else len(text)
        end = case_start(text, titled, title_end(text, titled, limit))
        return end, case_end(text, end)

    def _begins(self, text: str, head: re.Match[str]) -> bool:
        """Whether what stands behind the title of a line is text that no sentence's end tells."""
        end, cased = self._heading(text, head)
        rest = text[cased:]
        return end > head.end() and begins_text(text, cased + len(rest) - len(rest.lstrip()))

    def _goes_on(self, text: str, head: re.Match[str]) -> bool:
        """Whether a line holds a title, in which no sentence ends, and sentences behind it."""
        end, cased = self._heading(text, head)
        title, rest = text[head.end() : end].rstrip(), text[cased:].rstrip()
        return (
            0 < len(title) <= _LONGEST_TITLE
            and not title.endswith((".", ":", "!", ",", ";"))
            and len(rest.split()) > 1
            and _SENTENCE.search(rest) is not None
        )


def _first_section(text: str) -> int:
    """Where the heading inside an item ends with which a line begins: `Beslut Taxan antas`; 0 where none does."""
    heading = SECTION.match(f". {text}", 2) if text[:1].isupper() else None
    return heading.end("heading") - 2 if heading else 0


def _inside(text: str, start: int) -> tuple[set[int], set[int]]:
    """Where points, and headings inside an item, begin and end behind `start`; and where the headings end."""
    sections = [m.span("heading") for m in SECTION.finditer(text, start)]
    points = {m.start() for m in _POINT.finditer(text, start)}
    return {place for span in sections for place in span} | points, {last for _, last in sections}


def _below_columns(lines: Sequence[Line], running: Sequence[tuple[Line, re.Match[str]]]) -> bool:
    """Whether the line above the first number names the columns of a table, whose cells met on the lines below."""
    above = [line.text for line in lines if running and line.start < running[0][0].start][-1:]
    named = columns(above[0].strip()) if above and "  " not in above[0].strip() and "\t" not in above[0] else None
    return named is not None and named[0].name == "topic"


def _key(head: re.Match[str]) -> tuple[str, int]:
    number = head["behind"] or head["before"] or head["plain"]
    return (head["sign"] or head["after"] or head["form"] or "", int(number))


def _parts(line: Line, cuts: set[int], ends: set[int]) -> Iterator[Line]:
    """The line cut at `cuts`, with a blank line at each of `ends`."""
    for begin, end in pairwise(sorted({0, len(line.text), *cuts})):
        shown = line.text[begin:end]
        if shown.strip():
            lead = len(shown) - len(shown.lstrip())
            yield Line(line.start + begin + lead, line.start + end, line.page, shown[lead:])
            if end in ends and end < len(line.text):
                yield Line(line.start + end, line.start + end, line.page, "")
    if not line.text.strip():
        yield line
