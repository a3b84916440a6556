"""Lines of CSV (RFC 4180) that are safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

MARKED = "text that a spreadsheet would take for a formula has a ' before it"
Cell = str | int | float | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes text for that begins so


def csv_lines(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """The lines, the header first. Text that would be taken for a formula gets a ' before it, numbers do not."""
    line = io.StringIO()
    writer = csv.writer(line)
    for row in chain([header], rows):
        writer.writerow([f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell for cell in row])
        yield line.getvalue()
        line.seek(0)
        line.truncate()
