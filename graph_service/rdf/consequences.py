"""What RDF tells besides where a value is known: what a text stands for, a node for a number, the parts of a name."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from urllib.parse import quote

from graph_service.rdf.name_parts import name_parts
from graph_service.rdf.terms import Terms, literal
from ontology.model import Concept, ValueNode
from ontology.schema import SCHEMA
from ontology.terms import part_name
from ontology.words import fold

Follow = Callable[[str, str], Sequence[str]]
_KEPT = 4096


def follow(class_: str, name: str, terms: Terms) -> Follow | None:
    """What gives the lines that follow from a subject's value of a property, as a class uses it; None where none do."""
    rdf, concept = SCHEMA.classes[class_].rdf, SCHEMA.properties[name].concept
    every = [
        *([_concept(concept, terms)] if concept else []),
        *([_node(rdf.nodes[name], name, terms)] if name in rdf.nodes else []),
        *([_parts(rdf.parted[name], name, terms)] if name in rdf.parted else []),
    ]
    if len(every) > 1:
        return lambda subject, value: [line for one in every for line in one(subject, value)]
    return every[0] if every else None


def _concept(concept: Concept, terms: Terms) -> Follow:
    ends = {
        text: tuple(f" {terms.iri(iri)} {terms.iri(word)}" for iri in concept.iris)
        for text, word in concept.words.items()
    }
    told = lru_cache(maxsize=_KEPT)(lambda value: ends.get(fold(value), ()))
    return lambda subject, value: [subject + end for end in told(value)]


def _node(node: ValueNode, name: str, terms: Terms) -> Follow:
    """The node of a value, whose IRI ends in that."""
    part, leads, tells = part_name(name), f" {terms.iri(node.iri)} ", f" {terms.iri(node.value)} "
    datatype = terms.iri(node.datatype)[1:-1] if node.datatype else None
    always = [f" {terms.named('rdf:type')} {terms.iri(node.class_)}"]
    always += [f" {terms.iri(predicate)} {terms.iri(value)}" for predicate, value in node.links.items()]
    always += [f" {terms.iri(predicate)} {literal(text)}" for predicate, text in node.texts.items()]

    @lru_cache(maxsize=_KEPT)
    def ends(value: str) -> tuple[str, tuple[str, ...]]:
        """How the node's IRI ends, and that with each thing that it says."""
        own = f"/{part}/{quote(value, safe='')}>"
        return own, tuple(own + one for one in (f"{tells}{literal(value, datatype)}", *always))

    def lines(subject: str, value: str) -> list[str]:
        (own, said), start = ends(value), subject[:-1]
        return [f"{subject}{leads}{start}{own}", *[start + one for one in said]]

    return lines


def _parts(iris: tuple[str, str], name: str, terms: Terms) -> Follow:
    predicates, plain = [terms.iri(iri) for iri in iris], SCHEMA.properties[name].plain
    language = plain.language if plain else None

    @lru_cache(maxsize=_KEPT)
    def ends(value: str) -> tuple[str, ...]:
        told = zip(predicates, name_parts(value) or (), strict=False)
        return tuple(f" {predicate} {literal(part, language=language)}" for predicate, part in told)

    return lambda subject, value: [subject + end for end in ends(value)]
