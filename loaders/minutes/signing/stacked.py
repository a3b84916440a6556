"""Columns of labels and names that came one below the other: all labels first, then the names in the same order."""

from collections.abc import Callable, Sequence

from loaders.minutes.record import Found, Signature
from loaders.minutes.signing.cells import Cell, cells_of, label_in, person_in
from loaders.text import Line, Text

_FEWEST = 2


def stacked(text: Text, lines: Sequence[Line]) -> tuple[list[Signature], list[Line]]:
    """The signatures of such columns, and the lines without these.

    There are at least as many names as labels; the last label is for those left over, who adjust.
    """
    written = [(line, list(cells_of(line))) for line in lines if line.text.strip(" ._…\t")]
    for first in range(len(written)):
        labels = _run(written[first:], _label)
        names = _run(written[first + len(labels) :], _name) if len(labels) >= _FEWEST else []
        roles = [role for _, role in labels]
        if not names or len(names) < len(labels) or (len(names) > len(labels) and roles[-1] != "adjuster"):
            continue
        pairs = zip(names, [*roles, *["adjuster"] * (len(names) - len(roles))], strict=True)
        taken = {line for line, _ in written[first : first + len(labels) + len(names)]}
        found = [
            Signature(Found(name, text.spans(cell.start, cell.start + len(name)), "signature-in-order", 0.85), role)
            for (cell, name), role in pairs
        ]
        return found, [line for line in lines if line not in taken]
    return [], list(lines)


def _run(written: Sequence[tuple[Line, list[Cell]]], told: Callable[[Cell], str | None]) -> list[tuple[Cell, str]]:
    """The cells that stand alone on their lines, from the first on, as long as each is told."""
    found: list[tuple[Cell, str]] = []
    for _, cells in written:
        said = told(cells[0]) if len(cells) == 1 else None
        if said is None:
            break
        found.append((cells[0], said))
    return found


def _label(cell: Cell) -> str | None:
    label = label_in(cell.text)
    return str(label.lastgroup) if label and label.end() == len(cell.text) else None


def _name(cell: Cell) -> str | None:
    name = person_in(cell.text)
    return name if name == cell.text else None
