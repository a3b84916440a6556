"""Lines of an item that list enclosures or recipients: they name nobody that the item is about."""

import re
from collections.abc import Iterator, Sequence

from loaders.text import Line

_SENT = r"(?:skickas|expedieras|sänds|översänds|lämnas|delges)"
_OPENS = re.compile(
    r"(?:Handling(?:ar)?(?: i ärendet)?|Ärendets handlingar|Beslutsunderlag|Underlag(?: (?:för|till) beslut(?:et)?)?"
    r"|Bilag(?:a|or)|Beslutshandlingar"
    r"|Tjänsteskrivelse och bilagor"
    rf"|(?:Beslutet|Protokollsutdrag(?:et)?|Utdrag(?:et)?|Kopia|Paragrafen)? ?{_SENT} till"
    r"|Expedier(?:ing|as|at)(?: till)?|Delgivning|Delges|Sändlista|Distribution|Kopia till"
    r"|(?:Med )?(?:[Vv]änliga?|[Bb]ästa|[Vv]arma) hälsning(?:ar)?,?"
    r"|För kännedom|Sänds för kännedom(?: till)?) ?:?",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?:Bilag(?:a|or)|Handling(?:ar)?|Beslutsunderlag|Protokollsutdrag(?: skickas)? till"
    r"|Beslutet skickas till|Expedieras till|Delges) ?: ?\S",
    re.IGNORECASE,
)
# The last noun of a label that begins another section: `Kommunstyrelsens beslut`, `Sammanfattning av ärendet`.
_CLOSES = re.compile(
    r"(?:[\w&-]+ ){0,5}?[\w-]*?(?:beslut|yrkanden?|anteckning(?:ar)?|särskilt yttrande|särskilda yttranden"
    r"|propositionsordning|omröstning|votering|reservation(?:er)?|beskrivning|behandling|bedömning|överenskomm(?:else|et)"
    r"|beslutsgång|sammanfattning|information|bakgrund|ärendet|jäv|förslag|överläggning|konsekvenser|synpunkter"
    r"|diskussion|motivering|justering)(?: av ärendet| i ärendet"
    r"| till beslut(?: (?:på|under|vid) (?:dagens )?(?:sammanträdet?|mötet?))?)? ?:?",
    re.IGNORECASE,
)
_HEADER_BESIDE = re.compile(r"(?<=:)\s{2,}\d{4}-\d\d-\d\d$")  # a page header's date melted into the line
_LONGEST = 60
_DIGIT = re.compile(r"\d")


def asides(lines: Sequence[Line]) -> frozenset[int]:
    """Find the offsets at which lines begin that only list enclosures or recipients."""
    return frozenset(line.start for line in _listed(lines))


def _listed(lines: Sequence[Line]) -> Iterator[Line]:
    inside = False
    for line in lines:
        text = line.text.strip()
        if text[-1:].isdecimal():
            text = _HEADER_BESIDE.sub("", text)
        if len(text) < _LONGEST and _OPENS.fullmatch(text):
            inside = True
            yield line
        elif ":" in text and _INLINE.match(text):
            yield line
        elif (
            inside
            and len(text) < _LONGEST
            and text[:1].isupper()
            and not _DIGIT.search(text)
            and _CLOSES.fullmatch(text)
        ):
            inside = False
        elif inside:
            yield line
