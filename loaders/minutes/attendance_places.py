"""Where the text names the people of the attendance list."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.record import Attendee
from loaders.names.given_names import plainly_given
from loaders.names.person_names import folded


def places(
    text: str, stretches: Sequence[tuple[int, int]], people: Sequence[Attendee]
) -> Iterator[tuple[str, int, int, int]]:
    """Where the stretches name attendees: folded name, start, end, and where the stretch begins.

    A given name that only one of them has stands for the full name.
    """
    names: dict[str, str] = {}
    for person in people:
        names[person.name.value] = folded(person.name.value)
    for person in people:
        first = person.name.value.split()[0]
        if plainly_given(first) and sum(p.name.value.split()[0] == first for p in people) == 1:
            names.setdefault(first, folded(person.name.value))
    if not names:
        return
    ordered = sorted(names, key=len, reverse=True)
    pattern = re.compile(
        r"(?<![\w-])(?:" + "|".join(r"\s+".join(map(re.escape, n.split())) for n in ordered) + r")(?![\w-])"
    )
    for start, end in stretches:
        for match in pattern.finditer(text, start, end):
            yield names[" ".join(match[0].split())], match.start(), match.end(), start
