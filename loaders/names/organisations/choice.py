"""Which of the candidates in a text stand, and what they say of one another."""

from collections.abc import Iterable, Sequence

from loaders.names.organisations.abbreviations import is_capitals
from loaders.names.organisations.attended import PARTIES
from loaders.names.organisations.candidates import Candidate, Stream
from loaders.names.organisations.places import ABBREVIATION, ACTING

_GENERAL_ORGANS = ("valberedningen", "presidiet", "kansliet", "styrelsen")
_SHORTEST_LISTED = 3
_LISTING = frozenset({",", "och", "samt"})


def disjoint(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Of candidates that overlap the longest, then the surest; in the order of the text."""
    chosen: list[Candidate] = []
    taken: set[int] = set()
    for one in sorted(candidates, key=lambda c: (c.first - c.stop, -c.confidence, c.first)):
        places = range(one.first, one.stop)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(one)
    return sorted(chosen)


def apart(chosen: list[Candidate], stream: Stream) -> list[Candidate]:
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


def stated(chosen: Sequence[Candidate], stream: Stream) -> dict[str, str]:
    """What the document says its abbreviations stand for: `Södertörns miljöförbund (SMF)`, `SNUG (nätverket för …)`."""
    stated: dict[str, str] = {}
    by_first = {c.first: c for c in chosen}
    for one in chosen:
        stop = one.stop
        if stop + 1 >= len(stream) or stream[stop].text != "(":
            continue
        inside = stream[stop + 1].text
        closed = stop + 2 < len(stream) and stream[stop + 2].text == ")"
        if closed and is_capitals(inside) and inside not in PARTIES and inside[0] == one.name[0].upper():
            stated[inside] = one.name
        elif is_capitals(one.name) and stop + 1 in by_first and not stream[stop + 1].capital:
            stated[by_first[stop + 1].name] = one.name
    return stated


def listed_with_others(chosen: Sequence[Candidate], stream: Stream) -> list[Candidate]:
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
