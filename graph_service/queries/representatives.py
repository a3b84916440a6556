"""Who stands for an organisation: the people who met for it, the latest first, with what they were then."""

from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import first_quotes
from graph_service.queries.paging import Key, page
from graph_service.queries.scope import known
from graph_service.store.base import Page, View
from graph_service.store.graph.counted import Counted
from graph_service.store.graph.days import day_text


@dataclass(frozen=True, slots=True)
class Representative:
    """A person who met for it at `number` meetings between two days; `role` and `body` are those of the last one."""

    person: Named
    role: str | None
    body: Named | None
    number: int
    first: str | None
    last: str | None
    evidence: tuple[Quote, ...]


def representatives(view: View, organisation: str, after: str | None = None, limit: int = 20) -> Page[Representative]:
    """People who were present for an organisation, who did so last first. Raises UnknownThingError and CursorError."""
    kept, graph = known(view, organisation), view.graph()
    said = graph.back(graph.numbers([kept]), "represents")
    said = said[graph.of_class("Attendance")[said] & ~graph.says("presence", "absent")[said]]
    held, people = graph.ways(said, "person")
    order = np.lexsort((held, -graph.days[held]))  # the latest attendance of each stands first
    latest = dict(zip(reversed(people[order].tolist()), reversed(held[order].tolist()), strict=True))
    counted = Counted.of(people, graph.days[held], held)
    rows: list[tuple[Key, tuple[int, ...]]] = sorted(
        ((-last, graph.ids[person]), (person, number, first, last))
        for person, number, first, last, _ in np.stack(counted, axis=1).tolist()
    )
    shown = page("representatives", rows, after, limit)
    found = [_one(view, graph.ids[row[0]], graph.ids[latest[row[0]]], row[1:]) for row in shown.rows]
    return Page(tuple(one for one in found if one is not None), shown.next)


def _one(view: View, person: str, attendance: str, counted: tuple[int, ...]) -> Representative | None:
    things = view.things([person, attendance])
    if len(things) < len((person, attendance)):
        return None
    role = things[attendance].values.get("role", (None,))[0]
    bodies = [view.thing(reached.id) for reached in view.reach([attendance], "meeting/body")]
    body = next((Named.of(found) for found in bodies if found), None)
    number, first, last = counted
    quotes = first_quotes(view, attendance, ("represents", "person"))
    return Representative(Named.of(things[person]), role, body, number, day_text(first), day_text(last), quotes)
