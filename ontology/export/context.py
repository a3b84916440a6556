"""The JSON-LD context."""

import json

from ontology.schema import SCHEMA


def context() -> str:
    """The JSON-LD context: property names as they stand in the schema."""
    terms: dict[str, object] = {"@version": 1.1, "id": "@id", "type": "@type"}
    for property_ in SCHEMA.properties.values():
        if property_.kind == "class":
            continue
        term: dict[str, str] = {"@id": property_.iri}
        plain = property_.plain
        if plain is None or plain.iri:
            term["@type"] = "@id"
        elif plain.language:
            term["@language"] = plain.language
        elif plain.lexical is None:
            term["@type"] = plain.datatype
        terms[property_.name] = term
    terms |= {made.name: made.iris[0] for made in SCHEMA.classes.values()}
    return json.dumps({"@context": terms}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
