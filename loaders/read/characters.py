"""Characters as they are stored: NFC and LF, nothing invisible, blanks and hyphens as rules expect them."""

import re
import unicodedata

_DELETED = [
    *range(9),  # controls, but for tab and line feed
    *range(0x0E, 0x20),
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
    *range(0x200B, 0x2010),  # zero width and direction marks
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
]
_REPLACED = {
    **dict.fromkeys(("\x0b", "\x0c", "\x85", "\u2028", "\u2029"), "\n"),
    **dict.fromkeys((*"\xa0\u1680\u202f\u205f\u3000", *map(chr, range(0x2000, 0x200B))), " "),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf0fc\u2219\u25cf\u25aa", "•"),  # bullets of symbol fonts
    **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)},  # ligatures
    **dict.fromkeys(map(chr, range(0xD800, 0xE000)), "\ufffd"),
}
_TABLE = str.maketrans({**{chr(code): None for code in _DELETED}, **_REPLACED})
_TO_CHANGE = re.compile(f"[{re.escape(''.join(map(chr, _TABLE)))}]")  # most texts hold none: looking is faster
_CARRIAGE_RETURN = re.compile(r"\r\n?")
_VISIBLE_SOFT_HYPHEN = re.compile(  # between digits, in a double name, after one letter, at a line's end, by itself
    r"(?<=\d)\xad(?=\d)|\xad(?=[A-ZÅÄÖ\n])|(?<=\b[A-ZÅÄÖa-zåäö])\xad|(?<![^\s])\xad"
)
_ODD = re.compile(r"[^\n\t -~\xa1-\xac\xae-\u02ff–—‘’“”•…]")  # all others are in NFC, and stored as they are


def clean(text: str) -> str:
    """The text as it is stored. Idempotent; lines stay lines, and a form feed ends one."""
    if not _ODD.search(text):
        return text
    text = _CARRIAGE_RETURN.sub("\n", text)
    if "\xad" in text:
        text = _VISIBLE_SOFT_HYPHEN.sub("-", text).replace("\xad", "")
    return unicodedata.normalize("NFC", text.translate(_TABLE) if _TO_CHANGE.search(text) else text)


def is_boundary(text: str, offset: int) -> bool:
    """Whether the characters on both sides of the offset stay apart in NFC."""
    if not 0 < offset < len(text):
        return True
    pair = text[offset - 1 : offset + 1]
    return unicodedata.combining(pair[1]) == 0 and len(unicodedata.normalize("NFC", pair)) >= len(pair)
