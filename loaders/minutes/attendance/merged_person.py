"""What the lists say of one person, and the attendee that it makes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from loaders.minutes.record import Attendee, Found


@dataclass(slots=True)
class Listed:
    """What the lists say of one person so far."""

    name: Found[str]
    seat: str
    absent: bool = False
    partly: bool = False
    bounded: bool = False  # the items say when the person was there, not only in which role
    served_for: bool = False  # by somebody, for some items
    chaired: set[int] = field(default_factory=set)  # the items that a role was for
    others: set[int] = field(default_factory=set)  # the items for which somebody else served
    party: Found[str] | None = None
    organisation: Found[str] | None = None
    roles: list[Found[str]] = field(default_factory=list)
    items: list[str] = field(default_factory=list)


def attendee(person: Listed, everything: tuple[int, ...], printed: set[int]) -> Attendee:
    """Make the attendee; `everything` are the numbers of all items, `printed` those given outside the lists."""
    numbers = orders(person.items)
    replaced = bool(printed) and person.others >= printed and person.chaired <= person.others
    some = (
        person.bounded and bool(numbers - person.chaired) and person.seat == "member" and not numbers >= set(everything)
    )
    status = (
        "absent"
        if person.absent or replaced
        else "partial"
        if some or person.partly or person.served_for
        else "present"
    )
    roles = _roles(person.roles)
    return Attendee(
        name=person.name, status=status, seat=person.seat, organisation=person.organisation, party=person.party,
        role=roles, items=tuple(sorted(dict.fromkeys(person.items), key=_order)),
    )  # fmt: skip


def orders(numbers: Iterable[str]) -> set[int]:
    """Give the numbers of items as integers, `12 a` as 12."""
    return {int(re.sub(r"\D", "", number)) for number in numbers}


def _order(number: str) -> tuple[int, str]:
    digits = re.match(r"\d+", number)
    return (int(digits[0]) if digits else 0, number)


def _roles(roles: Sequence[Found[str]]) -> Found[str] | None:
    """All roles of a person as one value, with the spans of each."""
    if not roles:
        return None
    kept = list({role.value: role for role in roles}.values())
    spans = tuple(span for role in kept for span in role.spans)
    return Found(", ".join(role.value for role in kept), spans, kept[0].rule, min(role.confidence for role in kept))


def with_role(attendee: Attendee, role: Found[str]) -> Attendee:
    """Return the attendee with one more role, unless a title already says it."""
    if attendee.role is None:
        return replace(attendee, role=role)
    if attendee.role.value.endswith(role.value):
        return attendee
    return replace(attendee, role=_roles([attendee.role, role]))
