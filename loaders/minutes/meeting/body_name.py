"""A body's name cut out of the line that holds it: without kind, owner, date and serial number, in the nominative."""

import re
from collections.abc import Sequence

from loaders.minutes.clocks import clocks
from loaders.minutes.dates import days
from loaders.minutes.lines.joining import join
from loaders.minutes.record import Found
from loaders.names.organisations.gazetteer import gazetteer
from loaders.text import Line, Text

KIND = (
    r"(?:(?:[Ss]ammantr[äa]des|[Mm]ötes|[Ss]tyrelse|[Ss]tämmo)?[Pp]rotokoll(?:sutdrag)?(?:et)?"
    r"|PROTOKOLL(?:SUTDRAG)?|SAMMANTR[ÄA]DESPROTOKOLL"
    r"|(?:[Mm]innes|[Mm]ötes|[Ss]ammanträdes)?[Aa]nteckningar(?:na)?|(?:MINNES|MÖTES|SAMMANTRÄDES)?ANTECKNINGAR"
    r"|[Kk]allelse|KALLELSE|[Ss]ammanfattning)"
)
_MEETING = re.compile(
    r"(?:s|:s)?\s+(?:\w+\s)?(?:sammanträde|\w*möte|konferens|träff|\w+stämma)(?:t|n|na)?\b.*"
    r"|,?\s*(?<!\w)(?:[Mm]öte|[Ss]ammanträde)\s+(?:nr\.?\s*)?\d.*$"
)
MEETING_WORD = re.compile(
    r"(?P<stem>\w*?(?P<group>styrelse|nämnd|direktion|grupp|utskott|råd|presidie)?)s?(?:möte|sammanträde)t?(?:\s(?P<by>i|med|för"
    r"|hos)\s(?P<of>.+))?",
    re.IGNORECASE,
)
_ASSEMBLY = re.compile(  # of members: it is itself the body
    r"(?:(?:[Ee]xtra|[Oo]rdinarie|[Kk]onstituerande)\s)?(?P<assembly>(?:[Ff]örbunds|[Åå]rs|[Ff]örenings|[Bb]olags)"
    r"(?:möte|stämma)(?!n|t))(?=\s(?:med|i|för|på|hos)\s|[\s,]*$)"
)
_DEFINITE = {
    "styrelse": "n",
    "nämnd": "en",
    "direktion": "en",
    "grupp": "en",
    "utskott": "et",
    "råd": "et",
    "presidie": "t",
}
_SERIAL = re.compile(
    r"^(?:[Ss]idan?|[Bb]lad)\s\d{1,3}(?:\s?(?:av|/)\s?\d{1,3}|\s?\(\d{1,3}\))?\s+(?=[A-ZÅÄÖ])"
    r"|^(?:[Nn](?:umme)?r\.?\s*)?\d{1,4}(?:\s?[/:-]\s?\d{2,4})?(?:\s+(?=\D)|\s*$)|,?\s*(?:(?<!\w)(?:nr|nummer"
    r"|möte)\.?\s*)?\d{1,4}(?:\s?/\s?\d{2,4})?\s*$"
    r"|\s*\(\s*\d+\s*\)\s*$|\s+\d+\s*\(\d+\)\s*$"
)
DATE_TAIL = re.compile(r"[\s,–-]*(?:\b(?:den|datum|kl\.?|klockan):?)?\s*$", re.IGNORECASE)
_NO_BODY = re.compile(
    rf"{KIND}\b(?:\s*$|.*\b(?:omfattar|är|har|justera\w+)\b)|www\.|https?:|Från\s|(?:Datum|Tid|Plats|Närvarande|Deltagare|Protokoll\b|Sida|Digital[ta]?\b|Paragraf|Justera"
    rf"|Sekreterare"
    rf"|Ordförande|Dag\b|Sammanträdesdatum)",
)
PLACE_AHEAD = re.compile(  # of a meeting, before its day
    r",?\s(?:i|på|hos)\s(?P<place>(?:[A-ZÅÄÖ][\w-]*\s){0,3}[\w-]*(?:huset|salen|gården|skolan|rummet|kontoret|lokalen|stationen"
    r"|hotellet|biblioteket|gymnasiet|hemmet|centret|museum|museet|slott|herrgård|hotell|bibliotek)(?:s\s\w+)?(?:,?\s(?:i\s)?[A-ZÅÄÖ]\w+)?)[\s,]*(?:den\s*)?$"
)
_OWNER = re.compile(
    r"(?:[A-ZÅÄÖ][\wé-]*\s){1,3}(?:kommun|stad|samkommun|KOMMUN|STAD)|(?:Region|REGION)(?:\s[A-ZÅÄÖ]\w+){1,2}"
    r"|(?:[A-ZÅÄÖ]\w*\s){1,3}i samverkan|[A-ZÅÄÖ]\w+kommunerna"
    r"|(?:[A-ZÅÄÖ][\wé-]*\s){0,3}[A-ZÅÄÖ]?\w*förbund(?:et)?(?:\s[A-ZÅÄÖ]\w+){0,3}"
)
_PIECE = re.compile(r"(?:(?!\s[-–|]\s|,\s).)+")
_LED_OVER = re.compile(r"\b((?:för|med|i|av|och|vid|till)[ \t]{0,3})\n")  # a line's end inside a name
_KIND_TAIL = re.compile(rf"[\s,–|-]+{KIND}$")

