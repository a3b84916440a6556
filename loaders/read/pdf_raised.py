"""Small raised characters of a PDF: marks of notes, minutes of a time (18⁰⁰), units (m²)."""

import re
from collections.abc import Iterable, Iterator, Sequence

from loaders.read.pdf_runs import Run

_SMALL = 0.8  # of the size of the line
_RAISED = 0.7  # of that size, at most
_BESIDE = 0.6  # of that size, from what it belongs to
_LONGEST = 3  # characters
_UNIT = re.compile(r"(?:^|[\s\d])[kcdm]?m$")
_HOUR = re.compile(r"(?:^|\D)[012]?\d$")
_MINUTES = re.compile(r"[0-5]\d")


def settled(lines: Iterable[list[Run]]) -> Iterator[list[Run]]:
    """The lines, with what is raised above one in its place there; marks of notes are left out."""
    above: list[Run] | None = None
    for line in lines:
        if above is not None:
            if _is_raised(above, line):
                yield _joined(above, line)
                above = None
                continue
            yield above
        above = line
    if above is not None:
        yield above


def _is_raised(small: Sequence[Run], line: Sequence[Run]) -> bool:
    size, base = max(run.size for run in line), line[0].base
    if small[0].base - base > _RAISED * size:
        return False
    return all(
        run.size <= _SMALL * size and len(run.text.strip()) <= _LONGEST and _before(run, line, size) is not None
        for run in small
    )


def _before(run: Run, line: Sequence[Run], size: float) -> Run | None:
    """What the raised run stands directly behind."""
    return next((one for one in reversed(line) if abs(run.left - one.right) < _BESIDE * size), None)


def _joined(small: Sequence[Run], line: Sequence[Run]) -> list[Run]:
    size, base = max(run.size for run in line), line[0].base
    kept: list[Run] = []
    for run in small:
        text, before = run.text.strip(), _before(run, line, size)
        behind = before.text.rstrip() if before else ""
        if _MINUTES.fullmatch(text) and _HOUR.search(behind):
            text = f".{text}"
        elif text.isdigit() and not _UNIT.search(behind):
            continue
        kept.append(run._replace(text=text, base=base, size=size, apart=False))
    return sorted([*line, *kept], key=lambda run: run.left)
