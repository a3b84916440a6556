"""How the steps of reading grow with the text: never faster than its length."""

import sys
from types import FrameType

import pytest

from benchmarks.speed.texts import LONG
from loaders.minutes.reader import read_minutes
from loaders.text import Text

_SHORT = 8_000
_HARDLY_MORE = 1.15  # times what twice the length explains


def steps(text: str) -> int:
    """How many calls it takes to read a text."""
    number = 0

    def count(_frame: FrameType, event: str, _told: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_minutes(Text(text))
    finally:
        sys.setprofile(before)
    return number


@pytest.mark.parametrize("kind", LONG)
def test_twice_the_text_takes_hardly_more_than_twice_the_steps(kind: str) -> None:
    read_minutes(Text(LONG[kind](2 * _SHORT)))  # words looked up once are known from then on
    short, long = (steps(LONG[kind](length)) for length in (_SHORT, 2 * _SHORT))
    assert short > _SHORT / 10
    assert long < 2 * _HARDLY_MORE * short