_LONGEST, _SHORTEST = 90, 7


def trimmed(line: Line) -> Line | None:
    """Cut date, time, serial number and `sammanträde` off, and refuse what is no name."""
    text = line.text
    stops = [day.start for day in days(text)] + [clock.start for clock in clocks(text)]
    end = min(stops, default=len(text))
    if end < 2 and stops:  # noqa: PLR2004
        return None
    text = DATE_TAIL.sub("", text[:end])
    held = PLACE_AHEAD.search(text)
    text = text[: held.start()] if held else text
    assembly = _ASSEMBLY.match(text)
    meeting = _MEETING.search(text)
    text = text[: assembly.end()] if assembly else text[: meeting.start()] if meeting else text
    begin = len(text) - len(text.lstrip(" \t*_#,.–-"))
    serial = _SERIAL.match(text[begin:])
    begin += serial.end() if serial else 0
    text = _SERIAL.sub("", _SERIAL.sub("", text[begin:])) if not re.search(r"\d\.\d+\s*$", text) else text[begin:]
    text = text.rstrip(" \t*_,.:–-\n")
    text, cut = _without_owner(_KIND_TAIL.sub("", text))
    begin += cut
    if not any(c.isalpha() for c in text) or len(text) > _LONGEST or _NO_BODY.match(text) or not nominative(text):
        return None
    return Line(line.start + begin, line.start + begin + len(text), line.page, text)


def _without_owner(name: str) -> tuple[str, int]:
    """Leave out kind and organisation beside a body (`Kommunstyrelsen – Norrby kommun`); tell how much before it."""
    name = _LED_OVER.sub(r"\1 ", name)
    pieces = [(piece[0], piece.start()) for piece in _PIECE.finditer(name)]
    words = [piece.strip(" -–|,") for piece, _ in pieces]
    kept = [p for p, w in zip(pieces, words, strict=True) if not (_OWNER.fullmatch(w) or re.fullmatch(KIND, w))]
    if len(kept) == len(pieces):
        return name, 0
    if not kept:
        return "", 0
    start, (last, end) = kept[0][1], kept[-1]
    together = pieces.index(kept[-1]) - pieces.index(kept[0]) < len(kept)
    shown = name[start : end + len(last)] if together else kept[0][0]
    return shown.strip(" -–|,"), start + len(shown) - len(shown.lstrip(" -–|,"))


def found_body(text: Text, lines: Sequence[Line], rule: str, confidence: float) -> Found[str]:
    """Give the body of that name, in the nominative, with a capital letter first."""
    spans = tuple(span for line in lines for span in text.spans(line.start, line.end))
    name = join(piece for line in lines for piece in line.text.split("\n")).strip(" *_")
    name = _small(text, nominative(name) or name)
    return Found(name[:1].upper() + name[1:], spans, rule, confidence)


def _small(text: Text, name: str) -> str:
    """Write a name in capitals as the text writes it elsewhere, else in small letters."""
    if not name.isupper() or len(name) < _SHORTEST:
        return name
    places = re.finditer(re.escape(name), text.characters, re.IGNORECASE)
    return next((place[0] for place in places if not place[0].isupper()), name.lower())


def nominative(name: str) -> str | None:
    """Give the body that a meeting's name holds (`styrelsemöte` is of `styrelsen`), or None where it holds none."""
    if assembly := _ASSEMBLY.fullmatch(name):
        word = assembly["assembly"]
        return f"{word}n" if word.endswith("stämma") else f"{word}t"
    match = MEETING_WORD.fullmatch(name)
    if match is None:
        return name
    group = match["stem"] + _DEFINITE[match["group"].lower()] if match["group"] else None
    group = group.upper() if group and name.isupper() else group
    if match["of"] and group and match["by"].lower() == "för":
        return f"{group} för {match['of']}"
    if match["of"]:
        return None if match["by"].lower() == "i" and gazetteer().find(f"{match['of']} kommun") else match["of"]
    return group
