"""Meetings that minutes are known of; others are known only because somebody names them or says when they will be."""

from bisect import bisect_right
from collections import defaultdict

import numpy as np

from graph_service.store.graph.days import NEVER
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers


def held(graph: Graph) -> Numbers:
    """The meetings that minutes or notes are of, or at which something was dealt with: sorted, each once.

    Those of which there is no more than an agenda may be still to come, and are left out.
    """
    are_agendas = graph.says("record", "agenda")
    minutes = graph.ends(np.flatnonzero(graph.of_class("Document") & ~are_agendas), "about_meeting")
    announced = np.setdiff1d(graph.ends(np.flatnonzero(are_agendas), "about_meeting"), minutes)
    dealt_with = graph.ends(np.flatnonzero(graph.of_class("AgendaItem")), "meeting")
    return np.setdiff1d(np.union1d(minutes, dealt_with), announced)


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
