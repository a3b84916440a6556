"""Numbered headings: where an item may begin, and which of those places make the document's own sequence."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.minutes.items.headings import CASE, section
from loaders.text import Line

_YEAR = r"(?:/(?:(?:19|20)\d\d|\d\d)(?!\d))?"  # of the series that the number is of: `§ 12/2023`
_ORGAN = r"(?!(?:Se|Jfr|Enl|Och|Den|Dnr|Lag|Vid)\b)[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4}(?:[ -][A-ZÅÄÖ]{2,4})?"  # `Mbn`, `KS AU`
_FORMS = (
    (
        "§ n",
        re.compile(
            rf"\s*(?:{_ORGAN}\s)?(?:§|\$|¤|S(?=\s\d))\s{{0,9}}(\d{{1,4}}(?:\s?[a-z](?=[\s.]|$))?){_YEAR}\.?(?=\s|$)\s*(.*)"
        ),
    ),
    ("n §", re.compile(rf"\s*(\d{{1,4}}(?:\s?[a-z])?){_YEAR}\s?[§$](?=\s|$)\s*(.*)")),
    ("punkt n", re.compile(r"\s*(?:Punkt|Ärende)\s(\d{1,3})\b\s*[-–.:)]*\s*(.*)")),
    ("n.", re.compile(r"\s*(\d{1,3})(?:\.(?!\d)\s*|\s[–-]\s(?=[A-ZÅÄÖ]))(\S.*)")),
    ("n.m", re.compile(r"\s*(\d{1,3}\.\d{1,2})\.?\s+([A-ZÅÄÖ]\S.*)")),
    ("n)", re.compile(r"\s*(\d{1,3})\)\s*(\S.*)")),
    ("A)", re.compile(r"\s*([A-ZÅÄÖ])[).]\s+(\S.*)")),
    ("n", re.compile(r"\s*(\d{1,3})\.?()\s*")),
    ("n title", re.compile(r"\s*(\d{1,3})\s+([A-ZÅÄÖ].*)")),
)
# A number and its title apart by a tab; more cells are the row of a table.
_ONE_CELL = re.compile(
    rf"\s*(?:{_ORGAN}\s)?(?:[§$]\s?\d{{1,4}}(?:\s?[a-z])?|\d{{1,4}}\s?§|\d{{1,3}}[.)])\.?[ ]?\t\s*[^\t]+"
)
# How all of them begin: a digit, a sign, a letter with a mark, an organ before its sign.
_BEGINS = re.compile(r"\s*(?:\d|[§$¤]|[A-ZÅÄÖ](?:[).]|[^§$¤]{0,12}[§$¤])|Punkt\s|Ärende\s)")
_WEIGHT = {"§ n": 1.5, "n §": 1.5, "n": 0.5, "n title": 0.6, "A)": 0.7}
_SENTENCE = re.compile(r"[a-zåäö0-9)][.?!]\s+[A-ZÅÄÖ]")
_WRAPPED = re.compile(r"[,.;)]|(?:och|den|samt|i|till|om|av|för|att|eller|-|–)\b|[-–]\s?\d")
_APART, _MARKED = 1.2, 2.0  # a blank line above, a heading by its format
_FARTHEST, _FEWEST = 12, 3
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
        """The number without its letter, behind its point where it has one; a letter alone counts from A."""
        digits = re.sub(r"\D", "", self.number.rpartition(".")[2])
        return int(digits) if digits else ord(self.number) - ord("A") + 1


def candidates(lines: Sequence[Line], places: Sequence[int], marked: frozenset[int]) -> list[Candidate]:
    """Find all lines at `places` that look like the start of a numbered item; those `marked` as headings weigh more."""
    found = []
    for n, place in enumerate(places):
        line = lines[place].text.rstrip()
        if not _BEGINS.match(line):
            continue
        if "\t" in line.strip() and place not in marked and not (CASE.search(line) or _ONE_CELL.fullmatch(line)):
            continue
        following = next((lines[i].text.strip() for i in places[n + 1 : n + 5] if lines[i].text.strip()), "")
        one = _candidate(place, line, following)
        if one:
            apart = _APART if not n or not lines[places[n - 1]].text.strip() else 1.0
            found.append(one._replace(weight=one.weight * apart * (_MARKED if place in marked else 1.0)))
    return found


def _candidate(place: int, line: str, following: str) -> Candidate | None:
    for form, pattern in _FORMS:
        match = pattern.fullmatch(line)
        if match:
            number, rest = re.sub(r"\s", "", match[1]), match[2].strip()
            weight = _weight(form, rest, following) * _WEIGHT.get(form, 1.0)
            return Candidate(place, form, number, rest, weight) if weight > 0 else None
    return None


def _weight(form: str, rest: str, following: str) -> float:
    title = rest or following
    if not title or ("§" in form and _WRAPPED.match(rest)):
        return 0.0
    if CASE.match(rest):
        return 2.0
    weight = 1.0 if title[0].isupper() or title[0].isdigit() else 0.3
    if _SENTENCE.search(title) or (section(title) and not rest):
        weight *= 0.5
    if len(title) > _LONGEST or title.endswith((";", ",")) or (title.endswith((".", ":", "?")) and "§" not in form):
        weight *= 0.6
    return weight


def sequence(found: Sequence[Candidate]) -> list[Candidate]:
    """Find the heaviest run of rising numbers; gaps cost, the earlier of equals wins."""
    ends: dict[int, dict[str, tuple[float, int]]] = {}
    before: list[int | None] = []
    best: tuple[float, int] | None = None
    for i, candidate in enumerate(found):
        total, previous, order = candidate.weight, None, candidate.order
        for gap in range(_FARTHEST):
            for number, (sofar, last) in ends.get(order - gap, {}).items():
                value = sofar + candidate.weight - 0.1 * max(gap - 1, 0)
                if (gap or number < candidate.number) and value > total:
                    total, previous = value, last
        before.append(previous)
        same = ends.setdefault(order, {})
        if candidate.number not in same or total > same[candidate.number][0]:
            same[candidate.number] = (total, i)
        if best is None or total > best[0]:
            best = (total, i)
    return _trail(found, before, best[1] if best else None)


def _trail(found: Sequence[Candidate], before: Sequence[int | None], last: int | None) -> list[Candidate]:
    trail = []
    while last is not None:
        trail.append(found[last])
        last = before[last]
    return trail[::-1]


def weight(run: Sequence[Candidate]) -> float:
    """Weigh a whole run."""
    return sum(candidate.weight for candidate in run)


def leading(found: Sequence[Candidate]) -> list[Candidate]:
    """Find the document's own sequence: the heaviest run of all forms."""
    forms = {form: [c for c in found if c.form == form] for form in dict.fromkeys(c.form for c in found)}
    if not _of_one_meeting(forms.get("n.m", [])):
        forms.pop("n.m", None)
    return max(map(sequence, forms.values()), key=weight, default=[])


def _of_one_meeting(found: Sequence[Candidate]) -> bool:
    """Tell numbers of items behind that of the meeting (`7.1`, `7.2`) from those of points below items."""
    return len(found) >= _FEWEST and len({c.number.partition(".")[0] for c in found}) == 1
