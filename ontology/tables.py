"""The tables of facts in `data/`, each described in `data/SOURCES.md`."""

import csv
from pathlib import Path

DATA = Path(__file__).parent / "data"
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """The rows of one table, by the names of its columns."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        table = csv.reader(lines)
        columns = next(table)
        return [dict(zip(columns, row, strict=True)) for row in table if row]
