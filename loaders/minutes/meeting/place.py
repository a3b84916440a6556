"""Where a meeting was held, as written, without time."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from loaders.minutes.clocks import clocks
from loaders.minutes.dates import days
from loaders.minutes.meeting.fields import Field
from loaders.minutes.meeting.place_sentences import LONGEST, found_place, in_sentence
from loaders.minutes.record import Found
from loaders.text import Line, Text

_PLACED = (
    "plats",
    "plats och tid",
    "tid och plats",
    "tid/plats",
    "plats/tid",
    "mötesplats",
    "sammanträdesplats",
    "lokal",
    "var",
    "mötesform",
    "sammanträdesrum",
    "sammanträdeslokal",
    "mötesrum",
    "möteslokal",
)
_CUT = re.compile(
    r"\b(?:kl(?:ockan)?\b\.?|ajournering|sammanträde(?:t)?$|[Mm]ötet |[Ss]ammanträdet )|\s{3,}"
    r"|\bande\s(?=[A-ZÅÄÖ])"
)
_DIGITAL = re.compile(
    r"(?:[Dd]igitalt (?:möte|sammanträde)(?:,? (?:via|på|i) (?:Microsoft )?[A-ZÅÄÖ]\w+)?|Digitalt(?:,)? via \w+"
    r"|[Dd]istansmöte|[Tt]elefonmöte|[Vv]ideomöte|(?:Via |På )?(?:Microsoft )?(?:Teams|Zoom|Skype)\b(?:-?möte)?)",
)
_PAGE = re.compile(r"\s*(?:[Ss]ida?|[Bb]lad)\s*\d")
_EMPTY = re.compile(r"\s*Plats\s*:?\s*(?:\S.{0,80}\d)?\s*")
_WORDS = re.compile(r"[^\W\d_]{3}")
_PLACE = re.compile(
    r"(?!(?:[Ss]ida|[Bb]lad|Närvarande|Deltagare|Beslutande|Frånvarande|Utses|Justera|Protokoll|\w*[Aa]nteckningar)\b)"
    r"[A-ZÅÄÖ][^:;\t]{2,80}"
)
_HELD = re.compile(
    r"^\s*(?:[Ss]ammanträde|[Mm]öte|[Ss]tyrelsemöte|[Pp]rotokoll|[Aa]nteckningar)\s+(?=\d|den\s|[mtofls]\w+dag)"
)
_BUILDING = re.compile(
    r"hus(?:et)?\b|salen\b|rum(?:met)?\b|stationen\b|kontor(?:et)?\b|gård(?:en)?\b|skola?n?\b|hotell|lokal|centrum|bibliotek|museum"
    r"|museet|\bteams\b|\bzoom\b|\bskype\b|digital|distans|torget\b|gatan\b|vägen\b",
    re.IGNORECASE,
)
_HOURS_LEAD = re.compile(r"[\s,(]{0,9}(?:kl|klockan)?\.?\s{0,9}$")


def place(text: Text, lines: Sequence[Line], labelled: Iterable[Field]) -> Found[str] | None:
    """Find the place: under a label, after the date in a title that is a sentence, or a digital meeting's."""
    for field in labelled:
        if field.label in _PLACED and not _PAGE.match(field.value[0].text):
            found = _under_label(text, field.value)
            if found:
                return found
    return in_sentence(text, lines) or _before_hours(text, lines) or _beside_time(text, lines) or _digital(text, lines)


def _beside_time(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Find a place without label: the line below the one that is day and time alone; above it under an empty label."""
    empty = any(_EMPTY.fullmatch(line.text) for line in lines)
    for n, line in enumerate(lines):
        said = _HELD.sub("", line.text)
        begin, _ = _before_time(said)
        dated = any(days(line.text)) or (n > 0 and _day_alone(lines[n - 1].text))
        if not any(clocks(line.text)) or not dated or _WORDS.search(said[begin:]):
            continue
        for near in (*lines[n + 1 : n + 2], *(lines[n - 1 : n] if empty else ())):
            shown = near.text.strip(" ,.*_")
            told = said == line.text or _BUILDING.search(shown)  # below a title anything may stand
            if told and _PLACE.fullmatch(shown) and "  " not in shown and not any(days(shown)):
                begin = near.start + near.text.index(shown)
                piece = Line(begin, begin + len(shown), near.page, shown)
                return found_place(text, [piece], "place-beside-time", 0.75)
    return None


def _day_alone(line: str) -> bool:
    day = next(days(line), None)
    return day is not None and not (line[: day.start] + line[day.end :]).strip(" .,")


def _before_hours(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Find a place before the hours on the line below that of the day: `Rådhuset i Falun, kl. 09:30 - 12:00`."""
    for above, line in pairwise(lines):
        clock = next(clocks(line.text), None) if any(days(above.text)) and not any(days(line.text)) else None
        shown = _HOURS_LEAD.sub("", line.text[: clock.start]).strip(" ,.*_") if clock else ""
        if clock and not line.text[clock.end :].strip(" .)") and _PLACE.fullmatch(shown) and "  " not in shown:
            begin = line.start + line.text.index(shown)
            return found_place(text, [Line(begin, begin + len(shown), line.page, shown)], "place-before-hours", 0.75)
    return None


def _under_label(text: Text, value: Sequence[Line]) -> Found[str] | None:
    pieces: list[Line] = []
    for line in value:
        begin, end = _before_time(line.text)
        shown = line.text[begin:end].strip(" ,;.–-")
        if shown:
            offset = line.text.index(shown, begin)
            pieces.append(Line(line.start + offset, line.start + offset + len(shown), line.page, shown))
        if end < len(line.text.rstrip()):
            break
    return found_place(text, pieces, "place-after-label", 0.95)


def _before_time(line: str) -> tuple[int, int]:
    """Give the stretch of a line that is no date or time: before the first, or after it where it starts the line."""
    stops = sorted(
        [(day.start, day.end) for day in days(line)]
        + [(clock.start, clock.end) for clock in clocks(line)]
        + [(match.start(), match.end()) for match in _CUT.finditer(line)]
    )
    begin = len(line) - len(line.lstrip(" ,.-–"))
    for start, end in stops:
        if line[begin:start].strip(" ,.-–"):
            return begin, start
        begin = max(begin, end)
    return begin, len(line)


def _digital(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    for line in lines:
        match = _DIGITAL.search(line.text)
        if match and len(line.text) < LONGEST and "juster" not in line.text.lower():
            shown = Line(line.start + match.start(), line.start + match.end(), line.page, match[0])
            return found_place(text, [shown], "place-digital", 0.8)
    return None
