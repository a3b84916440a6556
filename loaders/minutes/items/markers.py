"""What marks a line of an item: an att, a bullet, a number, or the format itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.text import Line, Text

_SIGNS = "-–—*•·●▪◦‣>→⇒➔➜➢➤►▶☐☑☒□■✓✔✗\uf0a7\uf0b7\uf02d\uf0d8\uf0e0\uf0a8"  # of bullets, arrows and boxes to tick
_MARKERS = (
    ("att", re.compile(r"\s*[Aa]tt(?!\s+göra\s*:)(?::|\s|$)\s*")),
    ("bullet", re.compile(rf"\s*(?:\\?[{_SIGNS}]|[-=]>|\[[ xX]?\]|o(?=\s{{2}}))\s+(?:\[[ xX]?\]\s+)?(?=\S)")),
    ("number", re.compile(r"\s*\d{1,2}[.)]\s+(?=\S)")),
    ("letter", re.compile(r"\s*[a-z][.)]\s+(?=\S)")),
    ("issue", re.compile(r"\s*(?=#\s?\d)")),
)
_ATT = _MARKERS[0][1]
_BEGINS = re.compile(rf"\s*(?:[Aa]tt|\\?[{_SIGNS}#=\[]|o\s|\d|[a-z][.)])")  # as a marker does
COMPLETE = re.compile(
    r"[.,:;!?…][\"”)]?\s*$|\b(?:samt|och|eller)\s*$|\b(?:beslut\w*|beslöt|föresl\w+|följande|förslag)\s*$"
    r"|\b(?:beslut\w*|beslöts?|enades) (?:efter|därefter|sedan|enhälligt|slutligen)(?: \w+)?\s*$"
    r"|\b(?:föresl\w+|hemställ\w+|rekommend\w+) \w*"
    r"(?:fullmäktige|styrelsen|nämnden|direktionen|kommuner(?:na)?|regionerna|huvudmännen|parterna"
    r"|medlemmarna|ägarna)\s*$"
    r"|\b(?:föresl\w+|rekommend\w+) (?:respektive|samtliga|berörda|alla) \w+\s*$"
)
_WANTS_ATT = re.compile(
    r"\b(?:uppdrag|åt \w+"
    r"|till (?!handlingarna|protokollet|\w*(?:ordförande|ledamot|person|sekreterare|ersättare|revisor|justerare"
    r"|kassör|ombud|representant|hösten|våren|sommaren|vintern|jul|årsskiftet|årsslutet|veckan|kvartalet|mötet"
    r"|sammanträdet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s*$)\w+|om|genom|för|utan|så|möjlighet\w*|rätt"
    r"|ansvar|syfte|uppgift|behov|beredd|på|med|innebär)\s*$"
)
_WAITS = re.compile(  # verbs and nouns that a clause with `att` may follow
    r"\b(?:uppdra[rs]?|uppdrag|(?:uppmana\w*|föresl\w+|rekommend\w+)(?! \w+ (?!besluta\b)\w+a\b)"
    r"|bemyndiga\w*|befullmäktiga\w*|anmoda\w*"
    r"|hemställ\w+"
    r"|påpeka\w*|säkerställ\w*|se till|verka\w*|visa\w*|meddela\w*|informera\w*|begära|kräv\w*|förutsätt\w*"
    r"|notera\w*"
    r"|anteckna\w*|framför\w*|beton\w*|tillse|medge\w*|önska\w*|understryk\w*|krav|mål|skyldig\w*"
    r"|beslut(?!et\b|en\b)\w*|beslut(?:et|en)\s*$|anse\w*|ansvar\w*|rätt|möjlighet\w*|ber?|konstatera\w*|förutsättning\w*|innebär\w*|delegera\w*)\b"
)
SHORT = 0.75  # of the usual width of lines


@dataclass(frozen=True)
class Marks:
    """Where list items and headings start, as the document's format says."""

    items: dict[int, int]
    titles: frozenset[int]
    width: int

    @classmethod
    def of(cls, text: Text) -> "Marks":
        """Gather the marks of `text`, and the usual width of its lines."""
        lengths = sorted(len(line.text.rstrip()) for line in text.lines if line.text.strip())
        return cls(
            {mark.start: mark.level for mark in text.marks if mark.kind == "item"},
            frozenset(mark.start for mark in text.marks if mark.kind == "heading"),
            lengths[int(len(lengths) * 0.9)] if lengths else 0,
        )


def marker_of(line: Line, run: Sequence[Line], marks: Marks, *, gap: bool, within: str) -> tuple[str, int]:
    """Name the marker that starts `line`, and tell how many characters it takes.

    `run` are the lines of the block above, whose marker is `within`.
    """
    for name, pattern in _MARKERS if _BEGINS.match(line.text) else ():
        found = pattern.match(line.text)
        if not found:
            continue
        apart = name != "att" or gap or "A" in found[0] or found[0].endswith("  ") or _begins(run[-1:], marks)
        if not apart and (within != "att" or not _next_clause(line.text[found.end() :], run)):
            return "", 0
        cut = found.end()
        if name in {"bullet", "number", "letter"} and (att := _ATT.match(line.text, cut)):
            cut = att.end()
        return name, cut
    first = line.start + len(line.text) - len(line.text.lstrip())
    level = marks.items.get(line.start, marks.items.get(first))
    if level is None:
        return "", 0
    return "bullet", first - line.start


def next_clause(clause: str, above: str) -> bool:
    """Tell a clause that follows an att-clause: no word in that, `above`, waits for one."""
    return bool(clause) and not _WANTS_ATT.search(above) and not _WAITS.search(above)


def _begins(before: Sequence[Line], marks: Marks) -> bool:
    """Tell whether an `att` at the start of a line begins a clause, or goes on with the line `before` it."""
    if not before or COMPLETE.search(before[0].text):
        return True
    short = len(before[0].text.rstrip()) < SHORT * marks.width
    return short and not _WANTS_ATT.search(before[0].text)


def _next_clause(clause: str, run: Sequence[Line]) -> bool:
    """Tell a clause that follows an att-clause of full lines: no word in `run` waits for one."""
    above = " ".join(line.text for line in run)
    return next_clause(clause, above[above.rfind(" att ") + 1 :])


def is_at(line: Line, starts: frozenset[int]) -> bool:
    """Whether one of `starts` is where a line begins, with or without its indent."""
    return line.start in starts or line.start + len(line.text) - len(line.text.lstrip()) in starts


def indent_of(line: Line, marks: Marks) -> int:
    """The column at which a line starts, or the depth of a marked list item."""
    first = len(line.text) - len(line.text.lstrip())
    level = marks.items.get(line.start, marks.items.get(line.start + first))
    return first if level is None else level
