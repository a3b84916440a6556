"""The grammar of Swedish names of people: given names, particles, double names, initials."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.people.given_names import given, plainly_given
from loaders.names.people.name_words import AFTER_NAMES, FOLLOWS, NO_SURNAME, PARTICLES
from loaders.names.people.titles import title_word

_REST = r"[^\W\d_]*(?:[-‐‑'’´\u00ad][^\W\d_]+)*"
_WORD = re.compile(rf"[^\W\d_]{_REST}")
# A word, with nothing of it before, that no small letter begins: looking for its first letter alone is far faster.
_CAPITAL = re.compile(rf"[^\W\d_a-zà-öø-ÿ](?<![^\W\d_][^\W\d_])(?<![^\W\d_][-‐‑'’´\u00ad][^\W\d_]){_REST}")
_INITIAL = re.compile(r"[A-ZÅÄÖ]\.?(?![\w-])")
_GAP = re.compile(r"[ \u00a0]+|[ \u00a0]*\n[ \u00a0]*(?=[^\s])")
_NEXT_WORD = re.compile(r"[ \u00a0\n]+([^\W\d_]+)")
_HYPHEN = re.compile(r"[‐‑\u00ad]")
_OTHERWISE = re.compile(
    r"\s(?:AB|HB|KB|IF|BK)\b|[-‐](?=\w)|\s?&|\s[A-ZÅÄÖ]?[a-zåäö]{0,20}(?i:torg|torget|gata|gatan|väg|vägen|plats|park)\b"
)
_COMPANY = re.compile(r"\s(?:AB|HB|KB)\b")
_MOST_WORDS = 5
_PAIR = 2


class PersonName(NamedTuple):
    """Where a full name stands, and how it is written."""

    start: int
    end: int
    name: str


def full_name(text: str, start: int, *, listed: bool = False, lines: bool = True) -> int | None:
    """Return where the full name of a person that begins at `start` ends; None where there is none.

    A name begins with a given name and has one surname at least. In a list of people (`listed`) an
    unknown first word will do. With `lines` a name may go on in the next line.
    """
    words = _words(text, start, lines=lines)
    if len(words) < _PAIR or not _first(words[0][2], listed=listed):
        return None
    if known_organisation(text, start) is not None and not given(words[0][2]):
        return None
    end = _end(text, words, listed=listed)
    if end is not None and _ends_otherwise(text, end):
        return _before_company(text, start, end) if listed else None
    return end


def _before_company(text: str, start: int, end: int) -> int | None:
    """Where a name ends whose last word is a company's: `Anna Ek Nordcare AB`."""
    company = _COMPANY.match(text, end)
    before = text[start:end].rsplit(maxsplit=1)[0]
    return start + len(before) if company and len(before.split()) >= _PAIR and given(before.split()[0]) else None


def person_names(text: str, start: int = 0, end: int | None = None) -> Iterator[PersonName]:
    """All full names in the stretch, by their grammar alone, from left to right."""
    stop, place = len(text) if end is None else end, start
    match = _WORD.match(text, place, stop) or _CAPITAL.search(text, place, stop)
    while match:
        place = match.end()
        if given(match[0]):
            last = full_name(text, match.start())
            if last is not None and last <= stop:
                yield PersonName(match.start(), last, clean(text[match.start() : last]))
                place = last
        match = _CAPITAL.search(text, place, stop)


@lru_cache(maxsize=65536)
def folded(name: str) -> str:
    """Fold a name as names are compared: case, and hyphens as blanks."""
    return re.sub(r"[-‐‑\u00ad\s]+", " ", name.casefold()).strip()


def clean(name: str) -> str:
    """Join a name's lines, with single blanks and plain hyphens."""
    return " ".join(_HYPHEN.sub("-", name).split())


def _words(text: str, start: int, *, lines: bool) -> list[tuple[int, int, str]]:
    words: list[tuple[int, int, str]] = []
    place = start
    while len(words) < _MOST_WORDS:
        match = _WORD.match(text, place)
        if match is None:
            break
        word, last = match[0], match.end()
        if words and len(word) == 1 and word.isupper():
            initial = _INITIAL.match(text, place)
            last = initial.end() if initial and text[last : last + 1] == "." else last
        elif not (_capital(word) or (words and word in PARTICLES)):
            break
        words.append((match.start(), last, word))
        gap = _GAP.match(text, last)
        if gap is None or (not lines and "\n" in gap[0]) or (len(gap[0]) > 1 and "\n" not in gap[0]):
            break
        place = gap.end()
    return words


@lru_cache(maxsize=65536)
def _capital(word: str) -> bool:
    return word[0].isupper() and (len(word) == 1 or not word.isupper())


def _first(word: str, *, listed: bool) -> bool:
    return given(word) or (listed and surname_like(word) and len(word) > 1)


@lru_cache(maxsize=65536)
def surname_like(word: str) -> bool:
    """Whether `word` may be a surname: capital, and no title, label, month or word of organisations."""
    folded = word.casefold()
    if folded in NO_SURNAME or not _capital(word) or len(word) < _PAIR:
        return False
    return not organisation_word(word) and (given(word) or not title_word(word))


def _end(text: str, words: list[tuple[int, int, str]], *, listed: bool) -> int | None:
    """The end of the last word that belongs to the name."""
    last, surnames = None, 0
    for n, (start, end, word) in enumerate(words[1:], start=1):
        if word in PARTICLES or (len(word) == 1 and n < len(words) - 1):
            continue
        if len(word) == 1:
            last = end
            break
        if not surname_like(word) or (surnames and _other(text, start, end, listed=listed)):
            break
        first = given(word) if listed else plainly_given(word)
        begins = n > 1 and first and not plainly_given(words[n - 1][2])
        if begins and n + 1 < len(words) and surname_like(words[n + 1][2]):
            break  # another person begins
        if _next_word(text, end) in FOLLOWS:
            break
        last = end
        surnames += not given(word)
    return last


def _other(text: str, start: int, end: int, *, listed: bool) -> bool:
    """Whether something else than a further surname begins here: an organisation, in lists a noun phrase."""
    known, after = known_organisation(text, start), _next_word(text, end)
    if known is not None and (known > end or after in FOLLOWS):
        return True
    return listed and after.islower() and after not in AFTER_NAMES and not title_word(after)


def _next_word(text: str, place: int) -> str:
    match = _NEXT_WORD.match(text, place)
    return match[1] if match else ""


def _ends_otherwise(text: str, end: int) -> bool:
    """Whether what follows makes the words a company, a street or a foundation."""
    return _OTHERWISE.match(text, end) is not None
