"""Days as numbers."""

import numpy as np
import pytest

from graph_service.store.graph.days import day_number, day_text, within
from graph_service.store.rows import Period


@pytest.mark.parametrize("text", [None, "2019", "2019-03", "2019-03-14", "0999-12-31"])
def test_a_day_comes_back_as_it_was(text: str | None) -> None:
    assert day_text(day_number(text)) == text


def test_days_are_in_order_as_numbers() -> None:
    days = ["2018-12-31", "2019", "2019-01-01", "2019-02", "2019-02-01"]
    assert sorted(days, key=day_number) == sorted(days)


@pytest.mark.parametrize(
    ("period", "inside"),
    [
        (Period(), ["2018-12-31", "2019-06-01"]),
        (Period("2019"), ["2019-06-01"]),
        (Period(None, "2018-12-31"), ["2018-12-31"]),
        (Period("2019-06-01", "2019-06-01"), ["2019-06-01"]),
        (Period("2020", None), []),
    ],
)
def test_what_has_no_day_lies_in_no_period(period: Period, inside: list[str]) -> None:
    days = np.array([day_number(text) for text in (None, "2018-12-31", "2019-06-01")])
    assert [day_text(day) for day in days[within(days, period)].tolist()] == inside
