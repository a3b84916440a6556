"""Whose body met: from the letterhead, the page's title, an address on the web, or the words of the text."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from loaders.minutes.layout import Layout
from loaders.minutes.lines.joining import join
from loaders.minutes.meeting.letterhead import NO_NAME, above_organ, letterhead, page_title
from loaders.minutes.meeting.web_address import address
from loaders.minutes.record import Found
from loaders.text import Line, Text

_IN_TEXT = re.compile(
    r"\b(?:[A-ZÅÄÖ][\wåäö-]{1,60}s\s(?:kommunalförbund|räddningstjänstförbund|samordningsförbund|utbildningsförbund"
    r"|[a-zåäö]+förbund)"
    rf"|[A-ZÅÄÖ]\w{{1,60}}förbundet(?:\s{NO_NAME}[A-ZÅÄÖ]\w+){{1,3}}"
    rf"|Kommunalförbundet(?:\s{NO_NAME}[A-ZÅÄÖ]\w+){{1,3}})\b(?P<short>\s\([A-ZÅÄÖ]{{2,6}}\))?"
)
_ORGAN = re.compile(
    r"(?:[Dd]irektion|[Ff]örbunds|[Ss]tyrelse(?:n)?\b|[Pp]residi|[Rr]evisor|[Aa]rbetsutskott|[Ff]ullmäktige)"
)
_MEETING_OF = re.compile(
    r"\b(?:[Pp]rotokoll|[Aa]nteckningar)\b.{0,40}\b\w{0,12}(?:möte|stämma|sammanträde)t?\s(?:med|i|för|hos)\s"
    r"(?P<of>Föreningen(?:\s[A-ZÅÄÖ][\w&-]*){1,5})"
)
_RUN_BY = re.compile(
    r"\b(?:drivs|leds|samordnas)\sav\s+("
    r"(?:Myndigheten\sför\s[\wåäö]+(?:[-\u00ad]\n {0,9}[a-zåäö]+)?(?:\s[a-zåäö]+){0,2})"
    r"|[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?)"
)
_OF_PERSON = re.compile(r"[a-zåäö]\s\([^()\n]*$")  # whom a person comes from
_NEAR = 40
_OF_KIND = re.compile(r"(?:(?:Styr|Projekt|Arbets|Lednings|Referens|Samverkans)gruppen|Styrelsen|Nätverket|Rådet)")
_TITLE = re.compile(r"[\s#*_]*(?P<name>(?!Protokoll|\w*[Aa]nteckningar)[A-ZÅÄÖ][^\n:;,.]{5,60}?)\s[–-]\s+")
_OWNER = re.compile(r"([A-ZÅÄÖ]\w+(?:regionen|kommunerna|förbundet))s\s")


def organisation(
    layout: Layout, lines: Sequence[Line], body: Found[str] | None, held: Found[str] | None = None
) -> Found[str] | None:
    """Find the organisation that the body belongs to, not where it was `held`; None where only a picture says so."""
    text = layout.text
    found = letterhead(text, lines)
    if found is None and text.title:
        found = page_title(text)
    if found is None and body is not None and _IN_TEXT.fullmatch(body.value):
        found = Found(body.value, body.spans, "organisation-is-body", 0.9)
    found = found or address(layout, lines) or _owner(text, body)
    municipal = body is not None and re.match(r"Kommun(?:styrelsen|fullmäktige)", body.value)
    return (
        found
        or _met(text, lines)
        or _before_dash(text, lines, body)
        or above_organ(text, lines, body)
        or (None if municipal else _named(layout, body, held))
        or _run_by(text)
    )


def _owner(text: Text, body: Found[str] | None) -> Found[str] | None:
    """Take the owner that the body's own name begins with: `Norrdalsregionens chefsgrupp`."""
    match = _OWNER.match(body.value) if body else None
    if match is None or body is None or not text.quote(body.spans).startswith(match[0]):
        return None
    begin = body.spans[0].start
    return Found(match[1], text.spans(begin, begin + len(match[1])), "organisation-owns-body", 0.6)


def _met(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Take the association whose meeting a title names: `Protokoll fört vid årsmöte med Föreningen …`."""
    for line in lines:
        if match := _MEETING_OF.search(line.text):
            begin, end = (line.start + place for place in match.span("of"))
            return Found(match["of"], text.spans(begin, end), "organisation-in-title", 0.85)
    return None


def _before_dash(text: Text, lines: Sequence[Line], body: Found[str] | None) -> Found[str] | None:
    """Take what a title has before a dash and the meeting of a group: `Digital samverkan Kalmar – styrgruppsmöte`."""
    if body is None or not body.spans or not _OF_KIND.fullmatch(body.value):
        return None
    start = body.spans[0].start
    line = next((line for line in lines if line.start <= start < line.end), None)
    title = _TITLE.fullmatch(text.characters, line.start, start) if line else None
    return Found(title["name"], text.spans(*title.span("name")), "organisation-in-title", 0.7) if title else None


def _named(layout: Layout, body: Found[str] | None, held: Found[str] | None) -> Found[str] | None:
    """Take the federation that the text names most, first one with its abbreviation.

    It has to be named outside the items, unless the body is an organ such as a federation has: a group of
    another organisation may well talk of a federation.
    """
    text = layout.text
    place = [(span.start, span.end) for span in held.spans] if held else []
    matches = [m for m in _IN_TEXT.finditer(text.characters) if not any(a <= m.start() < b for a, b in place)]
    matches = [m for m in matches if not _OF_PERSON.search(text.characters, max(0, m.start() - _NEAR), m.start())]
    if body is None or not _ORGAN.match(body.value):
        outside = sorted((line.start, line.end) for line in (*layout.head, *layout.closing, *layout.furniture))
        starts = [start for start, _ in outside]
        matches = [m for m in matches if (n := bisect_right(starts, m.start())) and m.start() < outside[n - 1][1]]
    if not matches:
        return None
    names = Counter(m[0].removesuffix(m["short"] or "") for m in matches)
    best = next((m for m in matches if m["short"]), None) or next(
        m for m in matches if m[0].removesuffix(m["short"] or "") == names.most_common(1)[0][0]
    )
    name = best[0].removesuffix(best["short"] or "")
    return Found(
        " ".join(name.split()), text.spans(best.start(), best.start() + len(name)), "organisation-in-text", 0.7
    )


def _run_by(text: Text) -> Found[str] | None:
    match = _RUN_BY.search(text.characters)
    if match is None:
        return None
    name = join(match[1].split("\n"))
    return Found(name, text.spans(match.start(1), match.end(1)), "organisation-runs-the-work", 0.75)
