"""Numbered headings: where an item may begin, and which of those places make the document's own sequence."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_FORMS = (
    ("§ n", re.compile(r"\s*(?:[A-ZÅÄÖ]{2,5}\s+)?(?:§|\$|¤)\s*(\d{1,4}(?:\s?[a-z]\b)?)\.?(?=\s|$)\s*(.*)")),
    ("n §", re.compile(r"\s*(\d{1,4}(?:\s?[a-z])?)\s*§(?=\s|$)\s*(.*)")),
    ("punkt n", re.compile(r"\s*(?:Punkt|Ärende)\s+(\d{1,3})\b\s*[-–.:)]*\s*(.*)")),
    ("n.", re.compile(r"\s*(\d{1,3})\.(?!\d)\s*(\S.*)")),
    ("n)", re.compile(r"\s*(\d{1,3})\)\s*(\S.*)")),
    ("n", re.compile(r"\s*(\d{1,3})()\s*")),
)
_WEAK = {"n": 0.5}
_SENTENCE = re.compile(r"[a-zåäö0-9)]\.\s+[A-ZÅÄÖ]")
_WRAPPED = re.compile(r"[,.;)]|(?:och|den|samt|i|till|om|av|för)\b")
_FARTHEST = 12
_LONGEST = 110


class Candidate(NamedTuple):
    """A line that may begin an item: its place, form, number and the rest of the line."""

    place: int
    form: str
    number: str
    rest: str
    weight: float

    @property
    def order(self) -> int:
        """The number without its letter."""
        return int(re.sub(r"\D", "", self.number))


def candidates(lines: Sequence[tuple[int, str]]) -> list[Candidate]:
    """All lines (place, characters) that look like the start of a numbered item."""
    found = []
    for n, (place, line) in enumerate(lines):
        following = next((after for _, after in lines[n + 1 : n + 4] if after.strip()), "")
        for form, pattern in _FORMS:
            match = pattern.fullmatch(line.rstrip())
            if match:
                number, rest = re.sub(r"\s", "", match[1]), match[2].strip()
                weight = _weight(form, rest or following, bool(rest))
                if weight > 0:
                    found.append(Candidate(place, form, number, rest, weight))
                break
    return found


def _weight(form: str, title: str, same_line: bool) -> float:  # noqa: FBT001
    if not title or (same_line and form in ("§ n", "n §") and _WRAPPED.match(title)):
        return 0.0
    weight = _WEAK.get(form, 1.0)
    if not (title[0].isupper() or title[0].isdigit()):
        weight *= 0.3
    if _SENTENCE.search(title):
        weight *= 0.5
    if len(title) > _LONGEST or title.endswith((";", ",")):
        weight *= 0.5
    return weight


def sequence(found: Sequence[Candidate]) -> list[Candidate]:
    """Find the heaviest run of rising numbers within one form; gaps cost, the earlier of equals wins."""
    ends: dict[tuple[int, str], tuple[float, int]] = {}
    before: list[int | None] = []
    best: tuple[float, int] | None = None
    for i, candidate in enumerate(found):
        total, previous = candidate.weight, None
        for gap in range(_FARTHEST):
            for key in _keys_before(candidate, gap):
                if key in ends and (value := ends[key][0] + candidate.weight - 0.05 * max(gap - 1, 0)) > total:
                    total, previous = value, ends[key][1]
        before.append(previous)
        key = (candidate.order, candidate.number)
        if key not in ends or total > ends[key][0]:
            ends[key] = (total, i)
        if best is None or total > best[0]:
            best = (total, i)
    return _trail(found, before, best[1] if best else None)


def _keys_before(candidate: Candidate, gap: int) -> list[tuple[int, str]]:
    order = candidate.order - gap
    letters = ["", "a", "b", "c", "d", "e"]
    keys = [(order, f"{order}{letter}") for letter in letters]
    return [key for key in keys if key[1] < candidate.number] if gap == 0 else keys


def _trail(found: Sequence[Candidate], before: Sequence[int | None], last: int | None) -> list[Candidate]:
    trail = []
    while last is not None:
        trail.append(found[last])
        last = before[last]
    return trail[::-1]
