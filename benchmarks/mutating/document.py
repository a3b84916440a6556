"""A document under change: its text, its gold, and what of it must stay as it is."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from benchmarks.scoring import Json
from loaders.minutes.outline import outline
from loaders.text import Line, Text

_FUZZY = ("text", "heading", "kind", "status", "capacity", "type", "place")
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_PROSE = 50


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

    def wrapped(self, line: Line, following: Line) -> bool:
        """Whether prose goes on from a line to the next, which stands below it."""
        return (
            len(line.text.strip()) >= _PROSE
            and bool(re.match(r" {0,8}(?!att\b)[a-zåäö(]", following.text))
            and line.text.strip()[-1] not in ".:;-–…"
            and not any(_GAP.search(one.text.strip()) or "\t" in one.text for one in (line, following))
            and line.page == following.page
            and not self.furniture & {line.start, following.start}
        )

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
