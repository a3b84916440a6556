"""Keeping a graph as long as the store stays as it is."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph_service.store.graph.graph import Graph


class KeptGraph:
    """The graph of one audience, read again once the store has changed; for all threads of a program.

    `renew` takes the mark of what is kept (None at first) and returns None where the store is still
    the same, else its mark and graph of now; the mark None means that it is to be read again next time.
    """

    def __init__(self, renew: Callable[[object], tuple[object, "Graph"] | None]) -> None:
        self._renew = renew
        self._lock = threading.Lock()
        self._mark: object = None
        self._graph: Graph | None = None

    def now(self) -> "Graph":
        """The graph as the store is now. Those who ask while it is read wait for it."""
        with self._lock:
            found = self._renew(self._mark)
            if found is not None:
                self._mark, self._graph = found
            assert self._graph is not None
            return self._graph
