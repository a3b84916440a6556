"""How an assignment stands on a day, as far as the minutes tell: they seldom say that something is done."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from graph_service.queries.follow_up.deadline import Basis, Due
from graph_service.store.graph.days import day_number

_SOON = timedelta(days=90)


class Standing(StrEnum):
    """In the order in which somebody who follows up asks for them.

    PASSED is over its time and has not come up again, SOON is due within 90 days, LATER after that, UNDATED names
    no day. RETURNED came up again at a later meeting, whatever became of it. APPOINTED is the election of somebody,
    such as who signs the minutes, and asks for no report.
    """

    PASSED = "passed"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    RETURNED = "returned"
    APPOINTED = "appointed"


@dataclass(frozen=True, slots=True)
class Judged:
    """An assignment by its number in the graph, with when it is due and how it stands."""

    number: int
    day: int
    due: Due | None
    standing: Standing

    @property
    def key(self) -> tuple[int, int, int]:
        """What it is sorted by: the standing; then the next due first, of the others the newest; then the id."""
        due = day_number(self.due.day) if self.due else 0
        by = {Standing.PASSED: -due, Standing.SOON: due, Standing.LATER: due}
        return list(Standing).index(self.standing), by.get(self.standing, -self.day), self.number


def standing_of(due: Due | None, as_of: date, *, returned: bool, appointed: bool) -> Standing:
    """How something that is due so stands on a day."""
    if appointed:
        return Standing.APPOINTED
    if returned:
        return Standing.RETURNED
    if due is None or due.day is None:
        return Standing.UNDATED
    day = date.fromisoformat(due.day)
    if day < as_of or due.basis is Basis.MEETING:  # a next meeting that is known has been
        return Standing.PASSED
    return Standing.SOON if day <= as_of + _SOON else Standing.LATER


def days_until(due: Due | None, as_of: date) -> int | None:
    """Days from a day to when something is due, below 0 where that has passed."""
    return (date.fromisoformat(due.day) - as_of).days if due and due.day else None
