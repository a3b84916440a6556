"""A document under change: its text, its gold, and what of it must stay as it is."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from benchmarks.scoring import Json
from loaders.minutes.lines.outline import outline
from loaders.text import Line, Text

_FUZZY = ("text", "heading", "kind", "status", "capacity", "type", "place")
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_PROSE, _FULL = 50, 0.85
_MID = re.compile(r"[a-zåäö](?:,|) [a-zåäö]+$|[a-zåäö] [A-ZÅÄÖ]\w*$")  # a line that ends within a sentence
_SMALL = re.compile(r" {0,8}(?!att\b)[a-zåäö(]")
_ANY = re.compile(r" {0,8}(?!att\b)[^\W\d_(]")


@dataclass(frozen=True)
class Document:
    """A text and its gold record."""

    text: Text
    gold: Json

    @cached_property
    def headings(self) -> frozenset[str]:
        """The items' headings as gold has them, words alone."""
        return frozenset(words(item["heading"] or "") for item in self.gold.get("items") or [])

    @cached_property
    def furniture(self) -> frozenset[int]:
        """Where the lines start that belong to pages: headers, footers, contents."""
        return frozenset(line.start for line in outline(self.text).furniture)

    @cached_property
    def width(self) -> int:
        """The usual width of full lines: nine lines of ten are no wider."""
        lengths = sorted(len(line.text.rstrip()) for line in self.text.lines if line.text.strip())
        return lengths[len(lengths) * 9 // 10] if lengths else 0

    def wrapped(self, line: Line, following: Line) -> bool:
        """Whether prose goes on from a line to the next, which stands below it."""
        told = line.text.strip()
        within = len(told) >= _PROSE and told[-1] not in ".:;-–…?!" and line.page == following.page
        if not within or any(_GAP.search(one.text.strip()) or "\t" in one.text for one in (line, following)):
            return False
        written = words(told)
        if self.furniture & {line.start, following.start} or any(
            written.endswith(title) for title in self.headings if title
        ):
            return False
        full = len(line.text.rstrip()) >= _FULL * self.width and _MID.search(told)
        return bool((_SMALL if not full else _ANY).match(following.text))

    @cached_property
    def exact(self) -> tuple[str, ...]:
        """The values of gold that the score compares exactly, the longest first: names, numbers, roles."""
        return tuple(sorted({value for value in _values(self.gold) if len(value) > 1}, key=len, reverse=True))


def words(text: str) -> str:
    """The words of a text alone, in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _values(value: Any, key: str = "") -> list[str]:  # noqa: ANN401
    if isinstance(value, dict):
        return [found for name, one in value.items() for found in _values(one, name)]
    if isinstance(value, list):
        return [found for one in value for found in _values(one, key)]
    return [str(value)] if isinstance(value, str) and key not in _FUZZY else []
