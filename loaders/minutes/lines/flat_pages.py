"""What stands on a page that came as one line: its header, the headings inside items, and where an item begins."""

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.minutes.anchored import holds
from loaders.minutes.items.headings import CASE
from loaders.text import Line

SECTION = re.compile(  # a heading inside an item, with a capital letter or a number behind it
    r"(?=[A-ZÅÄÖ])(?<=[\w.!?:)”\"]\s)(?P<heading>(?:"
    r"(?:[A-ZÅÄÖ][\w-]+(?:\soch\s[\w-]+|(?<=[a-zåäö]a)\s[a-zåäö]*(?:nämnden|utskottet|rådet|beredningen))?s\s(?:beslut|förslag)(?:\still\s(?:beslut|kommunfullmäktige|kommunstyrelsen))?)"
    r"|Beslut|BESLUT|Sammanfattning(?:\sav\särendet)?|Bakgrund|Ärendebeskrivning|Beskrivning\sav\särendet|Ärendet"
    r"|Beslutsunderlag|Underlag|Förslag\still\sbeslut|Yrkanden?|Beslutsgång|Propositionsordning|Proposition|Överläggning"
    r"|Omröstning(?:sresultat)?|Votering|Reservation(?:er)?|Protokollsanteckning(?:ar)?|Särskilt\syttrande|Jäv"
    r"|Tidigare\sbehandling|Handling(?:ar)?|Information(?=\s[A-ZÅÄÖ][\w-]+\s[\wåäö]+,)|Ärendets\s(?:tidigare\s)?behandling|Expediering"
    r"|(?:(?:Beslutet|Protokollsutdrag)\s(?:ska\s)?(?:skickas|expedieras)|Skickas|Expedieras)\still):?)"
    r"(?=\s(?:[A-ZÅÄÖ\d§•–-]|att\b))"
)
_BEFORE_ITEM = re.compile(
    r"(?:[.!?:)\d”]|\s-{3,}|Utdragsbestyrkande|Sekreterare|Ordförande|Justera(?:re|nde)|sign(?:atur)?|[A-ZÅÄÖ]{3,})\s+$"
)
_FIRST = re.compile(  # titles of the first items of a meeting
    r"(?:Val\sav|Fastställande|Godkännande|Upprop|(?:Mötets\s|Sammanträdets\s)?[Öö]ppnande|Inledning|Dagordning|Föregående|Genomgång\sav|Uppföljning\sav\sföregående"
    r"|Föredragningslista|(?:Protokoll(?:ets|s)?\s?)?[Jj]ustering|Ändring(?:ar)?\s(?:i|av)|Meddelanden)\b"
)
_LIST = re.compile(  # the next list of people begins, so that the number is of somebody in the one before
    r"(?:(?:Närvarande |Tjänstgörande |Ej \w+ )?[Ee]rsättare|Övriga(?: (?:närvarande|deltagande|deltagare))?"
    r"|Ledamöter|Tjänstemän|Tjänstepersoner|Frånvarande):?\s(?=[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])"
)
_CITES = re.compile(r"(?:,|§|\b(?:och|samt|enligt|i|av|se|under|till|från|vid|jfr|per|på|med|om|för))\s+$")
_APART = re.compile(r"\(\?:\^(?:\|\(\?<=(?:\\.)+\))+\)")  # what `CASE` wants before a case without label
_CASE = re.compile(_APART.sub("", CASE.pattern).replace(r"\s*\)?\s*$", r"(?=\s|$)").replace(r"\s*$", r"(?=\s|$)"))
_CASE_WORD = re.compile(r"(?:Dnr|Diarienr|Diarienummer|Ärendenummer|Ärendenr|Handläggare|Ärende nr)\b|\(\d{4} nr \d")
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?]\s|\d[.!?]\s+[A-ZÅÄÖ]|[•]")
_BODY = re.compile(  # a body that the top of the first page names
    r"(?<=\S\s)(?:[^\W\d_]+(?:ska|ala|samma)\s)?(?:[^\W\d_]+-\s(?:och|&)\s)?[\w-]*"
    r"(?:(?:styrelsen|nämnden|direktionen)s\s(?:[a-zåäö]+\s)?[a-zåäö]*(?:utskott|beredning|presidium)"
    r"|(?:nämnden|nätverket|rådet)\s(?:för|i)(?:\s(?-i:[a-zåäö])[\w,-]*){1,8}(?=\s(?-i:[A-ZÅÄÖ]))"
    r"|(?:rådet|gruppen|nätverket)(?:\s(?-i:(?!(?:Datum|Dag|Tid|Plats|Sida|Sammantr|Prot|Minnes|Mötes|Anteck|När|Delt|Kall|Besl"
    r"|Led|Var|Sty)\w*)[A-ZÅÄÖ])[a-zåäö]+){1,2}"
    r"|styrelsen|nämnden|fullmäktige|direktionen|utskottet|rådet|beredningen|gruppen|nätverket)"
    r"(?!\w|\s(?:för|i|av|med|på)\s)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?<=\S\s)(?:(?:Styrelse|Direktions)möte(?=\s[A-ZÅÄÖ])|(?:Sammanträdesp|Mötesp|Styrelsep|P)rotokoll|STYRELSEPROTOKOLL|(?:Minnesa|Mötesa|A)nteckningar)(?!\w|\sskickas)"
)
_ANY_KIND = re.compile(r"(?i:(?:sammanträdes|mötes)?protokoll|(?:minnes|mötes)?anteckningar)\b")
_OWNER = re.compile(r"\s*(?:\d{1,3}\s)?(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|stad|KOMMUN|STAD)\s(?=[A-ZÅÄÖ])")
_OWNERS = ("kommun", "stad", "KOMMUN", "STAD")  # one of them in each match of `_OWNER`
_TOP = re.compile(r"\b(?:Plats|Tid|Datum|Närvarande|Beslutande|När|Dag|Ledamöter)\b")
_LED_TO = re.compile(r"\b(?:i|av|med|för|vid|hos|och|från|till|på|den|samt)\s+$", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_TOKEN = re.compile(r"\S+")
_LONGEST_TITLE, _LONGEST_HEADER, _SHORTEST_HEADER, _NEAR, _HIGHEST = 160, 30, 2, 260, 240


def header_ends(pages: Sequence[Line]) -> dict[int, int]:
    """Where the header of each page ends: the words that it shares with the page before or after it, numbers apart."""
    shared: dict[int, int] = {}
    words = [_words(page) for page in pages]
    for (one, first), (other, second) in pairwise(zip(pages, words, strict=True)):
        count = _common([word for word, _ in first], [word for word, _ in second])
        for page, those in ((one, first), (other, second)):
            if count >= _SHORTEST_HEADER:
                shared[page.start] = max(shared.get(page.start, 0), those[count - 1][1])
    return shared


def footer_starts(pages: Sequence[Line]) -> dict[int, int]:
    """Where the footer of each page begins: the words at its end that the page before or after it ends with too."""
    shared: dict[int, int] = {}
    ends = [_last_words(page.text) for page in pages]
    for (one, first), (other, second) in pairwise(zip(pages, ends, strict=True)):
        count = _common([word for word, _ in first], [word for word, _ in second])
        for page, those in ((one, first), (other, second)):
            if count >= _SHORTEST_HEADER:
                start = those[count - 1][1]
                shared[page.start] = min(shared.get(page.start, start), start)
    return shared


def _last_words(page: str) -> list[tuple[str, int]]:
    """The last words of a page, the last one first, numbers alike, each with where it begins."""
    parts = page.rsplit(maxsplit=_LONGEST_HEADER)
    start = len(parts[0]) if len(parts) > _LONGEST_HEADER else 0
    return [(_DIGITS.sub("0", word[0]), word.start()) for word in _TOKEN.finditer(page, start)][::-1]


def _words(page: Line) -> list[tuple[str, int]]:
    """The first words of a page behind its number, numbers alike, each with where it ends."""
    number = re.match(r"\s*\d{1,3}\s", page.text)
    found: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(page.text, number.end() if number else 0):
        if len(found) >= _LONGEST_HEADER or match[0].startswith("§"):
            break
        found.append((_DIGITS.sub("0", match[0]), match.end()))
    return found


def _common(first: Sequence[str], second: Sequence[str]) -> int:
    pairs = zip(first, second, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))


