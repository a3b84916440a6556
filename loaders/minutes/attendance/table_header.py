"""The header of a table of people: which column its words name."""

from loaders.minutes.attendance.cells import Column, cells_of
from loaders.text import Line

_NAME = frozenset({
    "namn", "deltagare", "ledamot", "ledamöter", "för- och efternamn", "förtroendevald", "förtroendevalda", "politiker",
})  # fmt: skip
_SUBSTITUTE = frozenset({"ersättare", "suppleant", "suppleanter"})
_PRESENCE = frozenset({"närvarande", "närvaro", "deltog", "deltar", "på plats", "närvarar"})
_SERVING = frozenset({"tjänstgör", "tjänstgörande", "tjg", "tjänstg"})
_OFFICIAL = frozenset({"tjänsteperson", "tjänstepersoner", "tjänsteman", "tjänstemän"})
_KINDS = (
    ("name", _NAME),
    ("official", _OFFICIAL),
    ("substitute", _SUBSTITUTE),
    ("presence", _PRESENCE),
    ("serving", _SERVING),
)
_SAID = frozenset({
    "organisation", "kommun", "kommun/organisation", "organisation/kommun", "myndighet", "företräder", "representerar",
    "parti", "roll", "titel", "funktion", "befattning", "uppdrag", "enhet", "förvaltning", "verksamhet", "företag",
    "anmärkning", "kommentar", "från", "bolag", "part",
})  # fmt: skip
_FEWEST = 2


def header_columns(line: Line) -> tuple[Column, ...] | None:
    """The columns that the words of a header name; None for another line."""
    cells = cells_of(line)
    kinds = []
    for start, end in cells:
        word = line.text[start:end].strip(" :*_").casefold()
        kind = next((kind for kind, those in (*_KINDS, ("said", _SAID)) if word in those), None)
        if kind is None:
            return None
        if kind == "serving" and line.text.lstrip().casefold().startswith("ledam"):
            kind = "serving substitute"  # of the members it says nothing
        kinds.append(Column(kind, start))
    names = [column.kind for column in kinds]
    led = names[:1] == ["said"] and names[1:2] in (["name"], ["official"])  # by whom people come from
    listed = names.count("name") == 1 and (names[:1] == ["name"] or led)
    alone = names[:1] == ["substitute"] and {"name", "substitute"}.isdisjoint(names[1:]) and "presence" in names
    return tuple(kinds) if len(kinds) >= _FEWEST and (listed or alone) else None
