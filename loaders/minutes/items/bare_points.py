"""Numbered points whose numbers have no dot: `1 Direktionen antar taxan.` and `2 Beslutet skickas vidare.` below it."""

import re
from collections.abc import Callable, Sequence

from loaders.text import Line

_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})\s+(?=[A-ZÅÄÖ])")
_LONGEST_LEAD = 10
_LEADING = (":", "beslutar", "beslutade", "besluta", "följande")
_LEADS = re.compile(rf"(?::|\b(?:{'|'.join(_LEADING[1:])}))$")
_FEWEST = 2


def bare_points(written: Sequence[Line], is_heading: Callable[[str], bool]) -> dict[int, int]:
    """Find where such points start, and how many characters the number takes of each.

    They count from 1, below a heading or words that lead to them, and there are at least two.
    """
    found: dict[int, int] = {}
    run: dict[int, int] = {}
    led = False
    for line in written:
        shown = line.text.rstrip()
        match = _NUMBER.match(line.text)
        number = int(match["number"]) if match else 0
        if match and (number == len(run) + 1 if run else led and number == 1):
            run[line.start] = match.end()
        led = is_heading(line.text.strip()) or _leads(shown)
        if led:
            found |= run if len(run) >= _FEWEST else {}
            run = {}
    return found | (run if len(run) >= _FEWEST else {})


def _leads(shown: str) -> bool:
    return shown.endswith(_LEADING) and _LEADS.search(shown, max(0, len(shown) - _LONGEST_LEAD)) is not None
