"""Names in a picture cover neither each other nor ends that they are not of."""

import random

from hypothesis import given
from hypothesis import strategies as st

from graph_service.rdf.sparql.labels import LONGEST, Label, labels

WIDTH, HEIGHT = 900.0, 560.0
PLACES = st.tuples(st.text("abcåäö ", min_size=1, max_size=40), st.integers(60, 840), st.integers(30, 530))


def box(label: Label) -> tuple[float, float, float, float]:
    """Where its letters are, at the least."""
    size = len(label.text) * 6
    left = {"middle": label.x - size / 2, "start": label.x, "end": label.x - size}[label.anchor]
    return left, label.y - 10, left + size, label.y


def meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@given(st.lists(PLACES, max_size=40))
def test_no_name_covers_another_or_an_end(ends: list[tuple[str, float, float]]) -> None:
    found = labels(ends, WIDTH, HEIGHT)
    assert len(found) == len(ends)
    boxes = [box(label) for label in found if label]
    assert not any(meet(one, other) for place, one in enumerate(boxes) for other in boxes[:place])
    marks = [(x - 5, y - 5, x + 5, y + 5) for _, x, y in ends]
    assert not any(meet(one, mark) for one in boxes for mark in marks)
    assert all(left >= 0 and top >= 0 and right <= WIDTH and bottom <= HEIGHT for left, top, right, bottom in boxes)


def test_a_name_stands_above_its_end_where_there_is_room() -> None:
    (found,) = labels([("Åre kommun", 100, 100)], WIDTH, HEIGHT)
    assert found is not None
    assert (found.text, found.x, found.y < 100, found.anchor) == ("Åre kommun", 100, True, "middle")


def test_a_long_name_is_cut_and_one_without_room_left_out() -> None:
    chance = random.Random(1)
    ends = [("x" * 60, 400.0 + chance.random(), 300.0 + chance.random()) for _ in range(9)]
    found = [label for label in labels(ends, WIDTH, HEIGHT) if label]
    assert all(len(label.text) <= LONGEST and label.text.endswith(" …") for label in found)
    assert len(found) < len(ends)


def test_the_first_ends_are_named_first() -> None:
    assert labels([("ena", 100, 100), ("andra", 101, 100)] * 3, WIDTH, HEIGHT)[0] is not None
