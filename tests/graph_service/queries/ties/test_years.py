import numpy as np

from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.years import occasions_by_year
from graph_service.store.graph.days import NEVER, day_number


def test_occasions_are_counted_by_year_each_once_and_not_those_without_a_day() -> None:
    days = np.array([day_number("2023-01-01"), day_number("2023-01-01"), day_number("2024-12-31"), NEVER], np.int64)
    occasions, actors = np.array([5, 5, 6, 7], np.int64), np.arange(4, dtype=np.int64)
    shared = Shared(actors, actors + 1, occasions, days, np.ones(4), occasions, occasions)
    assert occasions_by_year({"met": shared}) == ((2023, 1), (2024, 1))


def test_without_kinds_there_are_no_years() -> None:
    assert occasions_by_year({}) == ()
