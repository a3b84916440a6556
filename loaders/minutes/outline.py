"""A document's lines sorted into head, attendance, items, closing and furniture."""

import re
from collections.abc import Sequence

from loaders.minutes.furniture import furniture
from loaders.minutes.joining import join
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.numbering import Candidate, candidates, sequence
from loaders.minutes.record import Found
from loaders.text import Line, Text

_ATTENDANCE = re.compile(
    r"\s*(?:Närvarande|Deltagare|Beslutande|Ledamöter|Tjänstgörande|Ersättare|Frånvarande|Övriga|Kallade|Förhinder|Gäster|Ej\b)"
)
_HEAD_LABEL = re.compile(
    r"\s*(?:Plats|Tid|Datum|Dagordning|Innehåll|Sekreterare\s|Ordförande\s{2}|Protokolljusterare|Justerare|Paragrafer"
    r"|Underskrift|Utses att justera|Justering|Anteckningar|Mötesanteckningar)"
)
_CLOSING = re.compile(
    r"\s*(?:Vid (?:protokollet|anteckningarna|pennan|tangentbordet)|Justera[st]|Undertecknat|Underskrifter"
    r"|_{5,}|\.{8,})"
)
_CASE = re.compile(r"(?:Dnr|DNR|Diarienummer|Ärendenummer|Diarienr)\.?:?\s*(\S+(?:\s\d{4}/\d+)?)")
_LONGEST_TITLE = 5
_SUBHEADING = re.compile(
    r"(?:Beslut|Överenskommelse|Sammanfattning|Information|Ärendet|Bakgrund|Handlingar?|Yrkanden?|Tidigare behandling"
    r"|Förslag till beslut|.*s (?:förslag till )?beslut)(?: av ärendet)?:?"
)


def outline(text: Text) -> Layout:
    """Sort the lines of `text` into the parts that the rules read."""
    aside = furniture(text)
    places = [i for i in range(len(text.lines)) if i not in aside]
    lines = text.lines
    starts = _starts([(i, lines[i].text) for i in places])
    first = starts[0].place if starts else len(lines)
    items, closing = _items(text, places, starts)
    head, attendance = _front([lines[i] for i in places if i < first])
    return Layout(text, head, attendance, items, closing, tuple(lines[i] for i in sorted(aside)))


def _starts(lines: Sequence[tuple[int, str]]) -> list[Candidate]:
    found = candidates(lines)
    best: list[Candidate] = []
    for form in dict.fromkeys(c.form for c in found):
        run = sequence([c for c in found if c.form == form])
        if sum(c.weight for c in run) > sum(c.weight for c in best):
            best = run
    return best


def _front(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    head: list[Line] = []
    attendance: list[Line] = []
    inside = False
    for line in lines:
        if _ATTENDANCE.match(line.text):
            inside = True
        elif _HEAD_LABEL.match(line.text):
            inside = False
        (attendance if inside else head).append(line)
    return tuple(head), tuple(attendance)


def _items(
    text: Text, places: Sequence[int], starts: Sequence[Candidate]
) -> tuple[tuple[ItemPart, ...], tuple[Line, ...]]:
    parts: list[ItemPart] = []
    closing: tuple[Line, ...] = ()
    for n, start in enumerate(starts):
        end = starts[n + 1].place if n + 1 < len(starts) else len(text.lines)
        lines = [text.lines[i] for i in places if start.place <= i < end]
        if n + 1 == len(starts):
            cut = next((k for k, line in enumerate(lines) if k and _CLOSING.match(line.text)), len(lines))
            lines, closing = lines[:cut], tuple(lines[cut:])
        parts.append(_part(text, start, lines))
    return tuple(parts), closing


def _part(text: Text, start: Candidate, lines: Sequence[Line]) -> ItemPart:
    first = lines[0]
    case = _CASE.search(first.text)
    found_case = None
    if case:
        spans = text.spans(first.start + case.start(1), first.start + case.end(1))
        found_case = Found(case[1], spans, "case-after-label", 0.95)
    title = [] if case and case.start() <= len(first.text) - len(start.rest) + 1 else [first] if start.rest else []
    rest = list(lines[1:])
    if not title:
        while rest and not rest[0].text.strip():
            rest.pop(0)
        while (
            rest
            and rest[0].text.strip()
            and not _SUBHEADING.fullmatch(rest[0].text.strip())
            and len(title) < _LONGEST_TITLE
        ):
            title.append(rest.pop(0))
    offset = len(first.text.rstrip()) - len(start.rest)
    begin = (first.start + offset if title and title[0] is first else title[0].start) if title else first.start
    stop = title[-1].end if title else first.end
    heading = Found(
        join(text.characters[begin:stop].split("\n")), text.spans(begin, stop), f"heading {start.form}", 0.9
    )
    return ItemPart(start.number, heading, found_case, tuple(rest))
