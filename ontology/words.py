"""How text becomes words: the folding that keys, both stores' indexes and queries share."""

import re
import unicodedata
from functools import lru_cache

_KEPT = (("å", "\ue000"), ("ä", "\ue001"), ("ö", "\ue002"))
_MARKS = re.compile(r"[\u0300-\u036f]+")
_WORD = re.compile(r"[^\W_]+")
# Swedish order: the characters after z in ASCII stand for å, ä and ö, in this order.
_ORDER = (("å", "{"), ("ä", "|"), ("ö", "}"))


def normalise(text: str) -> str:
    """Text as it is stored: NFC, LF line ends, no NUL, no lone surrogate."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))
    return text


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Words of letters and digits, casefolded, marks folded but for å ä ö, one blank between.

    Habo stays apart from Håbo; Åre is found in NFD, É as e.
    """
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        for letter, kept in _KEPT:  # some times faster than str.translate
            text = text.replace(letter, kept)
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
        for letter, kept in _KEPT:
            text = text.replace(kept, letter)
        text = unicodedata.normalize("NFC", text).casefold()
    return " ".join(_WORD.findall(text))


def sort_key(text: str) -> str:
    """The folded text in Swedish order: z before å, å before ä, ä before ö; digits first."""
    key = fold(text)
    for letter, place in _ORDER:
        key = key.replace(letter, place)
    return key
