"""When things happened, counted by month, quarter or year: what a timeline is drawn from."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from graph_service.queries.about import about
from graph_service.queries.answers import ACTORS, kind_of
from graph_service.queries.engagement import NONE, facts_by_role
from graph_service.queries.scope import known
from graph_service.store.base import View
from graph_service.store.graph.days import NEVER, YEAR, day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import NOTHING, Numbers

_MONTHS_AT_MOST, _QUARTERS_AT_MOST = 18, 72  # months in all
_YEAR, _QUARTER = 12, 3  # months


class Unit(StrEnum):
    """What one bar stands for."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bar:
    """So many in a month (`2024-05`), quarter (`2024-Q2`) or year (`2024`)."""

    at: str
    number: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars without a gap from the first day to the last; `undated` are those of no day."""

    unit: Unit
    number: int
    undated: int
    first: str | None
    last: str | None
    bars: tuple[Bar, ...]


def timeline(view: View, id_: str) -> Timeline:
    """When an actor was involved in items, or items about a topic, case or meeting were dealt with.

    Raises UnknownThingError.
    """
    kept, graph = known(view, id_), view.graph()
    if kind_of(kept) in ACTORS:
        roles = facts_by_role(graph, graph.numbers([kept]), None)
        return timeline_of(graph, np.flatnonzero(np.any([facts != NONE for facts in roles.values()], axis=0)))
    found = about(view, kept)
    return timeline_of(graph, np.union1d(found.items, found.decisions))


def meetings_over_time(view: View) -> Timeline:
    """When the known meetings were."""
    graph = view.graph()
    return timeline_of(graph, np.flatnonzero(graph.of_class("Meeting")))


def timeline_of(graph: Graph, things: Numbers) -> Timeline:
    """When things happened."""
    days = np.sort(graph.days[things]) if len(things) else NOTHING
    dated = days[days != NEVER]
    if not len(dated):
        return Timeline(Unit.YEAR, len(days), len(days), None, None, ())
    unit = _unit(dated)
    first, last = day_text(int(dated[0])), day_text(int(dated[-1]))
    return Timeline(unit, len(days), len(days) - len(dated), first, last, _bars(dated, unit))


def _unit(days: Numbers) -> Unit:
    months = _months(days)
    span = int(months[-1] - months[0]) + 1
    if np.any(days % YEAR == 0) or span > _QUARTERS_AT_MOST:  # of some only the year is known
        return Unit.YEAR
    return Unit.MONTH if span <= _MONTHS_AT_MOST else Unit.QUARTER


def _bars(days: Numbers, unit: Unit) -> tuple[Bar, ...]:
    size, label = _MADE_OF[unit]
    places = _months(days) // size
    start = int(places[0])
    return tuple(Bar(label(start + offset), int(number)) for offset, number in enumerate(np.bincount(places - start)))


def _months(days: Numbers) -> Numbers:
    """Months since the year 0; of a year alone, its first."""
    return np.asarray(days // YEAR * _YEAR + np.maximum(days // 100 % 100 - 1, 0))


def _quarter(place: int) -> str:
    return f"{place // 4:04}-Q{place % 4 + 1}"


_MADE_OF: dict[Unit, tuple[int, Callable[[int], str]]] = {
    Unit.MONTH: (1, lambda place: f"{place // _YEAR:04}-{place % _YEAR + 1:02}"),
    Unit.QUARTER: (_QUARTER, _quarter),
    Unit.YEAR: (_YEAR, lambda place: f"{place:04}"),
}
