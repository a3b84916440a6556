"""Dates as Swedish minutes write them, and the year where it is left out."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari feb febr",
            "mars mar",
            "april apr",
            "maj",
            "juni jun",
            "juli jul",
            "augusti aug",
            "september sep sept",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = {"må": 1, "ti": 2, "on": 3, "to": 4, "fr": 5, "lö": 6, "sö": 7}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DASH = r"[-–‑\u00ad]"
_WEEKDAY = r"(?:(?P<weekday>(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)s?,?\s{1,3}(?:den\s{1,3})?)?"
_DAY = re.compile(
    rf"(?<![\d/.:§-]){_WEEKDAY}(?:"
    rf"(?P<iso>(?P<y1>(?:19|20)\d\d)\s?{_DASH}\s?(?P<m1>[01]\d)\s?{_DASH}\s{{0,3}}(?P<d1>[0-3]\d))"
    rf"|(?P<y2>(?:19|20)\d\d)\.(?P<m2>[01]\d)\.(?P<d2>[0-3]\d)"
    rf"|(?P<d3>[0-3]?\d)(?::?[ae]|:de|[-–][0-3]?\d)?\s{{1,3}}(?P<m3>{_MONTH})\b\.?(?:,?\s{{1,3}}(?P<y3>(?:19|20)\d\d)(?!\d))?"
    r"|(?P<d7>[0-3]?\d)\.\s?(?P<m7>[01]?\d)\.\s?(?P<y7>(?:19|20)\d\d)"
    r"|(?P<d4>[0-3]?\d)/(?P<m4>[01]?\d)(?:\s{1,2}|[-/]|,\s)?(?P<y4>(?:19|20)\d\d)?(?![/\d])"
    rf"|(?P<y5>\d\d)(?P<s5>[-.])(?P<m5>[01]\d)(?P=s5)(?P<d5>[0-3]\d)"
    r"|(?P<y6>\d\d)(?P<m6>[01]\d)(?P<d6>[0-3]\d)"
    r")(?![\d%])(?!:\d)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d\d*")  # one digit alone is found faster than `\d+`
_LONGEST_WEEKDAY = 20  # characters before the first digit of `_DAY`
_CENTURY, _PIVOT = 2000, 70


class Day(NamedTuple):
    """A date at `start` to `end` of a string; the year is None where it is not written."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    digits: bool = False  # six digits run together or a two-digit year: a date only where one is expected

    @property
    def iso(self) -> str | None:
        """The date, if it has a year."""
        return None if self.year is None else f"{self.year}-{self.month:02}-{self.day:02}"


def days(text: str) -> Iterator[Day]:
    """Find every date in `text`, in order; a day that no calendar has is none."""
    for match in with_digits(_DAY, text, "dag", _LONGEST_WEEKDAY):
        group = next(n for n in "1234567" if match[f"d{n}"])
        written = match[f"y{group}"]
        year = int(written) if written else None
        if year is not None and year < 100:  # noqa: PLR2004
            year += _CENTURY if year < _PIVOT else _CENTURY - 100
        month = _month(match[f"m{group}"])
        day = int(match[f"d{group}"])
        if _real(year, month, day):
            weekday = _WEEKDAYS[match["weekday"][:2].lower()] if match["weekday"] else None
            yield Day(match.start(), match.end(), year, month, day, weekday, group in "56")


def with_digits(pattern: re.Pattern[str], text: str, before: str, longest: int) -> Iterator[re.Match[str]]:
    """Find all that `pattern` finds, sought where digits stand: anywhere else there is none.

    A match begins with a run of digits, or with at most `longest` characters before one that hold `before`.
    """
    place = 0
    for digits in _DIGITS.finditer(text):
        first = digits.start()
        if first < place:
            continue
        begin = max(place, first - longest)
        if before not in text[begin:first].lower():
            begin = first
        for start in range(begin, first + 1):
            match = pattern.match(text, start)
            if match is not None:
                yield match
                place = match.end()
                break


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS[written.lower()]


def _real(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def on_or_after(day: Day, earliest: str) -> str | None:
    """Read `day` as the first of its kind on or after the ISO date `earliest`; a written year stands."""
    if day.year is not None:
        return day.iso
    for year in range(int(earliest[:4]), int(earliest[:4]) + 9):
        if _real(year, day.month, day.day):
            found = date(year, day.month, day.day).isoformat()
            if found >= earliest:
                return found
    return None


def by_weekday(day: Day, years: frozenset[int]) -> str | None:
    """Give the year of `years` in which `day` falls on its printed weekday, if just one does."""
    if day.year is not None:
        return day.iso
    fitting = [
        found
        for year in sorted(years)
        if day.weekday and _real(year, day.month, day.day)
        if (found := date(year, day.month, day.day)).isoweekday() == day.weekday
    ]
    return fitting[0].isoformat() if len(fitting) == 1 else None
