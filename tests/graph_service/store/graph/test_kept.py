"""Keeping a graph until the store changes."""

from graph_service.store.graph.graph import Graph
from graph_service.store.graph.kept import KeptGraph
from graph_service.store.graph.making import graph_of


class Store:
    """Counts how often its graph is read; `steady` is False while somebody writes all the time."""

    def __init__(self) -> None:
        self.state = 1
        self.steady = True
        self.read = 0

    def renewed(self, mark: object) -> tuple[object, Graph] | None:
        if mark == self.state:
            return None
        self.read += 1
        return (self.state if self.steady else None), graph_of([])


def test_a_graph_is_read_once_for_each_state_of_the_store() -> None:
    store = Store()
    kept = KeptGraph(store.renewed)
    assert kept.now() is kept.now()
    store.state = 2
    assert kept.now() is kept.now()
    assert store.read == 2


def test_a_graph_that_a_write_fell_into_is_read_again() -> None:
    store = Store()
    store.steady = False
    kept = KeptGraph(store.renewed)
    kept.now()
    store.steady = True
    kept.now()
    kept.now()
    assert store.read == 2
