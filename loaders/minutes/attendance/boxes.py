"""Boxes that are ticked before the names of those who were present: `(x) Ek Anna`, `( ) Lind Bo`."""

import re
from collections.abc import Iterable, Sequence

from loaders.text import Line

_BOX = re.compile(r"(?:\((?P<round>[xX ]?)\)|\[(?P<square>[xX ]?)\]|(?P<sign>[☐☑☒✓✔]))(?=\s*[A-ZÅÄÖ])")
_FEWEST = 3


def unboxed(lines: Iterable[Line]) -> tuple[list[Line], frozenset[int]]:
    """The lines with blanks for the boxes, and where the names behind empty boxes begin."""
    kept = list(lines)
    found = [(line, match) for line in kept for match in _BOX.finditer(line.text)]
    ticked = sum(_ticked(match) for _, match in found)
    if len(found) < _FEWEST or not ticked:
        return kept, frozenset()
    empty = frozenset(_name(line, match) for line, match in found if not _ticked(match))
    return [line._replace(text=_BOX.sub(lambda box: " " * len(box[0]), line.text)) for line in kept], empty


def marked_absent(places: Sequence[int], empty: frozenset[int]) -> bool:
    """Whether the name whose characters stand at `places` has an empty box."""
    return bool(empty) and min(places) in empty


def _ticked(box: re.Match[str]) -> bool:
    mark = box["sign"] or box["round"] or box["square"] or ""
    return mark.strip() not in ("", "☐")


def _name(line: Line, box: re.Match[str]) -> int:
    behind = line.text[box.end() :]
    return line.start + box.end() + len(behind) - len(behind.lstrip())
