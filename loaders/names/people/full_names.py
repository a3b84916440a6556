"""Full names in a text by their grammar, and words of names that no person bears."""

import re
from collections.abc import Iterator

from loaders.names.organisations.candidates import LABELS
from loaders.names.organisations.organisation_words import organisation_word
from loaders.names.organisations.party_letters import local_party, party_letters
from loaders.names.people.given_names import given
from loaders.names.people.person_names import clean, full_name, surname_like
from loaders.names.words.capital_words import CapitalWords

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’\u00ad][^\W\d_]+)*")
_PARTY = re.compile(r"\s*\(([^()]{1,5})\)")
_OWNS = re.compile(
    r"\s*\([^()]{1,5}\)\s+\w*(?:yrkande|förslag|motion|interpellation|fråga|reservation)\b"
    r"|\s+(?!(?:och|samt|i|för|på|till|av|från|om|med|vid|är|som|att)\b)[a-zåäö]{3,}(?<!r)(?<!de)(?<!te)\b"
)
_MORE = re.compile(r"[ \u00a0](?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö-]+)|[-‐]\w")
_NEXT_CAPITAL = re.compile(r"\s+([A-ZÅÄÖ][\w-]+)")
_CAPITAL_BEFORE = re.compile(r"(?:[A-ZÅÄÖ][a-zåäö-]+[ \u00a0]|[\w]-)$")
_BEGINS = re.compile(r"(?:^|[.!?:\n]\s*)\w+[ \u00a0]$")
_MEMORIALS = frozenset({"värld", "fond", "minnesfond", "stiftelse", "park", "plats", "skola", "museum", "gata", "väg"})
BACK = 30
_LONGEST_NAME = 300  # characters


def full_name_end(text: str, start: int) -> int | None:
    """Return where a full name that begins at `start` ends: by a given name, or before the letters of a party."""
    word = _WORD.match(text, start)
    if word is None or word[0].casefold() in LABELS:
        return None
    if given(word[0]):
        last = _before_label(text, start, full_name(text, start))
        return None if last is not None and _names_more(text, start, last) else last
    if text.find("(", word.end(), word.end() + _LONGEST_NAME) < 0 or not surname_like(word[0]):
        return None  # without a given name it takes the letters of a party
    last = full_name(text, start, listed=True)
    party = _PARTY.match(text, last) if last is not None else None
    if last is not None and any(given(later) for later in text[word.end() : last].split()):
        return None  # the name begins later: `Motion av Anna Ek (M)`
    return last if party and (party_letters(party[1]) or local_party(party[1]) == party[1].upper()) else None


def _before_label(text: str, start: int, last: int | None) -> int | None:
    """Where a name ends that ran into a label on the next line: `Ansvarig: Anna`, and `Klart: 1 maj` below it."""
    if last is None or text[last : last + 1] != ":" or "\n" not in text[start:last]:
        return last
    end = text.rindex("\n", start, last)
    return end if " " in text[start:end].strip() else None


def _names_more(text: str, start: int, last: int) -> bool:
    """Whether a name in the genitive begins the name of something: `Astrid Lindgrens Värld`."""
    after = _NEXT_CAPITAL.match(text, last) if text[last - 1] == "s" and " " in text[start:last] else None
    return after is not None and after[1].casefold() in _MEMORIALS


def all_full_names(text: str, words: CapitalWords) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name, without a genitive s, of each full name in the text."""
    place = 0
    while match := words.next(place, len(text)):
        place = match.end()
        if (last := full_name_end(text, match.start())) is not None:
            name = clean(text[match.start() : last])
            yield match.start(), last, name[:-1] if name.endswith("s") and _OWNS.match(text, last) else name
            place = max(place, last)


def part_of_name(text: str, start: int, end: int) -> bool:
    """Whether the word stands in a longer name that no person bears: `Sankta Gertrud AB`, `Anna-priset`."""
    after = _MORE.match(text, end)
    street = _NEXT_CAPITAL.match(text, end)
    if street and organisation_word(street[1]):
        return True
    if after is not None:
        return True
    ahead = text[max(0, start - BACK) : start]
    return _CAPITAL_BEFORE.search(ahead) is not None and _BEGINS.search(ahead) is None
