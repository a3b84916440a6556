"""Times of day as Swedish minutes write them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from loaders.minutes.dates import with_digits

_CLOCK = r"(?:[01]?\d|2[0-4])"
_SPAN = re.compile(
    rf"(?<![\d.:/-])(?P<word>(?:kl|klockan)\b\.?:?\s{{0,3}})?(?P<h1>{_CLOCK})(?:[.:](?P<m1>[0-5]\d))?(?![\d/])"
    rf"(?:\s{{0,3}}(?:[-–—]|till|t\.?o\.?m\.?)\s{{0,3}}(?:kl\.?\s"
    rf"|klockan\s)?(?P<h2>{_CLOCK})(?:[.:](?P<m2>[0-5]\d))?(?![\d/]))?",
    re.IGNORECASE,
)
_LONGEST_O_CLOCK = 12  # characters before the first digit of `_SPAN`


class Clock(NamedTuple):
    """A time of day, or a span of time, at `start` to `end` of a string, as HH:MM."""

    start: int
    end: int
    first: str
    last: str | None


def clocks(text: str) -> Iterator[Clock]:
    """Find every time of day: after `kl`, or with minutes (`18.30`, `9:00`); spans as one."""
    for match in with_digits(_SPAN, text, "k", _LONGEST_O_CLOCK):
        if not match["word"] and not (match["m1"] and _plain(text, match)):
            continue
        if match["word"] or match["m1"]:
            last = f"{int(match['h2']):02}:{match['m2'] or '00'}" if match["h2"] else None
            yield Clock(match.start(), match.end(), f"{int(match['h1']):02}:{match['m1'] or '00'}", last)


def _plain(text: str, match: re.Match[str]) -> bool:
    """Tell a time without `kl` from an amount, a section number or a date with points."""
    after = text[match.end() : match.end() + 2]
    return after[:1] not in ("%", "/") and not re.match(r"[.,:]\d", after)
