"""Abbreviations: what they stand for in a document, and which capitals name an organisation at all."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from loaders.names.words.tokens import tokens
from loaders.names.words.wordlist import words
from ontology.words import fold

_CAPITALS = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖ0-9]{1,5}")
_SMALL = frozenset({"och", "för", "i", "av", "med", "på", "till", "the", "of", "&"})
# Capitals that are no organisation: laws, formats, techniques, programmes and other common abbreviations.
_NOT = words(
    "API URL URI HTML XML JSON RDF PDF CSV REST HTTP UML ID IT HR AI GIS GPS CC CV AB LOV LOU LSS PBL",
    "GDPR OSL SOL KL RL SOU SFS DS DNR PM VD FM EM NR VA LOK SHACL SKOS DCAT INSPIRE HVD NAL EA BIM TV",
    "FAQ OSA OBS LED VIP KPI ROI SIP SFI VUX YH HRV IVPA RSA BOP ANDTS ANDT PRIO NPF ADHD SMS MMS USB CO",
    "BNP BRP BTA MKN MKB ÖP FÖP DP SUP RUP RUS RUFS KPA MBL LAS BAS ABC NKI SCB2 MAX MIN ETC FORTS JA NEJ",
    "SEK EUR HBTQ HBTQI HBTQIA PO LIFE KPIF EPA VMA NIU IKE LOVA LONA ROT RUT",
    "NU UT IN BÖR KAN SKALL SKA NY NYA VI DU DE DET DEN EN ETT OCH ATT SOM PÅ AV TILL II III IV VII DSO",
    "TJ TJG ERS ORDF SEKR KSO LEDN INFO DEMO SAM HVB EKB LVU LVM LPT FVM TIB POSOM LEH",
)


def is_capitals(text: str) -> bool:
    """Whether the word is written as an abbreviation: two to six capitals or digits."""
    return text.isupper() and _CAPITALS.fullmatch(text) is not None


def may_be_organisation(text: str) -> bool:
    """Whether the capitals may name an organisation."""
    return is_capitals(text) and text not in _NOT


def abbreviates(short: str, name: str) -> bool:
    """Whether `short` is made of the beginnings of the parts of `name`, as KS is of Kommunstyrelsen."""
    letters = short.casefold()
    words = _words(name)
    if len(letters) < 2 or not words or not words[0].startswith(letters[0]):  # noqa: PLR2004
        return False
    if "".join(word[0] for part in words for word in part.split("-") if word)[: len(letters)] == letters:
        return len(words) <= len(letters)
    return _in_parts(letters, words)


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name that an abbreviation is made of."""
    return tuple(t.fold for t in tokens(name) if t.word and t.fold not in _SMALL)


_PARTS = re.compile(
    r"(?:styrelse|fullmäktige|nämnd|förbund|verk|myndighet|förvaltning|utskott|departement|vård|byrå|kommun|ämbete|antikvarie|skydd"
    r"|förening|råd|kust|tjänst|arbet|utbildning|bibliotek|museum|data|samhälle|regering|brott)"
)


def _in_parts(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters begin, in order, words or parts of compounds, with a letter for each word."""
    if len(words) > len(letters):
        return False
    return _fits(letters, words)


def _fits(letters: str, words: Sequence[str]) -> bool:
    """Whether all letters are used up when each word takes one or more, at its beginning and where its parts begin."""
    if not words:
        return not letters
    if not letters or letters[0] != words[0][0]:
        return False
    initials = "".join(words[0][m.start()] for m in _PARTS.finditer(words[0]) if m.start())
    return any(
        letters[1 : 1 + n] == "".join(part) and _fits(letters[1 + n :], words[1:])
        for n in range(min(len(initials), len(letters) - 1) + 1)
        for part in combinations(initials, n)
    )


def _initials(words: Sequence[str]) -> set[str]:
    """The letters with which words, and parts of them, begin."""
    parts = {part[0] for word in words for part in word.split("-") if part}
    return parts | {word[m.start()] for word in words for m in _PARTS.finditer(word) if m.start()}


def meanings(shorts: Iterable[str], names: Iterable[str], stated: dict[str, str]) -> dict[str, str]:
    """The full name of each abbreviation: what the document states in parentheses, else the one name it abbreviates."""
    found = dict(stated)
    by_letters: dict[str, list[str]] = {}  # two letters that an abbreviation may begin with -> the names
    for name in sorted({n for n in names if not is_capitals(n)}, key=fold):
        words = _words(name)
        for second in _initials(words):
            by_letters.setdefault(words[0][0] + second, []).append(name)
    for short in sorted(set(shorts)):
        fitting = [n for n in by_letters.get(short.casefold()[:2], ()) if abbreviates(short, n)]
        if short not in found and len({fold(n) for n in fitting}) == 1:
            found[short] = fitting[0]
    return found
