"""Labels that stand in the middle of the rows that they are for, as a table centres them: rows above are theirs too."""

from collections.abc import Sequence

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import labels
from loaders.minutes.attendance.passage import passage
from loaders.text import Line

_INDENT = 8  # blanks before people whose label stands in a column to their left


def label_first(lines: Sequence[Line]) -> list[Line]:
    """The lines with each centred label put before the first row of its people, which stand below a blank line.

    Such a row has people in the column right of the label, and nothing in the column of the label.
    """
    result: list[Line] = []
    for line in lines:
        column = _column(line)
        above = len(result)
        while column and above and _of_column(result[above - 1], column):
            above -= 1
        centred = 0 < above < len(result) and not result[above - 1].text.strip()
        if centred and column and any(starts_entry(passage(one)) for one in result[above:]):
            mark = Line(line.start, line.start + column, line.page, line.text[:column].rstrip())
            rest = Line(line.start + column, line.end, line.page, line.text[column:])
            result[above:] = [mark, *result[above:], rest]
        else:
            result.append(line)
    return result


def _column(line: Line) -> int:
    """Where people stand on a line that begins with one label and goes on after a wide gap; 0 on another."""
    if line.text[:1].isspace() or "  " not in line.text:
        return 0
    found = labels(line.text)
    rest = line.text[found[0].end :] if len(found) == 1 else ""
    gap = len(rest) - len(rest.lstrip(" :"))
    return found[0].end + gap if rest.strip() and gap > 1 and found[0].end + gap >= _INDENT else 0


def _of_column(line: Line, column: int) -> bool:
    indent = len(line.text) - len(line.text.lstrip(" "))
    return bool(line.text.strip()) and abs(indent - column) <= 1
