"""A thing as drawn for one audience, and as a node that looks natural in a browser of graphs."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from graph_service.store.base import Audience
from graph_service.store.drawing import Claim, day_of, drawn_value, name_of, order_of
from graph_service.store.neo4j.sort_keys import thing_key
from graph_service.store.neo4j.tally import Claims, each
from ontology.schema import SCHEMA
from ontology.words import fold

Canonical = Callable[[str], str]
Property = str | int | list[str] | None
PREFIX: Mapping[Audience, str] = {Audience.INTERNAL: "_", Audience.PUBLIC: "_public_"}
SEPARATOR = "="
SAMENESS = "same_as"
_LONGEST_WORD = 250  # the index of words cuts longer ones


class Drawn(NamedTuple):
    """Class, name, day, plain values by property, and links as (property, id)."""

    type: str
    name: str
    day: str | None
    values: Mapping[str, tuple[str, ...]]
    links: frozenset[tuple[str, str]]


def draw(claimed: Iterable[Claims], canonical: Canonical) -> Drawn | None:
    """What these claims make of one thing; None where nothing says its class."""
    gathered = _gathered(claimed)
    type_ = drawn_value("type", gathered.pop("type", []))
    if type_ is None:
        return None
    values: dict[str, tuple[str, ...]] = {}
    links: set[tuple[str, str]] = set()
    for name, claims in sorted(gathered.items()):
        if SCHEMA.properties[name].is_link:
            links.update((name, canonical(value)) for value in _drawn_values(name, claims))
        else:
            values[name] = tuple(sorted(_drawn_values(name, claims)))
    return Drawn(type_, name_of(type_, values), day_of(type_, values), values, frozenset(links))


def _gathered(claimed: Iterable[Claims]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claims in claimed:
        for name, value, standing in each(claims):
            if name != SAMENESS:  # it is why a thing stands for another, not what is drawn of it
                found.setdefault(name, []).append(Claim(value, standing.confidence, standing.day))
    return found


def _drawn_values(name: str, claims: list[Claim]) -> set[str]:
    if SCHEMA.properties[name].many or len(claims) == 1:
        return {claim.value for claim in claims}
    best = drawn_value(name, claims)
    return {best} if best is not None else set()


def node_properties(id_: str, drawn: Mapping[Audience, Drawn | None]) -> dict[str, Property]:
    """Properties of a node: plain ones as people know them, and, with `_` before, what this store reads."""
    made: dict[str, Property] = {}
    inner = drawn[Audience.INTERNAL]
    if inner is not None:
        made = {n: list(v) if SCHEMA.properties[n].many else v[0] for n, v in inner.values.items()}
        made["name"] = inner.name
    for audience, prefix in PREFIX.items():
        one = drawn[audience]
        if one is not None:
            made |= _read_properties(prefix, id_, one)
    return made


def _read_properties(prefix: str, id_: str, drawn: Drawn) -> dict[str, Property]:
    return {
        f"{prefix}type": drawn.type,
        f"{prefix}name": drawn.name,
        f"{prefix}day": drawn.day,
        f"{prefix}order": order_of(drawn.name),
        f"{prefix}place": thing_key(drawn.type, drawn.day, id_),
        f"{prefix}values": _flat({"type": (drawn.type,), **drawn.values}),
        f"{prefix}names": _names(drawn),
        f"{prefix}texts": _words(drawn, "text") or None,
    }


def _flat(values: Mapping[str, Iterable[str]]) -> list[str]:
    return [f"{name}{SEPARATOR}{value}" for name, said in values.items() for value in said]


def _names(drawn: Drawn) -> list[str] | None:
    words = _words(drawn, "name")
    return [*words, *sorted(set(map(mark_of, words)))] or None


def _words(drawn: Drawn, search: str) -> list[str]:
    said = (v for n, values in drawn.values.items() if SCHEMA.properties[n].search == search for v in values)
    return sorted({words for words in map(fold, said) if words})


def mark_of(words: str) -> str:
    """One word for a whole name, by which the index of words tells it and its beginnings from the words in names."""
    return f"_{words.replace(' ', '_')}"[:_LONGEST_WORD]


def labels(type_: str | None) -> tuple[str, ...]:
    """The labels of a node of this class: itself and its ancestors; only Thing where the class is unknown."""
    return SCHEMA.classes[type_].lineage if type_ is not None else ("Thing",)
