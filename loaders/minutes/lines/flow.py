"""Lines read as one running text, each character of which knows where it stands in the document."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from loaders.minutes.lines.joining import meet
from loaders.minutes.lines.sentences import sentence_places
from loaders.minutes.record import Found
from loaders.text import Line, Text
from ontology.statement import Span

T = TypeVar("T")
_WORD = re.compile(r"\S+")
_SHOWN = re.compile(r"\S(?:[\S \n\t\r]*\S)?")  # apart by blanks that are none of `_BETWEEN`
_TAIL = 40
_BETWEEN = " \n\t\r\u00ad\ufffe-"


@dataclass(frozen=True)
class Flow:
    """Running text: single blanks, broken words mended. `offsets[i]` is where character i stands in `text`."""

    text: Text
    characters: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, text: Text, lines: Iterable[Line]) -> "Flow":
        """Join `lines` as `loaders.minutes.lines.joining` does."""
        done: list[str] = []
        last = ""
        offsets: list[int] = []
        for line in lines:
            piece, places = _squeeze(line)
            if not piece:
                continue
            tail = last[-_TAIL:].lstrip()
            met = meet(tail, piece) if tail else piece
            kept = len(met) - len(piece)
            if kept > len(tail):  # a blank was put between
                offsets.append(offsets[-1] + 1)
            elif kept < len(tail):  # a hyphen went
                del offsets[-(len(tail) - kept) :]
            done.append(last[: len(last) - len(tail)])
            last = met
            offsets.extend(places)
        return cls(text, "".join(done) + last, tuple(offsets))

    @classmethod
    def joined(cls, flows: Sequence["Flow"]) -> "Flow":
        """Put the texts of `flows`, of which none is empty, behind each other, with blanks between."""
        offsets = list(flows[0].offsets)
        for flow in flows[1:]:
            offsets.append(offsets[-1] + 1)
            offsets.extend(flow.offsets)
        return cls(flows[0].text, " ".join(flow.characters for flow in flows), tuple(offsets))

    def __bool__(self) -> bool:
        return bool(self.characters)

    @cached_property
    def lowered(self) -> str:
        """The characters in lower case, each in its place."""
        lowered = self.characters.lower()
        if len(lowered) == len(self.characters):
            return lowered
        return "".join(character.lower()[0] for character in self.characters)  # `İ` becomes two

    @cached_property
    def sentences(self) -> tuple["Flow", ...]:
        """Its sentences, in order."""
        return tuple(self.part(start, end) for start, end in sentence_places(self.characters))

    def part(self, start: int, end: int | None = None) -> "Flow":
        """The characters `start` to `end`, without blanks around them."""
        piece = self.characters[start:end]
        kept = piece.lstrip()
        left = start + len(piece) - len(kept)
        right = left + len(kept.rstrip())
        return Flow(self.text, self.characters[left:right], self.offsets[left:right])

    def extent(self) -> tuple[int, int]:
        """Where it begins and ends in the document's text."""
        return self.offsets[0], self.offsets[-1] + 1

    def place(self, offset: int) -> int:
        """Find the index here of the first character that stands at or behind the document's `offset`."""
        return bisect_left(self.offsets, offset)

    def spans(self, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
        """Give the passages of the document that `start` to `end` were read from."""
        return tuple(span for a, b in self._runs(start, end) for span in self.text.spans(a, b))

    def found(self, value: T, rule: str, confidence: float, start: int = 0, end: int | None = None) -> Found[T]:
        """`value` as read from the characters `start` to `end`."""
        return Found(value, self.spans(start, end), rule, confidence)

    def _runs(self, start: int, end: int | None) -> Iterator[tuple[int, int]]:
        offsets = self.offsets[start:end]
        if not offsets:
            return
        characters = self.text.characters
        whole = offsets == tuple(range(offsets[0], offsets[0] + len(offsets)))
        apart = [] if whole else [n for n, (a, b) in enumerate(pairwise(offsets), start=1) if b != a + 1]
        first = last = offsets[0]  # `last` is where the last character stands that is no blank
        for begin, stop in pairwise((0, *apart, len(offsets))):
            for shown in _SHOWN.finditer(characters, offsets[begin], offsets[stop - 1] + 1):
                if characters[last + 1 : shown.start()].strip(_BETWEEN):
                    yield first, last + 1
                    first = shown.start()
                last = shown.end() - 1
        yield first, last + 1


def _squeeze(line: Line) -> tuple[str, Sequence[int]]:
    """Squeeze the line to single blanks, and tell where each of its characters stands."""
    text = line.text
    plain = text.isprintable() and "  " not in text  # no soft hyphen is printable, and no blank but the usual one
    if plain and text and text[0] != " " and text[-1] != " ":
        return text, range(line.start, line.end)
    if "\u00ad" not in text and "\ufffe" not in text:
        words = list(_WORD.finditer(text))
        places = [line.start + i for word in words for i in range(word.start(), word.end() + 1)]
        return " ".join(word[0] for word in words), places[:-1]
    return _softened(line)


def _softened(line: Line) -> tuple[str, list[int]]:
    """Squeeze a line with soft hyphens, of which the last alone is shown, and only where it ends the line."""
    characters: list[str] = []
    places: list[int] = []
    ending = len(line.text.rstrip())
    for i, character in enumerate(line.text):
        shown = character
        if character in "\u00ad\ufffe":
            if i != ending - 1:
                continue
            shown = "-"
        if shown.isspace():
            shown = " "
            if not characters or characters[-1] == " ":
                continue
        characters.append(shown)
        places.append(line.start + i)
    if characters and characters[-1] == " ":
        characters.pop()
        places.pop()
    return "".join(characters), places