def top_cuts(page: str) -> set[int]:
    """Where the top of the first page, above its first label, goes on to the body that met, and from it."""
    top = _TOP.search(page)
    end = min(top.start() if top else _HIGHEST, _HIGHEST)
    found = _BODY.finditer(page, 0, end)
    cuts = {place for match in found if not _LED_TO.search(page, 0, match.start()) for place in match.span()}
    cuts.update(match.start() for match in _KIND.finditer(page, 0, end))
    owner = _OWNER.match(page)
    return cuts | ({owner.end()} if owner and owner.end() < end else set())


def header_cuts(line: str) -> list[int]:
    """Where a header of one line without gaps goes on from its owner to a body and to the kind of document."""
    plain = len(line) < _HIGHEST and "  " not in line and "\t" not in line
    owner = _OWNER.match(line) if plain and holds(line, _OWNERS) else None
    kinds = [match.start() for match in _KIND.finditer(line, owner.end())] if owner else []
    whole = _ANY_KIND.match(line, owner.end()) if owner else None
    return sorted({owner.end(), *kinds}) if owner and (kinds or whole) else []


def begins_item(page: str, number: re.Match[str], head: int) -> bool:
    """Tell a paragraph that begins an item from one that a list of people or a sentence cites."""
    before = page[max(0, number.start() - 30) : number.start()]
    if _LIST.match(page, number.end()):
        return False
    if number.start() <= head + 1 or _BEFORE_ITEM.search(before):
        return True
    if number[0].rstrip().endswith(".") and not _CITES.search(before):
        return True
    if _FIRST.match(page, number.end()) and not _CITES.search(before):
        return True
    return not before.rstrip().endswith(",") and SECTION.search(page, number.end(), number.end() + _NEAR) is not None


def case_end(page: str, start: int) -> int:
    """Where a case number that stands at `start` ends; `start` where none does."""
    match = _CASE.match(page, start)
    return match.end() if match else start


def case_start(page: str, start: int, end: int) -> int:
    """Where the number of the case or of its officer begins in a title from `start`; `end` where none stands there."""
    match = _CASE_WORD.search(page, start + 1, end)
    return match.start() if match else end


def whole_title(words: str) -> bool:
    """Tell words between a number and a section that are its title: short, and no sentence ends in them."""
    return 0 < len(words.strip()) <= _LONGEST_TITLE and _SENTENCE.search(words) is None
