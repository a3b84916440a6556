"""Whose body met: from the letterhead, the page's title, an address on the web, or the words of the text."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from loaders.minutes.layout import Layout
from loaders.minutes.lines.joining import join
from loaders.minutes.meeting.body_name import KIND
from loaders.minutes.record import Found
from loaders.text import Line, Text

_NO_NAME = (  # words that stand behind the name in a header that lost its gaps
    r"(?!(?i:(?:sammanträdes|mötes|styrelse|minnes|sammanträdes)?(?:protokoll|anteckningar|möte)|kallelse|datum|sida"
    r"|styrelsen|direktionen|förbunds(?:direktion|styrelse)\w*|arbetsutskottet|presidiet|plats|tid|närvarande|beslutande)s?\b)"
)
_NAME = re.compile(
    r"(?:[A-ZÅÄÖ][\w&åäöÅÄÖé-]*\s(?:[&i]\s|och\s)?){1,5}AB(?!\w)"
    r"|(?:[A-ZÅÄÖ][\w-]+,\s){0,5}[A-ZÅÄÖ][\w-]+\soch\s[A-ZÅÄÖ][\w-]+\skommuner\b"
    r"|(?:Samkommunen|SAMKOMMUNEN)\s(?:för|FÖR)(?:\s(?!PROTOKOLL|FÖREDRAG|KALLELSE)[^\W\d_]+){1,7}"
    r"|(?:[A-ZÅÄÖ][\w&åäöÅÄÖé-]*\s){1,3}(?:[Kk]ommun(?:er)?|KOMMUN(?:ER)?|[Ss]amkommun|SAMKOMMUN|[Ss]tad|STAD|[Ll]andsting"
    r"|[Kk]ommunalförbund"
    r"|KOMMUNALFÖRBUND|[\wåäö]*(?:förbund|FÖRBUND)|i samverkan"
    r"|kommuner i samverkan|[Ss]amverkan)\b"
    r"|Region\s[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?|REGION\s[A-ZÅÄÖ]+"
    rf"|(?:[A-ZÅÄÖ]\w*förbundet|Kommunalförbundet)(?:\s(?:{_NO_NAME}[A-ZÅÄÖ]\w+|för|i|och|\w+förbund)){{1,5}}"
    rf"|[A-ZÅÄÖ]*FÖRBUNDET(?:\s{_NO_NAME}[A-ZÅÄÖ]{{3,}}){{1,4}}"
    r"|(?:[A-ZÅÄÖ]\w+\s){0,2}[A-ZÅÄÖ]\w{3,}(?:regionen|kommunerna|REGIONEN|KOMMUNERNA)(?:\s(?:samverkar|SAMVERKAR|samverkan|SAMVERKAN))?"
    r"|Myndigheten\sför\s\w+(?:\s\w+){0,3}|[A-ZÅÄÖ]\w+(?:verket|styrelsen\si\s\w+\slän|myndigheten)"
)
_IN_TEXT = re.compile(
    r"\b(?:[A-ZÅÄÖ][\wåäö-]{1,60}s\s(?:kommunalförbund|räddningstjänstförbund|samordningsförbund|utbildningsförbund"
    r"|[a-zåäö]+förbund)"
    rf"|[A-ZÅÄÖ]\w{{1,60}}förbundet(?:\s{_NO_NAME}[A-ZÅÄÖ]\w+){{1,3}}"
    rf"|Kommunalförbundet(?:\s{_NO_NAME}[A-ZÅÄÖ]\w+){{1,3}})\b(?P<short>\s\([A-ZÅÄÖ]{2, 6}\))?"
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
_OWNER = re.compile(r"([A-ZÅÄÖ]\w+(?:regionen|kommunerna|förbundet))s\s")
_ADDRESS = re.compile(r"(?:www\.|@)?([a-z0-9-]{3,40})\.(?:se|nu|com|org|eu)\b")
_MUNICIPALITY = re.compile(r"\b([A-ZÅÄÖ][\wåäö-]{1,30})\s(?:kommun|stad)\b")
_FOLD = str.maketrans("åäöé", "aaoe")
_GROUP = re.compile(
    r"[A-ZÅÄÖ]\w*(?:gruppen|nämnden|styrelsen|rådet|utskottet|nätverket),?\s+(?:i\s+"
    r"|för\s+)?(?=[A-ZÅÄÖ])"
)
_STRETCH = re.compile(r"\S(?:.*?\S)?(?=\s{2,}|\t|\s[-–|]\s|\s*$)")
_AFTER_BODY = re.compile(
    r"(?<=[a-zåäö], )[A-ZÅÄÖ](?:.{0,80}?\S)?(?=\s{2,}|\t|\s[-–|]\s|\s*$)"
    r"(?:(?<=i samverkan)|(?<=kommunerna)|(?<=regionen))"
)
_EVERYBODYS = frozenset({"Styrelsen", "Direktionen", "Förbundsstyrelsen", "Förbundsdirektionen"})
_NAMED = re.compile(r"[A-ZÅÄÖ][^\W\d_]+(?:[ -][^\W\d_]+){1,5}")
_LONGEST = 70
_SMALL = {"kommun", "samkommun", "samverkan", "kommunalförbund", "förbund", "i", "för", "och", "samverkar"}


def organisation(layout: Layout, lines: Sequence[Line], body: Found[str] | None) -> Found[str] | None:
    """Find the organisation that the body belongs to; None where only a picture says so."""
    text = layout.text
    found = _letterhead(text, lines)
    if found is None and text.title:
        found = _page_title(text)
    if found is None and body is not None and _IN_TEXT.fullmatch(body.value):
        found = Found(body.value, body.spans, "organisation-is-body", 0.9)
    found = found or _address(layout, lines) or _owner(text, body)
    municipal = body is not None and re.match(r"Kommun(?:styrelsen|fullmäktige)", body.value)
    return (
        found
        or _met(text, lines)
        or _above_organ(text, lines, body)
        or (None if municipal else _named(layout, body))
        or _run_by(text)
    )


def _owner(text: Text, body: Found[str] | None) -> Found[str] | None:
    """Take the owner that the body's own name begins with: `Norrdalsregionens chefsgrupp`."""
    match = _OWNER.match(body.value) if body else None
    if match is None or body is None or not text.quote(body.spans).startswith(match[0]):
        return None
    begin = body.spans[0].start
    return Found(match[1], text.spans(begin, begin + len(match[1])), "organisation-owns-body", 0.6)


