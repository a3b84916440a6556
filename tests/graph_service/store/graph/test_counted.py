"""Counting what ways lead to."""

import numpy as np

from graph_service.store.graph.counted import Counted


def columns(counted: Counted) -> list[list[int]]:
    return [column.tolist() for column in counted]


def test_ways_to_the_same_thing_are_counted_with_their_days_and_the_least_witness() -> None:
    things, days, witnesses = np.array([7, 3, 7]), np.array([20240201, 0, 20230101]), np.array([2, 9, 5])
    counted = Counted.of(things, days, witnesses)
    assert columns(counted) == [[3, 7], [1, 2], [0, 20230101], [0, 20240201], [9, 2]]


def test_a_way_without_a_day_leaves_the_days_of_the_others() -> None:
    counted = Counted.of(np.array([1, 1]), np.array([0, 20240201]), np.array([1, 2]))
    assert columns(counted)[2:4] == [[20240201], [20240201]]


def test_several_counts_are_merged_into_one() -> None:
    one = Counted.of(np.array([1, 2]), np.array([20240101, 20240102]), np.array([5, 6]))
    other = Counted.of(np.array([2]), np.array([20230101]), np.array([4]))
    assert columns(Counted.merged([one, other])) == [[1, 2], [1, 2], [20240101, 20230101], [20240101, 20240102], [5, 4]]
    assert columns(Counted.merged([Counted.none(), Counted.none()])) == [[]] * 5


def test_a_row_is_found_by_its_thing() -> None:
    counted = Counted.of(np.array([4, 8]), np.array([0, 20240101]), np.array([1, 2]))
    assert counted.row(8) == (8, 1, 20240101, 20240101, 2)
    assert counted.row(5) is None
    assert counted.row(9) is None
