"""Flattened transcripts, a page on one line, cut again at page marks, labels, item numbers and the ends of headings."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from loaders.text import Line, Text

_FLAT, _ENOUGH = 300, 8
_LABEL = (
    r"(?:(?<=\d\s)ande(?=\s[A-ZÅÄÖ])|(?:Övriga|Ej) (?:deltagande|närvarande|deltagare|beslutande)|Övriga(?=\s[A-ZÅÄÖ])"
    r"|(?:Tjänstgörande )?[Ee]rsättare|Ledamöter|Närvarande(?! (?:vid|var))"
    r"|Beslutande|Deltagare|Frånvarande|Förhinder|Gäster|Inbjudna|Tjänstepersoner|Tjänstemän|Sekreterare|Dag|Tid|Plats"
    r"|Datum|Dagordning|Innehåll|Föredragningslista|Ärendet utgick|Vid (?:protokollet|anteckningarna)|Justera[st]"
    r"|MINNESANTECKNINGAR|SAMMANTRÄDESPROTOKOLL|PROTOKOLL|Protokoll från|Minnesanteckningar från)"
)
_BREAK = re.compile(rf"(?<=\s)(?:{_LABEL}(?=[\s:])|\d{{1,3}}\s?\(\d{{1,3}}\))|(?<=\d\))\s(?=\S)")
_NUMBER = re.compile(
    r"(?:^|(?<=\s))(?P<number>\d{1,3})\s?(?P<form>[.§)]?)\s(?=[A-ZÅÄÖ])|(?<=\s)§\s?(?P<par>\d{1,3})\s(?=[A-ZÅÄÖ])"
)
_PAGE_NUMBER = re.compile(r"\s*\d{1,3}(?=\s)")
_WORD = re.compile(r"\S+")
_LEADS_ON = re.compile(
    r"(?:\b(?:och|samt|till|från|för|av|i|på|med|om|över|under|mellan|hos|per|vid|den|det|inom|kring|mot|ev\."
    r"|bl\.a\.|m\.fl\.)|[–-])$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:\w*(?:styrelsen|nämnden|direktionen|gruppen|rådet|utskottet|fullmäktige)|Ordföranden?|Protokollet"
    r"|Sekreteraren|Att|Inga|Inget"
    r"|Beslut(?:ades)?|Mötet|Information\w*)s?$"
)


def cut(text: Text) -> tuple[Line, ...]:
    """Give the lines of `text`, those that hold a whole page as the lines they once were.

    Text in double spacing comes without the blank lines between its lines.
    """
    written = [line for line in text.lines if line.text.strip()]
    if not written or sum(len(line.text) for line in written) < _FLAT * len(written):
        return _single_spaced(text.lines)
    runs = _running([line.text for line in written])
    return tuple(piece for line in text.lines for piece in _pieces(line, runs))


def _single_spaced(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Leave out the blank line after each line of a text in double spacing, which parts paragraphs by more of them."""
    runs = [len(list(run)) for blank, run in groupby(lines, key=lambda line: not line.text.strip()) if blank]
    written = sum(1 for line in lines if line.text.strip())
    adjacent = written - len(runs)
    if len(runs) < _ENOUGH or adjacent > 1 or not (any(run > 1 for run in runs) and all(run % 2 for run in runs[:-1])):
        return tuple(lines)
    kept = []
    for n, line in enumerate(lines):
        apart = n > 0 and lines[n - 1].text.strip()
        if line.text.strip() or not apart:
            kept.append(line)
    return tuple(kept)


def _running(lines: list[str]) -> frozenset[tuple[str, int]]:
    """Find the (form, number) pairs that have a neighbour in number: those of headings."""
    found = {_key(match) for line in lines for match in _NUMBER.finditer(line) if match.start() > 0}
    return frozenset((form, n) for form, n in found if (form, n - 1) in found or (form, n + 1) in found)


def _key(match: re.Match[str]) -> tuple[str, int]:
    return ("§", int(match["par"])) if match["par"] else (match["form"], int(match["number"]))


def _pieces(line: Line, runs: frozenset[tuple[str, int]]) -> Iterator[Line]:
    page = _PAGE_NUMBER.match(line.text)
    cuts = {page.end() if page else 0, len(line.text)}
    cuts.update(match.start() for match in _BREAK.finditer(line.text))
    numbers = [match for match in _NUMBER.finditer(line.text) if match.start() > 0 and _key(match) in runs]
    cuts.update(match.start() for match in numbers)
    known = sorted(cuts)
    cuts.update(_title_end(line.text, match.end(), known[bisect_right(known, match.start())]) for match in numbers)
    places = sorted(cuts)
    for begin, end in pairwise(places):
        if line.text[begin:end].strip():
            lead = len(line.text[begin:end]) - len(line.text[begin:end].lstrip())
            yield Line(line.start + begin + lead, line.start + end, line.page, line.text[begin + lead : end])


def _title_end(line: str, start: int, end: int) -> int:
    """Find where running text begins after a heading, at `end` at the latest: at a capital that nothing leads on to."""
    previous = ""
    name = False  # the word before is part of a name that a preposition led to
    for match in _WORD.finditer(line, start, end):
        word = match[0]
        if (
            previous
            and word[0].isupper()
            and not _LEADS_ON.search(previous)
            and not (name and not _SUBJECT.match(word))
        ):
            return match.start()
        name = bool(previous) and word[0].isupper()
        previous = word
    return end
