"""Headings without numbers: those that the format marks, and bullets that are a label alone."""

import re
from collections import Counter
from collections.abc import Sequence

from loaders.minutes.items.headings import contents_label, section
from loaders.minutes.items.titles import TELLS
from loaders.minutes.lines.presence import starts_list
from loaders.text import Line, Mark, Text

_NO_ITEM = re.compile(
    r"(?:Närvarande|Deltagare|Beslutande|Frånvarande|Övriga (?:närvarande|delta\w+)|Ledamöter|Ersättare"
    r"|Tjänstepersoner|Plats|Tid|Datum|Anteckningar|Mötesanteckningar"
    r"|Minnesanteckningar|Protokoll|Underskrifter|Justering)\b.*|(?:Deltagande|Ej närvarande|Anmält förhinder"
    r"|Förhinder|Förhindrade|Närvaro(?:lista)?)(?: vid mötet)?:?"
)
_LABEL_BULLET = re.compile(r"\s*[-*•–]\s+([A-ZÅÄÖ][^:]{1,60}):\s*")
_PLAIN = re.compile(r"[A-ZÅÄÖ][^.,:;?!()\t]{2,60}")
_RUNNING = re.compile(r"[a-zåäö0-9][.?!](?:$|\s+[A-ZÅÄÖ])")
_ITEMS_AT_LEAST, _TIGHT_AT_LEAST, _LONG, _MOST_LINES = 2, 3, 70, 6
_SHORT = 0.7  # of the widest line


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


def plain_headings(lines: Sequence[Line], aside: frozenset[int]) -> list[int]:
    """Find the places of short lines above running text: the headings of a document that marks and numbers none.

    They stand below blank lines or, in a text that has none above them, below the end of a sentence.
    """
    lists = (
        place for place, line in enumerate(lines) if starts_list(line.text) and not line.text.rstrip().endswith(".")
    )
    after = max(lists, default=-1)
    body = [place for place in range(after + 1, len(lines)) if place not in aside]
    titles = [place for place in body if _PLAIN.fullmatch(lines[place].text.strip()) and _names_item(lines[place].text)]
    told = [place for place in titles if _above_text(lines, place)]
    found = [place for place in told if place == 0 or not lines[place - 1].text.strip() or place - 1 in aside]
    if len(found) >= _ITEMS_AT_LEAST:
        return found
    width = max((len(lines[place].text.rstrip()) for place in body), default=0)
    tight: list[int] = []
    top = next((place for place, line in enumerate(lines) if line.text.strip()), -1)
    for place in told:
        if place == top:
            continue  # the document's title
        parted = not tight or place in found or lines[place - 1].text.rstrip().endswith((".", "!", "?", ":"))
        if parted and place + 1 not in titles and _short(lines[place], lines[place + 1 :], width):
            tight.append(place)
    return tight if len(tight) >= _TIGHT_AT_LEAST else []


def _above_text(lines: Sequence[Line], place: int) -> bool:
    below = _paragraph(lines[place + 1 : place + 1 + _MOST_LINES])
    goes_on = bool(below) and lines[place + 1].text.strip()[:1].islower()
    return not goes_on and (_RUNNING.search(below) is not None or len(below) > _LONG)


def _short(line: Line, below: Sequence[Line], width: int) -> bool:
    """Tell a heading from the first line of a sentence: it says nothing, and the next word would have fitted."""
    text = _paragraph(below[:_MOST_LINES])
    if not below[0].text.strip() or _RUNNING.search(text) is None or TELLS.search(line.text):
        return False
    return len(line.text.strip()) + 1 + len(text.split(None, 1)[0]) < _SHORT * width


def _paragraph(lines: Sequence[Line]) -> str:
    """Give the first paragraph among the lines, of which blank ones may come first."""
    written = [line.text.strip() for line in lines]
    while written and not written[0]:
        written.pop(0)
    return " ".join(written[: written.index("")] if "" in written else written)


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
