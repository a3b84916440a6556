"""The language of a text, told by its common words: only Swedish is read, nothing else as if it were."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from loaders.read.unreadable import UnreadableError
from loaders.text import Text
from ontology.tables import rows

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 8  # words of another language alone: less is a name, a title, a quotation
_DIFFERENT = 4  # of them
_SHARE = 0.1  # of all words, that the common words of a language make up at least
_PLAINLY = 0.05  # of all words, that no other language has: the text is Swedish, and nothing else is looked for
_TIMES = 2.0  # as many as there are of Swedish alone
_PART = 120  # words that are judged together
_TOLD = 0.15  # of the text in another language, from which on it is told
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
_OTHER_LETTERS = "letters other than Latin ones"
_SHORT = 40  # letters: of less nothing is said


def in_swedish(text: Text) -> Text:
    """The text, with a problem where much of it is in another language.

    Raises `UnreadableError` for a text in another language. Names alone, a few words, and Swedish
    with terms of another language are Swedish.
    """
    words = _WORD.findall(text.characters.lower())
    language = _foreign(words)
    if language:
        raise UnreadableError(f"the text seems to be written in {language}, and only Swedish is read")
    foreign: Counter[str] = Counter()
    for part in (words[start : start + _PART] for start in range(0, len(words), _PART)):
        if language := _foreign(part):
            foreign[language] += len(part)
    problems = tuple(
        f"{round(100 * number / len(words))} % of the text seems to be in {language}; only Swedish is understood"
        for language, number in foreign.most_common()
        if number > _TOLD * len(words)
    )
    return replace(text, problems=(*text.problems, *problems)) if problems else text


def _foreign(words: Sequence[str]) -> str | None:
    """The language of the words by its English name, or None where it is Swedish or cannot be told."""
    if _are_swedish(words):
        return None
    letters = sum(map(len, words))
    if letters > _SHORT and sum(len(word) for word in words if _LATIN.match(word)) * 2 < letters:
        return _OTHER_LETTERS
    lists = _lists()
    counts = Counter(words)
    hits = {name: sum(counts[word] for word in own) for name, own in lists.items()}
    swedish = lists["Swedish"]
    found = [
        name
        for name, own in lists.items()
        if hits[name] >= _SHARE * len(words)
        and _is_told_by([counts[word] for word in own - swedish], counts, swedish - own)
    ]
    return max(found, key=lambda name: hits[name], default=None)


def _are_swedish(words: Sequence[str]) -> bool:
    """Whether enough of the words are those that Swedish alone has: no more are looked at than it takes."""
    wanted = int(_PLAINLY * len(words)) + 1
    return sum(1 for _ in islice(filter(_of_swedish_alone().__contains__, words), wanted)) == wanted


def _is_told_by(alone: Sequence[int], counts: Mapping[str, int], swedish: frozenset[str]) -> bool:
    """Whether the words that the other language alone has are enough, and those that Swedish alone has are few."""
    number = sum(alone)
    if number < _FEWEST or sum(1 for times in alone if times) < _DIFFERENT:
        return False
    return number > _TIMES * sum(counts[word] for word in swedish)


@cache
def _of_swedish_alone() -> frozenset[str]:
    lists = _lists()
    return lists["Swedish"].difference(*(own for name, own in lists.items() if name != "Swedish"))


@cache
def _lists() -> dict[str, frozenset[str]]:
    """The common words of each language, by its English name."""
    return {row["name"]: frozenset(row["words"].split()) for row in rows("languages")}
