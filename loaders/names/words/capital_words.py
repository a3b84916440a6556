"""The words of a text that begin with a capital, found once: who looks for people passes over all others."""

import re
from bisect import bisect_left
from collections.abc import Iterator

_REST = r"[^\W\d_]*(?:[-‐‑'’\u00ad][^\W\d_]+)*"
_WORD = re.compile(rf"[^\W\d_]{_REST}")
# No small letter begins it, and nothing of a word stands before: looking for its first letter alone is far faster.
_CAPITAL = re.compile(rf"[^\W\d_a-zà-öø-ÿ](?<![^\W\d_][^\W\d_])(?<![^\W\d_][-‐‑'’\u00ad][^\W\d_]){_REST}")
_OUTSIDE = frozenset({"", " ", "\n", ",", "."})  # what mostly stands behind a word
_INNER = "-‐‑'’\u00ad"


class CapitalWords:
    """The words of `text` with a capital first letter, in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = [word for word in _CAPITAL.finditer(text) if word[0][0].isupper()]
        self._starts = [word.start() for word in self._words]

    def __iter__(self) -> Iterator[re.Match[str]]:
        return iter(self._words)

    def next(self, place: int, end: int) -> re.Match[str] | None:
        """The first such word between `place` and `end`, which cut the words that they lie in."""
        while self._text[place : place + 1] not in _OUTSIDE and self._inside(place):
            word = _WORD.search(self._text, place, end)
            if word is None or word[0][0].isupper():
                return word
            place = word.end()
        n = bisect_left(self._starts, place)
        if n == len(self._words) or self._starts[n] >= end:
            return None
        word = self._words[n]
        return word if word.end() <= end else _WORD.search(self._text, word.start(), end)

    def _inside(self, place: int) -> bool:
        """Whether the place may lie in a word, rather than before one."""
        after = self._text[place : place + 1]
        if not place or not (after.isalpha() or (after and after in _INNER)):
            return False
        before = self._text[place - 1]
        return before.isalpha() or before in _INNER
