"""The lines before the first item: which of them list who attended."""

import re
from collections.abc import Sequence
from functools import lru_cache

from loaders.text import Line

_LABEL = re.compile(
    r"[\s*_]*(?:(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*s\s)?(?:[Nn]ärvarande|ande(?=\s[A-ZÅÄÖ])|[Dd]eltagare|[Dd]eltagande"
    r"|[Bb]eslutande(?!\sorgan)"
    r"|[Ll]edamöter(?:na)?|[Ee]rsättare|[Ff]rånvarande)"
    r"|Deltog(?=\s{2}|\t|\s*:|\s*$)"
    r"|(?:Med|På plats|Via \w+|Genom \w+|På (?:länk|distans)|Digitalt|Fysiskt)(?=\s?:)"
    r"|[Åå]terbud|[Tt]jänstgörande(?:\s\w+)?|[ÖöOo]vriga(?!\s(?:frågor|ärenden|punkter|rapporter|informationer|upplysningar)\b)(?:\s\w+)?"
    r"|[Ff]örhinder(?!\s(?:anmäls|meddelas|att|ska))|[Ff]örhindrade|[Gg]äster|[Ii]nbjudna|[Kk]allade"
    r"|[Ee]j\s(?:beslutande|tjänst\w+|närvarande)"
    r"|[Tt]jänstepersoner|[Tt]jänstemän|[Pp]ersonalföreträdare|[Ff]ackliga?\s\w+|[Ss]uppleanter|[Rr]östlängd"
    r"|[Aa]djungerade|[Uu]teblivna"
    r"|Namn(?=\s*(?:\t|\s{2}))|[Nn]ärvaro(?:lista)?|[Mm]edverkande|[Oo]rdinarie(?:\s\w+)?|[Mm]ötesdeltagare|[Rr]evisorer)\b(?!\s(?:som|vid"
    r"|på|i)\s\w+\s\w+.*\.$)"
)
_PHRASE = re.compile(
    r"[\s*_]*[A-ZÅÄÖ][a-zåäö]*(?: [a-zåäö]+){0,5}\s?:"
    r"(?i:(?<=med på mötet:)|(?<=på länk:)|(?<=via länk:)|(?<=vara med:)|(?<=delta:)|(?<=närvara:)|(?<=deltog:))"
)
_END = re.compile(
    r"[\s*_]*(?:Plats\b|Tid(?:punkt)?\b|Datum|Dag\b(?!\s[A-ZÅÄÖ])|Mötestid|Mötesplats|Dagordning|Innehåll|Föredragningslista|Ärenden?\b"
    r"|Justering\b|Justeringens|Justerare"
    r"|Protokolljusterare|Protokollsjusterare|Utses att justera"
    r"|(?:Till a|A)tt (?:jämte|tillsammans|justera)|Underskrift|Paragraf"
    r"|(?:Mötes|Minnes)?[Aa]nteckningar\b"
    r"|Anslag|ANSLAG|Organ\b|Protokoll\b|Bilagor?\b|Beslut\b|Mötet\s)"
)
_BULLET_SENTENCE = re.compile(r"[-*•–]\s.*[^\W\d_]{3}\.$")
_WORDS = re.compile(r"[^\W\d_]+")
_PROSE_LENGTH, _PROSE_SHARE = 70, 0.65


def split(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Split the lines before the first item into those of the head and those that list who attended.

    A list starts at a label (`Närvarande`, `Direktionens ledamöter`) and ends at another label of the
    head or where running text begins.
    """
    head: list[Line] = []
    attendance: list[Line] = []
    inside = False
    for line in lines:
        if starts_list(line.text) and not _prose(line.text):
            inside = True
        elif _END.match(line.text) or (inside and _prose(line.text)):
            inside = False
        (attendance if inside else head).append(line)
    return tuple(head), tuple(attendance)


@lru_cache(maxsize=4096)
def starts_list(line: str) -> bool:
    """Tell a line that starts with a label of an attendance list."""
    return bool(_LABEL.match(line) or _PHRASE.match(line))


def _prose(line: str) -> bool:
    """Tell running text from a list of names: a long line, most words in lower case, ended like a sentence."""
    line = line.strip()
    if _BULLET_SENTENCE.match(line):
        return True
    if len(line) < _PROSE_LENGTH or "\t" in line or "  " in line:
        return False
    words = _WORDS.findall(line)
    small = sum(1 for word in words if word[0].islower())
    return small > _PROSE_SHARE * len(words)
