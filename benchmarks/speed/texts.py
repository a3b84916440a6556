"""Long texts of several kinds, of any length: what a reader might take more time for than their length explains."""

import random
import re
from collections.abc import Callable, Iterator
from itertools import count

from benchmarks.corpus import FILLER, FIRST, corpus

_ITEM = re.compile(r"\d+(?=\. \S)")
_SYLLABLES = ("ba", "del", "fri", "gran", "hol", "kar", "lun", "mo", "ny", "ros", "sten", "vik", "ö", "å")


def prose(length: int) -> str:
    """Paragraphs of plain sentences, each on one line."""
    paragraph = " ".join(FILLER * 2)
    return _cut((paragraph for _ in count()), length, "\n\n")


def minutes(length: int) -> str:
    """The minutes of one meeting of very many items."""
    return _cut(_lines(), length, "\n")


def people(length: int) -> str:
    """A list of people, no two of them the same: given names and made-up surnames, one a line."""
    chance = random.Random(1)
    return _cut((f"{chance.choice(FIRST)} {_word(chance).capitalize()}" for _ in count()), length, ",\n")


def capitals(length: int) -> str:
    """Made-up words in capitals, all on one line."""
    chance = random.Random(2)
    return _cut((_word(chance).upper() for _ in count()), length, " ")


LONG: dict[str, Callable[[int], str]] = {"prose": prose, "minutes": minutes, "people": people, "capitals": capitals}


def _cut(parts: Iterator[str], length: int, between: str) -> str:
    taken: list[str] = []
    size = 0
    while size < length:
        taken.append(next(parts))
        size += len(taken[-1]) + len(between)
    return between.join(taken)[:length]


def _lines() -> Iterator[str]:
    """The lines of minutes, then those of the items of further ones, all numbered on."""
    number = 0
    for place, document in enumerate(corpus(1, 10**6, 1)):
        lines = document.text.split("\n")
        first = next(n for n, line in enumerate(lines) if _ITEM.match(line))
        for line in lines[first if place else 0 :]:
            number += _ITEM.match(line) is not None
            yield _ITEM.sub(str(number), line, count=1) if _ITEM.match(line) else line


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3))
