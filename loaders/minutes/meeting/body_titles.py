"""Titles and letterheads that may name the body that met."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes.dates import days
from loaders.minutes.meeting.body_name import KIND
from loaders.minutes.signing.cells import person_in
from loaders.text import Line, Text

_KIND_FIRST = re.compile(
    rf"\s*{KIND}\b\s*(?:(?:nr\.?\s*)?\d{{1,3}}(?:\s?[/:-]\s?\d{{2,4}})?,?\s+(?=för(?:t|da)\s))?(?:för(?:t|da)\s+)?(?:(?:från|för|vid|över|med|av|till|i|–|-|:)(?:\s+|$))*(?P<body>.*)",
)
_KIND_LAST = re.compile(rf"\s*(?P<body>[A-ZÅÄÖ][^\d\t]{{2,80}}?)(?:s|:s)?,?\s+{KIND}\b.*")
_LETTERHEAD = re.compile(rf"\s*(?P<left>\S.{{0,80}}?)(?:\s{{2,}}|\t\s*){KIND}\b.*|\s*{KIND}\s*")
BODY = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*)\s){0,4}?(?:[A-ZÅÄÖ]?[\wåäö&-]*(?i:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?"
    r"|direktion(?:en)?|fullmäktige|beredning(?:en)?"
    r"|grupp(?:en)?|råd(?:et)?|nätverk(?:et)?|kommitté(?:n)?|presidi(?:um|et)|revision(?:en)?|förbund(?:et)?"
    r"|forum(?:et)?|delegation(?:en)?)"
    r"(?: i [A-ZÅÄÖ][^.,:;]{2,40}|(?: (?!Datum|Dag|Tid|Plats|Sida|Sammantr|Prot)[A-ZÅÄÖ]\w+){1,2}(?: län)?)?"
    r"|[A-ZÅÄÖ][\w-]*(?:styrelsens|nämndens|direktionens)\s(?:[a-zåäö]+\s){0,2}[a-zåäö]*(?:utskott|beredning|presidium)"
    r"|(?:(?:(?:Gemensam(?:ma)?|Regional[at]?|Kommunal[at]?)\s[a-zåäö]+|[A-ZÅÄÖ][\w-]*)-,?\s)(?:[a-zåäö]+-,?\s){0,2}(?:och|&)\s[\w-]+(?:nämnd(?:en)?|utskott(?:et)?|beredning(?:en)?|styrelsen?|gruppen|rådet"
    r"|nätverket)(?:, [A-ZÅÄÖ]\w+)?"
    r"|Nämnden för .{3,60}|Nätverket? för .{3,60}|[Rr]eferensgrupp(?:en)?(?: .{2,40})?)(?: för .{3,60})?"
)
WHOLE = re.compile(  # names a whole organisation, which has a body of its own
    r"förbund(?:et)?\b|^(?:läns|social|skol|trafik|energi)styrelsen\b(?! sammanträde)", re.IGNORECASE
)
_KEPT = re.compile(  # what stands between a kind with its number and the meeting: `nr 2/2024`, `fört vid`
    r"\s*(?:(?:nr\.?\s*)?\d{1,3}(?:\s?[/:-]\s?\d{2,4})?,?\s+)?för(?:t|da)\s+(?:(?:från|för|vid|över|av|i)\s+)?"
)
_CELLS = re.compile(r"\S+(?: \S+)*")
_WRITTEN_BY = re.compile(r"[\s*_]*(?:[^\W_]*[Aa]nteckningar|Protokoll)\s*:\s*(?P<who>\S.*)")
_NO_TITLE = re.compile(r"juster|anslag|protokollet\s(?!från|för|vid|till)|förvaringsplats", re.IGNORECASE)
_KIND_ALONE = re.compile(rf"[\s#*_]*{KIND}[\s*_:]*")


def plain(line: str) -> str:
    """Give a line without blanks, emphasis and full stops at its ends."""
    return line.strip(" \t*_#,.")


def titles(text: Text, lines: Sequence[Line]) -> Iterator[Line]:
    """Give what a title says beside its kind: `Protokoll från X`, `Xs protokoll`, over two lines where it goes on."""
    for n, line in enumerate(lines):
        if _NO_TITLE.search(line.text) or ((written := _WRITTEN_BY.match(line.text)) and person_in(written["who"])):
            continue
        first = _KIND_FIRST.fullmatch(line.text)
        if first and n < len(lines) and not _LETTERHEAD.fullmatch(line.text):
            whole = _with_next(text, lines, n, line.start + first.start("body"))
            if whole.text.strip():
                yield whole
        for cell in _CELLS.finditer(line.text) if "  " in line.text.strip() else ():
            beside = _KIND_LAST.fullmatch(cell[0]) if cell.start() else None
            if beside and BODY.fullmatch(plain(beside["body"])):
                begin = line.start + cell.start() + beside.start("body")
                yield Line(begin, begin + len(beside["body"]), line.page, beside["body"])
        last = _KIND_LAST.fullmatch(line.text)
        if last and "  " not in line.text.strip() and BODY.fullmatch(plain(last["body"])):
            begin = last.start("body") + _owner(last["body"])
            yield Line(
                line.start + begin, line.start + last.end("body"), line.page, line.text[begin : last.end("body")]
            )


def _owner(name: str) -> int:
    """Count the characters of an organisation before the body: `Göteborgs Stad Kommunstyrelsen`."""
    match = re.match(r".*\b(?:[Kk]ommun|[Ss]tad|KOMMUN)\s+(?=[A-ZÅÄÖ])", name)
    return match.end() if match else 0


def _with_next(text: Text, lines: Sequence[Line], n: int, begin: int) -> Line:
    """Add the next line where the title is broken: nothing follows `från`, or the next line begins in lower case."""
    line = lines[n]
    end = line.end
    if n + 1 < len(lines) and lines[n + 1].start == line.end + 1:
        following = lines[n + 1].text.strip()
        broken = re.search(r"(?:från|för|vid|med)\s*$", line.text)
        if broken or following[:1].islower():
            end = lines[n + 1].end
    kept = _KEPT.match(text.characters, begin, end)
    begin = kept.end() if kept else begin
    return Line(begin, end, line.page, text.characters[begin:end])


def below_letterhead(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the left column below `ORGANISATION   PROTOKOLL`, or beside the kind where the organisation stands above."""
    for n, line in enumerate(lines):
        match = _LETTERHEAD.fullmatch(line.text)
        if not match or not match["left"]:
            continue
        left = Line(line.start + match.start("left"), line.start + match.end("left"), line.page, match["left"])
        below = lines[n + 1] if n + 1 < len(lines) else None
        column = re.match(r"\s*(\S.*?)(?=\s{2,}|\t|$)", below.text) if below else None
        column = column if column and column.start(1) <= match.end("left") else None
        under = bool(column and BODY.fullmatch(column[1]) and WHOLE.search(left.text))
        met_below = bool(column and BODY.fullmatch(column[1]))
        if BODY.fullmatch(left.text) and not (left.text.isupper() and met_below) and not under:
            yield left
        elif below and column:
            yield Line(below.start + column.start(1), below.start + column.end(1), below.page, column[1])
        elif below and below.text.strip():
            yield left


def above_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give what stands right above a line that begins with the kind of document."""
    for above, line in pairwise(lines):
        if _KIND_FIRST.match(line.text) and not _KIND_FIRST.match(above.text):
            yield above


def below_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the title with the day that stands below the kind alone on its line."""
    for line, below in pairwise(line for line in lines if line.text.strip()):
        if _KIND_ALONE.fullmatch(line.text) and any(days(below.text)) and below.text[:1].isupper():
            yield below


def right_below_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give what stands right below the kind alone on the first line, if it may be a title."""
    written = [line for line in lines if line.text.strip()][:2]
    if len(written) > 1 and _KIND_ALONE.fullmatch(written[0].text) and written[0].end + 1 == written[1].start:
        shown = written[1].text.strip()
        if shown[:1].isupper() and ":" not in shown and not any(days(shown)):
            yield written[1]
