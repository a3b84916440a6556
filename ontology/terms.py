"""IRIs of things, words and properties: how ids become linked data."""

from ontology.model import Property
from ontology.schema import SCHEMA


def thing_iri(base: str, id_: str) -> str:
    """The IRI of a thing."""
    return f"{base}id/{id_}"


def own_iri(base: str, iri: str) -> str:
    """An IRI of the schema under a base: only what is in the schema's own namespace moves."""
    return f"{base}{iri[len(SCHEMA.base) :]}" if iri.startswith(SCHEMA.base) else iri


def word_iri(base: str, scheme: str, word: str) -> str:
    """The IRI of a word of a scheme."""
    return f"{base}def/{scheme}/{word}"


def part_name(property_: str) -> str:
    """What a node that tells of a property's value is called in its IRI."""
    return property_.replace("_", "-")


def property_iri(property_: str, class_: str) -> str:
    """The IRI of a property, as things of a class use it."""
    return SCHEMA.classes[class_].rdf.iri_of.get(property_, SCHEMA.properties[property_].iri)


def class_iris(class_: str) -> tuple[str, ...]:
    """The IRIs of a class and of all its ancestors."""
    return tuple(dict.fromkeys(iri for name in SCHEMA.classes[class_].lineage for iri in SCHEMA.classes[name].iris))


def datatype_of(property_: Property) -> str | None:
    """The datatype of its literals (rdf:langString where in a language); None for links, words, addresses, periods."""
    kind = property_.plain
    if kind is None or kind.iri or kind.name == "period":
        return None
    return SCHEMA.prefixes["rdf"] + "langString" if kind.language else kind.datatype
