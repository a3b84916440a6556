"""Where a heading stands: the words that are headings inside an item, and the labels of lists of contents."""

import re
from functools import lru_cache

_SECTION = re.compile(
    r"(?:[\w&, -]{0,80}s )?(?:"
    r"(?:[Ff]örslag till )?[Bb]eslut(?:et)?(?: (?:i|på) [\w ]{1,60})?|[Öö]verenskomm(?:else|et)"
    r"|[Ss]ammanfattning(?: av ärendet)?|[Bb]akgrund"
    r"|[Ii]nformation(?:särende)?|[Ää]rendet|[Ää]rendebeskrivning|[Bb]eskrivning av ärendet"
    r"|[Hh]andling(?:ar)?(?: i ärendet)?"
    r"|(?:[Ff]ramställda |[Ff]örslag och )?[Yy]rkanden?(?: m\.?m\.?)?|[Bb]eslutsgång(?:en)?"
    r"|[Bb]eslutsunderlag|[Uu]nderlag(?: för beslut(?:et)?)?|[Bb]eslutsärende"
    r"|[Pp]ropositionsordning(?: och omröstning)?|[Oo]mröstning(?:sresultat)?|[Vv]otering|[Rr]eservation(?:er)?|[Jj]äv"
    r"|[Pp]rotokollsanteckning(?:ar)?|[Ss]ärskilt yttrande|[Tt]idigare behandling|[Bb]ilag(?:a|or)|[Ff]öredragning"
    r"|[Pp]aus|[Aa]journering"
    r"|[Pp]rotokollsutdrag(?: skickas till)?"
    r"|[Bb]eslutet (?:ska )?(?:skickas|expedieras|sänds|delges) till|[Ee]xpedieras(?: till)?|[Dd]iskussion"
    r"|[Uu]tdrag till"
    r"|[Aa]ktuella handlingar|[Jj]ustering|[Ff]örslag(?: till kommunfullmäktige)?|[Mm]otivering|[Bb]edömning"
    r"|[Ss]kälen för beslutet"
    r")(?: till (?:kommun|region|förbunds)?(?:fullmäktige|styrelsen)| till \w{2,30}nämnden)?\s*:?"
)
_CONTENTS = re.compile(
    r"(?:Innehåll(?:sförteckning)?|(?:Förslag till )?[Dd]agordning(?:en)?|Föredragningslista|Ärende(?:n|lista"
    r"|förteckning)?|Paragrafförteckning)\s*:?",
)
_LAW = r"(?:SOU|SFS|EU|EG|KL|FL|OSL|LOU|PBL|HSL|LSS|PUL|[A-ZÅÄÖ]{2,5}FS)"  # numbered like cases
_CASE_LABEL = (
    r"\b(?:[Dd]nr|DNR|[Dd]iarienr|Diarienummer|Diarie-?nr|Ärendenummer|Ärendenr|Ärende nr|Beteckning"
    r"|D\.?nr)\b\.?\s*:?\s*"
)
_SERIES = r"[A-ZÅÄÖ]{2,8}[ /.:-]?"
CASE = re.compile(
    r"(?=[A-ZÅÄÖd]|\d\d[A-ZÅÄÖ]{2})"  # begins each of them
    rf"(?:(?:^|(?<=\s\s)|(?<=\t)|(?<=\())(?!(?:{_LAW}|D[Nn][Rr])\b)"
    rf"(?=(?:{_SERIES}){{1,2}}(?:19|20)\d\d[-/.:]\d{{1,6}}\s*\)?\s*$|[A-ZÅÄÖ]{{2,5}}/\d{{6}}\s*$"  # without label
    rf"|[A-ZÅÄÖ][A-Za-zåäö]{{1,6}}[ -]\d{{1,6}}/(?:19|20)\d\d\s*\)?\s*$|[A-ZÅÄÖ]{{2,5}}\d\d[/-]\d{{1,4}}\s*$"
    rf"|[A-ZÅÄÖ]{{2,5}}/\d{{1,6}}/(?:19|20)\d\d\s*\)?\s*$|\d\d[A-ZÅÄÖ]{{2,4}}\d{{1,5}}\s*$)"
    rf"|{_CASE_LABEL})"
    r"(?P<case>(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,7}[ /.:-]?){0,2}\s?"
    r"\d{1,6}(?:[-/.:][A-ZÅÄÖ]{0,4}-?\d{1,6}){1,4}(?:[. ]\d{1,4}(?!\d))?"
    r"|\d\d[A-ZÅÄÖ]{2,4}\d{1,5}(?=\s*$)|[A-ZÅÄÖ]{2,8}[-/ ]?\d[\d:./-]{2,20}\d)",
)
_LEADERS = re.compile(r"\s*(?:\.{4,}|(?:\s\.){3,}|…{2,}|\s{3,}|\t)\s*\d{0,3}\s*$")


@lru_cache(maxsize=4096)
def section(line: str) -> bool:
    """Tell whether a line is a heading inside an item (`Beslut`, `Tidigare behandling`)."""
    words = line.strip()
    return bool(_SECTION.fullmatch(words.capitalize() if words.isupper() else words))


def contents_label(line: str) -> bool:
    """Tell whether a line alone is the heading of a list of contents or an agenda."""
    return bool(_CONTENTS.fullmatch(line.strip()))


def without_leaders(line: str) -> str:
    """Give an entry of a list of contents without its dots and page number."""
    return _LEADERS.sub("", line).rstrip(" .") if _LEADERS.search(line) else line.rstrip()
