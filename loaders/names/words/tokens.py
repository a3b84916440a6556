"""Text as tokens: words with the marks inside them, and what separates them."""

import re
from enum import IntEnum
from functools import lru_cache, partial
from typing import NamedTuple

_INNER = "-‐‑.:'’´&\u00ad"  # marks within words
_TOKEN = re.compile(rf"([^\W_]+(?:(?=[{_INNER}])(?:[{_INNER}][^\W_]+)*[-‐‑]?)?|[^\w\s]|_)")
_BROKEN_END = "-‐‑\u00ad"
_GENITIVE = (":s", "'s", "’s", "´s")
_LONGEST_WORD = 60
_SHARED_HEAD = frozenset({"och", "eller", "samt", "respektive"})


class Gap(IntEnum):
    """What separates a token from the one before it."""

    NONE = 0
    BLANK = 1
    LINE = 2
    BREAK = 3  # an empty line, a tab, or the blanks between columns


class Token(NamedTuple):
    """One word or mark.

    `fold` is its word in lower case, `gap` what separates it from the one before; `capital` tells whether it
    begins with a capital letter, `word` whether it is a word or a number, no mark.
    """

    start: int
    end: int
    text: str
    fold: str
    gap: Gap
    capital: bool
    word: bool


def tokens(characters: str) -> tuple[Token, ...]:
    """All tokens of the text, in order. A word that a hyphen broke over two lines is one token."""
    found: list[Token] = []
    end = 0
    gap = Gap.BREAK
    make = partial(tuple.__new__, Token)  # a third of the time of calling the class, for the most numerous things
    pieces = _TOKEN.split(characters)  # what separates tokens, and tokens: faster than a match for each
    for between, text in zip(pieces[::2], pieces[1::2], strict=False):
        if found:
            gap = _gap(between)
        start = end + len(between)
        end = start + len(text)
        first = start
        if gap is Gap.LINE and _continues(found[-1].text, text):
            before = found.pop()
            first, gap = before.start, before.gap
            text = _mended(before.text, text)  # noqa: PLW2901
        fold, capital, word = _form(text)
        found.append(make((first, end, text, fold, gap, capital, word)))
    return tuple(found)


@lru_cache(maxsize=65536)
def _form(text: str) -> tuple[str, bool, bool]:
    """A token in lower case, whether it begins with a capital letter, and whether it is a word."""
    return text.casefold(), text[0].isupper(), text[0].isalnum()


@lru_cache(maxsize=65536)
def bare(fold: str) -> str:
    """A folded word without the genitive's ending."""
    for ending in _GENITIVE:
        if fold.endswith(ending):
            return fold[:-2]
    return fold.removesuffix("s")


def _continues(before: str, text: str) -> bool:
    """Whether the hyphen at the end of `before` broke a word that goes on with `text`."""
    if not 1 < len(before) < _LONGEST_WORD or before[-1] not in _BROKEN_END or not before[0].isalpha():
        return False
    return text[0].islower() and text.casefold() not in _SHARED_HEAD


def _mended(before: str, text: str) -> str:
    """The word without the break's hyphen; with it after a letter or capitals: `E-hälsomyndigheten`, `EU-nivå`."""
    head = before[:-1]
    return before + text if len(head) == 1 or head.isupper() else head + text


@lru_cache(maxsize=1024)
def _gap(between: str) -> Gap:
    if not between:
        return Gap.NONE
    if between in (" ", "\u00a0"):
        return Gap.BLANK
    lines = between.count("\n")
    if lines == 1:
        return Gap.LINE
    if lines or "\t" in between or "\f" in between or len(between) > 1:
        return Gap.BREAK
    return Gap.BLANK
