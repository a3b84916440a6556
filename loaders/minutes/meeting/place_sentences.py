"""Sentences and titles of the head that name the place of a meeting."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.clocks import clocks
from loaders.minutes.dates import days
from loaders.minutes.lines.joining import join
from loaders.minutes.meeting.body_name import PLACE_AHEAD
from loaders.minutes.record import Found
from loaders.names.organisations.gazetteer import gazetteer
from loaders.text import Line, Text

_SENTENCE = re.compile(r"(?:Protokoll|[Aa]nteckningar|[Mm]öte|[Ss]ammanträde)(?!s(?:rum|lokal|sal))")
_DATED = re.compile(
    r"[\s*_]*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?(?:den\s)?(?:\d{4}-\d\d-\d\d|\d{1,2}\s\w+\s\d{4})",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:kl\b|klockan\b|i\s|på\s|vid\s)(?!.*[.:]\s+[A-ZÅÄÖ].*\.)")
_TOWN = re.compile(r"\b(?:möte|sammanträde|träff) i (?P<place>[A-ZÅÄÖ][\w-]+)[\s,]*(?:den\s)?$")
_TOOK_PLACE = re.compile(
    r"\b(?:ägde rum|hölls|genomfördes)\s(?:i|på|hos|via|vid)\s(?P<place>[A-ZÅÄÖ][^.;:,\n]{2,70}?),?\s+"
    r"(?=(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?(?:den\s)?\d|mellan\s|kl\b|klockan\s)"
)
_CLOSED = re.compile(r"(?:,|\s·)\s[A-ZÅÄÖ][^.;:]{2,80}\.?\s*")  # a place behind day and hours ends a title
_LEADS_TO = re.compile(r"^(?:[\s,.·]|kl\b|klockan\b|i\s|på\s|vid\s)+")
LONGEST = 120


def in_sentence(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Find the place that a sentence or a title of the head names: before its day, or after day and hours."""
    for n, line in enumerate(lines):
        if held := _before_day(line):
            return found_place(text, [held], "place-before-day", 0.8)
        dated = _DATED.match(line.text) is not None
        if not (found := list(days(line.text))):
            continue
        timed = [c.end for c in clocks(line.text) if c.last and c.start > found[0].start]
        closed = bool(timed) and _CLOSED.fullmatch(line.text, timed[-1]) is not None
        if not (dated or closed or _SENTENCE.search(line.text)):
            continue
        if dated and not any(found[0].end <= c.start for c in clocks(line.text)):
            continue
        begin = max([found[0].end] + [c.end for c in clocks(line.text)])
        if not dated and n + 1 < len(lines) and not line.text[begin:].strip(" .,*_"):
            line = lines[n + 1]  # noqa: PLW2901 - the sentence goes on there
            if not _GOES_ON.match(line.text):
                continue
            begin = max((c.end for c in clocks(line.text)), default=0)
        rest = _LEADS_TO.sub("", line.text[begin:]).strip(" .,*_·")
        if not rest and (before := next(clocks(line.text), None)) and before.start > found[0].end:
            begin = found[0].end
            rest = _LEADS_TO.sub("", line.text[begin : before.start]).strip(" .,*_")
        if rest and rest[0].isalpha() and len(rest) < LONGEST and not _SENTENCE.search(rest):
            offset = line.text.index(rest, begin)
            more = list(_rest(lines[n + 1])) if n + 1 < len(lines) and line.text[offset:].strip() == f"{rest}," else []
            rest += "," if more else ""
            shown = Line(line.start + offset, line.start + offset + len(rest), line.page, rest)
            return found_place(text, [shown, *more], "place-in-title", 0.8)
    return None


def _rest(line: Line) -> Iterator[Line]:
    """What a line begins with before the time, where a place goes on there: `kommunhuset i Ånge, klockan 13.15`."""
    clock = next(clocks(line.text), None)
    end = len(line.text[: clock.start].rstrip(" ,")) if clock else 0
    if clock and line.text[:1].islower() and end < LONGEST and not _SENTENCE.search(line.text, 0, end):
        yield Line(line.start, line.start + end, line.page, line.text[:end])


def _before_day(line: Line) -> Line | None:
    """The place that a sentence names before the day: `i kommunalhuset i Ånge tisdagen den 3 mars`."""
    took = _TOOK_PLACE.search(line.text)
    if took:
        return Line(line.start + took.start("place"), line.start + took.end("place"), line.page, took["place"])
    day = next(days(line.text), None) if _SENTENCE.search(line.text) else None
    before = line.text[: day.start] if day else ""
    town = _TOWN.search(before)
    held = PLACE_AHEAD.search(before) or (town if town and gazetteer().find(f"{town['place']} kommun") else None)
    if held is None:
        return None
    begin = line.start + held.start("place")
    return Line(begin, begin + len(held["place"]), line.page, held["place"])


def found_place(text: Text, pieces: Sequence[Line], rule: str, confidence: float) -> Found[str] | None:
    """The place that the pieces of lines are; None where there is none."""
    if not pieces:
        return None
    spans = tuple(span for piece in pieces for span in text.spans(piece.start, piece.end))
    return Found(join(piece.text for piece in pieces), spans, rule, confidence)
