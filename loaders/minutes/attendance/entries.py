"""Entries of a list of people: names, and what is said of each before the next name begins."""

import re
from dataclasses import replace

from loaders.minutes.attendance.entry import Entry, Replaced
from loaders.minutes.attendance.given_alone import given_alone
from loaders.minutes.attendance.leads import (
    lead_in,
    names_group,
    own_part,
    owned_title_ahead,
    seat_ahead,
    seat_of,
    title_ahead,
    title_alone,
)
from loaders.minutes.attendance.listed_names import REPLACES, names, without_places
from loaders.minutes.attendance.marks import with_marks
from loaders.minutes.attendance.parties_first import parties_behind
from loaders.minutes.attendance.passage import Passage
from loaders.minutes.attendance.places_first import from_led, places_led
from loaders.minutes.attendance.titles_first import titles_behind
from loaders.names.organisations.organisation_words import known_organisation

_NOBODY = re.compile(
    r"(?:^|\s)[A-ZÅÄÖ][\w-]{1,30}(?:\s(?:kommun|stad))?\s{2,}(?:[-–—](?=\s|$)|(?i:ej\s\w+|ingen|vakant)\b).*"
    r"|(?:^|[.)\s])\s*(?:Sekreterare|Ordförande|Protokollförare)\s(?:var|är)\s*$"
    r"|(?:^|\s)[A-ZÅÄÖ][\w-]{1,30}(?:\s(?:kommun|stad))?\s(?:hade|har|var|är)\s(?:ingen|inte|ej|anmält)\b.*"
    r"|(?:^|\s)[A-ZÅÄÖ][\w -]{1,40}:\s*(?:(?i:ingen|inga|vakant|frånvarande|ej \w+)\b|[-–—](?=\s|$)).*"
)
_CONNECTOR = re.compile(r"[\s,;]*(?:\b(?:och|samt)\b|&)?[\s,;]*")
_PLACE = re.compile(r",\s*(?P<place>[A-ZÅÄÖ][\w-]*(?:\s(?:kommun|stad|Kommun))?)\s*(?=[,;.]|$)")
_BEHIND_PLACE = re.compile(r",\s*(?P<place>[A-ZÅÄÖ][\w -]{2,40}?)\s*\((?P<letters>[^(),]{1,5})\)")
_LETTERS = re.compile(r"(?<![\w-])[A-ZÅÄÖ]{2,5}$")
_NAME_PART = re.compile(r"[\s-]+")
_OWN = re.compile(
    r"\s*\([^()]{1,5}\)(?=\s*$)"
    r"|\s*\((?:ordf|sekr|punkt|§|ansl|anlän|kom |läm|gick|från (?:kl|\d)|till (?:kl|\d)|del av|via )[^()]{0,60}\)"
)


def entries(passage: Passage, *, loose: bool = True, titled: bool = False) -> list[Entry]:
    """The people whom one passage of a list names, each with what is said of them.

    `titled` where the label of the list is a title, as others may stand before those that follow.
    """
    passage = titles_behind(from_led(places_led(parties_behind(with_marks(passage)))))
    text = passage.characters
    place = next(names(passage, loose=loose), None)
    grouped = place is not None and names_group(text[: place[0]])
    places = without_places(text, sorted([*names(passage, loose=loose), *given_alone(passage)]))
    found: list[Entry] = []
    lead: Passage | None = None
    seat: str | None = None  # that a word says before a name, of those that follow too
    dashes = False  # behind those whom people come from
    ahead = titled  # whether titles and seats stand before names
    for n, (start, end) in enumerate(places):
        before = text[places[n - 1][1] if n else 0 : start]
        opening = start - len(before)
        if found and (serves := REPLACES.search(before)):
            found[-1] = _serving(passage, found[-1], (start, end), serves.start() + opening, _stop(text, places, n))
            continue
        first: Passage | None = None
        if mark := lead_in(before, grouped=grouped, dashes=dashes):
            dashes = mark[0].rstrip().endswith(("-", "–"))
            begin = opening + mark.start(1) + (own_part(mark[1]) if found else 0)
            lead = passage.cut(begin, opening + mark.end(1))
            _end_before(found, passage, begin)
            if mark.groupdict().get("title"):
                first, ahead = passage.cut(opening + mark.start("title"), opening + mark.end("title")), True
        elif word := seat_ahead(before):
            seat, ahead = seat_of(word), True
            _end_before(found, passage, opening + word.start())
        elif not n:
            first = passage.cut(0, start)
            ahead = ahead or title_alone(first.characters)
        elif title := title_ahead(before) if ahead else owned_title_ahead(before):
            seat = None
            first = passage.cut(opening + title[0], opening + title[1])
            _end_before(found, passage, opening + title[0])
        said = _without_initials_behind(passage.cut(end, _stop(text, places, n)), text, places[n + 1 : n + 2])
        first = None if first and first.characters == initials(passage.cut(start, end)) else first
        found.append(Entry(passage.cut(start, end), said, before=first or None, lead=lead, seat=seat))
    return _shared([_without_nobody(entry) for entry in found])


