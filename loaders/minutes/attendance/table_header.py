"""The header of a table of people: which column its words name."""

import re

from loaders.minutes.attendance.cells import Column, cells_of
from loaders.text import Line

_NAME = frozenset({
    "namn", "deltagare", "ledamot", "ledamöter", "för- och efternamn", "förtroendevald", "förtroendevalda", "politiker",
    "ordinarie", "ordinarie ledamot", "ordinarie ledamöter",
})  # fmt: skip
_SUBSTITUTE = frozenset({"ersättare", "suppleant", "suppleanter"})
_PRESENCE = frozenset({"närvarande", "närvaro", "närv", "deltog", "deltar", "på plats", "närvarar"})
_SERVING = frozenset({"tjänstgör", "tjänstgörande", "tjg", "tjänstg"})
_OFFICIAL = frozenset({"tjänsteperson", "tjänstepersoner", "tjänsteman", "tjänstemän"})
_ATTENDED = frozenset({"deltog", "deltar", "närvarade", "medverkade", "närvarande"})  # above names
_ABSENT = frozenset({
    "deltog inte", "deltog ej", "frånvarande", "ej närvarande", "inte närvarande", "förhindrade", "förhinder",
    "återbud", "ej närv", "ej närvaro", "inte närv",
})  # fmt: skip
_ITEMS = frozenset({"punkt", "punkter", "ärende", "ärenden", "fråga", "frågor", "§", "§§", "paragraf", "paragrafer"})
_WHENCE = frozenset({
    "organisation", "org", "kommun", "region", "myndighet", "företräder", "representerar", "företag", "från",
    "bolag", "part", "arbetsgivare", "förening", "organisationstillhörighet", "tillhörighet", "medlemskommun", "medlem",
})  # fmt: skip
_TITLE = frozenset({"titel", "funktion", "befattning", "yrkesroll", "yrkestitel", "tjänst", "yrke"})
_SAID = frozenset(
    {
        "parti",
        "roll",
        "uppdrag",
        "enhet",
        "förvaltning",
        "verksamhet",
        "anmärkning",
        "kommentar",
        "avdelning",
        "arbetsplats",
    }
)
_KINDS = (
    ("name", _NAME),
    ("official", _OFFICIAL),
    ("substitute", _SUBSTITUTE),
    ("presence", _PRESENCE),
    ("serving", _SERVING),
    ("whence", _WHENCE),
    ("title", _TITLE),
    ("said", _SAID),
    ("absent", _ABSENT),
    ("items", _ITEMS),
)
_ASIDE = re.compile(r"\s*\([^()]{1,30}\)")  # in a word of a header: `Ersättare (tjg. = x)`
_UNKNOWN = re.compile(r"[A-ZÅÄÖ][^\W\d_]{2,20}(?:[ -][a-zåäö]{2,20}){0,2}")
_OR = re.compile(r"\s?/\s?|\s(?:och|eller)\s")
_FEWEST, _LONGEST = 2, 40


def header_columns(line: Line) -> tuple[Column, ...] | None:
    """The columns that the words of a header name; None for another line."""
    cells = cells_of(line)
    kinds: list[Column] = []
    for start, end in cells:
        word = _ASIDE.sub("", line.text[start:end])
        kind = column_kind(word)
        if kind is None and kinds and kinds[0].kind == "name" and _UNKNOWN.fullmatch(line.text, start, end):
            kind = "unknown"
        if kind is None:
            return None
        if kind == "serving" and line.text.lstrip().casefold().startswith("ledam"):
            kind = "serving substitute"  # of the members it says nothing
        kinds.append(Column(kind, start))
    kinds = _headed_by_presence(kinds, line)
    names = [column.kind for column in kinds if column.kind != "unknown"]
    led = names[:1] in (["said"], ["whence"], ["title"]) and names[1:2] in (
        ["name"],
        ["official"],
    )  # by whom people come from
    listed = (names.count("name") == 1 and (names[:1] == ["name"] or led)) or names[:1] == ["absentee"]
    alone = names[:1] == ["substitute"] and {"name", "substitute"}.isdisjoint(names[1:]) and "presence" in names
    return tuple(kinds) if len(names) >= _FEWEST and (listed or alone) else None


def column_kind(header: str) -> str | None:
    """What a column with this header holds; None for words that are none."""
    word = header.strip(" :*_.").casefold()
    return next((kind for kind, those in _KINDS if word in those), None) or _shared_kind(word)


def _headed_by_presence(columns: list[Column], line: Line) -> list[Column]:
    """The columns with names in the first, where that says of those below it whether they were there."""
    first = columns[0].kind if columns else ""
    if first not in ("presence", "absent") or {"name", "presence", "absent"} & {c.kind for c in columns[1:]}:
        return columns
    word = line.text[slice(*cells_of(line)[0])].strip(" :*_.").casefold()
    kind = "name" if word in _ATTENDED else "absentee" if word in _ABSENT else first
    return [columns[0]._replace(kind=kind), *columns[1:]]


def _shared_kind(word: str) -> str | None:
    """What a column of two words holds: `Titel och roll`, or `Kommun/enhet`, where one says whom people come from."""
    if len(word) > _LONGEST or not _OR.search(word):
        return None
    parts = {part.strip() for part in _OR.split(word)}
    if not parts <= _WHENCE | _TITLE | _SAID:
        return None
    return "whence" if parts & _WHENCE else "title" if parts <= _TITLE else "said"
