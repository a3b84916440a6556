"""What was to be done, by whom and when, and whether it has come up again: what is open first."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np

from graph_service.queries.answers import Described, Named
from graph_service.queries.evidence import described
from graph_service.queries.follow_up.deadline import Due, due_of
from graph_service.queries.follow_up.returns import How, Return, returns
from graph_service.queries.follow_up.standing import Judged, Standing, days_until, standing_of
from graph_service.queries.held import NextMeetings, latest_day
from graph_service.queries.paging import page
from graph_service.queries.scope import Scope, bounded, known
from graph_service.store.base import Page, View, Where
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers


@dataclass(frozen=True, slots=True)
class Returned:
    """The later item at which an assignment came up again, its day, and how that is known."""

    item: Named
    day: str
    how: How


@dataclass(frozen=True, slots=True)
class Followed:
    """An assignment: how it stands, when it is due (in `days`), where it is from, and where it came up again."""

    assignment: Described
    standing: Standing
    due: Due | None
    days: int | None
    body: Named | None
    item: Named | None
    returned: Returned | None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Assignments in the order of `Standing`, as of the latest day of which minutes are known.

    `counts` counts all by standing, whichever are shown.
    """

    as_of: str | None
    counts: dict[str, int]
    rows: Page[Followed]


def follow_up(
    view: View,
    scope: Scope | None = None,
    assignee: str | None = None,
    standing: Collection[Standing] = (),
    after: str | None = None,
    limit: int = 50,
) -> FollowUp:
    """What was to be done within the scope; of some standings where these are given.

    Raises UnknownThingError and CursorError.
    """
    graph, limits = view.graph(), scope or Scope()
    assignments = chosen(view, graph, limits, assignee)
    latest = day_text(latest_day(graph))
    if latest is None or not len(assignments):
        return FollowUp(latest, dict.fromkeys(Standing, 0), page("follow_up", [], after, limit))
    again = returns(view, graph, assignments)
    as_of = date.fromisoformat(latest)
    judged = _judged(view, graph, assignments, again, as_of)
    counts = Counter(one.standing for one in judged)
    wanted = frozenset(standing) or frozenset(Standing)
    rows = sorted((one.key, one) for one in judged if one.standing in wanted)
    shown = page("follow_up", rows, after, limit)
    followed = _followed(view, graph, shown.rows, again, as_of)
    return FollowUp(latest, {each.value: counts[each] for each in Standing}, Page(followed, shown.next))


def chosen(view: View, graph: Graph, scope: Scope, assignee: str | None) -> Numbers:
    """The assignments within the scope, of one assignee where that is given; sorted."""
    conditions = scope.where(view, "decision/decided_by", "decision/item")
    if assignee:
        conditions.append(Where("assignee", (known(view, assignee),)))
    return graph.chosen("Assignment", conditions, bounded(scope.period))


def _judged(view: View, graph: Graph, assignments: Numbers, again: dict[int, Return], as_of: date) -> list[Judged]:
    appointed = np.isin(assignments, graph.back(np.flatnonzero(graph.says("outcome", "appoint")), "decision"))
    said = {graph.number(row.id): row.columns for row in view.table("Assignment", ("due", "due_date"))}
    bodies = dict(zip(*(ends.tolist() for ends in graph.ways(assignments, "decision/item/meeting/body")), strict=True))
    following = NextMeetings(graph)
    found = []
    for number, elected in zip(assignments.tolist(), appointed.tolist(), strict=True):
        words, dates = said.get(number, ((), ()))
        day = int(graph.days[number])
        next_meeting = day_text(following.after(bodies.get(number), day)) if words and not dates else None
        due = due_of(next(iter(words), None), next(iter(dates), None), next_meeting)
        how = standing_of(due, as_of, returned=number in again, appointed=elected)
        found.append(Judged(number, day, due, how))
    return found


def _followed(
    view: View, graph: Graph, rows: tuple[Judged, ...], again: dict[int, Return], as_of: date
) -> tuple[Followed, ...]:
    numbers = np.array(sorted(row.number for row in rows), np.int64)
    items, bodies = (_one(graph, numbers, path) for path in ("decision/item", "decision/item/meeting/body"))
    later = {number: graph.ids[again[number].item] for number in numbers.tolist() if number in again}
    things = view.things([*(graph.ids[n] for n in numbers), *items.values(), *bodies.values(), *later.values()])
    texts = described(view, [things[graph.ids[row.number]] for row in rows], ("text", "assignee"))
    named = {id_: Named.of(thing) for id_, thing in things.items()}
    return tuple(
        Followed(
            text,
            row.standing,
            row.due,
            days_until(row.due, as_of),
            named.get(bodies.get(row.number, "")),
            named.get(items.get(row.number, "")),
            Returned(named[later[row.number]], day_text(again[row.number].day) or "", again[row.number].how)
            if row.number in later
            else None,
        )
        for row, text in zip(rows, texts, strict=True)
    )


def _one(graph: Graph, numbers: Numbers, path: str) -> dict[int, str]:
    """The id of what a path of links to one thing each leads to."""
    starts, ends = graph.ways(numbers, path)
    return {start: graph.ids[end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)}
