"""Where the names of people stand in a passage of a list."""

import re
from collections.abc import Iterator

from loaders.minutes.attendance.passage import Passage
from loaders.minutes.attendance.turned import surnames_first
from loaders.names.organisations.gazetteer import gazetteer
from loaders.names.organisations.organisation_words import known_organisation
from loaders.names.organisations.party_letters import party_letters
from loaders.names.people.given_names import given, plainly_given
from loaders.names.people.person_names import full_name

REPLACES = re.compile(
    r"(?:\b(?:tjänstgör(?:ande)?|tjg\.?|ersättare|ers\.?|går in|inträder|i stället|istället|vik\.?)\s+)?\b(?:för"
    r"|ersätter)\s+(?:(?:tf\s+)?[a-zåäö]{0,30}(?:chef|direktör|råd|sekreterare|ordförande|strateg)(?:en|et|n)?\s+)?$",
    re.IGNORECASE,
)
SERVES = re.compile(r"(?:Ersätter|Tjänstgör|Ersättare för|För)\s+(?=[A-ZÅÄÖ])")
_BACK = 40
_LEAD = re.compile(r"(?:^|[;.]\s)(?:(?:från|för)\s)?([A-ZÅÄÖ][^:;.,()]{2,50}): $")  # `Leksand: `
_LETTERS = re.compile(r"(?<![\w-])([A-ZÅÄÖ]{2,5})\s+$")  # by which a list calls the one who follows
_NAME = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+){1,3}")
_RUN = re.compile(r"[\w-]+")
_PART = re.compile(r"[^\s-]+")
_FAR, _SHORT, _PAIR = 60, 10, 2
_WITH_PLACE = 3  # words of a name with its place, and the fewest of such names that tell
_NO_SURNAME = re.compile(r"(?!\w*(?:berg|ström|dal)\b)\w{6}")  # how a municipality begins that is no surname besides
_REST_OF_COMPANY = re.compile(r" [A-ZÅÄÖ][\w&-]* (?:AB|HB|KB)\b")
ENDS_NAME = re.compile(r"\s*(?:[,;(\t.:/]|$|\s{2}|[-–]\s|§)|\s+(?:och|samt|för|ersätter)\b")
_CAPITAL = re.compile(r"(?<![\w-])[^\W\d_]")
_ORGANISATION_AHEAD = re.compile(r"(?<![\w-])([A-ZÅÄÖ][\w-]{5,40})\s$")
_NEEDS_NAME = re.compile(  # kinds of organisations that a name of their own follows
    r"(?:Räddningstjänsten|(?:Samordnings|Kommunal|Räddningstjänst|Gymnasie|Utbildnings)förbundet|Stiftelsen|Samkommunen"
    r"|Hushållningssällskapet)$"
)
_LED_BEHIND = re.compile(r"\s?(?:\(\d{1,3}(?:\sst)?\))?:\s")  # the word before leads to the next names


def names(passage: Passage, *, loose: bool) -> Iterator[tuple[int, int]]:
    """Where the names of people stand in a passage of a list; `loose`: its first words may be unknown names."""
    text, place = passage.characters, 0
    turned = surnames_first(text)
    yield from turned
    while not turned and (match := _CAPITAL.search(text, place)):
        start = match.start()
        place = match.end()
        if SERVES.match(text, start):
            continue
        known = given(_RUN.match(text, start)[0])  # type: ignore[index]
        lettered = _lettered(text, start)
        if not (known or lettered or (loose and _begins(text, start))):
            continue
        end = lettered or full_name(text, start, listed=True)
        if end is not None and (known or lettered or ENDS_NAME.match(text, end)) and not _inside(text, start):
            last = text.rindex(" ", start, end) if text.count(" ", start, end) >= _PAIR else end
            end = last if last < end and _LED_BEHIND.match(text, end) else end
            yield start, end
            place = end


def _inside(text: str, start: int) -> bool:
    """Whether the word at `start` stands inside the name of a known organisation: `Räddningstjänsten Dala Mitt`."""
    before = _ORGANISATION_AHEAD.search(text, max(0, start - _BACK), start)
    if before is None:
        return False
    return (known_organisation(text, before.start(1)) or 0) > start or _NEEDS_NAME.search(before[1]) is not None


def _begins(text: str, start: int) -> bool:
    """Whether an unknown capital word may begin a name here: first in the passage, or before a party or title."""
    if not text[:start].strip() or REPLACES.search(text, max(0, start - _BACK), start):
        return True
    end = full_name(text, start, listed=True)
    first, _, rest = text[start:end].partition(" ")
    if end and " " in rest and not given(first) and plainly_given(rest.split(" ")[0]):
        return False  # a place before a name
    if text[start - 2 : start] == ": " and (lead := _LEAD.search(text, max(0, start - _FAR), start)):
        return known_organisation(text, lead.start(1)) == lead.end(1)
    party = re.compile(r"\s*\(([^()]{1,5})\)").match(text, end) if end else None
    if party is not None and party_letters(party[1]) is not None:
        return True
    gap = re.compile(r",\s+").match(text, end) if end else None
    return gap is not None and known_organisation(text, gap.end()) is not None


def _lettered(text: str, start: int) -> int | None:
    """Where a name of two words ends whose letters stand before it: `AÖ Ahmet Öztürk`; None without letters."""
    letters = _LETTERS.search(text, max(0, start - _SHORT), start)
    name = _NAME.match(text, start) if letters else None
    parts = list(_PART.finditer(name[0]))[: len(letters[1])] if letters and name else []
    told = letters is not None and len(parts) > 1 and "".join(part[0][0] for part in parts) == letters[1]
    return start + parts[-1].end() if told else None


def without_places(text: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take the municipality off the names of a list that has one behind most: `Anna Ek Ånge Bo Lind Timrå`.

    One that is hardly a surname too goes off any name.
    """
    cuts: dict[int, int] = {}
    for start, end in places:
        words = text[start:end].split()
        if len(words) >= _WITH_PLACE and gazetteer().find(f"{words[-1]} kommun"):
            cuts[start] = text.rindex(words[-1], start, end)
    if len(cuts) < _WITH_PLACE or 2 * len(cuts) <= len(places):
        cuts = {start: cut for start, cut in cuts.items() if _NO_SURNAME.match(text, cut)}
    cuts |= {start: cut for start, end in places if (cut := _company(text, start, end))}
    return [(start, start + len(text[start : cuts.get(start, end)].rstrip())) for start, end in places]


def _company(text: str, start: int, end: int) -> int | None:
    """Where a company begins in the words of a name that its rest follows: `Anna Ek Sweco Sverige AB`."""
    words = text[start:end].split()
    if len(words) < _WITH_PLACE or plainly_given(words[1]) or not _REST_OF_COMPANY.match(text, end):
        return None
    return text.rindex(words[-1], start, end)
