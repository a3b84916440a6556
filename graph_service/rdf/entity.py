"""One thing as Turtle, JSON-LD or N-Triples."""

from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing
from ontology.schema import SCHEMA

TURTLE, JSON_LD, N_TRIPLES = "text/turtle", "application/ld+json", "application/n-triples"
FORMATS: dict[str, str] = {TURTLE: "turtle", JSON_LD: "json-ld", N_TRIPLES: "nt"}


def entity(thing: Thing, base: str, media_type: str) -> str:
    """A thing as drawn, in one of FORMATS."""
    lines = "".join(f"{triple} .\n" for triple in triples(thing, Terms(base)))
    if media_type == N_TRIPLES:
        return lines
    from rdflib import Graph  # noqa: PLC0415 - slow to load, and N-Triples do without

    graph = Graph(bind_namespaces="none")
    for prefix, iri in SCHEMA.prefixes.items():
        graph.bind(prefix, iri)
    graph.parse(data=lines, format="nt")
    if media_type == JSON_LD:
        return graph.serialize(format="json-ld", context=SCHEMA.prefixes)
    return graph.serialize(format=FORMATS[media_type])
