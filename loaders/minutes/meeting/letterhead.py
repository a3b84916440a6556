"""Whose body met, by the letterhead, what stands alone above the title, or the title of the page."""

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.minutes.meeting.body_name import KIND
from loaders.minutes.record import Found
from loaders.minutes.signing.cells import person_in
from loaders.names.people.given_names import given
from loaders.text import Line, Text

NO_NAME = (  # words that stand behind the name in a header that lost its gaps
    r"(?!(?i:(?:sammanträdes|mötes|styrelse|minnes|sammanträdes)?(?:protokoll|anteckningar|möte)|kallelse|datum|sida"
    r"|styrelsen|direktionen|förbunds(?:direktion|styrelse)\w*|arbetsutskottet|presidiet|plats|tid|närvarande|beslutande)s?\b)"
)
_NAME = re.compile(
    r"(?:[A-ZÅÄÖ][\w&åäöÅÄÖé-]*\s(?:[&i]\s|och\s)?){1,5}AB(?!\w)"
    r"|(?:[A-ZÅÄÖ][\w-]+,\s){0,5}[A-ZÅÄÖ][\w-]+\soch\s[A-ZÅÄÖ][\w-]+\skommuner\b"
    r"|(?:Samkommunen|SAMKOMMUNEN)\s(?:för|FÖR)(?:\s(?!PROTOKOLL|FÖREDRAG|KALLELSE)[^\W\d_]+){1,7}"
    r"|(?:[A-ZÅÄÖ][\w&åäöÅÄÖé-]*\s){1,3}(?:[Kk]ommun(?:er)?|KOMMUN(?:ER)?|[Ss]amkommun(?:\sför(?:\s[a-zåäö-]+){1,5})?|SAMKOMMUN|[Ss]tad|STAD|[Ll]andsting"
    r"|[Kk]ommunalförbund"
    r"|KOMMUNALFÖRBUND|[\wåäö]*(?:förbund|FÖRBUND)|i samverkan"
    r"|kommuner i samverkan|[Ss]amverkan)\b"
    r"|[A-ZÅÄÖ]\w+\s[a-zåäö]+s\s[a-zåäö]+förbund\b"
    r"|[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+){1,2}(?=,\skommunalförbund\b)"
    r"|Region\s[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?|REGION\s[A-ZÅÄÖ]+"
    rf"|(?:[A-ZÅÄÖ]\w*förbundet|Kommunalförbundet)(?:\s(?:{NO_NAME}[A-ZÅÄÖ]\w+|för|i|och|\w+förbund)){{1,5}}"
    rf"|[A-ZÅÄÖ]*FÖRBUNDET(?:\s{NO_NAME}[A-ZÅÄÖ]{{3,}}){{1,4}}"
    r"|(?:[A-ZÅÄÖ]\w+\s){0,2}[A-ZÅÄÖ]\w{3,}(?:regionen|kommunerna|REGIONEN|KOMMUNERNA)(?:\s(?:samverkar|SAMVERKAR|samverkan|SAMVERKAN))?"
    r"|Myndigheten\sför\s\w+(?:\s\w+){0,3}|[A-ZÅÄÖ]\w+(?:verket|styrelsen\si\s\w+\slän|myndigheten)"
)
_GROUP = re.compile(
    r"[A-ZÅÄÖ]\w*(?:gruppen|nämnden|styrelsen|rådet|utskottet|nätverket),?\s+(?:i\s+"
    r"|för\s+)?(?=[A-ZÅÄÖ])"
)
_STRETCH = re.compile(r"\S(?:.*?\S)?(?=\s{2,}|\t|\s[-–|]\s|\s*$)")
_AFTER_BODY = re.compile(
    r"(?<=[a-zåäö], )[A-ZÅÄÖ](?:.{0,80}?\S)?(?=\s{2,}|\t|\s[-–|]\s|\s*$)"
    r"(?:(?<=i samverkan)|(?<=kommunerna)|(?<=regionen))"
)
_EVERYBODYS = frozenset(
    {"Styrelsen", "Direktionen", "Förbundsstyrelsen", "Förbundsdirektionen", "Presidiet", "Förbundsstämman"}
)
_NAMED = re.compile(r"[A-ZÅÄÖ][^\W\d_]+(?:[ -][^\W\d_]+){1,5}")
_GROUPS = re.compile(r"grupp(?:en)?\b", re.IGNORECASE)  # such as belong to somebody
_OWN_NAME = re.compile(  # words that a name of one's own is made of, by their capitals; or that say `samverkan`
    r"[A-ZÅÄÖ][\w-]*(?: [a-zåäö]+){0,2} [A-ZÅÄÖ][^\W\d_]*(?:[ -][^\W\d_]+){0,3}|[A-ZÅÄÖ][\w-]{3,30}samverkan"
)
_NO_OWNER = re.compile(
    r"\b(?:\w*(?:grupp|möte|träff|nämnd|styrelse|konferens|seminarium|ordning)\w*|projekt|workshop|agenda|utkast|bilaga"
    r"|från|till|datum|tid|plats)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\s*([A-ZÅÄÖÉ][A-ZÅÄÖÉ-]+(?: [A-ZÅÄÖÉ-]+){0,5})(?=\s{2,}|\t|\s*$)")
