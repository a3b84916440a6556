"""Meetings that minutes are known of; others are known only because somebody names them or says when they will be."""

from bisect import bisect_right
from collections import defaultdict

import numpy as np

from graph_service.store.graph.days import NEVER
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers


def held(graph: Graph) -> Numbers:
    """The meetings at which something is known to have been dealt with: sorted, each once."""
    return graph.ends(np.flatnonzero(graph.of_class("AgendaItem")), "meeting")


def latest_day(graph: Graph) -> int:
    """The latest day of which minutes are known; NEVER where none is."""
    days = graph.days[held(graph)]
    return int(days.max()) if len(days) else NEVER


class NextMeetings:
    """The meeting that each body held next, of those that minutes are known of."""

    def __init__(self, graph: Graph) -> None:
        days = defaultdict(set)
        for meeting, body in zip(*(ends.tolist() for ends in graph.ways(held(graph), "body")), strict=True):
            days[body].add(int(graph.days[meeting]))
        self._days = {body: sorted(found - {NEVER}) for body, found in days.items()}

    def after(self, body: int | None, day: int) -> int:
        """The day of a body's next meeting after a day; NEVER where none is known."""
        days = self._days.get(body, []) if body is not None and day != NEVER else []
        place = bisect_right(days, day)
        return days[place] if place < len(days) else NEVER
