"""Of which meetings minutes are known: by body and year."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.held import held
from graph_service.store.base import View
from graph_service.store.graph.days import NEVER, YEAR
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Mask, Numbers


@dataclass(frozen=True, slots=True)
class Year:
    """A body's year: meetings that minutes are known of, and those that others only name."""

    year: int
    known: int
    named: int


@dataclass(frozen=True, slots=True)
class BodyYears:
    """A body, what it belongs to, and the years in which it is known to have met; `known` and `named` are the sums."""

    body: Named
    organisation: Named | None
    known: int
    named: int
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Bodies with most known meetings first, up to the limit; `bodies_in_all` counts those beyond it too.

    `known` counts all meetings that minutes are known of, of whatever body and day; `first` and `last` are the years
    of all bodies; `undated` counts meetings without a day.
    """

    bodies: tuple[BodyYears, ...]
    bodies_in_all: int
    known: int
    first: int | None
    last: int | None
    undated: int


def calendar(view: View, limit: int = 50) -> Calendar:
    """Of which meetings minutes are known."""
    graph = view.graph()
    meetings = np.flatnonzero(graph.of_class("Meeting"))
    dated = meetings[graph.days[meetings] != NEVER]
    starts, bodies = graph.ways(dated, "body")
    all_known = held(graph)
    years, are_known = graph.days[starts] // YEAR, np.isin(starts, all_known)
    each, place = np.unique(bodies, return_inverse=True)
    known, named = (np.bincount(place[which], minlength=len(each)) for which in (are_known, ~are_known))
    order = np.lexsort((each, -named, -known))[:limit]
    names = _named(view, graph, each[order])
    rows = tuple(
        BodyYears(*names[body], int(known[at]), int(named[at]), _years(years[place == at], are_known[place == at]))
        for at, body in zip(order.tolist(), each[order].tolist(), strict=True)
        if body in names
    )
    first, last = (int(years.min()), int(years.max())) if len(years) else (None, None)
    return Calendar(rows, len(each), len(all_known), first, last, len(meetings) - len(dated))


def _years(years: Numbers, known: Mask) -> tuple[Year, ...]:
    found = [(int(year), years == year) for year in np.unique(years)]
    return tuple(Year(year, int(np.sum(known & then)), int(np.sum(~known & then))) for year, then in found)


def _named(view: View, graph: Graph, bodies: Numbers) -> dict[int, tuple[Named, Named | None]]:
    """Each body and its organisation."""
    starts, owners = graph.ways(np.sort(bodies), "organisation")
    owner = dict(zip(starts.tolist(), owners.tolist(), strict=True))
    things = view.things(_ids(graph, [*bodies.tolist(), *owner.values()]))
    names = {id_: Named.of(thing) for id_, thing in things.items()}
    return {
        body: (names[graph.ids[body]], names.get(graph.ids[owner[body]]) if body in owner else None)
        for body in bodies.tolist()
        if graph.ids[body] in names
    }


def _ids(graph: Graph, numbers: Iterable[int]) -> list[str]:
    return [graph.ids[number] for number in numbers]
