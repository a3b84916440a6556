"""Broken lines made whole: joined with blanks, words mended where a hyphen broke them."""

import re
from collections.abc import Iterable

_SHARED_HEAD = re.compile(r"(?:och|eller|samt|respektive|till|resp\.?)\b")
_BROKEN = re.compile(r"(\w+)[-\u00ad]$")


def join(lines: Iterable[str]) -> str:
    """Join the lines to one, with single blanks.

    A hyphen at a line's end goes where it broke a word, and stays where it belongs: in dates and
    numbers, after a capital abbreviation (`EU-` + `nivå`), before `och` (`säkerhet-` + `och`).
    """
    whole = ""
    for line in lines:
        piece = " ".join(line.replace("\u00ad", "-" if line.endswith("\u00ad") else "").split())
        if piece:
            whole = meet(whole, piece) if whole else piece
    return whole


def meet(left: str, right: str) -> str:
    """Join two pieces with single blanks, neither of which is empty."""
    broken = _BROKEN.search(left[-40:]) if left[-1] in "-\u00ad" else None
    if broken is None or _SHARED_HEAD.match(right):
        return f"{left} {right}"
    head = broken[1]
    if head.isdigit() or right[0].isdigit():
        return left + right
    if right[0].islower() and not (len(head) == 1 or head.isupper()):
        return left[:-1] + right
    return left + right
