"""Labels and names of those who attended that stand on one line with one blank between, put into cells of their own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.minutes.record import Attendee
from loaders.minutes.signing.cells import LABEL
from loaders.text import Line

_FEWEST, _LONG = 2, 160
_MET = re.compile(r"\S+(?: \S+)+ ?")
_NAMES = re.compile(r"[A-ZÅÄÖÉ][\w’'-]+(?: (?:(?:von|af|de|van|der) )?[A-ZÅÄÖÉ][\w’'-]+){3,}")
_REST = re.compile(r"[\s._…:]*(?:§§?\s*\d[\d\s,–-]*)?[\s._…:]*")


def apart(lines: Sequence[Line], attended: Sequence[Attendee]) -> list[Line]:
    """The lines; in such as hold nothing else than names or labels the blanks between them are tabs."""
    known: re.Pattern[str] | None = None
    result: list[Line] = []
    for line in lines:
        short = len(line.text) < _LONG
        labels = _apart(line, LABEL) if short and _MET.fullmatch(line.text) else None
        if labels is None and short and attended and _NAMES.fullmatch(line.text.rstrip()):
            known = known or _any_of({attendee.name.value for attendee in attended})
            labels = _apart(line, known)
        result.append(labels or line)
    return result


def _any_of(names: set[str]) -> re.Pattern[str]:
    written = sorted(names | {name.upper() for name in names}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, written)))


def _apart(line: Line, pattern: re.Pattern[str]) -> Line | None:
    """The line with tabs before all matches but the first; None where anything else stands on it."""
    found = [match.span() for match in pattern.finditer(line.text)]
    if len(found) < _FEWEST:
        return None
    between = [line.text[end:start] for (_, end), (start, _) in pairwise(found)]
    if not all(map(_REST.fullmatch, [line.text[: found[0][0]], *between, line.text[found[-1][1] :]])):
        return None
    text = list(line.text)
    for start, _ in found[1:]:
        text[start - 1] = "\t"
    return line._replace(text="".join(text))
