"""Names with the surname first in a list on one line: `Ek Anna, ordförande Lind Bo Ros Cecilia`."""

import re

from loaders.names.people.given_names import plainly_given
from loaders.names.people.person_names import surname_like

_WORD = re.compile(r"[A-ZÅÄÖ](?<![\w-][A-ZÅÄÖ])[\w-]+")
_ENDED = re.compile(r"(?<![\w-])([A-ZÅÄÖ][\w-]+) ([A-ZÅÄÖ][\w-]+)(?=\s*(?:[,;(]|$))")  # a name with its end
_FEWEST = 2
_SHARE = 0.7  # of the given names of the list


def surnames_first(text: str) -> list[tuple[int, int]]:
    """Where the names stand in a list that begins with such a name and has two at least; nothing in another list."""
    words = list(_WORD.finditer(text))
    if len(words) < 2 * _FEWEST or text[: words[0].start()].strip() or not _begins(text, words, 0) or _straight(text):
        return []
    found: list[tuple[int, int]] = []
    n = 0
    while n + 1 < len(words):
        if not _begins(text, words, n):
            n += 1
            continue
        start, end = words[n].start(), words[n + 1].end()
        n += 2
        while n < len(words) and text[end : words[n].start()] == " " and _another(words, n):
            end = words[n].end()
            n += 1
        found.append((start, end))
    givens = sum(plainly_given(word[0]) for word in words)
    return found if len(found) >= max(_FEWEST, _SHARE * givens) else []


def _begins(text: str, words: list[re.Match[str]], n: int) -> bool:
    """Whether a surname and a given name stand here."""
    surname, given = words[n], words[n + 1]
    turned = plainly_given(given[0]) and not plainly_given(surname[0]) and surname_like(surname[0])
    return turned and text[surname.end() : given.start()] == " "


def _straight(text: str) -> bool:
    """Whether a name that ends with a surname is among those whose end is plain."""
    return any(plainly_given(m[1]) and not plainly_given(m[2]) for m in _ENDED.finditer(text))


def _another(words: list[re.Match[str]], n: int) -> bool:
    """Whether a word is one more given name of the same person, and not the surname of the next."""
    next_given = n + 1 < len(words) and plainly_given(words[n + 1][0])
    return plainly_given(words[n][0]) and not next_given
