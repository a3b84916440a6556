"""What the schema asks of a thing: missing, unknown, too many or ill-formed values."""

from collections.abc import Mapping, Sequence

from ontology.description import clean_value
from ontology.schema import SCHEMA


def faults(class_: str, values: Mapping[str, Sequence[str]]) -> list[str]:
    """All that is wrong with a thing of a class; an empty list where nothing is."""
    made = SCHEMA.concrete.get(class_)
    if made is None:
        return [f"{class_!r} is no class that things can be of"]
    found = [f"{class_} wants {name}" for name in made.required if name != "type" and not values.get(name)]
    for name, several in values.items():
        if name not in made.properties:
            found.append(f"a {class_} has no property {name!r}")
            continue
        if len(several) > 1 and not SCHEMA.properties[name].many:
            found.append(f"{name} has {len(several)} values, and takes one")
        found += [fault for value in several if (fault := _fault(name, value))]
    return found


def _fault(name: str, value: str) -> str | None:
    try:
        clean = clean_value(name, value)
    except ValueError as error:
        return str(error)
    return None if clean == value else f"{name}: {value!r} is not canonical: {clean!r}"