_LONGEST, _FIRST, _TITLE = 70, 6, 5
_SMALL = {"kommun", "samkommun", "samverkan", "kommunalförbund", "förbund", "i", "för", "och", "samverkar"}


def letterhead(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Take the organisation that stands in the letterhead or the page header."""
    for line in lines:
        for match in (_AFTER_BODY if _AFTER_BODY.search(line.text) else _STRETCH).finditer(line.text):
            piece = match[0].strip(" *_#-–|,")
            if len(piece) > _LONGEST or (match.start() and person_in(line.text[: match.start()].strip())):
                continue
            group = _GROUP.match(piece)
            behind = _NAME.match(piece, group.end()) if group else None
            whole = behind or _NAME.fullmatch(piece) or _NAME.match(piece)
            if whole and (whole.end() == len(piece) or _page_header(piece[whole.end() :])):
                begin = line.start + match.start() + match[0].index(piece) + whole.start()
                end = begin + len(whole[0])
                name, length = _cased(text, text.characters[begin:end])
                return Found(name, text.spans(begin, begin + length), "organisation-in-letterhead", 0.93)
    return _over_two_lines(text, lines)


def _over_two_lines(text: Text, lines: Sequence[Line]) -> Found[str] | None:
    """Take an organisation in capitals that the left cells of the first lines make together."""
    for above, line in pairwise(lines[:_FIRST]):
        cells = [(one, match) for one in (above, line) if (match := _CAPITALS.match(one.text))]
        joined = " ".join(match[1] for _, match in cells)
        if len(cells) < 2 or line.start - above.end > 1 or not _NAME.fullmatch(joined):  # noqa: PLR2004
            continue
        spans = (one.start + match.start(1) for one, match in cells)
        placed = zip(spans, cells, strict=True)
        return Found(
            _cased(text, joined)[0],
            tuple(span for start, (_, match) in placed for span in text.spans(start, start + len(match[1]))),
            "organisation-in-letterhead",
            0.9,
        )
    return None


def above_organ(text: Text, lines: Sequence[Line], body: Found[str] | None) -> Found[str] | None:
    """Take what stands alone on the first line where the body below it is an organ or a group that others have too."""
    first = lines[0] if lines else None
    name = first.text.strip(" *_#") if first else ""
    if first is None or body is None or not body.spans or first.start >= body.spans[0].start:
        return None
    named = _NAMED.fullmatch(name) if body.value in _EVERYBODYS else _owns_group(name, lines, body)
    if not named or len(name) > _LONGEST or re.search(rf"\b{KIND}\b", name):
        return None
    begin = first.start + first.text.index(name)
    shown, length = _cased(text, name)
    return Found(shown, text.spans(begin, begin + length), "organisation-above-organ", 0.7)


def _owns_group(name: str, lines: Sequence[Line], body: Found[str]) -> bool:
    """Tell by its shape whether a first line may be whose group it is that the title, a few lines below, names."""
    title = [line for line in lines if line.text.strip()][1:_TITLE]
    near = any(line.start <= body.spans[0].start < line.end for line in title)
    if not near or not _GROUPS.search(body.value) or name.casefold() in body.value.casefold():
        return False
    own = _OWN_NAME.fullmatch(name) is not None and _NO_OWNER.search(name) is None
    return own and not given(name.split(maxsplit=1)[0])


def _page_header(rest: str) -> bool:
    """Tell what may follow the organisation in a page header: a body and the kind of document."""
    return bool(
        re.match(
            r",\skommunalförbund$|\s+[A-ZÅÄÖ]\w+,?\s+(?:protokoll|anteckningar)|\s+\w*(?:protokoll|anteckningar)\s*$",
            rest,
            re.IGNORECASE,
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
        first, rest = re.escape(tried[0]), re.escape(tried[1:])  # the capital alone is found fast
        for elsewhere in re.finditer(rf"{first}(?<!\w\w)(?i:{rest})\b", text.characters):
            if not elsewhere[0].isupper():
                return elsewhere[0], len(tried)
    small = [n and (word.lower() in _SMALL or word.endswith("FÖRBUND")) for n, word in enumerate(words)]
    shown = (word.lower() if low else word.capitalize() for word, low in zip(words, small, strict=True))
    return " ".join(shown), len(name)


def page_title(text: Text) -> Found[str] | None:
    """Take the organisation that a part of the page's title names."""
    for piece in re.split(r"\s[-–|]\s", text.title or ""):
        if _NAME.fullmatch(piece.strip()) and (place := text.characters.find(piece.strip())) >= 0:
            return Found(
                piece.strip(), text.spans(place, place + len(piece.strip())), "organisation-in-page-title", 0.9
            )
    return None
