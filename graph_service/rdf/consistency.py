"""Whether our own words are consistent: the ontology, its shapes, and the lists of words."""

from collections.abc import Iterator

import pyshacl
from rdflib import OWL, RDF, RDFS, SH, SKOS, BNode, Graph, URIRef
from rdflib.term import Node

from graph_service.rdf.vocabulary import vocabulary
from ontology.schema import SCHEMA

_KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, RDFS.Datatype, SKOS.Concept)
_LANGUAGES = {"sv", "en"}
_BY_KIND = {OWL.ObjectProperty: SH.IRI, OWL.DatatypeProperty: SH.Literal}


def inconsistencies(words: Graph | None = None, shapes: Graph | None = None) -> list[str]:
    """All that is wrong with an ontology and its shapes (ours), in order; nothing where they say what they mean."""
    words = vocabulary("ontology", SCHEMA.base) if words is None else words
    shapes = vocabulary("shapes", SCHEMA.base) if shapes is None else shapes
    found = [*_nameless(words), *_nameless(shapes), *_kinds(words), *_unlabelled(words), *_undefined(words)]
    return sorted({*found, *_circles(words), *_aims(words, shapes), *_ill_shaped(shapes)})


def _nameless(graph: Graph) -> Iterator[str]:
    yield from (f"{s} {p}: a blank node" for s, p, o in graph if isinstance(s, BNode) or isinstance(o, BNode))


def _kinds(words: Graph) -> Iterator[str]:
    """A term is of one kind."""
    for node in set(words.subjects(RDF.type)):
        kinds = [kind for kind in _KINDS if (node, RDF.type, kind) in words]
        if len(kinds) > 1:
            yield f"{node} is {' and '.join(kinds)}"


def _unlabelled(words: Graph) -> Iterator[str]:
    """A term is called something in Swedish and in English."""
    for kind in _KINDS:
        for node in words.subjects(RDF.type, kind):
            labels = [*words.objects(node, RDFS.label), *words.objects(node, SKOS.prefLabel)]
            lacking = _LANGUAGES - {getattr(label, "language", None) for label in labels}
            if lacking:
                yield f"{node} has no label in {', '.join(sorted(lacking))}"


def _undefined(words: Graph) -> Iterator[str]:
    """Whatever of ours is pointed at, is defined."""
    for subject, predicate, value in words:
        for node in (predicate, value):
            if isinstance(node, URIRef) and node.startswith(SCHEMA.base) and (node, None, None) not in words:
                yield f"{subject} {predicate}: {node} is defined nowhere"


def _circles(words: Graph) -> Iterator[str]:
    """No class or property is below itself."""
    for predicate in (RDFS.subClassOf, RDFS.subPropertyOf):
        for node in set(words.subjects(predicate)):
            above = {one for parent in words.objects(node, predicate) for one in _closure(words, parent, predicate)}
            if node in above:
                yield f"{node} is below itself"


def _closure(words: Graph, node: Node, predicate: URIRef) -> set[Node]:
    return {one for one in words.transitive_objects(node, predicate) if one is not None}


def _aims(words: Graph, shapes: Graph) -> Iterator[str]:
    """What a shape asks of a property of ours is what the ontology says of it."""
    for part, path in shapes.subject_objects(SH.path):
        if not str(path).startswith(SCHEMA.base):
            continue
        kinds = [kind for kind in _BY_KIND if (path, RDF.type, kind) in words]
        if not kinds:
            yield f"{part} is about {path}, which is no property of the ontology"
            continue
        wanted, asked = _BY_KIND[kinds[0]], shapes.value(part, SH.nodeKind)
        datatype, range_ = shapes.value(part, SH.datatype), words.value(path, RDFS.range)
        if (asked not in {None, wanted}) or (datatype is not None and wanted == SH.IRI):
            yield f"{part} asks for {asked or datatype} where {path} has {wanted}"
        if datatype is not None and range_ not in {None, datatype}:
            yield f"{part} asks for {datatype} where {path} has {range_}"


def _ill_shaped(shapes: Graph) -> Iterator[str]:
    """The shapes are well-formed SHACL, which SHACL's own shapes tell."""
    try:
        pyshacl.validate(Graph(), shacl_graph=shapes, meta_shacl=True)
    except pyshacl.errors.ReportableRuntimeError as error:
        yield f"the shapes are not well-formed: {error}"