def _letterhead(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    for line in lines:
        for match in (_AFTER_BODY if _AFTER_BODY.search(line.text) else _STRETCH).finditer(line.text):
            piece = match[0].strip(" *_#-–|,")
            if len(piece) > _LONGEST:
                continue
            group = _GROUP.match(piece)
            behind = _NAME.match(piece, group.end()) if group else None
            whole = behind or _NAME.fullmatch(piece) or _NAME.match(piece)
            if whole and (whole.end() == len(piece) or _page_header(piece[whole.end() :])):
                begin = line.start + match.start() + match[0].index(piece) + whole.start()
                end = begin + len(whole[0])
                name, length = _cased(text, text.characters[begin:end])
                return Found(name, text.spans(begin, begin + length), "organisation-in-letterhead", 0.93)
    return None


def _above_organ(text: Text, lines: Sequence[Line], body: Found[str] | None) -> Found[str] | None:
    """Take what stands alone on the first line where the body below it is an organ that everybody has."""
    first = lines[0] if lines else None
    name = first.text.strip(" *_#") if first else ""
    if first is None or body is None or body.value not in _EVERYBODYS or first.start >= body.spans[0].start:
        return None
    if not _NAMED.fullmatch(name) or len(name) > _LONGEST or re.search(rf"\b{KIND}\b", name):
        return None
    begin = first.start + first.text.index(name)
    shown, length = _cased(text, name)
    return Found(shown, text.spans(begin, begin + length), "organisation-above-organ", 0.7)


def _page_header(rest: str) -> bool:
    """Tell what may follow the organisation in a page header: a body and the kind of document."""
    return bool(
        re.match(
            r"\s+[A-ZÅÄÖ]\w+,?\s+(?:protokoll|anteckningar)|\s+\w*(?:protokoll|anteckningar)\s*$", rest, re.IGNORECASE
        )
    )


def _cased(text: Text, name: str) -> tuple[str, int]:
    """Write a name in capitals as the text writes it elsewhere, else with a capital for each name; give its length."""
    if not name.isupper():
        return re.sub(r"\s(?:samverkar)$", "", name), len(name)
    words = name.split()
    for count in range(len(words), 0, -1):
        if not {word.lower() for word in words[count:]} <= {"samverkar", "samverkan"}:
            break
        tried = " ".join(words[:count])
        for elsewhere in re.finditer(rf"\b{re.escape(tried)}\b", text.characters, re.IGNORECASE):
            if not elsewhere[0].isupper() and elsewhere[0][0].isupper():
                return elsewhere[0], len(tried)
    small = [n and (word.lower() in _SMALL or word.endswith("FÖRBUND")) for n, word in enumerate(words)]
    shown = (word.lower() if low else word.capitalize() for word, low in zip(words, small, strict=True))
    return " ".join(shown), len(name)


def _page_title(text: Text) -> Found[str] | None:
    for piece in re.split(r"\s[-–|]\s", text.title or ""):
        if _NAME.fullmatch(piece.strip()) and (place := text.characters.find(piece.strip())) >= 0:
            return Found(
                piece.strip(), text.spans(place, place + len(piece.strip())), "organisation-in-page-title", 0.9
            )
    return None


def _address(layout: Layout, lines: Sequence[Line]) -> Found[str] | None:
    """Take the organisation of the document whose name its header's web address spells: `digg.se` and Digg."""
    text = layout.text
    addresses = [(line.start, match) for line in (*lines, *layout.furniture) for match in _ADDRESS.finditer(line.text)]
    if not addresses:
        return None
    owners, words = _owners(text), _words(text)
    for at, match in addresses:
        if owner := owners.get(match[1]):
            return Found(owner[0], text.spans(*owner.span()), "organisation-in-address", 0.85)
        if word := words.get(match[1]):
            return Found(word, text.spans(at + match.start(), at + match.end()), "organisation-in-address", 0.85)
    return None


def _owners(text: Text) -> dict[str, re.Match[str]]:
    """Municipalities by how an address may spell them, the first that is spelt so."""
    found: dict[str, re.Match[str]] = {}
    for owner in _MUNICIPALITY.finditer(text.characters):
        spelt = owner[1].lower().translate(_FOLD)
        found.setdefault(spelt, owner)
        found.setdefault(spelt.removesuffix("s"), owner)
    return found


def _words(text: Text) -> dict[str, str]:
    """Words with a capital by how an address may spell them, the most frequent that is spelt so."""
    counts = Counter(re.findall(r"\b[A-ZÅÄÖ][\wåäö-]{2,40}\b", text.characters))
    return {word.lower().translate(_FOLD): word for word, _ in reversed(counts.most_common())}


def _met(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Take the association whose meeting a title names: `Protokoll fört vid årsmöte med Föreningen …`."""
    for line in lines:
        if match := _MEETING_OF.search(line.text):
            begin, end = (line.start + place for place in match.span("of"))
            return Found(match["of"], text.spans(begin, end), "organisation-in-title", 0.85)
    return None


def _named(layout: Layout, body: Found[str] | None) -> Found[str] | None:
    """Take the federation that the text names most, first one with its abbreviation.

    It has to be named outside the items, unless the body is an organ such as a federation has: a group of
    another organisation may well talk of a federation.
    """
    text = layout.text
    matches = list(_IN_TEXT.finditer(text.characters))
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
