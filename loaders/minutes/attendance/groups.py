"""Whom people of a list come from, where a line or a cell of its own says so above them or to their left."""

import re
from collections.abc import Sequence

from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import labels
from loaders.minutes.attendance.passage import Passage, passage
from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.people.given_names import given
from loaders.names.people.titles import is_title
from loaders.text import Line

_MUNICIPALITY = re.compile(r"(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|[Ss]tad)|Region(?:\s[A-ZÅÄÖ]\w+){1,2}")
_BESIDE = re.compile(r"\s*(?P<group>\S+(?: \S+){0,5})(?:\s{2,}|\t)(?=\S)")
_BULLET = re.compile(r"\s*(?:[-–•*·o]|\d{1,2}[.)])\s+(?=[A-ZÅÄÖØÉ])")
_HEADING = re.compile(r"[A-ZÅÄÖ\d][^,;:()]{1,60}")
KINDS = re.compile(
    r"(?:(?:[Ss]tatliga|[Ii]deella|[Öö]vriga) )?(?:[Kk]ommuner|[Rr]egioner|[Mm]yndigheter|[Ff]öretag|[Ff]öreningar"
    r"|(?:[Ii]ntresse)?[Oo]rganisationer|[Bb]olag|[Nn]äringsliv(?:et)?|[Cc]ivilsamhälle(?:t)?|[Aa]kademi(?:n)?"
    r"|[Hh]ögskolor|[Uu]niversitet|[Ll]änsstyrelser)"
)
_AHEAD = 6


def names_group(line: Line, following: Sequence[Line], *, fresh: bool) -> bool:
    """Whether a line is a municipality alone, or a known organisation, and somebody stands below it.

    An organisation may be that of the person above it, unless the list is `fresh`: begins so, or has such lines.
    """
    shown = line.text.strip(" :\t")
    if not (_MUNICIPALITY.fullmatch(shown) or (fresh and (_known(shown) or _organisation(shown)))):
        return False
    below = next((row for row in following[:_AHEAD] if row.text.strip()), None)
    bullet = _BULLET.match(below.text) if below is not None else None
    return below is not None and starts_entry(passage(below, bullet.end() if bullet else 0))


def parts_groups(line: Line) -> bool:
    """Whether a line tells no more than of which kind those below it are: `Kommuner`, `Företag`."""
    shown = line.text.strip(" :\t")
    return KINDS.fullmatch(shown.capitalize() if shown.isupper() else shown) is not None


def heads_bullets(line: Line, following: Sequence[Line]) -> bool:
    """Whether a line without a bullet stands right above a person with one, and may name an organisation."""
    below = next((row for row in following[:_AHEAD] if row.text.strip()), None)
    bullet = _BULLET.match(below.text) if below is not None else None
    shown = line.text.strip(" :\t")
    if below is None or bullet is None or not _HEADING.fullmatch(shown) or given(shown.split()[0]):
        return False
    return not is_title(shown) and starts_entry(passage(below, bullet.end()))


def beside(line: Line, *, led: bool = False) -> int:
    """Where people begin on a line with whom they come from in a cell to their left; 0 on another line.

    Where the list has `led` to people so before, any name may.
    """
    cell = _BESIDE.match(line.text)
    if cell is None:
        return 0
    shown = cell["group"].strip(" :")
    ending = shown[:1].isupper() and organisation_word(shown.split()[-1])
    group = _MUNICIPALITY.fullmatch(shown) or _known(shown) or ending
    group = group or (led and _HEADING.fullmatch(shown) and not labels(shown) and not starts_entry(passage(line)))
    return cell.end() if group and starts_entry(passage(line, cell.end())) else 0


def margins(heads: int, lines: Sequence[Line]) -> tuple[list[Line], list[tuple[int, Passage]]]:
    """The lines of several columns without whom a row comes from in the margin, and where each such row begins.

    There are such margins where a line has more cells than there are columns, or no more than one besides.
    """
    kept, found = list[Line](), list[tuple[int, Passage]]()
    for line in lines:
        cell = _BESIDE.match(line.text) if heads > 1 else None
        shown = cell["group"].strip(" :") if cell else ""
        if cell and (_MUNICIPALITY.fullmatch(shown) or _known(shown)) and not starts_entry(passage(line)):
            found.append((line.start, passage(line, 0, cell.end("group"))))
            line = line._replace(text=" " * cell.end("group") + line.text[cell.end("group") :])  # noqa: PLW2901
        kept.append(line)
    return kept, found


def _organisation(shown: str) -> bool:
    """Whether words end as the name of an organisation does, or with its legal form: `Polisen`, `Habo Bostads AB`."""
    words = shown.split()
    alone = _HEADING.fullmatch(shown) is not None and "  " not in shown and len(words) <= _AHEAD
    return alone and organisation_word(words[-1]) and not given(words[0])


def _known(shown: str) -> bool:
    return bool(shown) and known_organisation(shown, 0) == len(shown)
