"""On what day a meeting was held. Bodies are invented."""

import pytest

from tests.loaders.minutes.meeting.heads import meeting


def test_a_date_without_year_takes_it_from_its_weekday_and_else_has_none() -> None:
    assert meeting("Protokoll styrelsen torsdag 30 november")["date"] is None
    assert meeting("Protokoll styrelsen torsdag 30 november\nUtskickat 2017-12-04")["date"] == "2017-11-30"


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("Nästa möte är 11/12 2015 kl 9.", "2015-11-13"),
        ("Nästa möte är den 14 januari 2016.", "2015-11-13"),
        ("Nästa möte är den 14 oktober 2016.", None),
        ("Nästa möte är den 11 december.", None),
    ],
)
def test_a_date_without_year_takes_it_from_the_next_meeting_soon_after(told: str, date: str | None) -> None:
    assert (
        meeting(f"Minnesanteckningar styrgruppen\n13/11\n\n1. Inledning\nAlla kom.\n\n2. Nästa\n{told}")["date"] == date
    )


def test_the_day_of_adjustment_is_not_the_meetings() -> None:
    assert meeting("Protokoll styrelsen\nJusteras 2020-05-20\nTid: 2020-05-12")["date"] == "2020-05-12"
