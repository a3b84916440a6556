"""Times of day in every shape that minutes write them in."""

import pytest

from loaders.minutes.clocks import clocks


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("kl 9.00-12.15", "09:00", "12:15"),
        ("Klockan 17:00 – 19:43", "17:00", "19:43"),
        ("09.00-11.45", "09:00", "11:45"),
        ("kl. 18", "18:00", None),
        ("kl 13-16", "13:00", "16:00"),
        ("kl 8.30 till 11.00", "08:30", "11:00"),
    ],
)
def test_a_time_is_read_in_every_shape(written: str, first: str, last: str | None) -> None:
    assert [(clock.first, clock.last) for clock in clocks(written)] == [(first, last)]


@pytest.mark.parametrize("written", ["§§ 92-93", "punkt 9", "2 500 000 kronor", "den 24/1", "SFS 2017:725"])
def test_what_only_looks_like_a_time_is_none(written: str) -> None:
    assert list(clocks(written)) == []
