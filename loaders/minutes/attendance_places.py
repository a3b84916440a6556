"""Where the text names the people of the attendance list."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from loaders.minutes.record import Attendee
from loaders.names.given_names import plainly_given
from loaders.names.person_names import folded

_RUN = re.compile(r"(?<![\w-])[\w-]+")
_RUN_ON = re.compile(r"[\w-]")
_GAP = re.compile(r"\s+")


def places(
    text: str, stretches: Sequence[tuple[int, int]], people: Sequence[Attendee]
) -> Iterator[tuple[str, int, int, int]]:
    """Where the stretches name attendees: folded name, start, end, and where the stretch begins.

    A given name that only one of them has stands for the full name.
    """
    names: dict[str, str] = {}
    for person in people:
        names[person.name.value] = folded(person.name.value)
    bearers = Counter(person.name.value.split()[0] for person in people)
    for person in people:
        first = person.name.value.split()[0]
        if plainly_given(first) and bearers[first] == 1:
            names.setdefault(first, folded(person.name.value))
    known = _by_beginning(names)
    for start, end in stretches if known else ():
        place = start
        for run in _RUN.finditer(text, start, end):
            if run.start() < place or run[0] not in known:
                continue
            for words in known[run[0]]:
                stop = _end(text, run.start(), end, words)
                if stop is not None:
                    yield names[" ".join(words)], run.start(), stop, start
                    place = stop
                    break


def _by_beginning(names: Iterable[str]) -> dict[str, list[list[str]]]:
    """The letters with which a name begins -> the words of such names, the longest name first."""
    found: dict[str, list[list[str]]] = {}
    for name in sorted(names, key=len, reverse=True):
        begin = _RUN.match(name)
        if begin:
            found.setdefault(begin[0], []).append(name.split())
    return found


def _end(text: str, start: int, end: int, words: Sequence[str]) -> int | None:
    """Where the words of a name end that stand at `start`, apart by blanks; None where they do not."""
    place = start
    for n, word in enumerate(words):
        if n:
            gap = _GAP.match(text, place, end)
            if gap is None:
                return None
            place = gap.end()
        if not text.startswith(word, place, end):
            return None
        place += len(word)
    return None if _RUN_ON.match(text, place, end) else place
