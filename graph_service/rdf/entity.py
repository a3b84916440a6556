"""One thing, or a few lines, as Turtle, JSON-LD, N-Triples or RDF/XML."""

from collections.abc import Iterable, Mapping

from graph_service.rdf.dumping.json_ld import json_ld
from graph_service.rdf.dumping.quads import prefixes
from graph_service.rdf.dumping.turtle import turtle
from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms, literal, terms_of
from graph_service.store.base import Thing

TURTLE, JSON_LD, N_TRIPLES, RDF_XML = (
    "text/turtle",
    "application/ld+json",
    "application/n-triples",
    "application/rdf+xml",
)
FORMATS: dict[str, str] = {TURTLE: "turtle", JSON_LD: "json-ld", N_TRIPLES: "nt", RDF_XML: "xml"}
_LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"
_LICENCE = "<http://creativecommons.org/publicdomain/zero/1.0/>"


def entity(
    thing: Thing,
    base: str,
    media_type: str,
    linked: Mapping[str, Thing] | None = None,
    told: Iterable[str] = (),
) -> str:
    """A thing as drawn, in one of FORMATS, the document that tells of it, and what the `linked` things are called.

    `told` is what others tell of it, as lines without their ends.
    """
    terms = terms_of(base)
    lines = {*triples(thing, terms), *told}
    lines.update(_document(thing, terms))
    for other in (linked or {}).values():
        lines.add(f"{terms.thing(other.id)} {_LABEL} {literal(other.name, language='sv')}")
    return written(sorted(lines), base, media_type)


def _document(thing: Thing, terms: Terms) -> Iterable[str]:
    document, named = f"<{terms.base}res/{thing.id}>", terms.named
    yield f"{document} {named('rdf:type')} {named('foaf:Document')}"
    yield f"{document} {named('foaf:primaryTopic')} {terms.thing(thing.id)}"
    yield f"{document} {named('dcterms:license')} {_LICENCE}"


def written(lines: Iterable[str], base: str, media_type: str) -> str:
    """Lines `subject predicate object`, without their ends, in one of FORMATS."""
    piece = " .\n".join([*lines, ""])
    if media_type == N_TRIPLES:
        return piece
    if media_type == TURTLE:
        return "".join(turtle([piece], base))
    if media_type == JSON_LD:
        return "".join(json_ld([piece], base))
    from pyoxigraph import RdfFormat, parse, serialize  # noqa: PLC0415 - the other forms do without

    quads = (quad.triple for quad in parse(piece, format=RdfFormat.N_TRIPLES))
    told = serialize(quads, format=RdfFormat.RDF_XML, prefixes=prefixes(base))
    assert told is not None
    return told.decode()
