"""Labelled values of the head: `Plats: …`, `Datum` with the value below, `Plats och tid   …`."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from loaders.minutes.layout import Layout
from loaders.text import Line

_LABEL = re.compile(
    r"[\s*_]*(?P<label>PLATS(?: OCH TID)?|TID(?: OCH PLATS)?|DATUM|(?:MÖTES|SAMMANTRÄDES)(?:TID|DATUM|DAG|PLATS)"
    r"|Plats och tid|Tid och plats|Tid/[Pp]lats|Plats/[Tt]id|Plats|Lokal|Var"
    r"|(?:Sammanträdes|Mötes)(?:rum|lokal)(?=\s*:|\s{2}|\t)"
    r"|Tidpunkt|Tid"
    r"|Datum och tid|Datum|Dag och tid|Dag(?!\s[A-ZÅÄÖ])|(?:Mötes|Sammanträdes)(?:tid|datum|dag|plats)|När"
    r"|Möte(?=\s*:\s)|Grupp(?=\s{2,}|\t|:\s)|Organ och §§"
    r"|(?:Beslutande )?[Oo]rgan|Nämnd/styrelse|Nämnd|Styrelse|Mötesform)(?=[\s:.]|$)"
    r"(?: för\b(?: (?:sammanträdet?|mötet?)\b)?)?[\s*_]*[:.]?[\s*_]*(?P<value>.*)"
)
_OTHER_LABEL = re.compile(
    r"[\s*_]*(?:[A-ZÅÄÖ][\wåäö]+(?: och [\wåäö]+| för [\wåäö]+)?\s*:|Beslutande|Närvarande"
    r"|BESLUTANDE|NÄRVARANDE|DELTAGARE|LEDAMÖTER|FRÅNVARANDE|Deltagare|Sekreterare|Justering|Paragraf|Underskrift"
    r"|(?:Från|För)\s[a-zåäö]{4,30}(?:na|et|en)\b"
    r"|(?:Ordförande|Sammankallande|Antecknare|Antecknade|Protokollförare|Mötesledare|Kallade|Ledamöter|Frånvarande)"
    r"(?=[\s*_]*(?:\t|\s{2}|:)))"
)
_LABEL_BEHIND = re.compile(
    r"(?P<value>\S(?:.{0,80}\S)?)(?:\s{2,}|\t)(?P<label>Datum|Tid|Plats|Lokal|(?:Mötes|Sammanträdes)(?:datum|tid|plats))\s*"
)
_WORDS = re.compile(r"[^\W\d_]{3}")
_MOST_LINES, _APART = 3, 3
_FURTHEST = 50_000  # characters: a head goes no further, even where nothing ends it


class Field(NamedTuple):
    """A label of the head in small letters, and the lines that hold its value."""

    label: str
    value: tuple[Line, ...]


def front(layout: Layout) -> tuple[Line, ...]:
    """Give the lines before the first item in the order they stand, page headers among them, without the attendance."""
    end = min(_FURTHEST, layout.items[0].heading.spans[0].start) if layout.items else _FURTHEST
    kept = [*top(layout), *(line for line in layout.furniture if line.start < end)]
    return tuple(sorted(line for line in kept if line.text.strip()))


def top(layout: Layout) -> tuple[Line, ...]:
    """Give the lines of the head, blank ones too, as far as a head may go."""
    return tuple(line for line in layout.head if line.start < _FURTHEST)


def fields(lines: Sequence[Line]) -> list[Field]:
    """Find the labelled values in `lines` (blank lines included, for they end a value)."""
    found = []
    for n, line in enumerate(lines):
        match = _LABEL.fullmatch(line.text)
        if match and not match["value"].lstrip().startswith(("justering", "för justering")):
            value = _value(line, match, (lines[m] for m in range(n + 1, len(lines))))
            if value:
                found.append(Field(match["label"].lower().removeprefix("beslutande "), value))
    return found or _behind(lines)


def _behind(lines: Sequence[Line]) -> list[Field]:
    """The values that stand before their labels, in two columns: `2024-11-07   Datum`, one of them a day or a time."""
    found = [(line, match) for line in lines if (match := _LABEL_BEHIND.fullmatch(line.text))]
    told = any(not _WORDS.search(match["value"]) for _, match in found)
    return [
        Field(match["label"].lower(), (Line(line.start, line.start + match.end("value"), line.page, match["value"]),))
        for line, match in (found if told and len(found) > 1 else ())
    ]


def label_alone(line: str) -> bool:
    """Tell a line that is a label of the head without a value."""
    match = _LABEL.fullmatch(line)
    return match is not None and not match["value"].strip()


def _value(line: Line, match: re.Match[str], below: Iterable[Line]) -> tuple[Line, ...]:
    value = []
    if match["value"].strip():
        begin = line.start + match.start("value")
        value.append(Line(begin, line.end, line.page, match["value"]))
    for following in below:
        blank = not following.text.strip()
        apart = bool(value) and following.start > value[-1].end + _APART  # what stood between is no head
        if apart or (blank and value) or len(value) >= _MOST_LINES or _label_itself(following):
            break
        if not blank:
            value.append(following)
            if not match["value"].strip():
                break
    return tuple(value)


def _label_itself(line: Line) -> bool:
    return bool(_LABEL.fullmatch(line.text) or _OTHER_LABEL.match(line.text))