def _end_before(found: list[Entry], passage: Passage, start: int) -> None:
    """End what is said of the last person where something is said of the next."""
    if found:
        found[-1] = replace(found[-1], said=_before(found[-1].said, passage.places[start]))


def _without_nobody(entry: Entry) -> Entry:
    """Leave out a lead behind a person that nobody comes from: `Surahammar: ingen`."""
    nobody = _NOBODY.search(entry.said.characters)
    return replace(entry, said=entry.said.cut(0, nobody.start())) if nobody else entry


def _stop(text: str, places: list[tuple[int, int]], n: int) -> int:
    return places[n + 1][0] if n + 1 < len(places) else len(text)


def _without_initials_behind(said: Passage, text: str, following: list[tuple[int, int]]) -> Passage:
    """Leave out the letters of the next person, which stand before the name: `AE  Anna Ek   BL  Bo Lind`."""
    letters = _LETTERS.search(said.characters) if following else None
    if letters is None or letters[0] != initials(Passage(text[slice(*following[0])], ())):
        return said
    return said.cut(0, letters.start())


def initials(name: Passage) -> str:
    """The first letters of the words of a name, in capitals."""
    return "".join(word[0] for word in _NAME_PART.split(name.clean) if word).upper()


def _before(said: Passage, stop: int) -> Passage:
    """What is said of somebody before the offset `stop` of the document."""
    return said.cut(0, next((n for n, place in enumerate(said.places) if place >= stop), len(said.places)))


def _serving(passage: Passage, entry: Entry, name: tuple[int, int], cut: int, stop: int) -> Entry:
    """Read the entry of somebody who serves for the named one; what follows the name is said of the entry."""
    rest = passage.cut(name[1], stop)
    party = re.match(r"\s*\((?P<letters>[^(),]{1,5})(?:,\s*(?P<place>[A-ZÅÄÖ][^(),]{2,40}))?\)", rest.characters)
    party = party or _BEHIND_PLACE.match(rest.characters)
    letters = rest.cut(*party.span("letters")) if party else None
    inside = rest.cut(*party.span("place")) if party and party["place"] else None
    if party:
        rest = rest.cut(party.end(), len(rest.characters))
    said = _before(entry.said, passage.places[cut])
    place = _PLACE.match(rest.characters) if party and _PLACE.search(said.characters) else None
    own = rest.cut(place.start("place"), place.end("place")) if place else inside
    if place:
        rest = rest.cut(place.end(), len(rest.characters))
    apart = Passage("; ", (-1, -1))
    said = Passage(said.characters + apart.characters + rest.characters, said.places + apart.places + rest.places)
    return replace(
        entry, said=said, replaced=(*entry.replaced, Replaced(passage.cut(*name), letters, own)), serving=True
    )


def _shared(found: list[Entry]) -> list[Entry]:
    """`A, B och C, Digg (p. 4)`: names with nothing of their own take what the last is said to be."""
    result = found[:]
    for n in range(len(found) - 2, -1, -1):
        entry, after = result[n], result[n + 1]
        titled = after.before is not None and after.before.characters
        if titled or after.lead != entry.lead:
            continue
        if entry.said.characters and _CONNECTOR.fullmatch(entry.said.characters):
            own = entry.lead is not None and "," in entry.said.characters  # `Habo: A, B, kommunchef`: of B alone
            result[n] = entry if own else replace(entry, said=_common(after.said))
    return result


def _common(said: Passage) -> Passage:
    """What several may share: not a party, nor a role, nor when somebody came or left."""
    cut = _OWN.match(said.characters)
    place = cut is not None and known_organisation(cut[0].strip(" ()"), 0) == len(cut[0].strip(" ()"))
    return said.cut(cut.end(), len(said.characters)) if cut and not place else said
