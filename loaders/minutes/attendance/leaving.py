"""Coming, leaving and stepping in that the running text tells of: `Anna Ek (S) lämnar sammanträdet kl. 15.10`."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from loaders.minutes.attendance.places import places
from loaders.minutes.record import Attendee
from loaders.names.people.person_names import folded
from loaders.text import Text

_MEETING = (
    r"(?:mötet|sammanträdet|lokalen|salen|rummet|sessionssalen|mötesrummet|sammanträdeslokalen|sammanträdesrummet)"
)
_TIME = r"(?:kl\b|klockan|vid|under|innan|före|efter)"
_LEAVES = re.compile(
    rf"(?:\s*\([^()]{{1,5}}\))?,?\s+(?:(?:anmäler|anmälde)\s+jäv\s+och\s+)?"
    rf"(?:(?:lämnar|lämnade|lämnat)\s+(?:{_MEETING}|{_TIME})|(?:avviker|avvek|anländer|anlände|ankommer|ansluter|anslöt)\s+"
    rf"(?:till\s+|från\s+)?(?:{_MEETING}|{_TIME})|(?:kom|kommer|gick|går)\s+(?:till|från)\s+{_MEETING}|infinner\s+sig|avlägsna(?:de|r)\s+sig)"
)
_AT_TIME = re.compile(
    r"[Kk]l(?:ockan|\.)?\s*\d{1,2}[.:]\d{2}\s+(?:lämnar|lämnade|avviker|avvek|anländer|anlände|ansluter|anslöt)\s+(?:[a-zåäö]+\s+)?$"
)
_SERVES = re.compile(
    r"(?:\s*\([^()]{1,5}\))?\s+(?:tjänstgör|tjänstgjorde|inträder|inträdde|går\s+in|gick\s+in)\s+(?:i\s+(?:hans|hennes|deras|dennes)|som|i\s+stället|istället|för)"
)
_WINDOW = 60


def moved(text: Text, stretches: Sequence[tuple[int, int]], attendees: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Make those partial who came late or left, and those serving substitutes who stepped in."""
    people = list(attendees)
    partly: set[str] = set()
    serving: set[str] = set()
    for name, start, end, since in places(text.characters, stretches, people):
        if _LEAVES.match(text.characters, end) or _AT_TIME.search(text.characters, max(since, start - _WINDOW), start):
            partly.add(name)
        if _SERVES.match(text.characters, end):
            serving.add(name)
    return tuple(_changed(person, partly, serving) for person in people)


def _changed(person: Attendee, partly: set[str], serving: set[str]) -> Attendee:
    name = folded(person.name.value)
    if name in serving and person.seat == "substitute":
        return replace(person, seat="serving_substitute")
    if name in partly and person.status == "present" and person.seat == "member":
        return replace(person, status="partial")
    return person
