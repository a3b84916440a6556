"""The row of a table that names its columns: what is to do or was decided, who does it, when, and of which item."""

import re
from difflib import get_close_matches

from loaders.minutes.decisions.table_rows import Column

_COLUMNS = {
    "what": re.compile(
        r"(?:vad|(?:arbets)?uppgift|aktivitet|åtgärd|uppdrag|att göra|insats|aktion|action|nästa steg|moment)\b.*",
        re.IGNORECASE,
    ),
    "decided": re.compile(r"(?:beslut|överenskommelse|slutsats|resultat)(?:et)?(?:/\w+)?", re.IGNORECASE),
    "who": re.compile(
        (
            r"(?:(?:av )?vem|ansvarig\w*|ansvar|ansv\.?|vilka|utförs av|utförare|ägare|resurs|handläggare"
            r"|genomförs av|namn)\b.*"
        ),
        re.IGNORECASE,
    ),
    "when": re.compile(
        (
            r"(?:när|klart?|senast|datum|tid|deadline|slutdatum|måldatum|förfallodatum|färdigt?|tidpunkt"
            r"|tids?plan|till när)\b.*"
        ),
        re.IGNORECASE,
    ),
    "topic": re.compile(
        (
            r"(?:ärende|fråga|område|punkt|nr|nummer|#|§|rubrik|ämne|projekt|mål|status|läge|kommentar\w*"
            r"|anmärkning|prio\w*)\b.*|#|§"
        ),
        re.IGNORECASE,
    ),
}
_MAIN = (
    "vad",
    "uppgift",
    "moment",
    "aktivitet",
    "åtgärd",
    "uppdrag",
    "att göra",
    "insats",
    "aktion",
    "action",
    "nästa steg",
)
_WHATS = (*_MAIN, "beslut", "överenskommelse", "slutsats", "resultat")  # a row without any of them names no columns
_USUAL = ("ansvarig", "ansvariga", "beslut", "uppgift", "aktivitet", "åtgärd", "ärende", "klart", "deadline", "datum")
_ALIKE = 0.75
_NARROW = 60  # characters of a row of headings that nothing parts
_FEWEST = 2  # columns
_CELL = re.compile(r"[^\t ]+(?: [^\t ]+)*")
_WORD = re.compile(r"\S+")


def is_header(row: str) -> bool:
    """Tell the row that names the columns of such a table."""
    return columns(row) is not None


def columns(row: str) -> tuple[Column, ...] | None:
    """Name the columns, each with where its heading begins; None where `row` names none of a list of what to do."""
    if row.endswith(".") or (len(row) > _NARROW and "\t" not in row and "  " not in row.strip()):
        return None
    lowered = row.lower()
    if not any(word in lowered for word in _WHATS):
        return None
    cells = [(found.start(), found[0].strip()) for found in _CELL.finditer(row)]
    if len(cells) == 1:
        cells = [(found.start(), found[0]) for found in _WORD.finditer(row)]
    named = [Column(column_of(cell) or "", start) for start, cell in cells]
    if len(named) > _FEWEST and [column.name for column in named].count("") == 1:
        named = [c if c.name else c._replace(name=_misread(cell)) for c, (_, cell) in zip(named, cells, strict=True)]
    names = {column.name for column in named}
    complete = ("what" in names and names & {"who", "when"}) or {"decided", "who"} <= names
    return tuple(named) if len(cells) >= _FEWEST and complete and "" not in names else None


def _misread(heading: str) -> str:
    """Tell which column a heading names of which letters were misread: `Ansvang`."""
    near = get_close_matches(heading.casefold(), _USUAL, n=1, cutoff=_ALIKE)
    return (column_of(near[0]) or "") if near else ""


def column_of(heading: str) -> str | None:
    """Tell which column a heading names: what, decided, who, when or topic."""
    return next((name for name, pattern in _COLUMNS.items() if pattern.fullmatch(heading)), None)
