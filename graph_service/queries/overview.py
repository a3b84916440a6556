"""The graph at a glance: how much there is, the strongest ties, the newest, and when the known meetings were."""

from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Described, Named
from graph_service.queries.classes import by_class
from graph_service.queries.coverage.documents import NO_MINUTES
from graph_service.queries.listings import decisions
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import Network, network
from graph_service.queries.ties.whole import Tie, Whole, ends_of
from graph_service.queries.timeline import Timeline, meetings_over_time
from graph_service.store.base import View
from graph_service.store.graph.counted import LATE
from graph_service.store.graph.days import NEVER
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers

_WHAT_THEY_DID = {"joint_body": 0.0}  # belonging together in a list is no news


@dataclass(frozen=True, slots=True)
class Newest:
    """Ties that began last, the newest first, and the actors they tie."""

    actors: tuple[Named, ...]
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The graph at a glance. `counts` are things by their own class; `decisions` are the newest.

    `documents` counts minutes and the like, without reference data and judgements, which are documents too.
    """

    counts: dict[str, int]
    documents: int
    strongest: Network
    newest: Newest
    decisions: tuple[Described, ...]
    meetings: Timeline


def overview(view: View, limit: int = 5) -> Overview:
    """The graph at a glance, with so many ties and decisions each."""
    graph = view.graph()
    return Overview(
        by_class(graph, np.arange(len(graph))),
        _minutes(graph),
        network(view, Level.MUNICIPALITIES, limit=limit),
        newest(view, limit),
        decisions(view, Scope(), limit=limit).rows,
        meetings_over_time(view),
    )


def _minutes(graph: Graph) -> int:
    return int(np.count_nonzero(graph.of_class("Document") & ~graph.says("record", *NO_MINUTES)))


def newest(view: View, limit: int = 5) -> Newest:
    """Ties of municipalities by the day of their first evidence, that of belonging together left out."""
    whole = Whole.of(view, Level.MUNICIPALITIES, None, _WHAT_THEY_DID)
    first = _first(whole)
    order = np.lexsort((whole.pairs, -whole.weight, -first))
    ties = whole.ties(order[first[order] != NEVER][:limit])
    return Newest(whole.named(ends_of(ties)), ties)


def _first(whole: Whole) -> Numbers:
    """The first day of each tie."""
    first = np.full(len(whole.pairs), LATE)
    for sums in whole.kinds.values():
        places = np.searchsorted(whole.pairs, sums.pairs)
        first[places] = np.minimum(first[places], np.where(sums.first == NEVER, LATE, sums.first))
    return np.where(first == LATE, NEVER, first)
