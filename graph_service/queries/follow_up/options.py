"""What assignments can be limited to: assignees, bodies and topics, each with its count."""

from dataclasses import dataclass, replace

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.follow_up.follow_up import chosen
from graph_service.queries.scope import Scope
from graph_service.store.base import View
from graph_service.store.graph.days import NEVER, day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers


@dataclass(frozen=True, slots=True)
class Option:
    """Something to limit assignments to, and how many that leaves."""

    thing: Named
    number: int


@dataclass(frozen=True, slots=True)
class Options:
    """Each list is counted within all limits but its own, most first; `first` and `last` are the days there are."""

    assignees: tuple[Option, ...]
    bodies: tuple[Option, ...]
    topics: tuple[Option, ...]
    first: str | None
    last: str | None


def options(view: View, scope: Scope, assignee: str | None = None, limit: int = 100) -> Options:
    """What assignments within the scope can be limited to. Raises UnknownThingError."""
    graph = view.graph()

    def counted(path: str, within: Scope, one: str | None = assignee) -> tuple[Option, ...]:
        return _counted(view, graph, chosen(view, graph, within, one), path, limit)

    days = graph.days[np.flatnonzero(graph.of_class("Assignment"))]
    dated = days[days != NEVER]
    return Options(
        counted("assignee", scope, None),
        counted("decision/decided_by", replace(scope, body=None)),
        counted("decision/item/topic", replace(scope, topic=None)),
        *((day_text(int(dated.min())), day_text(int(dated.max()))) if len(dated) else (None, None)),
    )


def _counted(view: View, graph: Graph, assignments: Numbers, path: str, limit: int) -> tuple[Option, ...]:
    ends, counts = np.unique(graph.ways(assignments, path)[1], return_counts=True)
    most = np.lexsort((ends, -counts))[:limit]
    things = view.things(graph.ids[end] for end in ends[most].tolist())
    pairs = zip(ends[most].tolist(), counts[most].tolist(), strict=True)
    return tuple(Option(Named.of(things[graph.ids[end]]), count) for end, count in pairs if graph.ids[end] in things)
