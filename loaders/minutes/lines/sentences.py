"""Running text cut into sentences."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…](?:[\"”’)\]]*)\s+(?=[\"“”(\[#]?[A-ZÅÄÖÉÜ0-9])")
_ABBREVIATION = re.compile(  # in small letters
    r"\b(?:t\.?\s?ex|bl\.?\s?a|m\.?\s?fl|m\.?\s?m|t\.?\s?o\.?\s?m|f\.?\s?r\.?\s?o\.?\s?m"
    r"|p\.?\s?g\.?\s?a|d\.?\s?v\.?\s?s|dvs|kl|nr|dnr|ev|ca|st|inkl|exkl|resp"
    r"|ordf|sekr|tel|jfr|bil|kap|art|ang|forts|avs|enl|prop|tf|f\.?d|s\.?k|o\.?\s?s\.?\s?v)\.$"
)
_INITIAL = re.compile(r"\b[A-ZÅÄÖ]\.$")
_LONGEST = 6  # letters, longer than any of them
_PAGE = re.compile(r"\b[vps]\.$")
_CAN_END = re.compile(r"\b(?:m\.?\s?fl|m\.?\s?m|o\.?\s?s\.?\s?v)\.$", re.IGNORECASE)


def sentence_places(text: str) -> Iterator[tuple[int, int]]:
    """Give where sentences begin and end, in order: a dot of an abbreviation or an initial ends none."""
    start = 0
    for end in _END.finditer(text):
        before = text[max(start, end.start() - 14) : end.start() + 1]
        long = len(before) > _LONGEST and before[-1 - _LONGEST : -1].isalnum()
        if not long and _goes_on(before, text[end.end()]):
            continue
        yield start, end.end()
        start = end.end()
    if text[start:].strip():
        yield start, len(text)


def _goes_on(before: str, after: str) -> bool:
    """Tell whether the dot at the end of `before` ends no sentence: it is an abbreviation's."""
    if (_INITIAL.search(before) or _ABBREVIATION.search(before.lower())) and not _CAN_END.search(before):
        return True
    return after.isdigit() and _PAGE.search(before) is not None
