"""Lists of people as the tests write them, and who is read in them."""

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head
from loaders.text import Text


def listed(front: str) -> dict[str, Attendee]:
    text = Text(front)
    return {p.name.value: p for p in attendance(Layout(text, (), text.lines, (), (), ()), Head())}


def organisations(front: str) -> dict[str, str | None]:
    return {name: p.organisation.value if p.organisation else None for name, p in listed(front).items()}


def seats(front: str) -> dict[str, tuple[str, str]]:
    return {name: (person.status, person.seat) for name, person in listed(front).items()}
