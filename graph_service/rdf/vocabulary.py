"""Our own words as linked data: the ontology, its shapes, and the lists of words, under a base."""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from rdflib import RDF, SKOS, Graph, URIRef

from ontology.schema import SCHEMA

VOCABULARIES = {"ontology": "samverkan.ttl", "shapes": "shapes.ttl"}


@cache
def text_of(name: str) -> str:
    """A vocabulary as it is kept, in Turtle."""
    return files("ontology").joinpath(VOCABULARIES[name]).read_text("utf-8")


@lru_cache(maxsize=8)
def vocabulary(name: str, base: str) -> Graph:
    """A vocabulary; nobody may change it."""
    return Graph().parse(data=text_of(name).replace(SCHEMA.base, base), format="turtle")


def lines(name: str, base: str) -> Iterator[str]:
    """A vocabulary as sorted N-Triples, in one piece."""
    written = vocabulary(name, base).serialize(format="nt").split("\n")
    yield "\n".join([*sorted(line for line in written if line), ""])


def about(iri: str, base: str) -> Graph | None:
    """What is told of one of our words: the word itself, and of a list its words; None where there is none."""
    whole = vocabulary("ontology", base)
    node = URIRef(iri)
    wanted = [node, *whole.subjects(SKOS.inScheme, node)]
    found = Graph(namespace_manager=whole.namespace_manager)
    for one in wanted:
        for triple in whole.triples((one, None, None)):
            found.add(triple)
    return found if (node, RDF.type, None) in found else None
