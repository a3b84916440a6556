"""Headings without numbers: those that the format marks, and bullets that are a label alone."""

import re
from collections import Counter
from collections.abc import Sequence

from loaders.minutes.headings import contents_label, section
from loaders.text import Line, Mark, Text

_NO_ITEM = re.compile(
    r"(?:Närvarande|Deltagare|Beslutande|Frånvarande|Övriga (?:närvarande|delta\w+)|Ledamöter|Ersättare"
    r"|Tjänstepersoner|Plats|Tid|Datum|Anteckningar|Mötesanteckningar"
    r"|Minnesanteckningar|Protokoll|Underskrifter|Justering)\b.*"
)
_LABEL_BULLET = re.compile(r"\s*[-*•–]\s+([A-ZÅÄÖ][^:]{1,60}):\s*")
_ITEMS_AT_LEAST = 2


def marked_headings(text: Text, lines: Sequence[Line]) -> frozenset[int]:
    """Find the places of lines that the format marks as headings."""
    return frozenset(_places(lines, [m for m in text.marks if m.kind == "heading"]))


def _places(lines: Sequence[Line], marks: Sequence[Mark]) -> dict[int, Mark]:
    """Give the place of the line in which each mark starts."""
    found: dict[int, Mark] = {}
    ordered = sorted(marks, key=lambda mark: mark.start)
    place = 0
    for mark in ordered:
        while place < len(lines) and lines[place].end < mark.start:
            place += 1
        if place < len(lines):
            found[place] = mark
    return found


def unnumbered(text: Text, lines: Sequence[Line], aside: frozenset[int]) -> list[int]:
    """Find the places of the headings of the top level that has at least two of them."""
    marks = {
        place: mark
        for place, mark in _places(lines, [m for m in text.marks if m.kind == "heading"]).items()
        if place not in aside and _names_item(lines[place].text)
    }
    marks = {place: mark for place, mark in marks.items() if not _same(marks.get(_above(lines, place)), mark)}
    counts = Counter(mark.level for mark in marks.values())
    level = next((one for one in sorted(counts) if counts[one] >= _ITEMS_AT_LEAST), None)
    if level is None:
        return []
    places = [place for place, mark in sorted(marks.items()) if mark.level == level]
    return _label_bullets(text, lines, places[0]) + places


def _above(lines: Sequence[Line], place: int) -> int:
    """Give the place of the line right above, or the line's own where that is blank."""
    return place - 1 if place and lines[place - 1].text.strip() else -1


def _same(above: Mark | None, mark: Mark) -> bool:
    """Tell the second line of a heading over two lines."""
    return above is not None and above.level == mark.level


def _names_item(line: str) -> bool:
    title = line.strip()
    return bool(title) and not (section(title) or contents_label(title) or _NO_ITEM.fullmatch(title))


def _label_bullets(text: Text, lines: Sequence[Line], before: int) -> list[int]:
    """Find bullets of the first depth above the first heading that are only a label with a colon."""
    first_depth = {mark.start for mark in text.marks if mark.kind == "item" and mark.level == 1}
    found = []
    for place in range(before):
        match = _LABEL_BULLET.fullmatch(lines[place].text)
        if match and any(start in first_depth for start in (lines[place].start, lines[place].start + match.start(1))):
            found.append(place)
    return found
