"""Misread words, and how each was probably written: as the text or the language has it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from loaders.names.people.given_names import given

_PART = 4  # letters of the least part of a compound
_SHORTEST, _LONGEST = 3, 40
_LONG = 8  # letters: a word so long may be misread twice
_COMPOUND = 14  # letters: a shorter word with a capital letter may be a name
_TRIES, _ONE_IN = 1000, 50  # unknown words: so many are looked at, then more only where one in so many was mended
_OFTEN = 3  # times: a word that stands so often is no misreading
_INSIDE = re.compile(
    r"(?<=[a-zåäö])[10$|I](?=[a-zåäö])|[íì]|(?<=[A-ZÅÄÖ])[01](?=[A-ZÅÄÖ]{2})|(?<=[A-ZÅÄÖ]{2})[01](?=[A-ZÅÄÖ])"
)
_FOR = {"1": "l", "0": "o", "$": "s", "|": "l", "I": "l", "í": "i", "ì": "i"}
_CONFUSED = (
    ("o", "ö"), ("a", "ä"), ("a", "å"), ("å", "ä"), ("1", "l"), ("I", "l"), ("0", "O"), ("0", "o"), ("c", "e"),
    ("e", "c"), ("rn", "m"), ("m", "rn"), ("ti", "ö"), ("ii", "ö"), ("ii", "ä"), ("ij", "ö"), ("t)", "ö"),
    ("åi", "ä"), ("ai", "ä"), ("li", "ti"), ("ti", "li"), ("8", "B"), ("O", "Ö"), ("A", "Ä"), ("A", "Å"),
    ("ﬁ", "fi"), ("ﬂ", "fl"), ("l", "I"),
)  # fmt: skip
_RARELY = (
    ("d", "cl"), ("cl", "d"), ("fi", "tt"), ("d", "ö"), ("vv", "w"), ("li", "fö"), ("h", "b"), ("t", "f"), ("f", "t"),
    ("u", "n"), ("n", "u"), ("l", "i"), ("i", "l"),
)  # fmt: skip
_ANYWAY = {  # words that are spelled like another, rarer one
    "for": "för", "pa": "på", "ar": "är", "nar": "när", "mote": "möte", "motet": "mötet", "moten": "möten",
    "motes": "mötes", "fran": "från", "ocksa": "också", "aret": "året", "ars": "års", "aven": "även", "lage": "läge",
    "laget": "läget", "lagga": "lägga",
    "orn": "om", "roster": "röster", "rostar": "röstar", "rostade": "röstade", "utsags": "utsågs", "halsar": "hälsar",
    "halsade": "hälsade",
}  # fmt: skip


def given_name(word: str) -> str | None:
    """The only given name that the word, which stands before another name, may have been misread from."""
    if given(word) or len(word) < _SHORTEST or not word.istitle():
        return None
    names = {option for option in _options(word, _CONFUSED) if given(option)}
    return names.pop() if len(names) == 1 else None


class Words:
    """The words of a text, and how they were probably written; looked for only as long as that is not in vain."""

    def __init__(self, words: Iterable[str]) -> None:
        self._counts = Counter(words)
        self._better: dict[tuple[str, bool], str] = {}
        self._tried = self._mended = 0

    def better(self, word: str, *, begins: bool) -> str:
        """The word as it was probably written: one like it that stands in the text, or the only one that is a word.

        A short word with a capital letter that does not begin a sentence may be a name, which the text alone can tell.
        """
        known = self._better.get((word, begins))
        if known is None:
            known = self._better[word, begins] = self._find(word, begins=begins)
        return known

    def _find(self, word: str, *, begins: bool) -> str:
        if len(word) > _LONGEST or word.isdecimal():
            return word
        seen, word = self._counts[word], _INSIDE.sub(_letter, word)
        small, seen = word.casefold(), max(seen, self._counts[word])
        if small in _ANYWAY:
            return _cased(_ANYWAY[small], word)
        odd = any(map(str.isdecimal, word)) or not (word.islower() or word.istitle())
        if len(word) < _SHORTEST or word.isupper() or sum(map(str.isdecimal, word)) > 1:
            return word
        if (_is_word(small) and not odd) or self._in_vain():
            return word
        options = list(dict.fromkeys(_options(word, _CONFUSED)))
        written = [option for option in options if self._counts[option] > seen]
        if written and not _known(small):
            better = max(written, key=self._counts.__getitem__)
        elif (seen >= _OFTEN and not odd) or not (begins or word.islower() or len(word) >= _LONG) or given(word):
            return word
        else:
            better = _only(options, _is_word) or _rarer(word, options) or word
        self._tried += 1
        self._mended += better != word
        return better

    def _in_vain(self) -> bool:
        """Whether so few of the unknown words could be mended that the text is no misread Swedish."""
        return self._tried >= _TRIES and self._mended * _ONE_IN < self._tried


def _rarer(word: str, options: list[str]) -> str | None:
    """What the word is where no single misreading of the usual ones made it: a compound, or misread rarely or twice."""
    if _known(word.casefold()) or (word.istitle() and len(word) < _COMPOUND):
        return None
    rare = list(_options(word, _RARELY)) if len(word) > _PART and word.islower() else []
    compound = _only(options, _known) or _only(rare, _is_word)
    if compound or len(word) < _LONG:
        return compound
    twice = [again for option in options for again in _options(option, _CONFUSED)]
    return _only(twice, _is_word) or _only(twice, _known)


def _only(options: list[str], known: Callable[[str], bool]) -> str | None:
    """The only option that is known, in whatever letters."""
    words = {option.casefold(): option for option in reversed(options) if known(option.casefold())}
    return next(iter(words.values())) if len(words) == 1 else None


def _letter(match: re.Match[str]) -> str:
    """The letter that a sign within a word stands for: a capital one among capitals."""
    before = match.string[: match.start()]
    return (
        {"0": "O", "1": "I"}[match[0]] if match[0] in "01" and before.isupper() and len(before) > 1 else _FOR[match[0]]
    )


def _cased(word: str, like: str) -> str:
    return word.upper() if like.isupper() and len(like) > 1 else word.capitalize() if like[0].isupper() else word


def _options(word: str, confused: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The word with one misreading undone, at one place or at all."""
    for misread, true in confused:
        if misread not in word:
            continue
        pieces = word.split(misread)
        for place in range(1, len(pieces)):
            yield misread.join(pieces[:place]) + true + misread.join(pieces[place:])
        if len(pieces) > 2:  # noqa: PLR2004 - read wrongly more than once
            yield true.join(pieces)


@lru_cache(maxsize=65536)
def _known(word: str) -> bool:
    """Whether this is a Swedish word, or a compound of two."""
    if _is_word(word):
        return True
    parts = ((word[:cut], word[cut:]) for cut in range(_PART, len(word) - _PART + 1))
    return any(_is_word(second) and (_is_word(first) or _is_word(first.removesuffix("s"))) for first, second in parts)


@lru_cache(maxsize=65536)
def _is_word(word: str) -> bool:
    from simplemma import is_known  # noqa: PLC0415  (its dictionary takes half a second to load)

    return bool(is_known(word, lang="sv"))
