"""Tables of which every cell came on a line of its own: column below column, or row below row."""

import re
from collections.abc import Sequence

from loaders.minutes.decisions.table_rows import Row
from loaders.text import Line

_NEXT = re.compile(r"\s*(?:Nästa|Kommande) (?:möte|träff|gång|sammanträde)\w*\b", re.IGNORECASE)
_BEGINS = re.compile(r"\s*(?:[-•*]\s+)?[A-ZÅÄÖ\d]")
_LONGEST_HEADING, _FEWEST = 20, 2
_NAMES = {
    **dict.fromkeys(("Vad", "Uppgift", "Aktivitet", "Åtgärd", "Uppdrag", "Att göra", "Insats"), "what"),
    **dict.fromkeys(("Vem", "Ansvarig", "Ansvariga", "Ansvar", "Utförare"), "who"),
    **dict.fromkeys(("När", "Klart", "Klar", "Senast", "Datum", "Deadline", "Tidpunkt", "Tidplan"), "when"),
}


def stacked_rows(lines: Sequence[Line]) -> list[Row]:
    """Put the cells together again; nothing where the lines are no such table or do not tell what stood together."""
    heads = [(n, name) for n, line in enumerate(lines) if (name := _heading(line.text)) is not None]
    named = [name for _, name in heads]
    if "what" not in named or "who" not in named or len(set(named)) < len(named):
        return []
    first = heads[0][0]
    end = next((n for n, line in enumerate(lines) if n > heads[-1][0] and _NEXT.match(line.text)), len(lines))
    if heads[-1][0] == first + len(heads) - 1:
        return _row_by_row(lines[heads[-1][0] + 1 : end], named)
    stops = [*(n for n, _ in heads[1:]), end]
    return _column_by_column([(name, lines[n + 1 : stop]) for (n, name), stop in zip(heads, stops, strict=True)])


def _heading(line: str) -> str | None:
    return _NAMES.get(line.strip()) if len(line) <= _LONGEST_HEADING else None


def _row_by_row(lines: Sequence[Line], named: Sequence[str]) -> list[Row]:
    cells = _cells(lines, len(lines) // len(named) * len(named))
    if len(cells) % len(named) or len(cells) < _FEWEST * len(named):
        return []
    size = len(named)
    return [dict(zip(named, cells[n : n + size], strict=True)) for n in range(0, len(cells), size)]


def _column_by_column(columns: Sequence[tuple[str, Sequence[Line]]]) -> list[Row]:
    fewest = min(len(lines) for _, lines in columns)
    apart = [(name, _cells(lines, fewest)) for name, lines in columns]
    if fewest < _FEWEST or any(len(cells) != fewest for _, cells in apart):
        return []
    return [{name: cells[n] for name, cells in apart} for n in range(fewest)]


def _cells(lines: Sequence[Line], count: int) -> list[list[Line]]:
    """The lines as `count` cells: where there are more lines, those that begin in lower case go on."""
    if len(lines) == count:
        return [[line] for line in lines]
    cells: list[list[Line]] = []
    for line in lines:
        if cells and not _BEGINS.match(line.text):
            cells[-1].append(line)
        else:
            cells.append([line])
    return cells
