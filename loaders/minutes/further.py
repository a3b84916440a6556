"""Further meetings in one file: where the head of another one begins below the first meeting's items."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from loaders.minutes.anchored import holds
from loaders.minutes.dates import days
from loaders.minutes.lines.presence import starts_list
from loaders.minutes.meeting.body_name import KIND
from loaders.part import Part
from loaders.text import Line, Text

_NAMED = rf"{KIND}(?<!et)(?<!na)(?=[\s*_]|$)"  # `protokollet` is one spoken of
_TITLE = re.compile(
    rf"[\s*_#]*(?!(?:Vid|Bilag(?:a|or)|Justera\w*|Föregående|Förra)\b)(?:{_NAMED}|\S(?:.{{0,90}}?[\s,])??{_NAMED})"
)
_KINDS = ("protokoll", "anteckningar", "kallelse", "sammanfattning")  # one of them in each match of `_TITLE`
_ITEM = re.compile(
    r"[\s*_#]*(?:[A-ZÅÄÖ]{2,5}\s)?(?:[§$]\s?(\d{1,4})|(\d{1,4})\s?§|(?:Punkt|Ärende)\s(\d{1,3})|(\d{1,3})[.)]\s)"
)
_OTHER_DAY = re.compile(r"juster|anslag|nästa|förra|föregående|kallelse|publicer|underskr|utskri|signer", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST, _HEAD = 110, 25


class _Head(NamedTuple):
    """A meeting's head: the first line of it, its day, and where its attendance list or its items begin."""

    place: int
    day: str
    ends: int


def further_meetings(text: Text) -> tuple[Line, ...]:
    """Give the first line of each further meeting's head; none where the text is of one meeting.

    A head is a title that names the kind, then a day and a label of those who attended, all before an item. It is a
    further meeting's where its day is another and items stand both above and below it: a page header says the same
    day again, and minutes only enclosed or cited list neither people nor items. Where nobody is listed, it is one if
    its title is written as the first and its items are counted from 1 again in the same way.
    """
    lines = [line for line in text.lines if line.text.strip()]
    titles = [place for place, line in enumerate(lines) if _is_title(line)]
    if len(titles) < 2:  # noqa: PLR2004 - one title, one meeting
        return ()
    lists = [place for place, line in enumerate(lines) if starts_list(line.text)]
    found: list[_Head] = []
    for place in titles:
        if found and place <= found[-1].ends:
            continue
        like = lines[titles[0]] if found else None
        one = _head(lines, place, lists, like)
        if one is None or (found and one.day == found[-1].day):
            continue
        if found and not _items(lines[found[-1].ends : place]):
            continue
        found.append(one)
    while found and not _items(lines[found[-1].ends :]):
        found.pop()
    return tuple(lines[_top(lines, one.place)] for one in found[1:])


def _is_title(line: Line) -> bool:
    written = line.text.rstrip(" *_")
    if len(written) >= _LONGEST or written.endswith((".", ":", "?")):
        return False
    lowered = written.lower()
    return holds(lowered, _KINDS) and _TITLE.match(written) is not None


def _head(lines: Sequence[Line], place: int, lists: Sequence[int], like: Line | None) -> _Head | None:
    """Read the head whose title stands at `place`, if it is one. `like` is the title of the first."""
    n = bisect_right(lists, place)
    ends = lists[n] if n < len(lists) else len(lines)
    if ends - place > _HEAD or _items(lines[place:ends]):
        first = _counted_anew(lines, place)
        if first is None or (like and _undated(like) != _undated(lines[place])):
            return None
        ends = first
    said = (one for line in lines[place:ends] if not _OTHER_DAY.search(line.text) for one in days(line.text))
    day = next((one.iso for one in said if one.iso and not one.digits), None)
    return _Head(place, day, ends) if day else None


def _undated(title: Line) -> str:
    characters = list(title.text)
    for day in days(title.text):
        characters[day.start : day.end] = " " * (day.end - day.start)
    return " ".join(_LETTERS.findall("".join(characters).casefold()))


def _counted_anew(lines: Sequence[Line], place: int) -> int | None:
    """The place of the first item below, if it is number 1; below other items, if theirs are written as this one."""
    first = next((n for n in range(place + 1, min(place + _HEAD, len(lines))) if _ITEM.match(lines[n].text)), None)
    if first is None or _number(lines[first])[1] != 1:
        return None
    above = next((_number(line) for line in reversed(lines[:place]) if _ITEM.match(line.text)), None)
    return first if above is None or (above[0] == _number(lines[first])[0] and above[1] > 1) else None


def _number(line: Line) -> tuple[int, int]:
    """In which way an item's line is numbered, and its number."""
    match = _ITEM.match(line.text)
    assert match is not None and match.lastindex  # noqa: PT018 - told by the caller
    return match.lastindex, int(match[match.lastindex])


def _items(lines: Sequence[Line]) -> bool:
    return any(_ITEM.match(line.text) for line in lines)


def _top(lines: Sequence[Line], place: int) -> int:
    """Move up to the start of the page where only a letterhead stands above the title."""
    first = next((n for n in range(place, max(place - 4, 0), -1) if lines[n].page != lines[n - 1].page), None)
    return place if first is None else first


def parts(text: Text) -> tuple[Part, ...]:
    """Cut the text where further meetings begin; one part where it is of one meeting."""
    starts = [0, *(line.start for line in further_meetings(text)), len(text.characters)]
    return tuple(Part(text, start, end) for start, end in pairwise(starts))
