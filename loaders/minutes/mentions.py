"""Who and what each item names: people, organisations and municipalities, one entry for each item and name."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol, TypeVar

from loaders.minutes.items.asides import asides
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Found, Head, Mention, NamedPerson
from loaders.names.organisations.organisations import NamedOrganisation, Organisations
from loaders.text import Line
from ontology.statement import Span

_WEAK = 0.75
_Named = TypeVar("_Named", NamedPerson, NamedOrganisation)


class _People(Protocol):
    def named(self, start: int, end: int) -> Iterator[NamedPerson]: ...


class _Place(NamedTuple):
    name: str
    type: str
    start: int
    end: int
    rule: str
    confidence: float


def mentions(layout: Layout, head: Head, people: _People | None, organisations: Organisations) -> tuple[Mention, ...]:
    """All names in each item's heading and running text, without the body that meets and lists of enclosures."""
    del head  # the organisations know the body that meets
    return tuple(m for part in layout.items for m in _of_item(layout, part, people, organisations))


def _of_item(layout: Layout, part: ItemPart, people: _People | None, organisations: Organisations) -> Iterator[Mention]:
    places: dict[tuple[str, str], list[_Place]] = {}
    for start, end in _stretches(layout, part):
        for place in _places(layout, start, end, people, organisations):
            places.setdefault((place.name.casefold(), place.type), []).append(place)
    for same in places.values():
        spans = tuple(s for p in sorted(same, key=lambda p: p.start) for s in layout.text.spans(p.start, p.end))
        surest = max(same, key=lambda p: p.confidence)
        yield Mention(part.number, Found(surest.name, spans, surest.rule, surest.confidence), surest.type)


def _stretches(layout: Layout, part: ItemPart) -> Iterator[tuple[int, int]]:
    """The heading, and each run of lines of the body that is no furniture, no list of enclosures or recipients."""
    spans: list[Span] = sorted(part.heading.spans, key=lambda s: s.start)
    if spans:
        yield spans[0].start, spans[-1].end
    if not part.lines:
        return
    between = _furniture(layout, part.lines[0].start, part.lines[-1].end)
    lines = sorted({*part.lines, *between})
    left_out = asides(lines) | {line.start for line in between}
    begin, end = None, 0
    for line in lines:
        if line.start not in left_out:
            begin = line.start if begin is None else begin
            end = line.end
        elif begin is not None:
            yield begin, end
            begin = None
    if begin is not None:
        yield begin, end


def _furniture(layout: Layout, start: int, end: int) -> tuple[Line, ...]:
    """The furniture between the lines of an item: a repeated `Protokollsutdrag skickas till` tells what follows."""
    first = bisect_left(layout.furniture, start, key=lambda line: line.start)
    return layout.furniture[first : bisect_left(layout.furniture, end, key=lambda line: line.start)]


def _places(
    layout: Layout, start: int, end: int, people: _People | None, organisations: Organisations
) -> Iterator[_Place]:
    named = list(people.named(start, end)) if people is not None else []
    ends = [person.end for person in named]
    initials = {(p.start, p.end) for p in named if layout.text.characters[p.start : p.end].isupper()}
    found = [
        o
        for o in organisations.found(start, end)
        if (o.start, o.end) not in initials and not _covered(o, _meeting(o, named, ends))
    ]
    stops = [organisation.end for organisation in found]
    for organisation in found:
        if not organisations.meets(organisation.name):
            yield _Place(*organisation)
    for person in named:
        inside = any(o.start <= person.start and person.end <= o.end for o in _meeting(person, found, stops))
        if inside:
            continue
        if person.name is not None:
            yield _Place(person.name, "person", person.start, person.end, "person-named", 0.9)
        else:
            yield _Place(
                layout.text.characters[person.start : person.end],
                "person",
                person.start,
                person.end,
                "person-unresolved",
                0.7,
            )


def _meeting(one: NamedPerson | NamedOrganisation, others: Sequence[_Named], ends: Sequence[int]) -> Iterator[_Named]:
    """Those of `others`, which stand in order, apart, and end at `ends`, that have a character of `one`."""
    for place in range(bisect_right(ends, one.start), len(others)):
        if others[place].start >= one.end:
            return
        yield others[place]


def _covered(organisation: NamedOrganisation, named: Iterable[NamedPerson]) -> bool:
    """Whether it is only a weak guess where one of these people is named, or stands whole in the name."""
    return any(
        organisation.confidence < _WEAK
        or (
            p.start <= organisation.start
            and organisation.end <= p.end
            and p.end - p.start > organisation.end - organisation.start
        )
        for p in named
    )
