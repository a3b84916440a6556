"""How claims become the graph that people see: which value counts, what a thing is called, its day."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ontology.model import WORD
from ontology.schema import SCHEMA
from ontology.words import sort_key

NAME_LENGTH = 200
SORT_LENGTH = 64
NO_DAY = "~"  # after every day
Values = Mapping[str, Sequence[str]]


class Claim(NamedTuple):
    """A value that is claimed, with the best that stands behind it; `day` of the earliest such document."""

    value: str
    confidence: float
    day: str | None


def best(claims: Iterable[Claim]) -> str | None:
    """The value drawn of a `one` property: highest confidence, then earliest day, then least value."""
    return min(claims, key=_strength, default=Claim("", 0, None)).value or None


def best_class(claims: Sequence[Claim]) -> str | None:
    """The class drawn: as `best`, but a class below another that is claimed wins over it at any confidence."""
    claimed = {claim.value for claim in claims}
    above = {ancestor for name in claimed for ancestor in SCHEMA.classes[name].ancestors}
    return best([claim for claim in claims if claim.value not in above])


def drawn_value(property_: str, claims: Sequence[Claim]) -> str | None:
    """The value drawn of the `one` property, a class included."""
    return best_class(claims) if property_ == "type" else best(claims)


def name_of(type_: str, values: Values) -> str:
    """What a thing is called: its caption's values, else the Swedish word for its class."""
    made = SCHEMA.classes[type_]
    said = " – ".join(_word(name, values[name][0]) for name in made.caption if values.get(name))
    if not said:
        return made.label.sv
    return said if len(said) <= NAME_LENGTH else said[: NAME_LENGTH - 1].rstrip() + "…"


def day_of(type_: str, values: Values) -> str | None:
    """The day by which a thing is ordered, or None."""
    day = SCHEMA.classes[type_].day
    return values[day][0] if day and values.get(day) else None


@lru_cache(maxsize=65536)
def order_of(name: str) -> str:
    """The key by which names are put in Swedish order, in both stores."""
    return sort_key(name)[:SORT_LENGTH]


def _strength(claim: Claim) -> tuple[float, str, str]:
    return -claim.confidence, claim.day or NO_DAY, claim.value


def _word(property_: str, value: str) -> str:
    made = SCHEMA.properties[property_]
    if made.kind == WORD and made.scheme:
        return SCHEMA.schemes[made.scheme][value].sv
    return value
