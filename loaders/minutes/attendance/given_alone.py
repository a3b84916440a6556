"""People who are listed by given names alone."""

import re
from collections.abc import Iterator

from loaders.minutes.attendance.passage import Passage
from loaders.names.people.given_names import plainly_given

_SEPARATOR = re.compile(r"[,&]|\b(?:och|samt)\b|\([^()]{0,40}\)")
_GIVEN = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?")


def given_alone(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where people stand who are listed by given names alone, one between two commas: `Anna, Bo och Eva`."""
    text, place = passage.characters, 0
    pieces: list[tuple[int, int]] = []
    for apart in [*_SEPARATOR.finditer(text), None]:
        stop = apart.start() if apart else len(text)
        if piece := text[place:stop].strip():
            start = text.index(piece, place)
            pieces.append((start, start + len(piece)))
        place = apart.end() if apart else stop
    alone = [span for span in pieces if _GIVEN.fullmatch(text, *span)]
    known = [span for span in alone if plainly_given(text[slice(*span)])]
    if known and (len(known) > 1 or len(pieces) == 1) and len(known) * 2 >= len(pieces):
        yield from alone
