"""The tables of an HTML page: which are tables, and their rows with what reaches over several."""

from collections.abc import Iterator
from typing import Any

_WIDEST = 100  # columns or rows that one cell may reach over
_GROUPS = ("thead", "tbody", "tfoot")


def is_layout(table: Any) -> bool:  # noqa: ANN401 - an lxml element
    """Whether a table only places blocks on the page: one column, or headings and tables in its cells."""
    if table.get("role") == "presentation" or table.find(".//h1") is not None or table.find(".//table") is not None:
        return True
    return all(len(list(_cells(row))) <= 1 for row in _rows(table))


def table_rows(table: Any) -> Iterator[list[Any | None]]:  # noqa: ANN401
    """The rows as cells; None where a cell from above or from the left reaches."""
    open_columns: dict[int, int] = {}  # how many rows more a column is covered
    for row in _rows(table):
        cells: list[Any | None] = []
        covered = {column for column, rows in open_columns.items() if rows > 0}
        open_columns = {column: rows - 1 for column, rows in open_columns.items() if rows > 1}
        for cell in _cells(row):
            while len(cells) in covered:
                cells.append(None)
            wide, deep = _reach(cell, "colspan"), _reach(cell, "rowspan")
            for column in range(len(cells), len(cells) + wide if deep > 1 else 0):
                open_columns[column] = deep - 1
            cells += [cell, *[None] * (wide - 1)]
        yield cells


def _rows(table: Any) -> Iterator[Any]:  # noqa: ANN401
    for child in table.iterchildren():
        if child.tag == "tr":
            yield child
        elif child.tag in _GROUPS:
            yield from child.iterchildren("tr")


def _cells(row: Any) -> Iterator[Any]:  # noqa: ANN401
    return iter(row.iterchildren("td", "th"))


def _reach(cell: Any, attribute: str) -> int:  # noqa: ANN401
    text = cell.get(attribute, "1").strip()
    return max(1, min(int(text), _WIDEST)) if text.isdecimal() and len(text) <= len(str(_WIDEST)) else 1
