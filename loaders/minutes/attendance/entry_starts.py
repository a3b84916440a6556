"""Whether a line or a cell begins with a person."""

import re
from functools import lru_cache

from loaders.minutes.attendance.listed_names import ENDS_NAME, SERVES
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.party_letters import local_party, party_letters
from loaders.names.people.given_names import given
from loaders.names.people.person_names import full_name
from loaders.names.people.titles import TITLE

_PARTY_FIRST = re.compile(r"\(([^()]{1,5})\)\s*")
_BEHIND_TITLE = re.compile(r":?\s+")
_FIRST_WORD = re.compile(r"[\w-]+")


def starts_entry(passage: Passage) -> bool:
    """Whether a line or cell begins with a person: a name, or a party or title and a name."""
    return _starts_with_person(passage.characters)


@lru_cache(maxsize=1024)  # a line is asked for itself and for those before it
def _starts_with_person(text: str) -> bool:
    start = 0
    if SERVES.match(text):
        return False
    party = _PARTY_FIRST.match(text)
    if party and (party_letters(party[1]) or local_party(party[1])):
        start = party.end()
    elif (title := TITLE.match(text)) and (gap := _BEHIND_TITLE.match(text, title.end())):
        start = gap.end()
    end = full_name(text, start, listed=True) if text[start : start + 1].isupper() else None
    if end is None:
        return False
    first = _FIRST_WORD.match(text, start)
    return (first is not None and given(first[0])) or ENDS_NAME.match(text, end) is not None
