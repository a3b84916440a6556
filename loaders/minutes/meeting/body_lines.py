"""Lines of the head that may name the body that met, but for its titles."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.dates import days
from loaders.minutes.meeting.body_name import DATE_TAIL, KIND, MEETING_WORD
from loaders.minutes.meeting.body_titles import BODY, WHOLE, plain
from loaders.text import Line

_CALLED = re.compile(
    r"(?P<body>[A-ZÅÄÖ][\wåäö -]{3,60}?) kallas (?:härmed )?till\b"
    r"|\b(?:anteckningar|protokoll) från "
    r"(?P<of>[A-ZÅÄÖ][\w-]*(?:nätverket|gruppen|rådet|nämnden|styrelsen|utskottet|forumet))s"
    r" (?:möte|träff|sammanträde)\b"
    r"|(?<!\w)[Mm]öte(?:t)? (?:med|i) (?P<met>(?:\w+ ){0,2}"
    r"\w+(?:gruppen|nämnden|styrelsen|rådet|utskottet|nätverket))\b"
)
_OF_MEETING = re.compile(  # with the day: `Förbundsstyrelsens sammanträde fredagen den 3 maj`
    r"(?P<body>[A-ZÅÄÖ][\w-]{2,60}(?:styrelsen|nämnden|direktionen|utskottet|beredningen))s (?:\w+ )?"
    r"(?:sammanträde|möte)(?:,? (?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)?"
)
_CELL = re.compile(r"\S(?:(?!\s{2}|\t).)*(?=\s{2}|\t|\s*$)")


def called(lines: Sequence[Line]) -> Iterator[Line]:
    """Give who is called or met: `Direktionen kallas till sammanträde`, `Möte med kommunchefsgruppen`."""
    for line in lines:
        for match in _CALLED.finditer(line.text):
            group = next(name for name, value in match.groupdict().items() if value)
            yield Line(line.start + match.start(group), line.start + match.end(group), line.page, match[group])


def alone(lines: Sequence[Line]) -> list[Line]:
    """Give what is a body's name alone on a line, in a cell or with the day; whole organisations come last."""
    found = []
    for line in lines:
        undated = _undated(line.text)
        met = _OF_MEETING.fullmatch(undated)
        names = (plain(line.text), undated, met["body"] if met else "")
        whole = [line] if any(BODY.fullmatch(name) for name in names) else []
        cells = whole or [
            Line(line.start + m.start(), line.start + m.end(), line.page, m[0])
            for m in _CELL.finditer(line.text)
            if BODY.fullmatch(plain(m[0])) or (MEETING_WORD.fullmatch(m[0]) and len(m[0]) < len(line.text.strip()) + 1)
        ]
        found.extend(cells)
    return sorted(found, key=lambda line: bool(WHOLE.search(line.text)))


def _undated(line: str) -> str:
    first = next(days(line), None)
    return plain(DATE_TAIL.sub("", line[: first.start])) if first and not line[first.end :].strip() else ""


def with_kind(lines: Sequence[Line]) -> Iterator[Line]:
    """Give a body named beside the kind in a page header: `Göteborgs Stad Kommunstyrelsen, protokoll`."""
    for line in lines:
        if re.search(rf"\b{KIND}\b", line.text):
            yield from (
                Line(line.start + m.start(), line.start + m.end(), line.page, m[0])
                for m in re.finditer(
                    r"[A-ZÅÄÖ]\w*(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen|rådet|gruppen)\b", line.text
                )
            )


def first_line(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the first line of the head, with the next where it goes on in lower case: a group's title."""
    if lines:
        yield lines[0]
