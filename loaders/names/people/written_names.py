"""Names as a text writes them: where one that is known ends."""

import re
from collections.abc import Sequence

WORD = re.compile(r"[^\W\d_]+")
BETWEEN = re.compile(r"[-‐‑\u00ad\s]{1,3}")
_END = re.compile(r"(?::?s)?(?![\w-])")


def ends(words: Sequence[str], text: str, start: int) -> int | None:
    """Where the words of a name end that stand at `start`, a genitive s included."""
    place = start
    for n, word in enumerate(words):
        if n:
            between = BETWEEN.match(text, place)
            if between is None:
                return None
            place = between.end()
        if not text.startswith(word, place):
            return None
        place += len(word)
    end = _END.match(text, place)
    return None if end is None else end.end()


def letters(text: str, start: int) -> str:
    """Give the letters at `start`, up to the next sign."""
    found = WORD.match(text, start)
    return found[0] if found else ""


def written(names: Sequence[str]) -> dict[str, dict[str, list[tuple[int, list[str], str]]]]:
    """First word, folded -> letters of the second -> the names with their words, ranked: the longest first."""
    result: dict[str, dict[str, list[tuple[int, list[str], str]]]] = {}
    for rank, name in enumerate(sorted(names, key=len, reverse=True)):
        words = re.split(r"[-\s]+", name)
        second = letters(words[1], 0) if len(words) > 1 else ""
        result.setdefault(words[0].casefold(), {}).setdefault(second, []).append((rank, words, name))
    return result
