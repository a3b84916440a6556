"""How text becomes words: the folding that keys, both stores' indexes and queries share."""

import re
import unicodedata
from functools import lru_cache

_KEPT = {"å": "\ue000", "ä": "\ue001", "ö": "\ue002"}
_BACK = {v: k for k, v in _KEPT.items()}
_MARKS = re.compile(r"[\u0300-\u036f]+")
_OTHER = re.compile(r"[^\w]|_")
_KEEP = str.maketrans(_KEPT)
_RESTORE = str.maketrans(_BACK)
# Swedish order: the characters after z in ASCII stand for å, ä and ö, in this order.
_ORDER = str.maketrans({"å": "{", "ä": "|", "ö": "}"})


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
        text = unicodedata.normalize("NFC", text).translate(_KEEP)
        text = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_RESTORE))
        text = text.casefold()
    return " ".join(_OTHER.sub(" ", text).split())


def sort_key(text: str) -> str:
    """The folded text in Swedish order: z before å, å before ä, ä before ö; digits first."""
    return fold(text).translate(_ORDER)
