"""Proper names told from ordinary words, by the words themselves and by how the document uses them."""

import re
from functools import lru_cache

from loaders.names.organisations.abbreviations import is_capitals, may_be_organisation
from loaders.names.organisations.gazetteer import gazetteer

_REMEMBERED = 256  # names looked for in a text
_OF_KOMMUN = re.compile(r"s?\s(?:kommun|stad)\b")
_BOUNDARY = re.compile(r"\b")


def is_proper(name: str, text: str) -> bool:
    """Tell a proper name from an ordinary word that begins a sentence of `text`."""
    words = [w for w in name.split() if w not in {"och", "i", "för", "&", "av", "på", "kommun", "kommuns"}]
    if len(words) > 1 and all(w[0].isupper() or w.casefold() in {"kommun", "kansli"} for w in words):
        return True
    first = words[0] if words else ""
    if is_capitals(first) and (any(c.isdigit() for c in first) or not may_be_organisation(first)):
        return False  # `CC0`, `API`
    if len(words) == 1 and (gazetteer().find(f"{first} kommun") or gazetteer().find(first)):
        return True
    if first.isupper() and len(first) > 1:
        return True
    if "kommun" in name.split() or re.search(r"[a-zåäö][A-ZÅÄÖ]|^[A-ZÅÄÖ]{2,}-|verket$|nätverket$|gruppen$", first):
        return True
    return _stands_as_name(first, text)


@lru_cache(maxsize=_REMEMBERED)
def _stands_as_name(word: str, text: str) -> bool:
    """Tell whether `word` has its capital inside sentences, stands in a list or is a label."""
    escaped = re.escape(word)
    within = re.search(rf"(?<=[a-zåäö,(:] ){escaped}\b", text)
    listed = rf"[,(\t]\s{{0,9}}{escaped}\s*(?:[),:]|$)|^{escaped}:"
    return within is not None or re.search(listed, text, re.MULTILINE) is not None


@lru_cache(maxsize=_REMEMBERED)
def heads_decisions(name: str, text: str) -> bool:
    """Tell whether a line of `text` begins as a heading of what `name` decided: `Kommunstyrelsens beslut`."""
    return re.search(rf"^[ \t]{{0,40}}{re.escape(name)}s beslut\b", text, re.MULTILINE) is not None


@lru_cache(maxsize=_REMEMBERED)
def with_kommun(name: str, text: str) -> str | None:
    """Name a municipality in full where `text` does, else None."""
    place = text.find(name)
    while place >= 0:
        after = _OF_KOMMUN.match(text, place + len(name))
        if after and _BOUNDARY.match(text, place):
            return " ".join(text[place : after.end()].split())
        place = text.find(name, place + 1)
    return None
