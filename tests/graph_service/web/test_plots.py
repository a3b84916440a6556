"""Where the columns of a timeline stand."""

import pytest

from graph_service.queries.timeline import Bar, Timeline, Unit
from graph_service.web.plots import HEIGHT, columns


def timeline(unit: Unit, *bars: tuple[str, int]) -> Timeline:
    return Timeline(unit, sum(number for _, number in bars), 0, None, None, tuple(Bar(*bar) for bar in bars))


def test_columns_stand_on_one_ground_and_the_tallest_fills_the_height() -> None:
    drawn = columns(timeline(Unit.YEAR, ("2022", 4), ("2023", 0), ("2024", 2)))
    assert [column.height for column in drawn] == [HEIGHT, 1, HEIGHT / 2]
    assert {column.y + column.height for column in drawn} == {HEIGHT}
    assert [column.x for column in drawn] == [0, 33.333, 66.667]
    assert all(column.x + column.width <= 100 for column in drawn)


@pytest.mark.parametrize(
    ("unit", "ats", "ticks"),
    [
        (Unit.QUARTER, ["2022-Q4", "2023-Q1", "2023-Q2"], ["2022", "2023", None]),
        (Unit.MONTH, ["2023-12", "2024-01", "2024-02"], ["2023", "2024", None]),
        (
            Unit.YEAR,
            [str(year) for year in range(2000, 2012)],
            [str(y) if y % 2 == 0 else None for y in range(2000, 2012)],
        ),
    ],
)
def test_years_are_written_where_they_begin_and_never_too_many(
    unit: Unit, ats: list[str], ticks: list[str | None]
) -> None:
    assert [column.tick for column in columns(timeline(unit, *((at, 1) for at in ats)))] == ticks


def test_nothing_is_drawn_of_nothing() -> None:
    assert columns(timeline(Unit.YEAR)) == ()
