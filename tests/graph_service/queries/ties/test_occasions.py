import numpy as np

from graph_service.queries.ties.occasions import Shared
from graph_service.store.graph.numbers import Numbers


def column(*numbers: int) -> Numbers:
    return np.array(numbers, np.int64)


def test_what_says_the_same_of_the_same_two_counts_once_whatever_stands_between() -> None:
    actors = column(1, 1, 1, 1), column(2, 3, 2, 2)
    rows = Shared(*actors, column(7, 7, 7, 8), column(0, 0, 0, 0), np.ones(4), column(4, 5, 6, 7), column(4, 5, 6, 7))
    once = rows.once()
    found = zip(once.source.tolist(), once.target.tolist(), once.occasion.tolist(), strict=True)
    assert list(found) == [(1, 2, 7), (1, 3, 7), (1, 2, 8)]
    assert once.source_fact.tolist() == [4, 5, 7]


def test_no_occasion_is_none_once_too() -> None:
    assert len(Shared.none().once().source) == 0
