"""Lines that say what those who sign above them are."""

import re
from collections.abc import Sequence

from loaders.minutes.signing.cells import Cell, cells_of, signature_labels
from loaders.text import Line

_CAPTION = re.compile(r"ordförande|sekreterare|(?-i:justerare)", re.IGNORECASE)
_ROLES = {"o": "chair", "s": "secretary", "j": "adjuster"}  # by the first letter


def without_captions(lines: Sequence[Line]) -> tuple[list[Line], dict[int, str]]:
    """Take out lines that say what those who sign above them are; give roles by where names start.

    They are in small letters, or fewer than the names above, which labels other than such captions stand over.
    """
    roles: dict[int, str] = {}
    kept: list[Line] = []
    above: list[Cell] = []  # of the last line kept that has words
    labelled = False  # whether a line kept holds labels that are no captions themselves
    for line in lines:
        cells = list(cells_of(line))
        if (
            cells
            and above
            and all(_CAPTION.fullmatch(c.text) for c in cells)
            and (cells[0].text[0].islower() or len(cells) < len(above))
            and labelled
        ):
            for cell in cells:
                _, start = min((abs(name.column - cell.column), name.start) for name in above)
                roles[start] = _ROLES[cell.text[0].lower()]
        else:
            kept.append(line)
            above = cells if line.text.strip(" ._…\t") else above
            labelled = labelled or (signature_labels(line.text) and not cells[0].text.islower())
    return kept, roles
