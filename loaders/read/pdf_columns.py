"""Prose set in two columns, as in a newsletter: one column after the other, where lists stay side by side."""

from collections.abc import Iterator, Sequence
from itertools import chain
from statistics import median

from loaders.read.pdf_rows import Column, Row

_FEWEST = 6  # rows
_LONG = 26  # characters of a usual line
_FLOWING = 0.5  # of the lines of a column go on in the next, which begins in a small letter
_NEAR = 3.0  # points
_APART = 3.0  # sizes between rows, which part what stands above from what stands below


def in_reading_order(rows: Sequence[Row]) -> list[Row]:
    """The rows, those of two columns of prose cut apart."""
    if sum(len(row.columns) > 1 for row in rows) < _FEWEST:
        return list(rows)
    ordered: list[Row] = []
    at = 0
    while at < len(rows):
        end = max(_end(rows, at), at + 1)
        sides = list(_sides(rows[at:end])) if end - at >= _FEWEST else []
        ordered += chain.from_iterable(sides) if sides and all(map(_is_prose, sides)) else rows[at:end]
        at = end
    return ordered


def _end(rows: Sequence[Row], at: int) -> int:
    """Where the rows end that have the same two columns as the row there, or one of them."""
    if len(rows[at].columns) != 2:  # noqa: PLR2004 - two columns
        return at
    starts = [column.left for column in rows[at].columns]
    end = at + 1
    while end < len(rows) and _fits(rows[end], starts):
        if rows[end - 1].base - rows[end].base > _APART * rows[end].size:
            break
        end += 1
    return end


def _fits(row: Row, starts: Sequence[float]) -> bool:
    if len(row.columns) == 1 and row.columns[0].right > starts[1] > row.columns[0].left + _NEAR:
        return False
    return all(any(abs(column.left - start) < _NEAR for start in starts) for column in row.columns)


def _sides(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The left column as rows, then the right one, moved to where the left one stood."""
    first, second = (column.left for column in rows[0].columns)
    for start in (first, second):
        yield [
            row._replace(
                columns=[column._replace(left=column.left - start + first, right=column.right - start + first)]
            )
            for row in rows
            for column in row.columns
            if abs(column.left - start) < _NEAR
        ]


def _is_prose(rows: Sequence[Row]) -> bool:
    texts = [_text(row.columns[0]) for row in rows]
    if len(texts) < _FEWEST or median(map(len, texts)) < _LONG:
        return False
    return sum(text[:1].islower() for text in texts[1:]) >= _FLOWING * (len(texts) - 1)


def _text(column: Column) -> str:
    return column.text.strip()
