"""What is written in one way and known to the rules in another: parties between slashes, surnames in capitals."""

import re
from collections.abc import Iterator

from loaders.edited import Edit
from loaders.minutes.lines.worded_dates import worded_dates
from loaders.names.organisations.party_letters import party_letters
from loaders.names.people.given_names import given

_PARTY = re.compile(r"/([A-Za-zÅÄÖ]{1,4})/(?!\w)")
_NICKNAME = re.compile(r'["”][A-ZÅÄÖ][a-zåäöé]{1,20}["”] (?=[A-ZÅÄÖ][a-zåäö])')
_CAPITALS = re.compile(r"[A-ZÅÄÖÉ]{3,}(?:-[A-ZÅÄÖÉ]{2,})*(?=[ \t]*(?:[(,;\n]|$))")
_GIVEN = re.compile(r"(?<![\w-])[A-ZÅÄÖÉ][a-zåäöé]+(?:-[A-ZÅÄÖÉ]?[a-zåäöé]+)? $")
_HOURS = re.compile(
    r"mellan (?:kl\.? |klockan )?(?:[01]?\d|2[0-3])[.:][0-5]\d(?P<and> och )(?:kl\.? )?(?=[012]?\d[.:]\d\d)"
)
_FEWEST, _BACK = 3, 30
_FRONT = 6000  # characters that hold the lists of people, in which several have to stand


def rewritten(characters: str) -> Iterator[Edit]:
    """Each place with what the rules know in its stead."""
    yield from _slashed(characters)
    yield from _nicknames(characters)
    yield from _surnames(characters)
    yield from worded_dates(characters)
    yield from (Edit(*match.span("and"), "–") for match in _HOURS.finditer(characters))


def _slashed(characters: str) -> Iterator[Edit]:
    """The letters of a party between slashes as if in parentheses: `Anna Ek /S/`."""
    for match in _PARTY.finditer(characters):
        if characters[match.start() - 1 : match.start()] == " " and party_letters(match[1]):
            yield Edit(match.start(), match.start() + 1, "(")
            yield Edit(match.end() - 1, match.end(), ")")


def _nicknames(characters: str) -> Iterator[Edit]:
    """Leave out a name in quotation marks between given name and surname: `Per-Olof "Pelle" Ek`."""
    for match in _NICKNAME.finditer(characters):
        if _behind_given_name(characters, match.start()):
            yield Edit(*match.span(), "")


def _surnames(characters: str) -> Iterator[Edit]:
    """Surnames in capitals behind given names, where a text has several: `Karl-Erik BJÖRK (s)`."""
    found = list(_in_capitals(characters, 0, _FRONT))
    if len(found) >= _FEWEST:
        yield from found
        yield from _in_capitals(characters, _FRONT, len(characters))


def _in_capitals(characters: str, start: int, end: int) -> Iterator[Edit]:
    for match in _CAPITALS.finditer(characters, start, end):
        if _behind_given_name(characters, match.start()):
            yield Edit(*match.span(), match[0].title())


def _behind_given_name(characters: str, place: int) -> bool:
    name = _GIVEN.search(characters, max(0, place - _BACK), place)
    return name is not None and given(name[0].strip())
