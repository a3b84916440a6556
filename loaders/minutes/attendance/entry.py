"""One person of a list, as far as the list says."""

from dataclasses import dataclass, field

from loaders.minutes.attendance.passage import Passage
from loaders.minutes.attendance.ranges import Stretch


@dataclass(frozen=True, slots=True)
class Replaced:
    """Whom somebody serves for, with party and items where said."""

    name: Passage
    party: Passage | None = None
    organisation: Passage | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of a list, as far as the list says."""

    name: Passage
    said: Passage  # what stands between this name and the next
    before: Passage | None = None  # a title or party that stands before the name
    lead: Passage | None = None  # `Digg:` before a run of names
    replaced: tuple[Replaced, ...] = ()
    party: Passage | None = None
    organisation: Passage | None = None
    roles: tuple[Passage, ...] = ()
    stretches: tuple[Stretch, ...] = field(default=())
    serving: bool = False
    seat: str | None = None
    came_or_left: bool = False
    absent: bool = False
