"""Days as whole numbers that sort as the days do: 20190314, or 20190000 for a year alone; 0 for none."""

import numpy as np

from graph_service.store.graph.numbers import Mask, Numbers
from graph_service.store.rows import Period

NEVER = 0
YEAR = 10000  # what a year counts
_LAST = 99999999


def day_number(text: str | None) -> int:
    """The number of a day, month or year."""
    return int(text.replace("-", "").ljust(8, "0")) if text else NEVER


def day_text(number: int) -> str | None:
    """The day, month or year of a number."""
    year, month, day = number // YEAR, number // 100 % 100, number % 100
    if not number:
        return None
    if not month:
        return f"{year:04}"
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"


def within(days: Numbers, period: Period) -> Mask:
    """Which of the days lie in the period; none does of things without a day."""
    first, last = day_number(period.first) or 1, day_number(period.last) or _LAST
    return np.asarray((days >= first) & (days <= last))
