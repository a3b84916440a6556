"""One attendee for each person: those listed twice, those served for, and what items mean for presence."""

import re
from collections.abc import Iterable, Mapping, Sequence

from loaders.minutes.attendance.entry import Entry, Replaced
from loaders.minutes.attendance.labels import Label
from loaders.minutes.attendance.merged_person import Listed, attendee, orders
from loaders.minutes.attendance.passage import Passage
from loaders.minutes.attendance.ranges import within
from loaders.minutes.record import Attendee, Found
from loaders.names.organisations.party_letters import party_named
from loaders.names.people.person_names import clean, folded
from loaders.names.people.titles import in_full
from loaders.text import Text

_SHORT = 3  # letters of a party; longer ones are written as they are (`DEM` but `Vägen`)
_SHORTENED = re.compile(r"[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ]\.?")
_CHAIRS = re.compile(r"ordförande|sekreterare|sammankallande")
_RANK = {"member": 0, "serving_substitute": 1, "substitute": 2, "other": 3}


def merged(text: Text, listed: Iterable[tuple[Label, Entry]], numbers: Sequence[int]) -> tuple[Attendee, ...]:
    """The attendees of all lists together, in the order of their first place.

    `numbers` are those of the items, as far as the rest of the document gives them.
    """
    pairs = list(listed)
    spoken = {
        int(re.sub(r"\D", "", n))
        for _, entry in pairs
        for s in entry.stretches
        if s.bound in ("with", "chair")
        for n in s.numbers
    }
    everything = tuple(sorted(spoken | set(numbers)))
    people: dict[str, Listed] = {}
    for label, entry in pairs:
        _add(people, text, label, entry, everything)
    for _, entry in pairs:
        for other in entry.replaced:
            items = _items(entry, everything)
            _served(people, text, other, items)
    _set_guests_apart(list(people.values()), pairs)
    return tuple(attendee(person, everything, set(numbers)) for person in people.values())


def found(text: Text, piece: Passage, rule: str, confidence: float) -> Found[str]:
    """A value that is the piece itself, made clean."""
    return Found(clean(piece.clean), piece.spans(text), rule, confidence)


def _items(entry: Entry, everything: tuple[int, ...]) -> list[str]:
    return [number for stretch in entry.stretches for number in within(stretch, everything)]


def _add(people: dict[str, Listed], text: Text, label: Label, entry: Entry, everything: tuple[int, ...]) -> None:
    said = entry.seat if label.seat in ("member", "substitute") or entry.party else None
    seat = said or label.seat
    if entry.serving and seat != "other":
        seat = "serving_substitute"
    person = Listed(found(text, entry.name, "listed-name", 0.97), seat, absent=label.status == "absent" or entry.absent)
    if entry.party:
        person.party = _party(text, entry.party)
    if entry.organisation:
        person.organisation = found(text, entry.organisation, "organisation-in-list", 0.9)
    person.roles = [_role(text, piece) for piece in entry.roles]
    if label.role is not None:
        person.roles.append(Found(label.role, entry.name.spans(text), "role-label", 0.95))
    person.items = _items(entry, everything)
    bounds = {stretch.bound for stretch in entry.stretches}
    chairs = [stretch for stretch in entry.stretches if stretch.bound.startswith("chair")]
    person.chaired = orders(number for stretch in chairs for number in within(stretch, everything))
    person.bounded = label.role is None and not bounds <= {"chair", "chair-since", "chair-until", "bias"}
    person.partly = entry.came_or_left or (
        seat != "serving_substitute" and bool(bounds & {"until", "since", "without"})
    )
    before = people.get(folded(person.name.value)) or _called(people, person.name.value)
    if before is None:
        people[folded(person.name.value)] = person
    else:
        _join(before, person)


def _party(text: Text, piece: Passage) -> Found[str]:
    """The letters of a party, as those of one whose name is written out too; a local name as it is."""
    party = found(text, piece, "party-after-name", 0.98)
    letters = party.value.upper() if len(party.value) <= _SHORT else party.value
    return party._replace(value=party_named(party.value) or letters)


def _called(people: Mapping[str, Listed], name: str) -> Listed | None:
    """The only one listed before whose given name and first letter of the surname these are: `Anna E`."""
    if not _SHORTENED.fullmatch(name):
        return None
    fitting = [person for known, person in people.items() if known.startswith(folded(name.rstrip(".")))]
    return fitting[0] if len(fitting) == 1 else None


def _role(text: Text, piece: Passage) -> Found[str]:
    role = found(text, piece, "title-in-list", 0.92)
    return role._replace(value=in_full(role.value))


def _join(before: Listed, again: Listed) -> None:
    """Make one of two entries for a person."""
    if before.absent != again.absent:
        before.absent, before.partly = False, before.partly or bool(before.items or again.items)
    if _RANK[again.seat] < _RANK[before.seat]:
        before.seat = again.seat
    before.partly = before.partly or again.partly
    before.chaired |= again.chaired
    before.bounded = before.bounded or again.bounded
    before.party = before.party or again.party
    before.organisation = before.organisation or again.organisation
    known = {role.value for role in before.roles}
    said = {role.value for role in again.roles}
    before.roles = [role for role in before.roles if role.value in said or not _covered(role.value, said)]
    before.roles += [role for role in again.roles if role.value not in known and not _covered(role.value, known)]
    before.items += [number for number in again.items if number not in before.items]


def _covered(role: str, known: Iterable[str]) -> bool:
    return any(other.endswith(role) for other in known)


def _set_guests_apart(people: Sequence[Listed], listed: Sequence[tuple[Label, Entry]]) -> None:
    """Make those others who are listed among the members of a group without parties, but for one item alone.

    Where most are there for some items only the list is one of speakers, and tells nobody apart.
    """
    called = {
        folded(clean(entry.name.clean))
        for _, entry in listed
        if entry.stretches and {stretch.bound for stretch in entry.stretches} == {"with"}
    }
    guests = [
        person
        for person in people
        if person.seat == "member" and len(person.items) == 1 and folded(person.name.value) in called
    ]
    if any(person.party for person in people) or 2 * len(guests) > len(people):
        return
    for person in guests:
        if not (person.partly or any(_CHAIRS.search(role.value) for role in person.roles)):
            person.seat = "other"


def _served(people: dict[str, Listed], text: Text, other: Replaced, items: list[str]) -> None:
    """Somebody else served for this member: absent, or partial where it was for some items."""
    value = found(text, other.name, "served-for", 0.93)
    person = people.setdefault(folded(value.value), Listed(value, "member", absent=not items))
    if other.organisation and person.organisation is None:
        person.organisation = found(text, other.organisation, "organisation-in-list", 0.9)
    if other.party and person.party is None:
        person.party = _party(text, other.party)
    if items and not person.absent:
        person.served_for = True
        person.others |= orders(items)
