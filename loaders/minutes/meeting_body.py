"""Which body met, in its own words: from a label, the title, the letterhead, or the group's own word for itself."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes.dates import clocks, days
from loaders.minutes.fields import Field
from loaders.minutes.joining import join
from loaders.minutes.record import Found
from loaders.text import Line, Text

_KIND = (
    r"(?:(?:[Ss]ammanträdes|[Mm]ötes|[Ss]tyrelse|[Ss]tämmo|[Ss]ammanträdes)?[Pp]rotokoll(?:sutdrag)?(?:et)?"
    r"|PROTOKOLL(?:SUTDRAG)?|SAMMANTRÄDESPROTOKOLL"
    r"|(?:[Mm]innes|[Mm]ötes|[Ss]ammanträdes)?[Aa]nteckningar(?:na)?|(?:MINNES|MÖTES|SAMMANTRÄDES)?ANTECKNINGAR"
    r"|[Kk]allelse|KALLELSE|[Ss]ammanfattning)"
)
_KIND_FIRST = re.compile(
    rf"\s*{_KIND}\b\s*(?:fört\s+)?(?:(?:från|för|vid|över|med|av|till|i|–|-|:)(?:\s+|$))*(?P<body>.*)",
)
_KIND_LAST = re.compile(rf"\s*(?P<body>[A-ZÅÄÖ][^\d\t]{{2,80}}?)(?:s|:s)?,?\s+{_KIND}\b.*")
_LETTERHEAD = re.compile(rf"\s*(?P<left>\S.{{0,80}}?)(?:\s{{2,}}|\t\s*){_KIND}\b.*|\s*{_KIND}\s*")
_MEETING = re.compile(
    r"(?:s|:s)?\s+(?:\w+\s)?(?:sammanträde|\w*möte|konferens|träff|\w+stämma)(?:t|n|na)?\b.*"
    r"|,?\s*(?<!\w)(?:[Mm]öte|[Ss]ammanträde)\s+(?:nr\.?\s*)?\d.*$"
)
_MEETING_WORD = re.compile(
    r"(?P<stem>\w*?(?P<group>styrelse|nämnd|direktion|grupp|utskott|råd)?)s?(?:möte|sammanträde)t?(?:\s(?:i|med|för"
    r"|hos)\s(?P<of>.+))?",
    re.IGNORECASE,
)
_DEFINITE = {"styrelse": "n", "nämnd": "en", "direktion": "en", "grupp": "en", "utskott": "et", "råd": "et"}
_SERIAL = re.compile(
    r"^(?:[Nn](?:umme)?r\.?\s*)?\d{1,4}(?:\s?[/:-]\s?\d{2,4})?(?:\s+(?=\D)|\s*$)|,?\s*(?:(?:nr|nummer"
    r"|möte)\.?\s*)?\d{1,4}\s*$"
    r"|\s*\(\s*\d+\s*\)\s*$|\s+\d+\s*\(\d+\)\s*$"
)
_DATE_TAIL = re.compile(r"[\s,–-]*(?:\b(?:den|datum|kl\.?|klockan))?\s*$", re.IGNORECASE)
_BODY = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*)\s){0,4}?(?:[A-ZÅÄÖ]?[\wåäö&-]*(?i:nämnd(?:en)?|styrelse(?:n)?|utskott(?:et)?"
    r"|direktion(?:en)?|fullmäktige|beredning(?:en)?"
    r"|grupp(?:en)?|råd(?:et)?|nätverk(?:et)?|kommitté(?:n)?|presidi(?:um|et)|revision(?:en)?|förbund(?:et)?"
    r"|forum(?:et)?|delegation(?:en)?)"
    r"(?: i [A-ZÅÄÖ][^.,:;]{2,40}|(?: (?!Datum|Dag|Tid|Plats|Sida|Sammantr|Prot)[A-ZÅÄÖ]\w+){1,2})?"
    r"|Nämnden för .{3,60}|Nätverket? för .{3,60}|[Rr]eferensgrupp(?:en)?(?: .{2,40})?)(?: för .{3,60})?"
)
_OWN_WORD = re.compile(
    r"\b((?:arbets|referens|lednings|styr|projekt|chefs|samverkans|berednings|direktörs|kommundirektörs"
    r"|tjänstemanna)gruppen|nätverket|rådet|styrelsen|direktionen)\b",
    re.IGNORECASE,
)
_NO_BODY = re.compile(
    rf"{_KIND}\s*$|www\.|https?:|(?:Datum|Tid|Plats|Närvarande|Deltagare|Protokoll\b|Sida|Digital|Paragraf|Justera"
    rf"|Sekreterare"
    rf"|Ordförande|Dag\b|Sammanträdesdatum)",
)
_WHOLE = re.compile(r"förbund(?:et)?\b", re.IGNORECASE)  # names a whole organisation, which has a body of its own
_OWNER = re.compile(
    r"(?:[A-ZÅÄÖ][\wé-]*\s){1,3}(?:kommun|stad|samkommun|KOMMUN|STAD)|(?:Region|REGION)(?:\s[A-ZÅÄÖ]\w+){1,2}"
    r"|(?:[A-ZÅÄÖ]\w*\s){1,3}i samverkan|[A-ZÅÄÖ]\w+kommunerna"
)
_PIECE = re.compile(r"(?:(?!\s[-–|]\s|,\s).)+")
_KIND_TAIL = re.compile(rf"[\s,–|-]+{_KIND}$")
_LONGEST, _SHORTEST = 90, 7


def body(text: Text, lines: Sequence[Line], labelled: Sequence[Field]) -> Found[str] | None:
    """Find the body that met."""
    for field in labelled:
        if field.label.startswith(("organ", "nämnd", "styrelse")):
            return _found(text, field.value[:1], "body-after-label", 0.95)
    for rule, confidence, candidates in (
        ("body-in-title", 0.9, _titles(text, lines)),
        ("body-in-letterhead", 0.95, _below_letterhead(lines)),
        ("body-alone", 0.85, _alone(lines)),
        ("body-above-kind", 0.8, _above_kind(lines)),
        ("body-with-kind", 0.8, _with_kind(lines)),
        ("body-first-line", 0.6, _first(lines)),
    ):
        for line in candidates:
            shown = _trimmed(line)
            if shown is not None:
                return _found(text, [shown], rule, confidence)
    return _own_word(text)


def _alone(lines: Sequence[Line]) -> list[Line]:
    """Give the lines that are a body's name alone or with the day, those of whole organisations last."""
    found = [line for line in lines if _BODY.fullmatch(_plain(line.text)) or _BODY.fullmatch(_undated(line.text))]
    return sorted(found, key=lambda line: bool(_WHOLE.search(line.text)))


