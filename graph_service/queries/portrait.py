"""All that is said of a thing itself: each value with who says it, and what others say instead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph_service.queries.answers import Named, Quote, UnknownThingError
from graph_service.queries.evidence import evidence
from graph_service.store.base import Thing, View
from ontology.schema import SCHEMA

MOST_VALUES = 12  # shown of a property; the others are its neighbours
_LOOKED_AT = 50  # sayings of a property, for values that differ from the drawn one
_UNSAID = frozenset({"type", "same_as"})


@dataclass(frozen=True, slots=True)
class Value:
    """A value, the thing that it names where it is a link, and passages that say it; `more` where there are others."""

    value: str
    linked: Named | None
    quotes: tuple[Quote, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A property's values, up to the limit; `number` counts them all. `differing` are said, but not drawn."""

    property: str
    number: int
    values: tuple[Value, ...]
    differing: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Portrait:
    """A thing by class and name, and what is said of it, in the order of the schema."""

    id: str
    type: str
    name: str
    day: str | None
    said: tuple[Said, ...]

    @property
    def heading(self) -> Said | None:
        """What says what it is called, where that is one value's words."""
        return next((said for said in self.said if (self.name,) == tuple(value.value for value in said.values)), None)

    @property
    def facts(self) -> tuple[Said, ...]:
        """All else that is said."""
        return tuple(said for said in self.said if said is not self.heading)


def portrait(view: View, id_: str, quotes: int = 2) -> Portrait:
    """A thing with so many passages for each of its values. Raises UnknownThingError."""
    thing = view.thing(view.canonical(id_))
    if thing is None:
        raise UnknownThingError(id_)
    drawn = {name: values for name, values in thing.values.items() if name not in _UNSAID}
    shown = {name: drawn[name][:MOST_VALUES] for name in _in_order(thing.type, drawn)}
    differing = dict(_differing(view, thing, shown))
    names = _names(view, [*shown.items(), *differing.items()])
    said = tuple(
        Said(
            name,
            len(drawn[name]),
            tuple(_value(view, thing.id, name, value, names, quotes) for value in values),
            tuple(_value(view, thing.id, name, value, names, quotes) for value in differing.get(name, ())),
        )
        for name, values in shown.items()
    )
    return Portrait(thing.id, thing.type, thing.name, thing.day, said)


def _in_order(type_: str, names: Iterable[str]) -> list[str]:
    """Properties in the order in which the schema lists them, those that the class requires first."""
    required = SCHEMA.classes[type_].required
    order = list(dict.fromkeys([*required, *SCHEMA.properties]))
    return sorted(names, key=order.index)


def _differing(view: View, thing: Thing, shown: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, values in shown.items():
        if not SCHEMA.properties[name].many:
            said = view.evidence(thing.id, name, limit=_LOOKED_AT).rows
            others = tuple(dict.fromkeys(saying.value for saying in said if saying.value not in values))
            if others:
                yield name, others[:MOST_VALUES]


def _names(view: View, of: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, Named]:
    ids = {value for name, values in of if SCHEMA.properties[name].is_link for value in values}
    return {id_: Named.of(found) for id_, found in view.things(sorted(ids)).items()}


def _value(view: View, id_: str, name: str, value: str, names: dict[str, Named], quotes: int) -> Value:
    found = evidence(view, id_, name, value, limit=quotes)
    return Value(value, names.get(value), found.rows, found.next is not None)
