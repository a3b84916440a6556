"""By which day an assignment is to be done, as far as its words and the known meetings tell."""

import re
from dataclasses import dataclass
from enum import StrEnum

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NEXT_MEETING = re.compile(r"\bnästa (?:ordinarie )?(?:möte|sammanträde)")


class Basis(StrEnum):
    """What tells the day: a date that is printed, the end of the year that is named, or the next meeting as it was."""

    DATE = "date"
    YEAR = "year"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Due:
    """The words that say when, and the latest day that they can mean; without a `basis` they name none."""

    words: str | None
    day: str | None = None
    basis: Basis | None = None


def due_of(words: str | None, date: str | None, next_meeting: str | None) -> Due | None:
    """When something is due, from its words, the date read from them, and the day of the body's next known meeting.

    Which meeting came next is not known while one document is read, so it is looked up here.
    """
    if date:
        return Due(words, date, Basis.DATE)
    if not words:
        return None
    years = _YEAR.findall(words)
    if years:
        return Due(words, f"{max(years)}-12-31", Basis.YEAR)
    if next_meeting and _NEXT_MEETING.search(words.casefold()):
        return Due(words, next_meeting, Basis.MEETING)
    return Due(words)
