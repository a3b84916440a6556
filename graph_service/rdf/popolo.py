"""Popolo JSON: people in public office, organisations, memberships, meetings, decisions and votes, a page at a time.

Popolo's specification says what the fields mean. Ids are the IRIs of the things; dates of a membership are the first
and the last on which it was seen.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from graph_service.rdf.name_parts import name_parts
from graph_service.store.base import Thing, View
from ontology.schema import SCHEMA
from ontology.terms import thing_iri

Values = tuple[str, ...]
Made = Callable[[str, Values], Any]


class Field(NamedTuple):
    """A field, the property that it is made of, and how; it is left out where that gives nothing."""

    name: str
    property: str
    make: Made


class Kind(NamedTuple):
    """A kind of Popolo's, and the class that it is made of."""

    class_: str
    fields: tuple[Field, ...]


def _first(_: str, values: Values) -> str:
    return values[0]


def _last(_: str, values: Values) -> str:
    return values[-1]


def _id(base: str, values: Values) -> str:
    return thing_iri(base, values[0])


def _named(_: str, values: Values) -> list[dict[str, str]]:
    return [{"name": value} for value in values]


def _linked(_: str, values: Values) -> list[dict[str, str]]:
    return [{"url": value} for value in values]


def _numbered(_: str, values: Values) -> list[dict[str, str]]:
    return [{"scheme": "SE-orgnr", "identifier": value} for value in values]


def _counted(option: str) -> Made:
    return lambda _, values: {"option": option, "value": int(values[0])}


def _given(_: str, values: Values) -> str | None:
    parts = name_parts(values[0])
    return parts.given if parts else None


def _family(_: str, values: Values) -> str | None:
    parts = name_parts(values[0])
    return parts.family if parts else None


_NAMED = (Field("name", "name", _first), Field("other_names", "alternative_name", _named))
_ORGANISATION = (
    *_NAMED,
    Field("identifiers", "organisation_number", _numbered),
    Field("founding_date", "valid_from", _first),
    Field("dissolution_date", "valid_to", _first),
    Field("area_id", "area", _id),
    Field("links", "website", _linked),
)
KINDS: dict[str, Kind] = {
    "persons": Kind("Person", (*_NAMED, Field("given_name", "name", _given), Field("family_name", "name", _family))),
    "organizations": Kind("Organisation", _ORGANISATION),
    "bodies": Kind("Body", (*_NAMED, Field("parent_id", "organisation", _id))),
    "memberships": Kind(
        "Membership",
        (
            Field("person_id", "person", _id),
            Field("organization_id", "group", _id),
            Field("role", "role", _first),
            Field("on_behalf_of_id", "party", _id),
            Field("start_date", "observed", _first),
            Field("end_date", "observed", _last),
        ),
    ),
    "areas": Kind("MunicipalityArea", (Field("name", "name", _first), Field("identifier", "code", _first))),
    "events": Kind(
        "Meeting",
        (
            Field("name", "name", _first),
            Field("organization_id", "body", _id),
            Field("start_date", "date", _first),
            Field("location", "place", _first),
        ),
    ),
    "motions": Kind(
        "Decision",
        (
            Field("text", "text", _first),
            Field("organization_id", "decided_by", _id),
            Field("date", "date", _first),
            Field("result", "outcome", _first),
        ),
    ),
    "vote_events": Kind(
        "Vote",
        (
            Field("start_date", "date", _first),
            Field("counts", "yes", _counted("yes")),
            Field("counts", "no", _counted("no")),
            Field("counts", "abstain", _counted("abstain")),
        ),
    ),
}
_CALLED = {"bodies": "organizations"}


def popolo(view: View, kind: str, base: str, after: str | None, limit: int) -> dict[str, Any]:
    """A page of a kind, newest first: the things below Popolo's name of the kind, and the cursor of the next page."""
    page = view.select(KINDS[kind].class_, after=after, limit=limit)
    return {_CALLED.get(kind, kind): [_made(thing, KINDS[kind], base) for thing in page.rows], "next": page.next}


def _made(thing: Thing, kind: Kind, base: str) -> dict[str, Any]:
    made: dict[str, Any] = {"id": thing_iri(base, thing.id), "classification": SCHEMA.classes[thing.type].label.en}
    for field in kind.fields:
        values = thing.values.get(field.property, ())
        if not values:
            continue
        value = field.make(base, values)
        if value is None:
            continue
        if isinstance(value, dict):  # several fields make one list
            made.setdefault(field.name, []).append(value)
        else:
            made[field.name] = value
    return made
