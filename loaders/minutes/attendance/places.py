"""Where the text names the people of the attendance list."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from loaders.minutes.record import Attendee
from loaders.names.people.given_names import plainly_given
from loaders.names.people.person_names import folded

_RUN = re.compile(r"[\w-](?<![\w-][\w-])[\w-]*")
_CAPITAL_RUN = re.compile(r"[^\Wa-zà-öø-ÿ](?<![\w-][\w-])[\w-]*")  # no small letter begins it, which is far faster
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
    beginning = _RUN if any(name[0].islower() or name[0] == "-" for name in known) else _CAPITAL_RUN
    for start, end in stretches if known else ():
        place = start
        for run in beginning.finditer(text, start, end):
            if run.start() < place or run[0] not in known:
                continue
            for _, words in _likely(known[run[0]], text, run.end(), end):
                stop = _end(text, run.start(), end, words)
                if stop is not None:
                    yield names[" ".join(words)], run.start(), stop, start
                    place = stop
                    break


_Names = dict[str, list[tuple[int, list[str]]]]  # letters of a second word -> names by rank, as words


def _by_beginning(names: Iterable[str]) -> dict[str, _Names]:
    """The letters with which a name begins -> those of its second word -> the names' words, the longest name first."""
    found: dict[str, _Names] = {}
    for rank, name in enumerate(sorted(names, key=len, reverse=True)):
        words = name.split()
        begin = _RUN.match(name)
        second = _RUN.match(words[1]) if begin and len(words) > 1 and begin[0] == words[0] else None
        if begin:
            found.setdefault(begin[0], {}).setdefault(second[0] if second else "", []).append((rank, words))
    return found


def _likely(names: _Names, text: str, start: int, end: int) -> list[tuple[int, list[str]]]:
    """The names that may stand where the word behind their beginning stands at `start`."""
    gap = _GAP.match(text, start, end)
    second = _RUN.match(text, gap.end(), end) if gap else None
    alone = names.get("", [])
    return sorted([*alone, *names.get(second[0], ())]) if second else alone


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
