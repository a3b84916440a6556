"""Rows of a table that ran together, with parties and marks of presence: `Anna Ek S Ja Bo Lind M Nej`."""

import re

from loaders.minutes.attendance.built import Built
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.party_letters import party_letters

_MARKED = re.compile(
    r"(?<=[\w.])\s(?P<party>[A-ZÅÄÖ]{1,3})"
    r"(?P<role>\s(?:v(?:ice)?\.?\s?)?ordf(?:örande|\.)?)?\s(?P<mark>Ja|Nej|X|x|[-–])(?:\s(?:Ja|Nej|X|x|[-–]))?(?=[\s,]|$)"
)
_FEWEST = 2


def with_marks(passage: Passage) -> Passage:
    """The passage with parties in parentheses and absence in words, where it is such a run of rows."""
    found = [match for match in _MARKED.finditer(passage.characters) if party_letters(match["party"])]
    if len(found) < _FEWEST:
        return passage
    built = Built(passage)
    for match in found:
        start, end = match.span("party")
        built.copy(built.at, start)
        built.put("(")
        built.copy(start, end)
        built.put(")")
        if match["role"]:
            built.put(",")
            built.copy(*match.span("role"))
        built.put(", frånvarande" if match["mark"] in ("Nej", "-", "–") else "")
        built.at = match.end()
    built.copy(built.at, len(passage.characters))
    return built.passage
