"""Seats of people whose columns ran together row by row: `Ledamöter Ersättare Tjänstemän Anna Ek (S) Bo Al (M) …`."""

from collections.abc import Sequence

from loaders.minutes.attendance.entry import Entry
from loaders.minutes.attendance.labels import Label
from loaders.text import Line

_OFFICE = "other"


def run_together(before: Label, after: Label) -> bool:
    """Whether two labels with nobody between them are those of columns: of members, substitutes and officials."""
    return (
        before.status == after.status == "present" and before.seat != after.seat and before.role is after.role is None
    )


def columns_met(before: Line, line: Line) -> bool:
    """Whether a line was cut off from the one before it, where no colon says that its label has its own people."""
    return before.end == line.start and not before.text.rstrip().endswith(":")


def seats(columns: Sequence[Label], people: Sequence[Entry]) -> list[str]:
    """The seat of each of the people, in the order of the rows.

    Who serves for somebody says so; who has no party among those who have is an official, with whom a row ends.
    """
    known = [label.seat for label in columns]
    elected = [seat for seat in known if seat != _OFFICE]
    found: list[str] = []
    place = 0  # among the elected of the row
    for person in people:
        if person.serving and person.replaced:
            found.append("serving_substitute")
        elif _OFFICE in known and person.party is None and elected:
            found.append(_OFFICE)
            place = 0
        else:
            ordered = _OFFICE in known and len(elected) > 1
            found.append(elected[min(place, len(elected) - 1)] if ordered else elected[0] if elected else known[0])
            place += 1
    return found
