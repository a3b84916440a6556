"""Graphs that the exports are made in."""

from rdflib import RDFS, SH, Graph, Literal, URIRef

from ontology.model import Label
from ontology.schema import SCHEMA


def new_graph() -> Graph:
    """An empty graph that knows the prefixes."""
    graph = Graph()
    for prefix, iri in SCHEMA.prefixes.items():
        graph.bind(prefix, iri)
    graph.bind("sh", SH)
    return graph


def add_label(graph: Graph, node: URIRef, label: Label, predicate: URIRef = RDFS.label) -> None:
    """Tell what a node is called, in both languages."""
    graph.add((node, predicate, Literal(label.sv, lang="sv")))
    graph.add((node, predicate, Literal(label.en, lang="en")))
