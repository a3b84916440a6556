"""Whether a line or a cell begins with a person."""

import re
from functools import lru_cache

from loaders.minutes.attendance.listed_names import ENDS_NAME, SERVES
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.gazetteer import gazetteer
from loaders.names.organisations.organisation_words import known_organisation
from loaders.names.organisations.party_letters import local_party, party_letters
from loaders.names.people.given_names import given
from loaders.names.people.person_names import full_name
from loaders.names.people.titles import TITLE

_PARTY_FIRST = re.compile(r"\(([^()]{1,5})\)\s*")
_SHORT = re.compile(r"(?:[Vv](?:ice|\.)?\s)?(?:[Oo]rdf|[Ss]ekr)\.?\s+(?=[A-ZÅÄÖ])")
_OWNER = re.compile(  # of a title: `Kommunstyrelsens ordförande`
    r"[A-ZÅÄÖ][a-zåäö]*(?:styrelsens|nämndens|fullmäktiges|utskottets|rådets|förbundets|gruppens|direktionens)\s+"
)
_BEHIND_TITLE = re.compile(r":?\s+")
_LONG_PLACE = 6  # letters; shorter ones are surnames too: `Berg`, `Lund`
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
    elif short := _SHORT.match(text):
        start = short.end()
    elif (title := TITLE.match(text, owner.end() if (owner := _OWNER.match(text)) else 0)) and (
        gap := _BEHIND_TITLE.match(text, title.end())
    ):
        start = gap.end()
    end = full_name(text, start, listed=True) if text[start : start + 1].isupper() else None
    if end is None:
        return False
    first = _FIRST_WORD.match(text, start)
    if first is not None and given(first[0]):
        return True
    return ENDS_NAME.match(text, end) is not None and not _ends_with_place(text[start:end])


def _ends_with_place(words: str) -> bool:
    """Whether words without a given name are an organisation with its place: `Visit Karlskoga`, `Almi Värmland`."""
    last = words.rsplit(maxsplit=1)[-1].casefold()
    region = known_organisation(f"region {last}", 0) == len("region ") + len(last)
    return region or (len(last) >= _LONG_PLACE and last in gazetteer().municipalities)
