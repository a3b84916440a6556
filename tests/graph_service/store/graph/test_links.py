"""Links as columns, however many of the numbers have some."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from graph_service.store.graph.links import NO_LINKS, Links
from graph_service.store.graph.numbers import distinct_keys, matches

PAIRS = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 20)))
STARTS = st.lists(st.integers(0, 320))


def column(numbers: list[int]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(numbers, np.int64)


@given(PAIRS, STARTS)
def test_each_start_leads_to_all_that_it_is_linked_with(pairs: list[tuple[int, int]], starts: list[int]) -> None:
    links = Links.of(column([a for a, _ in pairs]), column([b for _, b in pairs]))
    places, ends = links.follow(column(starts))
    wanted = [(place, b) for place, start in enumerate(starts) for a, b in sorted(set(pairs)) if a == start]
    assert list(zip(places.tolist(), ends.tolist(), strict=True)) == wanted


@given(PAIRS)
def test_links_turned_twice_are_the_same(pairs: list[tuple[int, int]]) -> None:
    links = Links.of(column([a for a, _ in pairs]), column([b for _, b in pairs]))
    again = links.turned().turned()
    assert (again.near.tolist(), again.far.tolist()) == (links.near.tolist(), links.far.tolist())


def test_no_links_lead_nowhere() -> None:
    assert [found.tolist() for found in NO_LINKS.follow(column([1, 2]))] == [[], []]


def test_matches_are_all_places_that_hold_the_same() -> None:
    left, right = matches(column([5, 1, 5]), column([1, 5, 5, 9]))
    assert (left.tolist(), right.tolist()) == ([0, 0, 1, 2, 2], [1, 2, 0, 1, 2])


def test_keys_come_sorted_and_once() -> None:
    assert distinct_keys(column([3, 1, 3])).tolist() == [1, 3]
    assert distinct_keys(column([])).tolist() == []
