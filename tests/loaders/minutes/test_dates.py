"""Dates in the shapes that minutes have."""

import pytest

from loaders.minutes.dates import by_weekday, days, on_or_after


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("Datum 2024-03-12", "2024-03-12"),
        ("från 2017-01- 27", "2017-01-27"),
        ("den 12 december 2019", "2019-12-12"),
        ("Fredag 6 december 2019 kl 9.00", "2019-12-06"),
        ("den 27:e februari 2014", "2014-02-27"),
        ("den 7:de mars 2015", "2015-03-07"),
        ("23/4 2013", "2013-04-23"),
        ("protokoll 150608", "2015-06-08"),
        ("24.12.06", "2024-12-06"),
        ("Sammanfattning 24-09-16", "2024-09-16"),
        ("2015\u00ad10\u00ad15, Klockan 18.30", "2015-10-15"),
        ("Onsdag 15.3.2023 kl. 17.00", "2023-03-15"),
        ("6 feb 1998", "1998-02-06"),
        ("991231", "1999-12-31"),
    ],
)
def test_a_date_is_read_in_every_shape(written: str, iso: str) -> None:
    assert [day.iso for day in days(written)] == [iso]


@pytest.mark.parametrize(
    "written",
    [
        "§ 12-15",
        "5.2.6 Utbildning",
        "SLK-2011-01082:79",
        "Dnr KS/2019:67",
        "1 405 tkr",
        "den 31 februari 2020",
        "32/13",
    ],
)
def test_what_only_looks_like_a_date_is_none(written: str) -> None:
    assert list(days(written)) == []


def test_a_day_without_year_is_the_first_after_the_meeting() -> None:
    (day,) = days("den 24/1 kl 8.30")
    assert day.iso is None
    assert on_or_after(day, "2019-12-06") == "2020-01-24"
    assert on_or_after(day, "2019-01-10") == "2019-01-24"


def test_a_leap_day_waits_for_its_year() -> None:
    (day,) = days("den 29 februari")
    assert on_or_after(day, "2021-03-01") == "2024-02-29"


def test_a_weekday_tells_the_year_where_just_one_fits() -> None:
    (day,) = days("torsdagen den 30 november")
    assert by_weekday(day, frozenset({2016, 2017, 2018})) == "2017-11-30"
    assert by_weekday(day, frozenset({2016, 2018})) is None
