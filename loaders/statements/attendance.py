"""Who was there: attendances, memberships, and who signed."""

from loaders.minutes.record import Attendee, Signature
from loaders.statements.book import Book
from ontology.words import fold

_SEATS = {"member", "substitute", "serving_substitute"}


def state_attendance(book: Book) -> None:
    """Enter everybody listed or stated as attending or absent."""
    for attendee in book.record.attendance:
        _state_attendee(book, attendee)


def _state_attendee(book: Book, attendee: Attendee) -> None:
    source = book.source(attendee.name)
    seated = book.source(attendee.name, attendee.seat_confidence)
    person = book.actors.person(attendee.name.value, source)
    capacity = book.actors.capacity(attendee)
    party = book.actors.party(attendee.party.value, book.source(attendee.party)) if attendee.party else None
    employer = attendee.organisation
    organisation = book.actors.organisation(employer.value, book.source(employer)) if employer else None
    represents = (
        (organisation, book.source(employer)) if organisation and employer else _own_organisation(book, attendee)
    )
    book.enter(
        "Attendance",
        {
            "meeting": book.meeting,
            "person": person,
            "presence": (attendee.status, book.source(attendee.name, attendee.status_confidence)),
            "seat": (attendee.seat, seated),
            "capacity": capacity,
            "role": book.value(attendee.role),
            "represents": represents,
            "party": party,
            "present_at": _items(book, attendee),
            "printed_item": attendee.items,
            "signed_as": [(s.role, book.source(s.name)) for s in _signatures(book, attendee)],
            "date": book.day,
        },
        source,
    )
    observed = {"observed": book.day, "capacity": capacity, "role": book.value(attendee.role), "party": party}
    if organisation and employer:
        employed = book.source(attendee.name, employer.confidence)
        book.enter("Membership", {"person": person, "group": organisation, **observed}, employed)
    if book.body and attendee.seat in _SEATS:
        book.enter("Membership", {"person": person, "group": book.body, **observed}, seated)


def _own_organisation(book: Book, attendee: Attendee) -> str | None:
    """Whoever sits for a party, or works, in one municipality's own body stands for that municipality."""
    own = book.organisation
    inside = attendee.party is not None or attendee.role is not None or attendee.seat in _SEATS
    return own if own and own.startswith(("municipality-", "region-")) and inside else None


def _items(book: Book, attendee: Attendee) -> list[str]:
    """The items that somebody attended who was there for some: those whose text names them, else the printed ones.

    Printed numbers that the text contradicts are reported.
    """
    if not attendee.items:
        return []
    name = fold(attendee.name.value)
    naming = {m.item for m in book.record.mentions if m.type == "person" and fold(m.name.value) == name}
    printed = set(attendee.items)
    if naming and not naming & printed:
        book.problems.append(
            f"attendance lists items {', '.join(attendee.items)}; the text names them at {', '.join(sorted(naming))}"
        )
        printed = naming
    return [id_ for number in sorted(printed) if (id_ := book.item_of(number))]


def _signatures(book: Book, attendee: Attendee) -> list[Signature]:
    return [s for s in book.record.signatures if fold(s.name.value) == fold(attendee.name.value)]
