"""What leads to a thing: by property and class, some of each; of what joins two things, the other one."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph_service.queries.answers import Named
from graph_service.queries.scope import known
from graph_service.store.base import Link, Page, Thing, View
from ontology.model import Property
from ontology.schema import SCHEMA

_DETAILS = frozenset({"link", "word", "date"})
_OF_WHAT_JOINS = _DETAILS | {"text"}
_SAID = frozenset({"same_as"})


@dataclass(frozen=True, slots=True)
class Relative:
    """A thing that leads here; `ends` are those that it joins (a person and a meeting), without the one asked about.

    `details` are its plain values and words, `linked` names what its other links lead to.
    """

    thing: Named
    day: str | None
    ends: tuple[Named, ...]
    details: dict[str, str]
    linked: dict[str, Named]


@dataclass(frozen=True, slots=True)
class Group:
    """Things of a class that lead here by a property: so many, and some of them, newest first."""

    property: str
    type: str
    number: int
    rows: Page[Relative]


def related(view: View, id_: str, without: Iterable[str] = (), limit: int = 6) -> tuple[Group, ...]:
    """What leads to a thing, but for things of the classes `without`. Raises UnknownThingError."""
    kept, left = known(view, id_), {*without}
    found = [
        degree
        for degree in view.degrees(kept)
        if not degree.outward and degree.property not in _SAID and degree.type not in left
    ]
    return tuple(group(view, kept, degree.property, degree.type, limit=limit) for degree in found)


def group(view: View, id_: str, property_: str, type_: str, after: str | None = None, limit: int = 50) -> Group:
    """One group, page by page. Raises UnknownThingError and CursorError."""
    kept = known(view, id_)
    number = sum(d.number for d in view.degrees(kept) if (d.property, d.outward, d.type) == (property_, False, type_))
    links = view.links(kept, property_, False, type_, after, limit)  # noqa: FBT003 - as in View.links
    return Group(property_, type_, number, Page(_relatives(view, kept, links.rows), links.next))


def _relatives(view: View, asked: str, links: Iterable[Link]) -> tuple[Relative, ...]:
    listed = list(links)
    things = view.things([link.id for link in listed])
    ends = {value for thing in things.values() for value in _linked(thing)}
    names = {id_: Named.of(found) for id_, found in view.things(sorted(ends)).items()}
    return tuple(_relative(things[link.id], asked, names) for link in listed if link.id in things)


def _relative(thing: Thing, asked: str, names: dict[str, Named]) -> Relative:
    edge = SCHEMA.classes[thing.type].edge
    joined = (edge.start, edge.end) if edge else ()
    ends = [value for name in joined for value in thing.values.get(name, ()) if value != asked]
    told = {name: values[0] for name, values in thing.values.items() if name not in joined and _told(name, thing)}
    return Relative(
        Named.of(thing),
        thing.day,
        tuple(names[value] for value in ends if value in names),
        {name: value for name, value in told.items() if not _made(name).is_link},
        {name: names[value] for name, value in told.items() if value in names and value != asked},
    )


def _told(name: str, thing: Thing) -> bool:
    made = SCHEMA.classes[thing.type]
    shown, kinds = (made.day, *made.caption), _DETAILS
    if made.edge:
        shown, kinds = (made.day,), _OF_WHAT_JOINS
    return not _made(name).many and _made(name).kind in kinds and name not in shown


def _linked(thing: Thing) -> list[str]:
    return [value for name, values in thing.values.items() if _made(name).is_link for value in values]


def _made(name: str) -> Property:
    return SCHEMA.properties[name]
