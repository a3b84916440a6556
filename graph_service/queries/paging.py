"""Pages of answers that are computed and sorted here, not by a store."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from graph_service.store.base import Page
from graph_service.store.cursors import make_cursor, read_cursor

T = TypeVar("T")
Key = tuple[int | float | str, ...]
_NUMBER = (int, float)


def page(kind: str, rows: Sequence[tuple[Key, T]], after: str | None, limit: int) -> Page[T]:
    """The `limit` rows behind the cursor; `rows` of a `kind` stand with their keys, sorted by them.

    A row that has gone since the cursor was given does no harm. Raises CursorError for one not given here.
    """
    types = [_NUMBER if isinstance(part, int | float) else str for part in rows[0][0]] if rows else []
    start = 0
    if after is not None:
        last = read_cursor(kind, after, *types)
        start = bisect_right([key for key, _ in rows], last)
    shown = rows[start : start + limit]
    more = start + limit < len(rows) and shown
    return Page(tuple(row for _, row in shown), make_cursor(kind, *shown[-1][0]) if more else None)
