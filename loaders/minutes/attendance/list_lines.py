"""The lines of a list of people: what to leave out of them, and which is none."""

import re
from collections.abc import Sequence

from loaders.minutes.attendance.block import DANGLING
from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.groups import beside, heads_bullets, names_group, parts_groups
from loaders.minutes.attendance.labels import ends_list
from loaders.minutes.attendance.passage import Passage, passage
from loaders.text import Line

_NUMBERS = re.compile(r"\s*\d+[a-z]?(?:\s*[-–,]\s*\d+)*\s*")
_WANTS_NUMBERS = re.compile(r"(?:§|\b(?:ärende|punkt(?:erna)?)|\d[-–])\s*(?:$|(?=[A-ZÅÄÖ]))")
_SAYS_NOTHING = re.compile(r"(?:[\s\d§().,:/-]|[A-ZÅÄÖ]{3,}(?!\w))*")
_BULLET = re.compile(r"\s*(?:[-–•*·]|\d{1,2}[.)])\s+(?=[A-ZÅÄÖØÉ])")
_WIDE = re.compile(r"\s{2,}")
_LONG_PROSE = 9
_SHORT_PROSE = 5
_WORDS = 60  # characters that tell what a field is


def any_shown(lines: Sequence[Line]) -> bool:
    """Whether any line has words."""
    return any(line.text.strip() for line in lines)


def behind_label(line: Line, end: int) -> list[Line]:
    """What stands on a label's line after it."""
    rest = re.sub(r"^[\s:?.…_]+", "", line.text[end:])
    return [from_place(line, len(line.text) - len(rest))] if rest else []


def with_group(
    lines: list[Line], following: Sequence[Line] = (), *, led: bool = False
) -> tuple[Passage | None, list[Line]]:
    """Part the first line of a list where whom people come from stands in a cell to their left, or alone on it."""
    if lines and following and names_group(lines[0], following, fresh=True):
        return passage(lines[0]), []
    start = beside(lines[0], led=led) if lines else 0
    return (passage(lines[0], 0, start), [from_place(lines[0], start)]) if start else (None, lines)


def grouped(
    line: Line, following: Sequence[Line], above: str, *, headed: bool
) -> tuple[Passage | None, list[Line]] | None:
    """Whom the people from this line on come from, and what else stands on it; None where it does not say so.

    `above` tells what stands above the line: `label`, `group`, `gap` or `person`. Right below a person of a list
    without groups it says whom that one comes from, unless it has a colon. `headed` where lists of the document have
    groups, and the line has no bullet.
    """
    if above == "person" and not line.text.rstrip().endswith(":"):
        return with_group([line], led=headed) if beside(line, led=headed) else None
    if names_group(line, following, fresh=above in ("label", "group")) or (headed and heads_bullets(line, following)):
        return passage(line), []
    if parts_groups(line):
        return None, []
    return with_group([line], led=headed) if beside(line, led=headed) else None


def is_empty(line: Line, under: Sequence[Line]) -> bool:
    """Whether the line is blank, a page number or header, and no numbers that the lines above wait for."""
    if _NUMBERS.fullmatch(line.text) and any(_WANTS_NUMBERS.search(above.text) for above in under[-2:]):
        return False
    return _SAYS_NOTHING.fullmatch(line.text) is not None


def from_place(line: Line, start: int) -> Line:
    """Give the line from character `start` on."""
    return Line(line.start + start, line.end, line.page, line.text[start:])


def without_bullet(line: Line) -> Line:
    """Give the line without the bullet or the number before a name."""
    bullet = _BULLET.match(line.text)
    return from_place(line, bullet.end()) if bullet else line


def without_neighbour(line: Line) -> Line:
    """Cut off a field of the cover that stands to the right of people: `Anna Ek      Paragrafer § 1-9`."""
    for field in _WIDE.finditer(line.text):
        if field.start() and ends_list(line.text[field.end() : field.end() + _WORDS]):
            return Line(line.start, line.start + field.start(), line.page, line.text[: field.start()])
    return line


def is_prose(line: str, under: Sequence[Line], *, after_gap: bool) -> bool:
    """Whether the line is a sentence about something, not an entry or its rest."""
    words = line.split()
    small = sum(word[0].islower() for word in words)
    if starts_entry(passage(Line(0, 0, 1, line))) or (under and DANGLING.search(under[-1].text)):
        return False
    long = len(words) >= _LONG_PROSE and small * 10 >= len(words) * 7 and "(" not in line
    return long or (after_gap and bool(under) and len(words) >= _SHORT_PROSE and small * 2 >= len(words))
