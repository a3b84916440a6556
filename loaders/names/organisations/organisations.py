"""The organisations and municipalities that a document names, and what each of its names stands for."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head
from loaders.names.organisations.abbreviations import is_capitals
from loaders.names.organisations.administrations import administrations
from loaders.names.organisations.candidates import Candidate, Stream
from loaders.names.organisations.finders import BEFORE_HYPHEN, find
from loaders.names.organisations.gazetteer import Gazetteer, gazetteer
from loaders.names.organisations.known import Known
from loaders.names.organisations.places import ABBREVIATION, ACTING
from loaders.names.organisations.spellings import Named, Spellings, key
from loaders.names.words.phrases import Phrases
from loaders.names.words.streams import stream as stream_of
from loaders.names.words.wordlist import words

_PARTIES = words(
    "S M SD C V KD L MP FP",
)
_GENERAL_ORGANS = ("valberedningen", "presidiet", "kansliet", "styrelsen")
_LONGEST_LETTERS, _SHORTEST_LISTED = 4, 3
_LISTING = frozenset({",", "och", "samt"})


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
        local = _local(listed, head, reference, {t.text for t in stream if t.text.islower()})
        letters = _letters(listed, stream)
        chosen = _disjoint(find(characters, stream, Known(reference, local, letters, _homes(listed, reference))))
        chosen = _apart(_disjoint([*chosen, *administrations(stream, chosen)]), stream)
        chosen = _listed_with_others(chosen, stream)
        own = head.organisation.value if head.organisation else None
        heads = sorted((line.start, line.end) for line in layout.head)
        counted = [
            Named(c.name, c.type)
            for c in chosen
            if c.rule != ABBREVIATION and not _within(stream[c.first].start, heads)
        ]
        counted += [
            Named(o, "municipality" if _is_municipality(o, reference) else "organisation") for o in _listed(listed)
        ]
        shorts = {c.name for c in chosen if c.rule in (ABBREVIATION, ACTING)}
        spellings = Spellings(counted, shorts, _stated(chosen, stream), own, reference)
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
        return cls(found, _own_names(head))

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


def _letters(attendance: Iterable[Attendee], stream: Stream) -> frozenset[str]:
    """The letters of parties: the national ones, those of the list, single ones in parentheses after a name."""
    listed = {a.party.value for a in attendance if a.party and len(a.party.value) <= _LONGEST_LETTERS}
    single = {
        stream[place + 1].text
        for place, token in enumerate(stream[:-2])
        if token.text == "(" and stream[place + 2].text == ")" and place and stream[place - 1].capital
        if len(stream[place + 1].text) == 1 and stream[place + 1].capital
    }
    return _PARTIES | listed | single


def _homes(attendance: Iterable[Attendee], known: Gazetteer) -> frozenset[str]:
    """The bare names, in lower case, of the municipalities that those of the list come from."""
    entries = (known.find(name) for name in _listed(attendance))
    names = (
        entry.name.casefold().removesuffix(" kommun") for entry in entries if entry and entry.class_ == "Municipality"
    )
    return frozenset(form for name in names for form in (name, name.removesuffix("s")))


def _own_names(head: Head) -> frozenset[str]:
    if head.body is None:
        return frozenset()
    body = head.body.value
    names = {key(body)}
    words = body.split()
    if len(words) == 2 and words[0].endswith(("styrelsens", "nämndens", "fullmäktiges")):  # noqa: PLR2004
        names.add(key(words[1]))
    if len(words) == 2 and words[0].endswith("a") and words[1].islower():  # noqa: PLR2004
        names.add(key(words[1]))  # `Gemensamma lönenämnden`
    if head.organisation is not None:
        organisation = head.organisation.value
        for owner in (organisation, f"{organisation}s"):
            if body.casefold().startswith(f"{owner} ".casefold()):
                names.add(key(body[len(owner) + 1 :]))
    return frozenset(names)


def _listed(attendance: Iterable[Attendee]) -> list[str]:
    return [a.organisation.value for a in attendance if a.organisation is not None]


def _is_municipality(name: str, known: Gazetteer) -> bool:
    entry = known.find(name)
    if entry is not None:
        return entry.class_ in ("Municipality", "Region")
    return name.casefold().split()[-1:] in (["kommun"], ["stad"]) or name.startswith("Region ")


def _local(
    attendance: Iterable[Attendee], head: Head, known: Gazetteer, common: Container[str]
) -> Phrases[tuple[str, str]]:
    """The organisations that the list of those present and the head name, but for those whose name is a common word."""
    names = dict.fromkeys(_listed(attendance))
    if head.organisation is not None:
        names[head.organisation.value] = None
    local: Phrases[tuple[str, str]] = Phrases()
    for name in names:
        word = name.islower() or name.casefold() in common or name in _PARTIES
        if not word and not _is_municipality(name, known):
            local.add(name, (name, "organisation"))
    return local


def _disjoint(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of candidates that overlap the longest, then the surest; in the order of the text."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    for one in sorted(candidates, key=lambda c: (c.first - c.stop, -c.confidence, c.first)):
        places = range(one.first, one.stop)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(one)
    return sorted(chosen)


def _apart(chosen: list[Candidate], stream: Stream) -> list[Candidate]:
    """Leave out a general organ of a named organisation: `valberedningen för X` names X alone."""
    firsts = {c.first for c in chosen}
    return [
        c
        for c in chosen
        if not (
            c.stop < len(stream)
            and stream[c.first].fold in _GENERAL_ORGANS
            and stream[c.stop].fold in ("för", "i")
            and c.stop + 1 in firsts
        )
    ]


def _stated(chosen: Sequence[Candidate], stream: Stream) -> dict[str, str]:
    """What the document says its abbreviations stand for: `Södertörns miljöförbund (SMF)`, `SNUG (nätverket för …)`."""
    stated: dict[str, str] = {}
    by_first = {c.first: c for c in chosen}
    for one in chosen:
        stop = one.stop
        if stop + 1 >= len(stream) or stream[stop].text != "(":
            continue
        inside = stream[stop + 1].text
        closed = stop + 2 < len(stream) and stream[stop + 2].text == ")"
        if closed and is_capitals(inside) and inside not in _PARTIES and inside[0] == one.name[0].upper():
            stated[inside] = one.name
        elif is_capitals(one.name) and stop + 1 in by_first and not stream[stop + 1].capital:
            stated[by_first[stop + 1].name] = one.name
    return stated


def _listed_with_others(chosen: Sequence[Candidate], stream: Stream) -> list[Candidate]:
    """Take abbreviations in a list with organisations for such, whatever they stand for: `PRO, SPF och SKPF`."""
    sure = [c for c in chosen if c.rule != ABBREVIATION and c.type == "organisation"]
    firsts, stops = {c.first for c in sure}, {c.stop for c in sure}
    found: list[Candidate] = []
    for one in chosen:
        behind = one.first - 1 in stops and stream[one.first - 1].text in _LISTING
        before = one.stop + 1 in firsts and one.stop < len(stream) and stream[one.stop].text in _LISTING
        if one.rule == ABBREVIATION and len(one.name) >= _SHORTEST_LISTED and (behind or before):
            stops.add(one.stop)
            found.append(one._replace(rule=ACTING))
        else:
            found.append(one)
    return found


def _within(place: int, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether the character stands in one of the lines, which are in order."""
    before = bisect_right(lines, (place, sys.maxsize)) - 1
    return before >= 0 and place < lines[before][1]
