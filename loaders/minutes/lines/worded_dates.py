"""Dates with the day in words, put into digits for the rules: `den tjugoandra mars 2016`."""

import re
from collections.abc import Iterator

from loaders.edited import Edit

_UNITS = ("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde")
_TEENS = (
    "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde",
)  # fmt: skip
_DAYS = {
    word: number
    for number, word in enumerate(
        (*_UNITS, *_TEENS, "tjugonde", *(f"tjugo{unit}" for unit in _UNITS), "trettionde", "trettioförsta"), start=1
    )
}
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_WORDED = re.compile(rf"en (?P<day>[a-zåäö]{{5,14}})\s(?:{_MONTHS})\b")


def worded_dates(characters: str) -> Iterator[Edit]:
    """Each day in words that stands behind `den` and before a month, as digits."""
    for match in _WORDED.finditer(characters):
        if number := _DAYS.get(match["day"]):
            yield Edit(match.start("day"), match.end("day"), str(number))
