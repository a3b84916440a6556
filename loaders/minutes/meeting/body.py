"""Which body met, in its own words: from a label, the title, the letterhead, or the group's own word for itself."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes.dates import days
from loaders.minutes.meeting.body_name import DATE_TAIL, KIND, MEETING_WORD, found_body, trimmed
from loaders.minutes.meeting.fields import Field
from loaders.minutes.record import Found
from loaders.minutes.signing.cells import person_in
from loaders.text import Line, Text

_KIND_FIRST = re.compile(
    rf"\s*{KIND}\b\s*(?:fört\s+)?(?:(?:från|för|vid|över|med|av|till|i|–|-|:)(?:\s+|$))*(?P<body>.*)",
)
_KIND_LAST = re.compile(rf"\s*(?P<body>[A-ZÅÄÖ][^\d\t]{{2,80}}?)(?:s|:s)?,?\s+{KIND}\b.*")
_LETTERHEAD = re.compile(rf"\s*(?P<left>\S.{{0,80}}?)(?:\s{{2,}}|\t\s*){KIND}\b.*|\s*{KIND}\s*")
_BODY = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*)\s){0,4}?(?:[A-ZÅÄÖ]?[\wåäö&-]*(?i:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?"
    r"|direktion(?:en)?|fullmäktige|beredning(?:en)?"
    r"|grupp(?:en)?|råd(?:et)?|nätverk(?:et)?|kommitté(?:n)?|presidi(?:um|et)|revision(?:en)?|förbund(?:et)?"
    r"|forum(?:et)?|delegation(?:en)?)"
    r"(?: i [A-ZÅÄÖ][^.,:;]{2,40}|(?: (?!Datum|Dag|Tid|Plats|Sida|Sammantr|Prot)[A-ZÅÄÖ]\w+){1,2})?"
    r"|[A-ZÅÄÖ][\w-]*(?:styrelsens|nämndens|direktionens)\s(?:[a-zåäö]+\s){0,2}[a-zåäö]*(?:utskott|beredning|presidium)"
    r"|(?:[A-ZÅÄÖ][\w-]*-,?\s)(?:[a-zåäö]+-,?\s){0,2}(?:och|&)\s[\w-]+(?:nämnden?|utskottet?|beredningen?|styrelsen?)"
    r"|Nämnden för .{3,60}|Nätverket? för .{3,60}|[Rr]eferensgrupp(?:en)?(?: .{2,40})?)(?: för .{3,60})?"
)
_OWN_WORD = re.compile(
    r"\b((?:arbets|referens|lednings|styr|projekt|chefs|samverkans|berednings|direktörs|kommundirektörs"
    r"|tjänstemanna)gruppen|nätverket|rådet|styrelsen|direktionen)\b",
    re.IGNORECASE,
)
_KINDS_OF_BODY = frozenset({"Rådet", "Gruppen", "Nätverket", "Nämnden", "Utskottet", "Beredningen", "Kommittén"})
_WHOLE = re.compile(  # names a whole organisation, which has a body of its own
    r"förbund(?:et)?\b|^(?:läns|social|skol|trafik|energi)styrelsen\b(?! sammanträde)", re.IGNORECASE
)
_CALLED = re.compile(
    r"(?P<body>[A-ZÅÄÖ][\wåäö -]{3,60}?) kallas (?:härmed )?till\b"
    r"|(?<!\w)[Mm]öte(?:t)? (?:med|i) (?P<met>(?:\w+ ){0,2}"
    r"\w+(?:gruppen|nämnden|styrelsen|rådet|utskottet|nätverket))\b"
)
_WRITTEN_BY = re.compile(r"[\s*_]*(?:[^\W_]*[Aa]nteckningar|Protokoll)\s*:\s*(?P<who>\S.*)")
_NO_TITLE = re.compile(r"juster|anslag|protokollet\s(?!från|för|vid|till)|förvaringsplats", re.IGNORECASE)
_KIND_ALONE = re.compile(rf"[\s#*_]*{KIND}[\s*_:]*")
_CELL = re.compile(r"\S(?:(?!\s{2}|\t).)*(?=\s{2}|\t|\s*$)")


def body(text: Text, lines: Sequence[Line], labelled: Sequence[Field]) -> Found[str] | None:
    """Find the body that met."""
    for field in labelled:
        if field.label.startswith(("organ", "nämnd", "styrelse")):
            return found_body(text, field.value[:1], "body-after-label", 0.95)
    unclear: Found[str] | None = None
    for rule, confidence, candidates in (
        ("body-in-title", 0.9, _titles(text, lines)),
        ("body-in-letterhead", 0.95, _below_letterhead(lines)),
        ("body-called", 0.9, _called(lines)),
        ("body-alone", 0.85, _alone(lines)),
        ("body-above-kind", 0.8, _above_kind(lines)),
        ("body-below-kind", 0.75, _below_kind(lines)),
        ("body-with-kind", 0.8, _with_kind(lines)),
        ("body-below-kind", 0.65, _right_below_kind(lines)),
        ("body-first-line", 0.6, _first(lines)),
    ):
        for line in candidates:
            shown = trimmed(line)
            if shown is None:
                continue
            if _is_clear(shown.text):
                found = found_body(text, [shown], rule, confidence)
                fuller = _fuller(lines, found.value)
                return found_body(text, [fuller], "body-alone", 0.85) if fuller else found
            if unclear is None or (_WHOLE.search(unclear.value) and not _WHOLE.search(shown.text)):
                unclear = found_body(text, [shown], rule, confidence)
            if rule == "body-in-title":
                break
    return unclear or _own_word(text)


def _fuller(lines: Sequence[Line], name: str) -> Line | None:
    """Give a line with the whole name of a body that a title calls by its kind alone: `Rådet`, of `Samverkansrådet`."""
    if name not in _KINDS_OF_BODY:
        return None
    longer = re.compile(rf"(?=[A-ZÅÄÖ])(?:[\w-]+\s){{0,3}}[\w-]+{re.escape(name.lower())}\b.*")
    return next((line for line in _alone(lines) if longer.match(_plain(line.text))), None)


def _is_clear(name: str) -> bool:
    """Tell a name that says what it is: a board, a group, a council; not a whole organisation."""
    line = " ".join(name.split())
    named = bool(_BODY.fullmatch(line) or MEETING_WORD.fullmatch(line))
    return named and not _WHOLE.search(line) and not re.match(rf"{KIND}\b", line)


def _called(lines: Sequence[Line]) -> Iterator[Line]:
    """Give who is called or met: `Direktionen kallas till sammanträde`, `Möte med kommunchefsgruppen`."""
    for line in lines:
        for match in _CALLED.finditer(line.text):
            group = "body" if match["body"] else "met"
            yield Line(line.start + match.start(group), line.start + match.end(group), line.page, match[group])


def _alone(lines: Sequence[Line]) -> list[Line]:
    """Give what is a body's name alone on a line, in a cell or with the day; whole organisations come last."""
    found = []
    for line in lines:
        whole = [line] if _BODY.fullmatch(_plain(line.text)) or _BODY.fullmatch(_undated(line.text)) else []
        cells = whole or [
            Line(line.start + m.start(), line.start + m.end(), line.page, m[0])
            for m in _CELL.finditer(line.text)
            if _BODY.fullmatch(_plain(m[0]))
            or (MEETING_WORD.fullmatch(m[0]) and len(m[0]) < len(line.text.strip()) + 1)
        ]
        found.extend(cells)
    return sorted(found, key=lambda line: bool(_WHOLE.search(line.text)))


