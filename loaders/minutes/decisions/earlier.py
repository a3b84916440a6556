"""Days that lie before a meeting, and what was done on them."""

import re

from loaders.minutes.dates import Day, days
from loaders.minutes.lines.flow import Flow

_DONE_THEN = re.compile(r"(?:beslut\w*|beslöt|gav|antogs|godkändes|fastställdes|\w+des|\w+ades)\b.{0,50}$")
_AT_MEETING = re.compile(
    r"^(?:Vid|På|I) (?:\w+ )?(?:\w*s )?\w*(?:möte|sammanträde|beslut"
    r"|stämma)\w*(?: den)?(?: \w+dagen)?(?: den)? ?$"
)
_DID = re.compile(r"\b(?:beslöts?|gavs?|fick|uppdrogs?|antogs?|sköts|\w{3,}(?:ades?|tes|ndes|ldes|rdes|gdes))\b")
_UNTIL = re.compile(r"\b(?:till|inför|senast|fram till)\s(?:\w+\s){0,3}?(?:den\s)?$", re.IGNORECASE)
_FAR = 120  # characters before a day in which stands what was done on it


def before(day: Day, meeting: str | None) -> str | None:
    """Give the last such day before the ISO date `meeting`; None where the year cannot be told, or it lies later."""
    if day.iso:
        return day.iso if meeting is None or day.iso < meeting else None
    if meeting is None:
        return None
    year = int(meeting[:4])
    this_year = f"{year}-{day.month:02}-{day.day:02}"
    return this_year if this_year < meeting else f"{year - 1}{this_year[4:]}"


def is_past(flow: Flow, meeting: str | None) -> bool:
    """Tell whether the sentence dates what it tells before the meeting."""
    return any(
        before(day, meeting) is not None and (day.iso is None or not meeting or day.iso < meeting)
        for day in days(flow.characters)
        if not day.digits
        and not _UNTIL.search(flow.characters[: day.start])
        and (
            _DONE_THEN.search(flow.characters[max(0, day.start - _FAR) : day.start])
            or (_AT_MEETING.search(flow.characters[: day.start]) and _DID.search(flow.characters, day.end))
        )
    )
