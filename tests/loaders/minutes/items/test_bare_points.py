"""Numbered points without dots. All people are invented."""

from collections.abc import Callable
from typing import Any

Make = Callable[..., Any]


def test_numbers_without_dots_are_points_where_they_count_from_one(item: Make) -> None:
    read = item("Beslut\n1 Taxan antas.\n2 Slottschefen får i uppdrag att räkna fåren.\n")
    assert read.texts == ["Taxan antas.", "Slottschefen får i uppdrag att räkna fåren."]
    assert read.assignees == [[], ["Slottschefen"]]


def test_a_lone_number_is_part_of_the_sentence(item: Make) -> None:
    assert item("Beslut\n1 Ja-röst räcker för att anta taxan.\n").texts == ["1 Ja-röst räcker för att anta taxan."]
