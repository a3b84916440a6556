"""The list of contents or agenda before the minutes: where it stands, and the items that only it names."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.minutes.items.headings import CASE, contents_label, section, without_leaders
from loaders.minutes.items.numbering import Candidate
from loaders.minutes.lines.joining import join
from loaders.text import Line

_DROPPED = re.compile(
    r"(?:Ärendet|Punkten|Frågan)\s(?:utgår|utgick|ströks)|(?:Besluts|Informations|Diskussions)(?:ärende|punkt)",
    re.IGNORECASE,
)
_KIND = re.compile(r"\s*\b(?:Besluts|Informations|Diskussions)(?:ärende|punkt)\.?$")
_LINES_AN_ENTRY = 3.5


class Entry(NamedTuple):
    """An item as a list of contents names it; `number` is empty where it has none."""

    number: str
    title: str
    lines: tuple[Line, ...]


def region(lines: Sequence[Line], places: Sequence[int], found: Sequence[Candidate]) -> range:
    """Find the places of a list of contents: below its label or, without one, numbers that soon start again."""
    label = next((i for i in places if contents_label(lines[i].text) and not _titles_an_item(lines, i, found)), None)
    if label is not None:
        end = _end(label, found)
        if end is not None:
            return range(label, end)
    return _restarted(lines, places, found)


def _titles_an_item(lines: Sequence[Line], place: int, found: Sequence[Candidate]) -> bool:
    """Tell whether the label is the title below a number that stands alone."""
    above = [c for c in found if c.place < place and not c.rest]
    return bool(above) and not any(lines[i].text.strip() for i in range(above[-1].place + 1, place))


def _end(label: int, found: Sequence[Candidate]) -> int | None:
    after = [c for c in found if c.place > label]
    if not after:
        return None
    first = after[0]
    if first.form == "n" and not first.rest:
        return first.place
    return next((c.place for c in after[1:] if (c.form, c.number) == (first.form, first.number)), None)


def _restarted(lines: Sequence[Line], places: Sequence[int], found: Sequence[Candidate]) -> range:
    for n, first in enumerate(found[:3]):
        again = next((c for c in found[n + 1 :] if (c.form, c.number) == (first.form, first.number)), None)
        if again is None or "§" not in first.form:
            continue
        inside = [c for c in found if first.place <= c.place < again.place and c.form == first.form]
        written = sum(1 for i in places if first.place <= i < again.place and lines[i].text.strip())
        if len(inside) > 1 and written <= _LINES_AN_ENTRY * len(inside):
            return range(first.place, again.place)
    return range(0)


def entries(lines: Sequence[Line], places: Sequence[int], found: Sequence[Candidate]) -> list[Entry]:
    """Read the entries of a list of contents at `places`; numbers apart from their titles are put together."""
    starts = {c.place: c for c in found}
    if not starts:
        return []
    form = found[0].form
    groups: list[tuple[str, list[Line]]] = []
    blank = False
    for place in places:
        line = lines[place]
        if place in starts and starts[place].form == form:
            groups.append((starts[place].number, [_rest(line, starts[place])] if starts[place].rest else []))
        elif line.text.strip() and groups and not _DROPPED.match(line.text.strip()):
            _add(groups, line, apart=blank)
        blank = not line.text.strip()
    return [_entry(number, titles) for number, titles in groups if titles]


def _rest(line: Line, start: Candidate) -> Line:
    offset = len(line.text.rstrip()) - len(start.rest)
    return Line(line.start + offset, line.start + offset + len(start.rest), line.page, start.rest)


def _add(groups: list[tuple[str, list[Line]]], line: Line, *, apart: bool) -> None:
    """Give a title line to the first number that waits for one, else to the entry above, else to itself."""
    waiting = next((titles for number, titles in groups if number and not titles), None)
    last = groups[-1][1]
    if waiting is not None and not (waiting is last and section(line.text)):
        waiting.append(line)
    elif (apart or line.text[:1].isupper()) and not _open(last):
        groups.append(("", [line]))
    else:
        last.append(line)


def _open(titles: Sequence[Line]) -> bool:
    """Tell whether an entry's title goes on: it holds only a case number, or has no page number where others do."""
    text = titles[-1].text if titles else ""
    return bool(CASE.search(text))


def _entry(number: str, titles: Sequence[Line]) -> Entry:
    title = join(_KIND.sub("", CASE.sub("", without_leaders(line.text))) for line in titles)
    return Entry(number, title, tuple(titles))
