"""Whose body met, by the address on the web that its pages bear."""

import re
from collections import Counter
from collections.abc import Sequence

from loaders.minutes.layout import Layout
from loaders.minutes.record import Found
from loaders.text import Line, Text

_ADDRESS = re.compile(r"(?:www\.|@)?([a-z0-9-]{3,40})\.(?:se|nu|com|org|eu)\b")
_MUNICIPALITY = re.compile(r"\b([A-ZÅÄÖ][\wåäö-]{1,30})\s(?:kommun|stad)\b")
_FOLD = str.maketrans("åäöé", "aaoe")


def address(layout: Layout, lines: Sequence[Line]) -> Found[str] | None:
    """Take the organisation of the document whose name its header's web address spells: `digg.se` and Digg."""
    text = layout.text
    addresses = [(line.start, match) for line in (*lines, *layout.furniture) for match in _ADDRESS.finditer(line.text)]
    if not addresses:
        return None
    owners, words = _owners(text), _words(text)
    for at, match in addresses:
        if owner := owners.get(match[1]):
            return Found(owner[0], text.spans(*owner.span()), "organisation-in-address", 0.85)
        if word := words.get(match[1]):
            return Found(word, text.spans(at + match.start(), at + match.end()), "organisation-in-address", 0.85)
    return None


def _owners(text: Text) -> dict[str, re.Match[str]]:
    """Municipalities by how an address may spell them, the first that is spelt so."""
    found: dict[str, re.Match[str]] = {}
    for owner in _MUNICIPALITY.finditer(text.characters):
        spelt = owner[1].lower().translate(_FOLD)
        found.setdefault(spelt, owner)
        found.setdefault(spelt.removesuffix("s"), owner)
    return found


def _words(text: Text) -> dict[str, str]:
    """Words with a capital by how an address may spell them, the most frequent that is spelt so."""
    counts = Counter(re.findall(r"\b[A-ZÅÄÖ][\wåäö-]{2,40}\b", text.characters))
    return {word.lower().translate(_FOLD): word for word, _ in reversed(counts.most_common())}
