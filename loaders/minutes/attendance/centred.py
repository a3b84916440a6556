"""Labels that stand in the middle of the rows that they are for, as a table centres them: rows above are theirs too.

Or below all people that they are for.
"""

from collections.abc import Sequence

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import labels
from loaders.minutes.attendance.passage import passage
from loaders.minutes.lines.presence import starts_list
from loaders.text import Line

_FEWEST = 2  # people above a label
_INDENT = 8  # blanks before people whose label stands in a column to their left


def label_first(lines: Sequence[Line]) -> list[Line]:
    """The lines with each centred label put before the first row of its people, which stand below a blank line.

    Such a row has people in the column right of the label, and nothing in the column of the label.
    """
    lines = _before_people(lines)
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


def _before_people(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with labels put before their people where these stand above them, as the first label shows."""
    first = next((n for n, line in enumerate(lines) if starts_list(line.text)), None)
    if first is None or not _below(lines, first):
        return lines
    moved = list(lines)
    for n in range(first, len(lines)):
        if starts_list(lines[n].text) and (above := _below(lines, n)):
            moved[n - above : n + 1] = [lines[n], *lines[n - above : n]]
    return moved


def _below(lines: Sequence[Line], n: int) -> int:
    """How many people stand right above a label that is alone on its line, and nothing right below; 0 if too few."""
    found = labels(lines[n].text)
    alone = len(found) == 1 and not lines[n].text[found[0].end :].strip(" :")
    if not alone or (n + 1 < len(lines) and lines[n + 1].text.strip()):
        return 0
    above = 0
    while above < n and starts_entry(passage(lines[n - above - 1])):
        above += 1
    return above if above >= _FEWEST else 0
