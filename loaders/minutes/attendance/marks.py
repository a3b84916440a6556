"""Rows of a table that ran together, with parties and marks of presence: `Anna Ek S Ja Bo Lind M Nej`."""

import re

from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.party_letters import party_letters

_MARKED = re.compile(r"(?<=[\w.])\s(?P<party>[A-ZÅÄÖ]{1,3})\s(?P<mark>Ja|Nej|X|x|[-–])(?=[\s,]|$)")
_FEWEST = 2
_INSERTED = -1


def with_marks(passage: Passage) -> Passage:
    """The passage with parties in parentheses and absence in words, where it is such a run of rows."""
    found = [match for match in _MARKED.finditer(passage.characters) if party_letters(match["party"])]
    if len(found) < _FEWEST:
        return passage
    characters, places, at = "", list[int](), 0
    for match in found:
        start, end = match.span("party")
        absent = ", frånvarande" if match["mark"] in ("Nej", "-", "–") else ""
        before = passage.characters[at:start]
        characters += f"{before}({match['party']}){absent}"
        places += [*passage.places[at:start], _INSERTED, *passage.places[start:end], _INSERTED]
        places += [_INSERTED] * len(absent)
        at = match.end("mark")
    return Passage(characters + passage.characters[at:], (*places, *passage.places[at:]))
