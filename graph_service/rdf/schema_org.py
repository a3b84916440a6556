"""A thing in the words of schema.org, as search engines read it in a page."""

from typing import Any

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from graph_service.rdf.facts import triples
from graph_service.rdf.terms import terms_of
from graph_service.store.base import Thing
from ontology.schema import SCHEMA
from ontology.terms import thing_iri

_START = SCHEMA.prefixes["schema"]
_TYPE = SCHEMA.prefixes["rdf"] + "type"


def schema_org(thing: Thing, base: str) -> dict[str, Any] | None:
    """JSON-LD of what is told of a thing in schema.org's vocabulary; None where it has no class there."""
    own = thing_iri(base, thing.id)
    found: dict[str, list[Any]] = {}
    lines = " .\n".join([*triples(thing, terms_of(base)), ""])
    for quad in parse(lines, format=RdfFormat.N_TRIPLES, lenient=True):
        if isinstance(quad, Quad) and quad.subject == NamedNode(own):
            name, value = quad.predicate.value, quad.object
            if name == _TYPE and isinstance(value, NamedNode) and value.value.startswith(_START):
                found.setdefault("@type", []).append(value.value.removeprefix(_START))
            elif name.startswith(_START):
                plain = value.value if isinstance(value, Literal) else {"@id": str(value)[1:-1]}
                found.setdefault(name.removeprefix(_START), []).append(plain)
    if "@type" not in found:
        return None
    told = {name: values[0] if len(values) == 1 else values for name, values in found.items()}
    return {"@context": "https://schema.org/", "@id": own, "name": thing.name, **told}
