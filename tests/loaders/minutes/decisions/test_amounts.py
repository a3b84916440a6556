"""Sums of money."""

import pytest

from loaders.minutes.decisions.amounts import amounts
from loaders.minutes.lines.flow import Flow
from loaders.text import Text


def sums(sentence: str) -> list[int]:
    text = Text(sentence)
    return [found.value for found in amounts(Flow.of(text, text.lines))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("högst 180 000 kr", [180_000]),
        ("om 2,4 mnkr", [2_400_000]),
        ("1 405 tkr av 4 105 tkr", [1_405_000, 4_105_000]),
        ("6,4 miljoner kronor", [6_400_000]),
        ("5.000kr och 5 000:-", [5_000]),
        ("1 640 kronor, och 1 640 kronor igen", [1_640]),
        ("35 kronor per kvadratmeter", [35]),
        ("19 procent av 28 hyresrätter 2024", []),
    ],
)
def test_sums_are_kronor_each_once(sentence: str, expected: list[int]) -> None:
    assert sums(sentence) == expected


def test_a_sum_broken_over_lines_is_one() -> None:
    assert sums("en kostnad om 2 850 000\nkronor") == [2_850_000]
