"""What leads to the names of a list: whom they come from (`Digg: Anna Ek`, `Från Digg deltog`), a title before one."""

import re

from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.people.titles import TITLE, indefinite

_LAST = re.compile(r"(?<![^\W\d_])[^\W\d_]+$")

_LEAD = re.compile(
    r"(?:^|[,;.\s(])(?!(?:ingen|inga|vakant)\s)((?:[Ff]rån |[Ff]ör )?[^\W\d_][^,;:()\n]{0,70})"
    r"(?:\s?\(\d{1,3}(?:\sst)?\))?:\s*$"
)
_FROM_DID = re.compile(
    r"(?:^|[.;,]\s|\bsamt\s)((?:[Ff]rån|[Ff]ör) [^,;:.()\n]{2,70}?)"
    r"\s(?:deltog|deltar|närvarade|medverkade|närvarande var)\s+(?P<title>[a-zåäö]{4,40}\s)?$"
)
_REPRESENTED = re.compile(
    r"(?:^|[.;]\s)([A-ZÅÄÖ][^.,;:()\n]{2,60}?)\s(?:företräddes|representerades|företräds|representeras) av\s"
    r"(?P<title>[a-zåäö]{2,40}\s)?$"
)
_WAS = re.compile(r"([A-ZÅÄÖ][^.,;:()\n]{2,60}?)\s(?:var|deltog|närvarade)\s$")
_AHEAD = re.compile(r"(?:[,;]|\boch|\bsamt)\s([a-zåäö][\w .-]{2,40})\s$")  # a title, in a list with titles before names
_OWNED = re.compile(
    r"(?<!\w)(?P<title>(?:förbundets|nämndens|styrelsens|rådets|gruppens|nätverkets|direktionens|kommunens|regionens)\s"
    r"(?P<held>[a-zåäö]{3,40}))\s$"
)
_DASHED = re.compile(r"(?:^|(?<=[,;.\s]))([A-ZÅÄÖ][^,;:()\n–]{1,60}?)\s[–-]\s+$")  # `Ånge kommun – Anna Ek`
_SEAT = re.compile(
    r"(?:^|(?<=\s))(?P<serving>(?:tjänstgörande|tjg\.?)\s)?(?:(?P<member>ledam(?:oten|öterna|öter))|(?:ersättar(?:en|na)"
    r"|suppleant(?:en|erna)))\s*$",
    re.IGNORECASE,
)
_KINDS = re.compile(r"(?:Kommuner|Regioner|Myndigheter|Företag|Föreningar|Organisationer|Bolag)\s(?=[A-ZÅÄÖ])")
_COMMA = re.compile(r"(?:^|(?<=[;.)\s]))([A-ZÅÄÖ][\w-]*(?:\s[\w-]+){0,3}),\s+$")
_GROUP = re.compile(  # whom those behind it come from, in a list that begins so
    r"(?:^|(?<=[^,:\s]\s))(?P<group>(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|[Ss]tad))\s*$"
)


def names_group(ahead: str) -> bool:
    """Whether a list begins with a municipality, so that others in it tell whom those behind them come from."""
    return _GROUP.fullmatch(ahead) is not None or before_comma(ahead)


def before_comma(ahead: str) -> bool:
    """Whether words are a known organisation and the comma that parts it from its people: `Ånge kommun, Anna Ek`."""
    shown = ahead.strip()
    return shown.endswith(",") and known_organisation(shown, 0) == len(shown) - 1


def lead_in(before: str, *, grouped: bool, dashes: bool) -> re.Match[str] | None:
    """Match what is said before a name where that leads to it and to those that follow; its first group is whence.

    `dashes` where the list has such leads before a dash already, so that an unknown name is one too.
    """
    found = _LEAD.search(before) or _FROM_DID.search(before) or _REPRESENTED.search(before) or _opening(before)
    if found and found.groupdict().get("title") and not title_alone(found["title"].strip()):
        found = None
    if found is None and grouped:
        comma = _COMMA.search(before)
        found = comma if comma and before_comma(comma[0]) else _GROUP.search(before)
    dashed = _DASHED.search(before) if found is None else None
    return dashed if dashed and (dashes or _organisation(dashed[1])) else found


def _opening(before: str) -> re.Match[str] | None:
    """Match a known organisation that a list begins with, and the verb behind it: `Habo kommun var Anna Ek`."""
    opening = _WAS.match(before)
    return opening if opening and known_organisation(before, 0) == opening.end(1) else None


def _organisation(lead: str) -> bool:
    return known_organisation(lead, 0) is not None or any(map(organisation_word, lead.split()))


def seat_ahead(before: str) -> re.Match[str] | None:
    """Match the word for a seat that ends what is said before a name: `ledamöterna`, `tjänstgörande ersättaren`."""
    return _SEAT.search(before)


def seat_of(word: re.Match[str]) -> str:
    """The seat that such a word tells."""
    return "member" if word["member"] else "serving_substitute" if word["serving"] else "substitute"


def title_ahead(before: str) -> tuple[int, int] | None:
    """Where a title stands that ends what is said before a name: `, ekonom` and, with a capital, anywhere."""
    if (title := _AHEAD.search(before)) and TITLE.fullmatch(title[1]):
        return title.span(1)
    end = len(before.rstrip(" :"))
    spans = (match.span() for match in TITLE.finditer(before, 0, end))
    capital = next((span for span in spans if span[1] == end and not before[span[0]].islower()), None)
    last = _LAST.search(before, 0, end)
    definite = last if last and last[0] != indefinite(last[0]) and TITLE.fullmatch(indefinite(last[0])) else None
    return capital or (definite.span() if definite else None)


def owned_title_ahead(before: str) -> tuple[int, int] | None:
    """Where a title with its owner stands that ends what is said before a name: `samt förbundets sekreterare`."""
    title = _OWNED.search(before)
    return title.span("title") if title and TITLE.fullmatch(title["held"]) else None


def title_alone(words: str) -> bool:
    """Whether words before a name are a title, in either form."""
    return TITLE.fullmatch(indefinite(words)) is not None


def own_part(lead: str) -> int:
    """Where a lead begins behind the title of the person before it: `ekonom Habo kommun`."""
    title = TITLE.match(lead)
    behind = lead[title.end() :] if title else ""
    return len(lead) - len(behind.lstrip()) if behind[:1] == " " and behind.lstrip()[:1].isupper() else 0


def last_of(lead: Passage) -> Passage:
    """The second of two organisations that nothing parts, as flattened text has them: `Tyresö kommun Digg`."""
    if kinds := _KINDS.match(lead.characters):
        lead = lead.cut(kinds.end(), len(lead.characters))
    text = lead.characters
    end = known_organisation(text, 0)
    behind = text[end:].lstrip() if end else ""
    start = len(text) - len(behind)
    apart = behind[:1].isupper() and known_organisation(text, start) == len(text)
    return lead.cut(start, len(text)) if apart else lead
