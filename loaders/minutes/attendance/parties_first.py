"""Lists with the party before each name on one line: `Habo (M) Anna Ek, ordförande (S) Bo Lind Mullsjö (C) Eva Al`."""

import re

from loaders.minutes.attendance.built import Built
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.organisation_words import known_organisation
from loaders.names.organisations.party_letters import local_party, party_letters
from loaders.names.people.person_names import full_name

_PARTY = re.compile(r"\((?P<letters>[^()]{1,5})\)\s+(?=[A-ZÅÄÖ])")
_WORD = re.compile(r"\S+")
_FEWEST, _WITH_PLACE = 2, 3


def parties_behind(passage: Passage) -> Passage:
    """The passage with each party behind its name, and whom people come from before a colon; another list as it is."""
    text = passage.characters
    found = [
        (m, end)
        for m in _PARTY.finditer(text)
        if _party(m["letters"]) and (end := full_name(text, m.end(), listed=True))
    ]
    if not found:
        return passage
    ahead = text[: found[0][0].start()].strip(" :")
    grouped = bool(ahead)
    if known_organisation(ahead, 0) != len(ahead) if grouped else len(found) < _FEWEST:
        return passage
    built = Built(passage)
    for n, (match, name_end) in enumerate(found):
        end = _without_place(text, match.end(), name_end) if grouped else name_end
        start = built.at
        group = _group(text, start, match.start()) if grouped else match.start()
        built.copy(start, group)
        if group < match.start():
            built.put("; " if n else "")
            built.copy(group, group + len(text[group : match.start()].rstrip(" :")))
            built.put(": ")
        elif n:
            built.put("; ")
        built.copy(match.end(), end)
        built.put(" ")
        built.copy(match.start(), match.end())
        built.at = end
    built.copy(built.at, len(text))
    return built.passage


def _party(letters: str) -> bool:
    return party_letters(letters) is not None or local_party(letters) is not None


def _without_place(text: str, start: int, end: int) -> int:
    """Where a name ends that the place of those behind it follows."""
    words = text[start:end].split()
    if len(words) < _WITH_PLACE or known_organisation(words[-1], 0) != len(words[-1]):
        return end
    return start + len(text[start : text.rindex(words[-1], start, end)].rstrip())


def _group(text: str, start: int, end: int) -> int:
    """Where an organisation begins that ends the stretch; its end where none does."""
    shown = text[start:end].rstrip(" :")
    for word in _WORD.finditer(shown):
        if known_organisation(shown, word.start()) == len(shown):
            return start + word.start()
    return end
