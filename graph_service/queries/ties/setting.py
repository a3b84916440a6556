"""The setting of a question about ties: the graph, the level, the limits, and who stands for whom in it."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from graph_service.queries.answers import ORGANISATIONS
from graph_service.queries.scope import Scope, bounded
from graph_service.queries.ties.kinds import Level
from graph_service.store.base import Period, View, Where
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Mask, Numbers

NOBODY = -1
_KINDS = {
    Level.MUNICIPALITIES: frozenset({"municipality"}),
    Level.ORGANISATIONS: ORGANISATIONS,
    Level.PEOPLE: frozenset({"person"}),
    Level.BODIES: frozenset({"body"}),
    Level.SEATS: ORGANISATIONS | {"body"},
}


@dataclass(frozen=True, eq=False)
class Setting:
    """What the ties are asked of: a view, its graph, a level, the limits."""

    view: View
    graph: Graph
    level: Level
    scope: Scope

    @property
    def period(self) -> Period | None:
        """The period, or None where it has no end."""
        return bounded(self.scope.period)

    @cached_property
    def fits(self) -> Mask:
        """Which things are actors of the level."""
        return self.graph.of_kinds(_KINDS[self.level])

    @cached_property
    def organisation_of(self) -> Numbers:
        """The organisation of each body, else NOBODY."""
        found = np.full(len(self.graph), NOBODY, np.int64)
        bodies, organisations = self.graph.ways(np.flatnonzero(self.graph.of_class("Body")), "organisation")
        found[bodies] = organisations
        return found

    @cached_property
    def stands_for(self) -> Numbers:
        """The actor of the level that stands behind each thing: a body's organisation, or itself; else NOBODY.

        Where bodies are the actors each stands for itself.
        """
        behind = np.arange(len(self.graph))
        if self.level is not Level.BODIES:
            body = self.graph.of_kinds(("body",)) & (self.organisation_of != NOBODY)
            behind = np.where(body, self.organisation_of, behind)
        return np.where(self.fits[behind], behind, NOBODY)

    @cached_property
    def seats(self) -> tuple[Numbers, Numbers]:
        """Whom people represent at meetings: `person * len(graph) + meeting`, sorted, and an organisation for each."""
        graph = self.graph
        person, meeting = np.zeros(len(graph), np.int64), np.full(len(graph), NOBODY, np.int64)
        attendances = np.flatnonzero(graph.of_class("Attendance"))
        for path, column in (("person", person), ("meeting", meeting)):
            seated, ends = graph.ways(attendances, path)
            column[seated] = ends
        seated, organisations = graph.ways(attendances, "represents")
        keys = person[seated] * len(graph) + meeting[seated]
        order = np.argsort(keys, kind="stable")
        return keys[order], organisations[order]

    def chosen(self, type_: str, body: str, item: str, *more: Where) -> Numbers:
        """Things of a class within the limits, from which the paths `body` and `item` lead there."""
        conditions = self.scope.where(self.view, body, item)
        return self.graph.chosen(type_, [*conditions, *more], self.period)


def setting(view: View, level: Level, scope: Scope) -> Setting:
    """A setting on the graph of now."""
    return Setting(view, view.graph(), level, scope)
