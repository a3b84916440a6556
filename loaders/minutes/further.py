"""Further meetings in one file: where the head of another one begins below the first meeting's items."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from loaders.minutes.dates import days
from loaders.minutes.lines.presence import starts_list
from loaders.minutes.meeting.body_name import KIND
from loaders.minutes.record import Problem
from loaders.text import Line, Text

_NAMED = rf"{KIND}(?<!et)(?<!na)(?=[\s*_]|$)"  # `protokollet` is one spoken of
_TITLE = re.compile(
    rf"[\s*_#]*(?!(?:Vid|Bilag(?:a|or)|Justera\w*|Föregående|Förra)\b)(?:{_NAMED}|\S(?:.{{0,90}}?[\s,])??{_NAMED})"
)
_ITEM = re.compile(r"[\s*_#]*(?:[A-ZÅÄÖ]{2,5}\s)?(?:[§$]\s?\d|\d{1,4}\s?§|(?:Punkt|Ärende)\s\d|\d{1,3}[.)]\s)")
_OTHER_DAY = re.compile(r"juster|anslag|nästa|förra|föregående|kallelse|publicer|underskr|utskri|signer", re.IGNORECASE)
_LONGEST, _HEAD = 110, 25


class _Head(NamedTuple):
    """A meeting's head: the first line of it, its day, and the place of its attendance list."""

    place: int
    day: str
    attended: int


def further_meetings(text: Text) -> tuple[Line, ...]:
    """Give the first line of each further meeting's head; none where the text is of one meeting.

    A head is a title that names the kind, then a day and a label of those who attended, all before an
    item. It is a further meeting's where its day is another and items stand both above and below it: a
    page header says the same day again, and minutes only enclosed or cited list neither people nor items.
    """
    lines = [line for line in text.lines if line.text.strip()]
    titles = [place for place, line in enumerate(lines) if _is_title(line)]
    if len(titles) < 2:  # noqa: PLR2004 - one title, one meeting
        return ()
    lists = [place for place, line in enumerate(lines) if starts_list(line.text)]
    found: list[_Head] = []
    for place in titles:
        if found and place <= found[-1].attended:
            continue
        one = _head(lines, place, lists)
        if one is None or (found and one.day == found[-1].day):
            continue
        if found and not _items(lines[found[-1].attended : place]):
            continue
        found.append(one)
    while found and not _items(lines[found[-1].attended :]):
        found.pop()
    return tuple(lines[_top(lines, one.place)] for one in found[1:])


def _is_title(line: Line) -> bool:
    written = line.text.rstrip(" *_")
    return len(written) < _LONGEST and not written.endswith((".", ":", "?")) and bool(_TITLE.match(written))


def _head(lines: Sequence[Line], place: int, lists: Sequence[int]) -> _Head | None:
    """Read the head whose title stands at `place`, if it is one."""
    n = bisect_right(lists, place)
    attended = lists[n] if n < len(lists) else len(lines)
    if attended - place > _HEAD or _items(lines[place:attended]):
        return None
    said = (one for line in lines[place:attended] if not _OTHER_DAY.search(line.text) for one in days(line.text))
    day = next((one.iso for one in said if one.iso and not one.digits), None)
    return _Head(place, day, attended) if day else None


def _items(lines: Sequence[Line]) -> bool:
    return any(_ITEM.match(line.text) for line in lines)


def _top(lines: Sequence[Line], place: int) -> int:
    """Move up to the start of the page where only a letterhead stands above the title."""
    first = next((n for n in range(place, max(place - 4, 0), -1) if lines[n].page != lines[n - 1].page), None)
    return place if first is None else first


def first_only(text: Text, others: Sequence[Line]) -> Text:
    """Give the text up to the second meeting, whose characters have the same offsets."""
    end = others[0].start
    return Text(
        text.characters[:end].rstrip("\n"),
        tuple(start for start in text.pages if start < end) or (0,),
        tuple(mark for mark in text.marks if mark.end <= end),
        text.title,
        text.problems,
    )


def rest_only(text: Text, others: Sequence[Line]) -> Text:
    """Give the text from the second meeting on, whose characters keep their offsets below blanks."""
    end = others[0].start
    blank = re.sub(r"[^\n]", " ", text.characters[:end])
    marks = tuple(mark for mark in text.marks if mark.start >= end)
    return Text(blank + text.characters[end:], text.pages, marks)


def several_meetings(text: Text, others: Sequence[Line]) -> Problem:
    """Say that only the first meeting was read, and where the others begin."""
    numbers = {line.start: n for n, line in enumerate(text.lines, start=1)}
    where = ", ".join(f"page {line.page} (line {numbers[line.start]})" for line in others)
    message = f"the document holds {len(others) + 1} meetings; only the first was read, the others begin on {where}"
    return Problem(message, tuple(span for line in others for span in text.spans(line.start, line.end)))
