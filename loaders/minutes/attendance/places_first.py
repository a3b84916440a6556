"""Lists with whom people come from before each name on one line: `Sollefteå Anna Ek kommunchef Kramfors Bo Lind …`."""

import re

from loaders.minutes.attendance.built import Built
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.gazetteer import gazetteer
from loaders.names.people.given_names import given
from loaders.names.people.person_names import full_name

_PLACE = re.compile(r"(?<![\w-])(?P<place>[A-ZÅÄÖ][\w-]+)\s(?P<given>[A-ZÅÄÖ][\w-]+)\s(?=[A-ZÅÄÖ])")
_FEWEST = 3


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


def _led(text: str, match: re.Match[str]) -> bool:
    """Whether a municipality and a full name stand here."""
    known = match["place"].casefold() in gazetteer().municipalities
    return known and given(match["given"]) and full_name(text, match.start("given"), listed=True) is not None