def _undated(line: str) -> str:
    first = next(days(line), None)
    return _plain(_DATE_TAIL.sub("", line[: first.start])) if first and not line[first.end :].strip() else ""


def _plain(line: str) -> str:
    return line.strip(" \t*_#,.")


def _titles(text: Text, lines: Sequence[Line]) -> Iterator[Line]:
    """Give what a title says beside its kind: `Protokoll från X`, `Xs protokoll`, over two lines where it goes on."""
    for n, line in enumerate(lines):
        if re.search(r"juster|anslag", line.text, re.IGNORECASE):
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
        if _BODY.fullmatch(left.text) and not left.text.isupper() and not under:
            yield left
        elif below and column:
            yield Line(below.start + column.start(1), below.start + column.end(1), below.page, column[1])


def _above_kind(lines: Sequence[Line]) -> Iterator[Line]:
    for above, line in pairwise(lines):
        if _KIND_FIRST.match(line.text) and not _KIND_FIRST.match(above.text):
            yield above


def _with_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give a body named beside the kind in a page header: `Göteborgs Stad Kommunstyrelsen, protokoll`."""
    for line in lines:
        if re.search(rf"\b{_KIND}\b", line.text):
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


def _trimmed(line: Line) -> Line | None:
    """Cut date, time, serial number and `sammanträde` off, and refuse what is no name."""
    text = line.text
    stops = [day.start for day in days(text)] + [clock.start for clock in clocks(text)]
    end = min(stops, default=len(text))
    if end < 2 and stops:  # noqa: PLR2004
        return None
    text = _DATE_TAIL.sub("", text[:end])
    meeting = _MEETING.search(text)
    text = text[: meeting.start()] if meeting else text
    begin = len(text) - len(text.lstrip(" \t*_#,.–-"))
    serial = _SERIAL.match(text[begin:])
    begin += serial.end() if serial else 0
    text = _SERIAL.sub("", text[begin:]) if not re.search(r"\d\.\d+\s*$", text) else text[begin:]
    text = text.rstrip(" \t*_,.:–-\n")
    text, cut = _without_owner(_KIND_TAIL.sub("", text))
    begin += cut
    if not any(c.isalpha() for c in text) or len(text) > _LONGEST or _NO_BODY.match(text) or not _nominative(text):
        return None
    return Line(line.start + begin, line.start + begin + len(text), line.page, text)


def _without_owner(name: str) -> tuple[str, int]:
    """Leave out kind and organisation beside a body (`Kommunstyrelsen – Norrby kommun`); tell how much before it."""
    pieces = [(piece[0], piece.start()) for piece in _PIECE.finditer(name)]
    words = [piece.strip(" -–|,") for piece, _ in pieces]
    kept = [p for p, w in zip(pieces, words, strict=True) if not (_OWNER.fullmatch(w) or re.fullmatch(_KIND, w))]
    if len(kept) == len(pieces):
        return name, 0
    if not kept:
        return "", 0
    start, (last, end) = kept[0][1], kept[-1]
    together = pieces.index(kept[-1]) - pieces.index(kept[0]) < len(kept)
    shown = name[start : end + len(last)] if together else kept[0][0]
    return shown.strip(" -–|,"), start + len(shown) - len(shown.lstrip(" -–|,"))


def _found(text: Text, lines: Sequence[Line], rule: str, confidence: float) -> Found[str]:
    spans = tuple(span for line in lines for span in text.spans(line.start, line.end))
    name = join(piece for line in lines for piece in line.text.split("\n")).strip(" *_")
    name = _small(text, _nominative(name) or name)
    return Found(name[:1].upper() + name[1:], spans, rule, confidence)


def _small(text: Text, name: str) -> str:
    """Write a name in capitals as the text writes it elsewhere, else in small letters."""
    if not name.isupper() or len(name) < _SHORTEST:
        return name
    places = re.finditer(re.escape(name), text.characters, re.IGNORECASE)
    return next((place[0] for place in places if not place[0].isupper()), name.lower())


def _nominative(name: str) -> str | None:
    """Give the body that a meeting's name holds (`styrelsemöte` is of `styrelsen`), or None where it holds none."""
    match = _MEETING_WORD.fullmatch(name)
    if match is None:
        return name
    if match["of"]:
        return match["of"]
    return match["stem"] + _DEFINITE[match["group"].lower()] if match["group"] else None


def _own_word(text: Text) -> Found[str] | None:
    """Take the group's own word for itself, where the text has no title: `arbetsgruppen`."""
    words = list(_OWN_WORD.finditer(text.characters))
    if not words:
        return None
    most = Counter(word[1].lower() for word in words).most_common(1)[0][0]
    first = next(word for word in words if word[1].lower() == most)
    return Found(most.capitalize(), text.spans(first.start(), first.end()), "body-own-word", 0.6)
