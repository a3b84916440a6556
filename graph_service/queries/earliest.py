"""What items lead to: how many, between which days, and the earliest of them."""

from typing import NamedTuple

import numpy as np

from graph_service.queries.ties.pairs import sizes
from graph_service.store.graph.counted import LATE
from graph_service.store.graph.days import NEVER
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers


class Earliest(NamedTuple):
    """Columns by `things` (sorted): how many items lead there, of which first and last day, and the first of them."""

    things: Numbers
    number: Numbers
    first: Numbers
    last: Numbers
    item: Numbers

    @classmethod
    def of(cls, graph: Graph, items: Numbers, path: str) -> "Earliest":
        """What a path leads to from items (sorted, each once). Those without a day come last."""
        origins, ends = graph.ways(items, path)
        days = np.where(graph.days[origins] == NEVER, LATE, graph.days[origins])
        order = np.lexsort((origins, days, ends))
        begins, number = sizes(ends[order])
        first = days[order][begins]
        last = np.maximum.reduceat(graph.days[origins][order], begins) if len(begins) else begins
        things = ends[order][begins]
        return cls(things, number, np.where(first == LATE, NEVER, first), last, origins[order][begins])

    def row(self, thing: int) -> tuple[int, int, int, int] | None:
        """Number, first, last and item of a thing, or None where nothing leads there."""
        place = int(np.searchsorted(self.things, thing))
        if place == len(self.things) or self.things[place] != thing:
            return None
        return int(self.number[place]), int(self.first[place]), int(self.last[place]), int(self.item[place])
