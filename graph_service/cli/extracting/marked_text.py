"""A document's lines with its facts marked in them: marks nest, and those that cross are parted."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from graph_service.cli.extracting.fact_classes import FactClass, class_of
from loaders.facts import Fact, facts
from loaders.minutes.record import MinutesRecord
from loaders.text import Line, Text


class Place(NamedTuple):
    """Characters `start` to `end` that facts of one class stand on; `first` where the facts begin there."""

    start: int
    end: int
    class_: FactClass
    facts: tuple[Fact, ...]
    first: bool


@dataclass
class Mark:
    """A place within one line, with the marks inside it. Ends are offsets of the whole text."""

    place: Place
    start: int
    end: int
    inside: list["Mark"] = field(default_factory=list)

    @property
    def height(self) -> int:
        """How many levels of marks lie inside."""
        return 1 + max((mark.height for mark in self.inside), default=-1)


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """One line, its number (from 1), its marks in order, and whether no rule understood it."""

    line: Line
    number: int
    marks: tuple[Mark, ...]
    lost: bool


def marked_lines(text: Text, record: MinutesRecord) -> list[MarkedLine]:
    """All lines of a text, with the record's facts."""
    lines = text.lines
    starts = [line.start for line in lines]
    of_line: list[list[Place]] = [[] for _ in lines]
    for place in places(tuple(facts(record))):
        for number in range(bisect_right(starts, place.start) - 1, len(lines)):
            line = lines[number]
            if line.start >= place.end:
                break
            cut = _within(place, line)
            if cut is not None:
                of_line[number].append(cut)
    lost = {bisect_right(starts, span.start) - 1 for meeting in record.meetings for span in meeting.not_understood}
    return [
        MarkedLine(line, number + 1, tuple(nested(of_line[number])), number in lost)
        for number, line in enumerate(lines)
    ]


def places(found: Sequence[Fact]) -> list[Place]:
    """Where facts stand; those of one class on the same characters are one place."""
    grouped: dict[tuple[int, int, FactClass], dict[Fact, bool]] = {}
    for fact in found:
        for number, span in enumerate(fact.found.spans):
            first = number == 0 or fact.layer in ("mentions", "topics")  # each place names it anew
            grouped.setdefault((span.start, span.end, class_of(fact.layer)), {})[fact] = first
    return [Place(*key, tuple(told), any(told.values())) for key, told in grouped.items()]


def _within(place: Place, line: Line) -> Place | None:
    start, end = max(place.start, line.start), min(place.end, line.end)
    written = line.text[start - line.start : end - line.start]
    start += len(written) - len(written.lstrip())
    end -= len(written) - len(written.rstrip())
    if start >= end:
        return None
    begun = place.start < line.start and place.start < start - (len(written) - len(written.lstrip()))
    return place._replace(start=start, end=end, first=place.first and not begun)


def nested(found: Sequence[Place]) -> list[Mark]:
    """The places of one line as marks in each other. What begins inside another and ends behind it is parted there."""
    roots: list[Mark] = []
    above: list[Mark] = []
    waiting = sorted(found, key=lambda place: (place.start, -place.end, place.class_.key), reverse=True)
    while waiting:
        place = waiting.pop()
        while above and above[-1].end <= place.start:
            above.pop()
        end = min(place.end, above[-1].end) if above else place.end
        mark = Mark(place, place.start, end)
        (above[-1].inside if above else roots).append(mark)
        above.append(mark)
        if end < place.end:
            waiting.append(place._replace(start=end, first=False))
            waiting.sort(key=lambda place: (place.start, -place.end, place.class_.key), reverse=True)
    return roots
