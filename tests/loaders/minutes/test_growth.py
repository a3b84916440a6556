"""How the work of reading grows with the text: never faster than its length."""

import pytest

from benchmarks.speed.texts import LONG
from loaders.minutes.reader import read_minutes
from loaders.text import Text
from tests.loaders.work import calls

_SHORT = 8_000
_HARDLY_MORE = 1.15  # times what twice the length explains


@pytest.mark.parametrize("kind", LONG)
def test_twice_the_text_takes_hardly_more_than_twice_the_calls(kind: str) -> None:
    def read(length: int) -> None:
        read_minutes(Text(LONG[kind](length)))

    read(2 * _SHORT)  # words looked up once are known from then on
    short, long = calls(lambda: read(_SHORT)), calls(lambda: read(2 * _SHORT))
    assert short > _SHORT / 10
    assert long < 2 * _HARDLY_MORE * short


@pytest.mark.timeout(60)  # what a pattern does within one call is no call: one that backtracks would take hours
@pytest.mark.parametrize("before", ["", "Minnesanteckningar 2024-01-02\nNärvarande: "])
@pytest.mark.parametrize("sign", ["_", "*", "-", ".", " ", "a", "A", "Aa", "1", "(", "a- ", "Aa Bb: "])
def test_a_long_text_of_one_sign_is_read_to_its_end(before: str, sign: str) -> None:
    record = read_minutes(Text(before + sign * (40_000 // len(sign))))
    assert (record.items, record.decisions) == ((), ())
