"""Gaps in the numbers of items: paragraphs that no known minutes hold, of bodies that number through the year."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from graph_service.queries.answers import Named
from graph_service.store.base import View

_LONGEST = 4  # digits of a number that counts; longer ones are those of cases


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers `first` to `last` that are in no known minutes, between two known meetings of a body.

    Before the first known meeting of a year, `after` is None.
    """

    body: Named
    year: int
    first: int
    last: int
    after: str | None
    before: str


class Sitting(NamedTuple):
    """The least and the greatest number of a meeting's items, and its day."""

    day: str
    least: int
    greatest: int


def gaps(view: View) -> tuple[Gap, ...]:
    """Gaps, by body and day."""
    sittings = _sittings(view)
    bodies = view.things(sittings)
    found = [
        Gap(Named.of(bodies[body]), int(before.day[:4]), first, last, after and after.day, before.day)
        for body in sorted(sittings)
        if body in bodies
        for first, last, after, before in _missing(sorted(sittings[body]))
    ]
    return tuple(sorted(found, key=lambda gap: (gap.body.name, gap.body.id, gap.before)))


def _sittings(view: View) -> dict[str, list[Sitting]]:
    """Of each body, the meetings whose items have plain numbers."""
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in view.table("AgendaItem", ("meeting/body", "number")):
        (bodies, said) = row.columns
        if bodies and said and row.day and said[0].isdecimal() and len(said[0]) <= _LONGEST:
            numbers[bodies[0], row.day].append(int(said[0]))
    found: dict[str, list[Sitting]] = defaultdict(list)
    for (body, day), each in numbers.items():
        found[body].append(Sitting(day, min(each), max(each)))
    return found


def _missing(sittings: Sequence[Sitting]) -> Iterator[tuple[int, int, Sitting | None, Sitting]]:
    """Ranges that lack, between which meetings; of years in which each meeting goes on where the one before ended.

    The year's beginning is told only of a body of which such a year is known to begin with 1.
    """
    years = [list(each) for _, each in groupby(sittings, lambda one: one.day[:4])]
    through = [each for each in years if len(each) > 1 and all(a.greatest < b.least for a, b in pairwise(each))]
    begins_anew = any(each[0].least == 1 for each in through)
    for each in through:
        if begins_anew and each[0].least > 1:
            yield 1, each[0].least - 1, None, each[0]
        for a, b in pairwise(each):
            if b.least > a.greatest + 1:
                yield a.greatest + 1, b.least - 1, a, b
