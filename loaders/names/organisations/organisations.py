"""The organisations and municipalities that a document names, and what each of its names stands for."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head
from loaders.names.organisations.administrations import administrations
from loaders.names.organisations.attended import (
    homes,
    is_municipality,
    letters_of_parties,
    local_names,
    organisations_in,
    own_names,
)
from loaders.names.organisations.candidates import Candidate
from loaders.names.organisations.choice import apart, disjoint, listed_with_others, stated
from loaders.names.organisations.finders import find
from loaders.names.organisations.gazetteer import Gazetteer, gazetteer
from loaders.names.organisations.known import Known
from loaders.names.organisations.known_names import BEFORE_HYPHEN
from loaders.names.organisations.places import ABBREVIATION, ACTING
from loaders.names.organisations.spellings import Named, Spellings, key
from loaders.names.words.streams import stream as stream_of


class NamedOrganisation(NamedTuple):
    """A place in the text that names an organisation or municipality; `name` is resolved within the document."""

    name: str
    type: str  # organisation | municipality
    start: int
    end: int
    rule: str
    confidence: float


class Organisations:
    """The organisations of one document; made by `Organisations.of`."""

    def __init__(self, found: Sequence[NamedOrganisation], own: frozenset[str]) -> None:
        self._found = found
        self._starts = [one.start for one in found]
        self._own = own

    @classmethod
    def of(
        cls, layout: Layout, head: Head, attendance: Iterable[Attendee], *, known: Gazetteer | None = None
    ) -> "Organisations":
        """Find all organisations and municipalities that the document names."""
        listed = tuple(attendance)
        reference = known or gazetteer()
        characters = layout.text.characters
        stream = stream_of(layout)
        local = local_names(listed, head, reference, {t.text for t in stream if t.text.islower()})
        letters = letters_of_parties(listed, stream)
        chosen = disjoint(find(characters, stream, Known(reference, local, letters, homes(listed, reference))))
        chosen = apart(disjoint([*chosen, *administrations(stream, chosen)]), stream)
        chosen = listed_with_others(chosen, stream)
        own = head.organisation.value if head.organisation else None
        heads = sorted((line.start, line.end) for line in layout.head)
        counted = [
            Named(c.name, c.type)
            for c in chosen
            if c.rule != ABBREVIATION and not _within(stream[c.first].start, heads)
        ]
        counted += [
            Named(o, "municipality" if is_municipality(o, reference) else "organisation")
            for o in organisations_in(listed)
        ]
        shorts = {c.name for c in chosen if c.rule in (ABBREVIATION, ACTING)}
        spellings = Spellings(counted, shorts, stated(chosen, stream), own, reference)
        beginnings = {c.name.split()[0] for c in chosen if " " in c.name}
        found = tuple(
            NamedOrganisation(
                spellings.full(c.name, c.type),
                c.type,
                stream[c.first].start,
                stream[c.stop - 1].end,
                c.rule,
                c.confidence,
            )
            for c in chosen
            if _stands(c, spellings, beginnings)
        )
        return cls(found, own_names(head))

    def named(self, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
        """Name, type, start and end of all that characters `start` to `end` name, in order."""
        for one in self.found(start, end):
            yield one.name, one.type, one.start, one.end

    def found(self, start: int, end: int) -> Iterator[NamedOrganisation]:
        """All that characters `start` to `end` name, in order, with the rule and its confidence."""
        for place in range(bisect_left(self._starts, start), len(self._found)):
            one = self._found[place]
            if one.end > end:
                if one.start >= end:
                    return
                continue
            yield one

    def meets(self, name: str) -> bool:
        """Whether `name` is the body that meets."""
        return key(name) in self._own


def _stands(one: Candidate, spellings: Spellings, beginnings: Container[str]) -> bool:
    """Whether an abbreviation has a meaning here, and the word before a hyphen is no beginning of a longer name."""
    if one.rule == ABBREVIATION:
        return spellings.full(one.name, one.type) != one.name
    return one.rule != BEFORE_HYPHEN or one.name not in beginnings


def _within(place: int, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether the character stands in one of the lines, which are in order."""
    before = bisect_right(lines, (place, sys.maxsize)) - 1
    return before >= 0 and place < lines[before][1]
