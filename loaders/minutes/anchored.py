"""Patterns with anchors: pieces of words of which every match holds one. Looking for those first is far cheaper."""

import re
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar


def holds(text: str, pieces: Iterable[str]) -> bool:
    """Whether one of the pieces stands in the text."""
    for piece in pieces:  # noqa: SIM110 - a loop takes half the time of any()
        if piece in text:
            return True
    return False


class _WithAnchors:
    """A compiled pattern, and its anchors in lower case, given with `|` between them."""

    __slots__ = ("anchors", "pattern")

    def __init__(self, pattern: re.Pattern[str], anchors: str) -> None:
        self.pattern = pattern
        self.anchors = tuple(anchors.split("|"))

    def may_match(self, lowered: str) -> bool:
        """Whether the text, given in lower case, holds an anchor: without one there is no match."""
        for anchor in self.anchors:  # noqa: SIM110
            if anchor in lowered:
                return True
        return False


P = TypeVar("P", bound=_WithAnchors)


class Lowered(_WithAnchors):
    """A pattern in small letters, sought in a text in lower case: several times as fast as in either case.

    A match tells places; what the text itself has there is cut out by them.
    """

    __slots__ = ()

    def __init__(self, pattern: str, anchors: str) -> None:
        super().__init__(re.compile(pattern), anchors)

    def search(self, lowered: str) -> re.Match[str] | None:
        """Find the first match in a text that is given in lower case."""
        return self.pattern.search(lowered) if self.may_match(lowered) else None


class Anchored(_WithAnchors):
    """A pattern, in either case."""

    __slots__ = ()

    def __init__(self, pattern: str, anchors: str) -> None:
        super().__init__(re.compile(pattern, re.IGNORECASE), anchors)

    def search(self, text: str, lowered: str | None = None) -> re.Match[str] | None:
        """Find the first match in `text`; `lowered`, the text in lower case, is made where it is not given."""
        return self.pattern.search(text) if self.may_match(text.lower() if lowered is None else lowered) else None

    def match(self, text: str, lowered: str | None = None) -> re.Match[str] | None:
        """Find a match at the beginning of `text`."""
        return self.pattern.match(text) if self.may_match(text.lower() if lowered is None else lowered) else None


class Several(Generic[P]):
    """Patterns of which a text matches few: what their anchors have in common is looked for once."""

    __slots__ = ("_patterns", "_roots")

    def __init__(self, patterns: Iterable[P]) -> None:
        self._patterns = tuple(patterns)
        anchors = {anchor for pattern in self._patterns for anchor in pattern.anchors}
        roots = {anchor for anchor in anchors if not any(other in anchor for other in anchors - {anchor})}
        self._roots = tuple((root, self._with(root)) for root in sorted(roots))

    def _with(self, root: str) -> tuple[int, ...]:
        """The places of the patterns with an anchor that holds the root."""
        return tuple(n for n, pattern in enumerate(self._patterns) if any(root in one for one in pattern.anchors))

    def likely(self, lowered: str) -> Iterator[P]:
        """Those that may match the text, which is given in lower case, in their order."""
        for place in sorted({place for root, places in self._roots if root in lowered for place in places}):
            if self._patterns[place].may_match(lowered):
                yield self._patterns[place]


def fitting(patterns: Iterable[tuple[str, Anchored]], lowered: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Of patterns with what they stand for, those that may match the text, which is given in lower case."""
    for meaning, anchored in patterns:
        for anchor in anchored.anchors:
            if anchor in lowered:
                yield meaning, anchored.pattern
                break
