"""Lists with whom people come from before each name on one line: `Sollefteå Anna Ek kommunchef Kramfors Bo Lind …`."""

import re
from typing import NamedTuple

from loaders.minutes.attendance.built import Built
from loaders.minutes.attendance.leads import title_alone
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.gazetteer import gazetteer
from loaders.names.organisations.organisation_words import known_organisation
from loaders.names.people.given_names import given
from loaders.names.people.person_names import full_name

_PLACE = re.compile(r"(?<![\w-])(?P<place>[A-ZÅÄÖ][\w-]+)\s(?P<given>[A-ZÅÄÖ][\w-]+)\s(?=[A-ZÅÄÖ])")
_FROM = re.compile(r"(?:(?<=[\s,;])|^)(?:(?:samt|och)\s)?(?P<lead>(?:[Ff]rån|[Ff]ör)\s(?=[A-ZÅÄÖ]))")
_BEGINS = re.compile(r"\A(?P<lead>)(?=[A-ZÅÄÖ])")  # the label before took `från`
_TITLE = re.compile(r"\s(?P<title>(?:[a-zåäö]+\s){1,3})?(?=[A-ZÅÄÖ])")
_TWO = re.compile(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]")
_FEWEST, _PAIR = 3, 2


def places_led(passage: Passage) -> Passage:
    """The passage with a colon behind each municipality that a name follows; a list that does not begin so as it is."""
    text = passage.characters
    found = [match for match in _PLACE.finditer(text) if _led(text, match)]
    if len(found) < _FEWEST or text[: found[0].start()].strip():
        return passage
    built = Built(passage)
    for n, match in enumerate(found):
        built.copy(built.at, match.start())
        built.put("; " if n else "")
        built.copy(*match.span("place"))
        built.put(":")
        built.at = match.end("place")
    built.copy(built.at, len(text))
    return built.passage


def from_led(passage: Passage) -> Passage:
    """The passage with a colon behind each `från Habo kommun` that a name follows, and titles behind the names.

    Only where the list begins so: else such words tell of the person before them.
    """
    text = passage.characters
    places = (
        [match for pattern in (_BEGINS, _FROM) for match in pattern.finditer(text)]
        if "rån " in text or "ör " in text
        else []
    )
    found = [each for match in places if (each := _from(text, match))]
    if len(found) < _PAIR or _TWO.search(text, 0, found[0].start):
        return passage
    built = Built(passage)
    for each in found:
        built.copy(built.at, each.start)
        built.put("; ")
        built.copy(*each.lead)
        built.put(": ")
        built.copy(*each.name)
        if each.title[0] < each.title[1]:
            built.put(", ")
            built.copy(*each.title)
        built.at = each.name[1]
    built.copy(built.at, len(text))
    return built.passage


class _Led(NamedTuple):
    """Where a lead and what joins it begin, and where the lead, a title and the name behind it stand."""

    start: int
    lead: tuple[int, int]
    title: tuple[int, int]
    name: tuple[int, int]


def _from(text: str, match: re.Match[str]) -> _Led | None:
    known = known_organisation(text, match.end())
    gap = _TITLE.match(text, known) if known else None
    if known is None or gap is None or (gap["title"] and not title_alone(gap["title"].strip())):
        return None
    end = full_name(text, gap.end(), listed=True)
    title = (gap.start("title"), gap.end("title") - 1) if gap["title"] else (0, 0)
    return _Led(match.start(), (match.start("lead"), known), title, (gap.end(), end)) if end else None


def _led(text: str, match: re.Match[str]) -> bool:
    """Whether a municipality and a full name stand here."""
    known = match["place"].casefold() in gazetteer().municipalities
    return known and given(match["given"]) and full_name(text, match.start("given"), listed=True) is not None
