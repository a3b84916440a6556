"""On what day a meeting was held."""

import re
from collections.abc import Iterator, Sequence
from datetime import date as calendar_date

from loaders.minutes.dates import Day, by_weekday, days
from loaders.minutes.layout import Layout
from loaders.minutes.meeting.fields import Field
from loaders.minutes.record import Found
from loaders.text import Line

_DATED = (
    "datum",
    "datum och tid",
    "sammanträdesdatum",
    "mötesdatum",
    "dag",
    "dag och tid",
    "sammanträdesdag",
    "mötesdag",
    "sammanträdestid",
    "mötestid",
    "tid",
    "tidpunkt",
    "när",
)
_KIND = re.compile(r"protokoll|anteckningar|sammanfattning|sammanträde|möte", re.IGNORECASE)
NOT_THE_MEETING = re.compile(
    r"juster|anslag|underskrift|förvar|publicera|utskick|senast|föregående"
    r"|nästa",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\bnästa (?:möte|sammanträde|träff)\w*|\b(?:kommande|nästkommande) (?:möte|sammanträde)", re.IGNORECASE
)
_SOON = 200  # days between two meetings of a body
_HELD = re.compile(r"\s*(?:Sammanträdes|Mötes)(?:datum|dag)\s*:?\s*")


def date(layout: Layout, lines: Sequence[Line], labelled: Sequence[Field]) -> Found[str] | None:
    """Find the date: under a label, in the title, else the first in the head; None where its year is nowhere."""
    for rule, confidence, candidates in (
        ("date-after-label", 0.98, [line for f in labelled if f.label in _DATED for line in f.value]),
        ("date-in-title", 0.95, [line for line in lines if _KIND.search(line.text)]),
        ("date-in-head", 0.85, list(lines)),
        ("date-after-label-later", 0.9, (line for line in _all_lines(layout) if _HELD.match(line.text))),
    ):
        for line in candidates:
            for day in [] if NOT_THE_MEETING.search(line.text) else days(line.text):
                found = day.iso or by_weekday(day, _years(layout.text.characters))
                if found and not (day.digits and rule == "date-in-head" and not _alone(line, day)):
                    spans = layout.text.spans(line.start + day.start, line.start + day.end)
                    return Found(found, spans, rule, confidence)
    return _before_next(layout, lines, labelled)


def _before_next(layout: Layout, lines: Sequence[Line], labelled: Sequence[Field]) -> Found[str] | None:
    """Give a date without year the year that puts it before the next meeting, where that is soon after."""
    ahead = next(filter(None, map(_next_meeting, _all_lines(layout))), None)
    if ahead is None:
        return None
    under_label = [line for f in labelled if f.label in _DATED for line in f.value]
    for line in [*under_label, *(one for one in lines if _KIND.search(one.text)), *lines]:
        for day in [] if NOT_THE_MEETING.search(line.text) else days(line.text):
            if day.year is not None or not (_alone(line, day) or _KIND.search(line.text) or line in under_label):
                continue
            year = ahead.year - ((day.month, day.day) >= (ahead.month, ahead.day))
            found = f"{year}-{day.month:02}-{day.day:02}"
            if _is_date(found) and (ahead - calendar_date.fromisoformat(found)).days <= _SOON:
                spans = layout.text.spans(line.start + day.start, line.start + day.end)
                return Found(found, spans, "date-before-next-meeting", 0.75)
    return None


def _next_meeting(line: Line) -> calendar_date | None:
    """The full date of the next meeting that a line tells."""
    told = _NEXT.search(line.text)
    for day in days(line.text[told.end() :]) if told else ():
        if day.iso and not day.digits:
            return calendar_date.fromisoformat(day.iso)
    return None


def _is_date(iso: str) -> bool:
    try:
        calendar_date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def _alone(line: Line, day: Day) -> bool:
    return line.text.strip() == line.text[day.start : day.end].strip()


def _all_lines(layout: Layout) -> Iterator[Line]:
    yield from layout.furniture
    for part in layout.items:
        yield from part.lines


def _years(text: str) -> frozenset[int]:
    """Give the years of all full dates in the text."""
    return frozenset(day.year for day in days(text) if day.year is not None and not day.digits)
