"""Triples told with prefixed names, and written in any form."""

from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

Value = NamedNode | Literal
PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "ldes": "https://w3id.org/ldes#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "sh": "http://www.w3.org/ns/shacl#",
    "spdx": "http://spdx.org/rdf/terms#",
    "tree": "https://w3id.org/tree#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
TURTLE, N_TRIPLES, RDF_XML, JSON_LD = (
    "text/turtle",
    "application/n-triples",
    "application/rdf+xml",
    "application/ld+json",
)
FORMATS = {
    RDF_XML: RdfFormat.RDF_XML,
    TURTLE: RdfFormat.TURTLE,
    JSON_LD: RdfFormat.JSON_LD,
    N_TRIPLES: RdfFormat.N_TRIPLES,
}


class Telling:
    """Triples that are told one after the other."""

    def __init__(self) -> None:
        self.triples: list[Triple] = []

    def tell(self, subject: str, predicate: str, *values: Value) -> None:
        """Tell of an IRI by a prefixed name."""
        self.triples += [Triple(NamedNode(subject), named(predicate), value) for value in values]

    def tell_in_both(self, subject: str, predicate: str, text: Mapping[str, str]) -> None:
        """Tell a text in each of the languages that it is had in."""
        told = (Literal(words, language=language) for language, words in text.items() if words)
        self.tell(subject, predicate, *told)

    def written(self, media_type: str) -> bytes:
        """In one of FORMATS."""
        return written(self.triples, media_type)


def written(triples: Iterable[Triple], media_type: str) -> bytes:
    """Triples in one of FORMATS."""
    text = serialize(triples, format=FORMATS[media_type], prefixes=PREFIXES)
    assert text is not None
    return text


def named(curie: str) -> NamedNode:
    """What a prefixed name stands for. Raises KeyError for a prefix that is not known."""
    prefix, _, name = curie.partition(":")
    return NamedNode(PREFIXES[prefix] + name)


def iri(address: str) -> NamedNode:
    """An address as a node."""
    return NamedNode(address)


def typed(value: object, datatype: str) -> Literal:
    """A literal of one of XML Schema's datatypes."""
    return Literal(str(value), datatype=named(f"xsd:{datatype}"))
