"""Contradictions in the ontology and its shapes are told."""

from collections.abc import Callable

import pytest
from rdflib import OWL, RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef

from graph_service.rdf.consistency import inconsistencies
from ontology.export import ontology_graph, shapes_graph
from ontology.schema import SCHEMA

SKM = SCHEMA.prefixes["skm"]
MEETING, OUTCOME, AMOUNT = (URIRef(SKM + name) for name in ("Meeting", "outcome", "amountSEK"))
Change = Callable[[Graph, Graph], object]


def test_our_own_are_consistent() -> None:
    assert inconsistencies() == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda words, _: words.add((MEETING, RDF.type, OWL.ObjectProperty)), "Meeting is http"),
        (lambda words, _: words.remove((MEETING, RDFS.label, None)), "Meeting has no label in en, sv"),
        (lambda words, _: words.add((MEETING, RDFS.subClassOf, URIRef(SKM + "Nothing"))), "Nothing is defined nowhere"),
        (lambda words, _: words.add((MEETING, RDFS.subClassOf, MEETING)), "Meeting is below itself"),
        (lambda words, _: words.add((BNode(), RDFS.seeAlso, MEETING)), "a blank node"),
        (lambda words, _: words.remove((OUTCOME, None, None)), "outcome, which is no property of the ontology"),
        (lambda words, _: words.set((AMOUNT, RDFS.range, XSD.date)), "amountSEK has http"),
        (
            lambda _, shapes: shapes.set((URIRef(f"{SKM}shape/Decision/outcome"), SH.datatype, XSD.date)),
            "outcome asks for",
        ),
        (
            lambda _, shapes: shapes.add((URIRef(f"{SKM}shape/Decision/outcome"), SH.minCount, Literal("x"))),
            "the shapes are not well-formed",
        ),
    ],
)
def test_a_contradiction_is_told(change: Change, told: str) -> None:
    words, shapes = ontology_graph(), shapes_graph()
    change(words, shapes)
    assert told in "\n".join(inconsistencies(words, shapes))
