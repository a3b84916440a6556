"""A valid thing of each class, made by the schema's own rules; people and matters are invented."""

from ontology.model import Property
from ontology.schema import SCHEMA

PLAIN = {
    "name": "Viska Ek",
    "english": "Example",
    "text": "uppdra åt nätverket att ta fram ett förslag",
    "code": "0136",
    "hash": "a" * 64,
    "date": "2024-03-01",
    "time": "09:30",
    "period": "2019",
    "integer": "12",
    "decimal": "59.5",
    "organisation_number": "212000-0142",
    "iri": "http://www.wikidata.org/entity/Q1",
}
WRONG = {
    "name": " ",
    "english": "",
    "text": "  ",
    "code": " ",
    "hash": "xyz",
    "date": "2024-02-30",
    "time": "25:00",
    "period": "sometimes",
    "integer": "twelve",
    "decimal": "north",
    "organisation_number": "12",
    "iri": "wikidata",
}


def valid_value(property_: Property) -> str:
    if property_.is_link:
        return f"{SCHEMA.classes[SCHEMA.reaches(property_.name)[0]].id}-abcdefghij"
    if property_.scheme:
        return next(iter(SCHEMA.schemes[property_.scheme]))
    return PLAIN[property_.kind]


def valid_thing(class_: str) -> dict[str, list[str]]:
    made = SCHEMA.concrete[class_]
    return {name: [valid_value(SCHEMA.properties[name])] for name in made.properties if name not in {"type", "same_as"}}
