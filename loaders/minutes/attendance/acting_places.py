"""Where a text names people, with the letters of their parties, and which of them stand in a list."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.minutes.record import Found
from loaders.names.organisations.party_letters import local_party, party_letters
from loaders.names.people.person_names import clean, full_name, person_names
from loaders.text import Text

LINK = re.compile(r"(?:,|\s+och|\s+samt|,\s+samt)\s+((?:[a-zåäö]+\s+){0,4})")
_PARTY = re.compile(r"\s*\(([^()]{1,5})\)")
_NAMED = re.compile(r"(?<![\w-])[A-ZÅÄÖ][\w-]*(?:\s+[A-ZÅÄÖ][\w-]*){1,3}(?=\s*\([A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}\))")


class Place(NamedTuple):
    """A person named in the text, with the letters of a party."""

    start: int
    end: int  # after the party
    name: Found[str]
    party: Found[str] | None


def _heading(characters: str, match: re.Match[str]) -> int:
    """Count the characters of a heading alone on the line above a name: `Protokollsanteckning`."""
    above, broken, below = match[0].partition("\n")
    alone = broken and " " not in above and characters[max(0, match.start() - 1)] == "\n"
    return len(match[0]) - len(below.lstrip()) if alone and " " in below.strip() else 0


def places_in(text: Text, start: int, end: int) -> Iterator[Place]:
    """The people named in a stretch: by the grammar of names, or before the letters of a party."""
    characters = text.characters
    found = {n.start: n.end for n in person_names(characters, start, end)}
    starts = sorted(found)
    for match in _NAMED.finditer(characters, start, end):
        begin = match.start() + _heading(characters, match)
        before = bisect_right(starts, begin)
        if not before or found[starts[before - 1]] <= begin:
            last = full_name(characters, begin, listed=True)
            if last is not None:
                found[begin] = last
    for begin, last in sorted(found.items()):
        name = Found(clean(characters[begin:last]), text.spans(begin, last), "acts-in-text", 0.85)
        letters = _PARTY.match(characters, last)
        if letters and (party_letters(letters[1]) or local_party(letters[1])):
            party = Found(letters[1].upper(), text.spans(letters.start(1), letters.end(1)), "party-after-name", 0.97)
            yield Place(begin, letters.end(), name, party)
        else:
            yield Place(begin, last, name, None)


def list_ends(characters: str, places: Sequence[Place]) -> list[int]:
    """For each place, where the list of people ends that it stands in."""
    ends = [place.end for place in places]
    for n in range(len(places) - 2, -1, -1):
        link = LINK.match(characters, places[n].end)
        if link and link.end() == places[n + 1].start:
            ends[n] = ends[n + 1]
    return ends
