"""When a meeting began and ended."""

import re
from collections.abc import Sequence

from loaders.minutes.clocks import Clock, clocks
from loaders.minutes.layout import Layout
from loaders.minutes.meeting.day import NOT_THE_MEETING
from loaders.minutes.meeting.fields import Field
from loaders.minutes.record import Found
from loaders.text import Line, Text

_TIMED = (
    "tid",
    "plats och tid",
    "tid och plats",
    "tid/plats",
    "plats/tid",
    "datum och tid",
    "mötestid",
    "sammanträdestid",
    "tidpunkt",
)
_HOURS = re.compile(
    r"\s*(?:kl\.?\s?)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s?[-–]\s?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?\s*(?:[,(A-ZÅÄÖ].*)?"
)
_AND = re.compile(r"\s*(?:,|och|samt|&|/)\s*(?:kl(?:ockan|\.)?\s*)?", re.IGNORECASE)
_ENDED = re.compile(
    r"\b(?:[Mm]ötet|[Ss]ammanträdet|[Oo]rdföranden?|[Ss]tämman|[Ss]amrådet|[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+)"
    r"\s(?:\w+\s){0,3}?"
    r"(?:avslut\w+|slutade|upplöst\w*|förklara\w*)\b[^.!?]{0,80}?\bk(?:l\b\.?|lockan)\s?\d{1,2}(?:[.:]\d\d)?"
)
_OPENED = re.compile(
    r"\böppna(?:s|r|de|des)\s(?:[^.!?\d]{0,40}\s)?(?:mötet|sammanträdet|stämman|årsmötet|föreningsstämman)?[^.!?\d]{0,20}"
    r"\bkl(?:\b\.?|ockan)\s?\d{1,2}(?:[.:]\d\d)?"
)


def times(text: Text, lines: Sequence[Line], labelled: Sequence[Field]) -> tuple[Found[str] | None, Found[str] | None]:
    """Find when the meeting began and ended: under a label, else the first span of time in the head."""
    under_label = [line for f in labelled if f.label in _TIMED for line in f.value]
    for line in under_label:
        hours = _HOURS.fullmatch(line.text)
        if hours and not hours[2] and int(hours[1]) < int(hours[3]):
            spans = text.spans(line.start, line.end)
            first, last = (
                Found(f"{int(hour):02}:{minute or '00'}", spans, "hours-after-label", 0.9)
                for hour, minute in (hours.groups()[:2], hours.groups()[2:])
            )
            return first, last
    for rule, confidence, candidates in (("time-after-label", 0.98, under_label), ("time-in-head", 0.85, list(lines))):
        for line, after in zip(candidates, [*candidates[1:], None], strict=False):
            if NOT_THE_MEETING.search(line.text):
                continue
            for clock in clocks(line.text):
                if rule == "time-after-label" or clock.last or "kl" in line.text.lower():
                    start, end = _found(text, line, after, clock, (rule, confidence))
                    return start, _resumed(text, line, clock, (rule, confidence)) or end
    return None, None


def told_end(layout: Layout) -> Found[str] | None:
    """Find when the meeting ended as its last item or the lines below tell: `Mötet avslutades kl. 15.10`."""
    last = [line for part in layout.items[-2:] for line in part.lines]
    for line in reversed([*last, *layout.closing]):
        for match in _ENDED.finditer(line.text):
            for clock in clocks(line.text[match.start() : match.end()]):
                spans = layout.text.spans(
                    line.start + match.start() + clock.start, line.start + match.start() + clock.end
                )
                return Found(clock.last or clock.first, spans, "end-in-text", 0.85)
    return None


def told_start(layout: Layout) -> Found[str] | None:
    """Find when the meeting began as one of its first items tells: `Ordföranden öppnade mötet kl. 13.00`."""
    for line in (line for part in layout.items[:2] for line in part.lines):
        if match := _OPENED.search(line.text):
            for clock in clocks(line.text[match.start() : match.end()]):
                begin = line.start + match.start()
                return Found(
                    clock.first, layout.text.spans(begin + clock.start, begin + clock.end), "start-in-text", 0.85
                )
    return None


def _found(
    text: Text, line: Line, after: Line | None, clock: Clock, rule: tuple[str, float]
) -> tuple[Found[str] | None, Found[str] | None]:
    spans = text.spans(line.start + clock.start, line.start + clock.end)
    start = Found(clock.first, spans, *rule)
    return start, Found(clock.last, spans, *rule) if clock.last else _end_below(text, after, rule)


def _resumed(text: Text, line: Line, first: Clock, rule: tuple[str, float]) -> Found[str] | None:
    """The end of the last part of a meeting that was adjourned: `kl. 13.00-14.10 och 14.25-16.00`."""
    before, found = first, None
    for clock in clocks(line.text):
        between = line.text[before.end : clock.start]
        if before.last and clock.last and clock.start > before.end and _AND.fullmatch(between):
            before, found = clock, clock
    if found is None or found.last is None or (before.last or "") < first.first:
        return None
    return Found(found.last, text.spans(line.start + found.start, line.start + found.end), *rule)


def _end_below(text: Text, after: Line | None, rule: tuple[str, float]) -> Found[str] | None:
    """Read an end that stands on the next line: `- 16.30`."""
    match = re.match(r"\s*[-–]\s*((?:[01]?\d|2[0-4])[.:][0-5]\d)\b", after.text) if after else None
    if not match or after is None:
        return None
    hour, minute = re.split(r"[.:]", match[1])
    return Found(
        f"{int(hour):02}:{minute}", text.spans(after.start + match.start(1), after.start + match.end(1)), *rule
    )
