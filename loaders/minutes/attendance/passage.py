"""Characters gathered from several places of a document, each with the offset that it came from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from loaders.text import Line, Text
from ontology.statement import Span

_INSERTED = -1
_SHARED_HEAD = re.compile(r"(?:och|eller|samt|respektive)\b")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad]$")


@dataclass(frozen=True, slots=True)
class Passage:
    """`characters` as they read when joined; `places[i]` is where character i stands, or -1 for one put in."""

    characters: str
    places: tuple[int, ...]

    def cut(self, start: int, end: int) -> "Passage":
        """The stretch from `start` to `end`, without blanks at its ends."""
        piece = self.characters[start:end]
        start += len(piece) - len(piece.lstrip())
        end = start + len(piece.strip())
        return Passage(self.characters[start:end], self.places[start:end])

    def spans(self, text: Text) -> tuple[Span, ...]:
        """Where the characters stand, in the document's order, unbroken runs as one."""
        runs: list[list[int]] = []
        for place in sorted(self.places):
            if place == _INSERTED:
                continue
            if runs and runs[-1][1] == place:
                runs[-1][1] += 1
            else:
                runs.append([place, place + 1])
        return tuple(span for start, end in runs for span in text.spans(start, end))

    @property
    def clean(self) -> str:
        """The characters with single blanks and without soft hyphens."""
        return " ".join(self.characters.replace("\u00ad", "-").split())


EMPTY = Passage("", ())


def passage(line: Line, start: int = 0, end: int | None = None) -> Passage:
    """Characters `start` to `end` of a line, without blanks at the ends."""
    piece = line.text[start:end]
    shown = piece.strip()
    first = line.start + start + len(piece) - len(piece.lstrip())
    return Passage(shown, tuple(range(first, first + len(shown))))


def joined(pieces: Iterable[Passage]) -> Passage:
    """Join the pieces as the lines of one text: blanks between, words mended where a hyphen broke them."""
    characters = ""
    whole: list[int] = []
    for piece in pieces:
        if not piece.characters:
            continue
        if characters:
            gap, kept = _meeting(characters, piece.characters)
            characters = characters[:kept] + gap
            del whole[kept:]
            whole.extend([_INSERTED] * len(gap))
        characters += piece.characters
        whole.extend(piece.places)
    return Passage(characters, tuple(whole))


def _meeting(left: str, right: str) -> tuple[str, int]:
    """What goes between `left` and `right`, and how much of `left` stays."""
    broken = _BROKEN.search(left[-40:])
    if left.endswith(("-", "–")) and right[:1].isdigit():
        return "", len(left)
    if broken is None or _SHARED_HEAD.match(right):
        return " ", len(left)
    if right[:1].islower() and not (len(broken[1]) == 1 or broken[1].isupper()):
        return "", len(left) - 1
    return "", len(left)
