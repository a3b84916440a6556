"""Things as drawn, against what the schema asks: in Python, and by its SHACL shapes."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph_service.queries.proof.fault import Faults
from graph_service.rdf.shapes import Shapes
from graph_service.store.base import Thing
from ontology.checks import faults as schema_faults
from ontology.schema import SCHEMA

_ID = re.compile(r"[a-z]+-[a-z0-9]+")


def prove_things(things: Sequence[Thing], shapes: Shapes, faults: Faults) -> None:
    """Check things; what RDF has no word for is told by the schema's own check, and left out of the shapes'."""
    for thing in things:
        if not _ID.fullmatch(thing.id):
            faults.add(thing.id, "id", "is no id")
        for fault in schema_faults(thing.type, thing.values):
            faults.add(thing.id, "schema", fault)
    for violation in shapes.violations([_known(thing) for thing in things if _is_known(thing)]):
        faults.add(violation.thing, violation.property, violation.message)


def _is_known(thing: Thing) -> bool:
    return thing.type in SCHEMA.concrete and _ID.fullmatch(thing.id) is not None


def _known(thing: Thing) -> Thing:
    if thing.values.keys() <= SCHEMA.properties.keys():
        return thing
    return replace(thing, values={name: v for name, v in thing.values.items() if name in SCHEMA.properties})