def _undated(line: str) -> str:
    first = next(days(line), None)
    return _plain(DATE_TAIL.sub("", line[: first.start])) if first and not line[first.end :].strip() else ""


def _plain(line: str) -> str:
    return line.strip(" \t*_#,.")


def _titles(text: Text, lines: Sequence[Line]) -> Iterator[Line]:
    """Give what a title says beside its kind: `Protokoll från X`, `Xs protokoll`, over two lines where it goes on."""
    for n, line in enumerate(lines):
        if _NO_TITLE.search(line.text) or ((written := _WRITTEN_BY.match(line.text)) and person_in(written["who"])):
            continue
        first = _KIND_FIRST.fullmatch(line.text)
        if first and n < len(lines) and not _LETTERHEAD.fullmatch(line.text):
            whole = _with_next(text, lines, n, line.start + first.start("body"))
            if whole.text.strip():
                yield whole
        last = _KIND_LAST.fullmatch(line.text)
        if last and "  " not in line.text.strip() and _BODY.fullmatch(_plain(last["body"])):
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
    return Line(begin, end, line.page, text.characters[begin:end])


def _below_letterhead(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the left column below `ORGANISATION   PROTOKOLL`, or beside the kind where the organisation stands above."""
    for n, line in enumerate(lines):
        match = _LETTERHEAD.fullmatch(line.text)
        if not match or not match["left"]:
            continue
        left = Line(line.start + match.start("left"), line.start + match.end("left"), line.page, match["left"])
        below = lines[n + 1] if n + 1 < len(lines) else None
        column = re.match(r"\s*(\S.*?)(?=\s{2,}|\t|$)", below.text) if below else None
        under = bool(column and _BODY.fullmatch(column[1]) and _WHOLE.search(left.text))
        met_below = bool(column and _BODY.fullmatch(column[1]))
        if _BODY.fullmatch(left.text) and not (left.text.isupper() and met_below) and not under:
            yield left
        elif below and column:
            yield Line(below.start + column.start(1), below.start + column.end(1), below.page, column[1])


def _above_kind(lines: Sequence[Line]) -> Iterator[Line]:
    for above, line in pairwise(lines):
        if _KIND_FIRST.match(line.text) and not _KIND_FIRST.match(above.text):
            yield above


def _below_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the title with the day that stands below the kind alone on its line."""
    for line, below in pairwise(line for line in lines if line.text.strip()):
        if _KIND_ALONE.fullmatch(line.text) and any(days(below.text)) and below.text[:1].isupper():
            yield below


def _right_below_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give what stands right below the kind alone on the first line, if it may be a title."""
    written = [line for line in lines if line.text.strip()][:2]
    if len(written) > 1 and _KIND_ALONE.fullmatch(written[0].text) and written[0].end + 1 == written[1].start:
        shown = written[1].text.strip()
        if shown[:1].isupper() and ":" not in shown and not any(days(shown)):
            yield written[1]


def _with_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give a body named beside the kind in a page header: `Göteborgs Stad Kommunstyrelsen, protokoll`."""
    for line in lines:
        if re.search(rf"\b{KIND}\b", line.text):
            yield from (
                Line(line.start + m.start(), line.start + m.end(), line.page, m[0])
                for m in re.finditer(
                    r"[A-ZÅÄÖ]\w*(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen|rådet|gruppen)\b", line.text
                )
            )


def _first(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the first line of the head, with the next where it goes on in lower case: a group's title."""
    if lines:
        yield lines[0]


def _own_word(text: Text) -> Found[str] | None:
    """Take the group's own word for itself, where the text has no title: `arbetsgruppen`."""
    words = list(_OWN_WORD.finditer(text.characters))
    if not words:
        return None
    most = Counter(word[1].lower() for word in words).most_common(1)[0][0]
    first = next(word for word in words if word[1].lower() == most)
    return Found(most.capitalize(), text.spans(first.start(), first.end()), "body-own-word", 0.6)
