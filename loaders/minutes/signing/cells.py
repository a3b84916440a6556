"""Cells of the lines on which people sign: labels (`Vid protokollet`, `Justeras`) and names."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.text import Line

_SECRETARY = (
    r"(?:Mötess|S)ekreterare|Vid (?:protokollet|anteckningarna|pennan|tangentbordet|anteckningsblocket)"
    r"|Protokollförare|Antecknare|Antecknar(?=\s*:)|Antecknade(?=\s*:|\s{2}|$)|Antecknat av|Anteckningar(?=:\s[A-ZÅÄÖ])"
    r"|(?:Protokoll(?:et)?|\b\w*[Aa]nteckningar(?:na)?)"
    r" (?:för(?:t|da|des|s)|skriv(?:en|na|et)|skrevs|gjor(?:t|da|des)|togs) av|Nedtecknat av|Noterat av"
    r"|Nämndsekreterare|Kommunsekreterare"
)
_CHAIR = r"(?:Mötes|Tjänstgörande )?[Oo]rdförande"
_ADJUSTER = (
    r"(?:Protokolls?)?[Jj]usterare|(?:Protokolls?)?[Jj]usteringsperson(?:er)?|Justerande|Justera[st](?: av(?= ?:))?"
    r"|Justeringsm[aä]n|Protokolls?justering(?!s)|Utses att justera|Utsedd att justera"
)
LABEL = re.compile(
    rf"(?P<secretary>(?:{_SECRETARY})(?!\w))|(?P<chair>(?:{_CHAIR})(?!\w))|(?P<adjuster>(?:{_ADJUSTER})(?!\w))"
)
_VICE = re.compile(r"(?:(?:[12]:[ea]|[Ff]örste|[Aa]ndre) )?[Vv]ice ordförande")
_RUN_OF_LABELS = re.compile(
    rf"\s*(?:(?:{_SECRETARY}|{_CHAIR}|{_ADJUSTER})(?:\s§§?\s?[\d–,-]{{1,9}})?(?:[ .:/]{{1,3}}|$)){{2,6}}"
)
NAME = re.compile(
    r"(?P<name>[A-ZÅÄÖÉÜ][\w’'-]{1,40}(?:\s(?:(?:von|af|de|van|der|la|den"
    r"|zu)\s)?[A-ZÅÄÖÉÜ][\w’'-]{0,40}\.?){1,3})(?:\s*\([\w ]{1,20}\))?(?:\s*§§?\s*[\d, –-]+)?"
)
CELL = re.compile(r"(?:[^ \t_.…\n]+|(?! [ \t]|_{3}|\.{3})[ _.])+")
_SIGNED = re.compile(r"Underskrift(?:er)?|UNDERSKRIFT(?:ER)?")  # that people sign, not as what
_NO_NAME = re.compile(
    r"(?:Paragraf|Digital|Justering|Kommun|Datum|Underskrift|Organ|Anslag|Protokoll|Plats|Tid)|.*\b\w*(?:kommun|stad"
    r"|förbund|nämnden|styrelsen)$",
    re.IGNORECASE,
)
_AHEAD = re.compile(  # of a name or a label
    r"^(?:Underskrift(?:er)?\s(?=[SOVJ])|Paragraf(?:er)?\s*§*\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s(?=[A-ZÅÄÖ]))"
)
_FOR_ITEMS = re.compile(r"((?:Ordförande|Sekreterare|Justerare))\s§§?\s?\d[\d\s,–-]*$")
_TITLED = re.compile(r",\s(?:ordförande|sekreterare|justerare)$")


class Cell(NamedTuple):
    """A stretch of a line: where it begins in the text and on the line, and its words."""

    start: int
    column: int
    text: str


def cells_of(line: Line) -> Iterator[Cell]:
    """Cut a line at wide gaps, tabs and ruled lines."""
    for match in CELL.finditer(line.text):
        shown = _AHEAD.sub("", match[0].strip(" .:_*…/"))
        shown = _FOR_ITEMS.sub(r"\1", shown)
        if shown and not _SIGNED.fullmatch(shown):
            column = match.start() + match[0].index(shown)
            yield Cell(line.start + column, column, shown)


def label_in(text: str) -> re.Match[str] | None:
    """Match the label that a cell begins with, or is in small letters (`sekreterare`)."""
    return LABEL.match(text) or (LABEL.fullmatch(text.capitalize()) if text.islower() else None)


def person_in(text: str) -> str | None:
    """Give the name where the words are one, without party and paragraphs."""
    match = NAME.fullmatch(_TITLED.sub("", text.strip(" ,./")))
    if match is None or _NO_NAME.match(match["name"]) or LABEL.match(match["name"]):
        return None
    return match["name"]


def signature_labels(line: str) -> bool:
    """Tell a line that holds nothing but labels of signatures."""
    cells = [cell.strip(" .:_*…\t") for cell in CELL.findall(line)]
    return any(cells) and all(role_in(cell) and not _named(cell) for cell in cells if cell)


def _named(cell: str) -> bool:
    """Tell a cell that is a name, or a label with a name behind it."""
    label = label_in(cell)
    return person_in(cell) is not None or (
        label is not None and person_in(cell[label.end() :].strip(" :.")) is not None
    )


def role_in(text: str) -> str | None:
    """What somebody signs as who stands above or below these words: vice chairs adjust."""
    label = label_in(text)
    return str(label.lastgroup) if label else "adjuster" if _VICE.fullmatch(text) else None


def label_row(line: str) -> bool:
    """Tell a line of two labels of signatures or more, and of nothing else."""
    if _RUN_OF_LABELS.fullmatch(line):
        return True
    cells = [cell for cell in (_FOR_ITEMS.sub(r"\1", cell.strip(" .:_*…\t/")) for cell in CELL.findall(line)) if cell]
    return len(cells) > 1 and all(_whole(cell) for cell in cells)


def _whole(cell: str) -> bool:
    label = label_in(cell)
    return label.end() == len(cell) if label else _VICE.fullmatch(cell) is not None


def chairs_too(cells: Sequence[Cell]) -> bool:
    """Tell a line on which the chair signs under `Justeras` (`Anna Ek, ordförande`): those who adjust stand below."""
    return len(cells) == 1 and cells[0].text.endswith((", ordförande", ", ordf"))
