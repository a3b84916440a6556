"""Personal data that nobody may keep: masked before any rule reads the text, one character for one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.text import Text

MASK = "█"
_MONTHS, _DAYS, _COORDINATION = 12, 31, 60
_DIGITS = re.compile(r"\d\d{5,}")  # an identity number begins with so many; one digit alone is found faster
_IDENTITY = re.compile(r"(?<![\d-])(?:19|20)?(\d{2})(\d{2})(\d{2})[-+–\u00ad ]?(\d{4})(?![\d-])")
_EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
# Addresses of offices, not of people.
_OFFICE = re.compile(
    r"(?:info|kommun(?:en|styrelsen)?|kontakt(?:center)?|registrator|diarium|kansli(?:et)?|region(?:en)?|post|\w*n[äa]mnd(?:en)?"
    r"|stad(?:en|shuset)?|direktion(?:en)?|forbund(?:et)?|raddning\w*)",
    re.IGNORECASE,
)
_PHONE = re.compile(  # its first character is sought, and only then what stands before it: far faster
    r"[+0](?<![\w/.:-][+0])(?:(?<=\+)46[ -]?(?:\(0\))?|(?<=0))"
    r"\d{1,3}[ ]?[-–/ ][ ]?\d{2,3}(?:[ ]?\d{2,3}){1,3}(?![\w/-])"
)
_STREET = r"[A-ZÅÄÖ]\w{2,30}(?:gatan|vägen|gränd|stigen|backen|allén|torget|väg|gata|stig)\s\d{1,4}\s?[A-Za-z]?\b"
_HOME = re.compile(
    r"(?:hemadress|bostadsadress|privatadress|folkbokförd(?:\s(?:på|i))?|bosatt(?:\s(?:på|i))?|boende\s(?:på|i)|bor\spå)\b\s?:?\s"
    rf"({_STREET}(?:,?\s\d{{3}}\s?\d{{2}}\s[A-ZÅÄÖ]\w{{2,30}})?)",
    re.IGNORECASE,
)
_HOME_WORDS = ("adress", "folkbok", "bosatt", "boende")  # one of them, or `bor`, stands in every home
_LIVES = re.compile(r"bor\s")


def masked(text: Text) -> Text:
    """The text without identity numbers, e-mail addresses and phone numbers of people, and homes.

    An identity number is told by its date and its check digit, so that case numbers and
    organisation numbers stay. Offsets stay as they are.
    """
    characters = list(text.characters)
    found = False
    for start, end in _private(text.characters):
        found = True
        characters[start:end] = [c if c == "\n" else MASK for c in characters[start:end]]
    return replace(text, characters="".join(characters)) if found else text


def _private(characters: str) -> Iterator[tuple[int, int]]:
    for digits in _DIGITS.finditer(characters):
        match = _IDENTITY.match(characters, digits.start())
        if match and _is_identity("".join(match.groups())):
            yield match.span()
    if "@" in characters:
        yield from (m.span() for m in _EMAIL.finditer(characters) if not _OFFICE.fullmatch(m[1]))
    yield from (phone.span() for phone in _PHONE.finditer(characters))
    folded = characters.casefold()
    if any(word in folded for word in _HOME_WORDS) or _LIVES.search(folded):
        yield from (match.span(1) for match in _HOME.finditer(characters))


def _is_identity(digits: str) -> bool:
    month, day = int(digits[2:4]), int(digits[4:6])
    if not (1 <= month <= _MONTHS and (1 <= day <= _DAYS or 1 <= day - _COORDINATION <= _DAYS)):
        return False
    doubled = (int(d) * (2 - n % 2) for n, d in enumerate(digits))
    return sum(d // 10 + d % 10 for d in doubled) % 10 == 0
