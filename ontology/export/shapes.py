"""SHACL shapes: of each class that things can be of, and of the nodes that help to tell of them."""

from rdflib import RDF, RDFS, SH, XSD, Graph, Literal, URIRef

from ontology.export.graph import new_graph
from ontology.model import Class, Property
from ontology.schema import SCHEMA
from ontology.terms import datatype_of, property_iri

SKM = SCHEMA.prefixes["skm"]


def shapes_graph() -> Graph:
    """The shapes; no blank nodes."""
    graph = new_graph()
    for made in SCHEMA.concrete.values():
        shape = _shape(graph, made.name, made.iris[0])
        for name in made.properties:
            if SCHEMA.properties[name].kind != "class":
                _add_property(graph, shape, made, SCHEMA.properties[name])
    for iri, has in SCHEMA.nodes.items():
        shape = _shape(graph, _local(iri), iri)
        for predicate, kind in has.items():
            _add_part(graph, shape, predicate, kind)
    return graph


def _shape(graph: Graph, name: str, class_: str) -> URIRef:
    shape = URIRef(f"{SKM}shape/{name}")
    graph.add((shape, RDF.type, SH.NodeShape))
    graph.add((shape, RDFS.label, Literal(name)))
    graph.add((shape, SH.targetClass, URIRef(class_)))
    return shape


def _local(iri: str) -> str:
    return iri.replace("#", "/").rpartition("/")[2]


def _part(graph: Graph, shape: URIRef, name: str, path: str) -> URIRef:
    node = URIRef(f"{shape}/{name}")
    graph.add((node, RDF.type, SH.PropertyShape))
    graph.add((shape, SH.property, node))
    graph.add((node, SH.path, URIRef(path)))
    return node


def _add_part(graph: Graph, shape: URIRef, predicate: str, kind: str) -> None:
    node = _part(graph, shape, _local(predicate), predicate)
    graph.add((node, SH.minCount, Literal(1)))
    graph.add((node, SH.maxCount, Literal(1)))
    node_kind = {"iri": SH.IRI, "literal": SH.Literal}.get(kind)
    graph.add((node, SH.nodeKind, node_kind) if node_kind else (node, SH.datatype, URIRef(kind)))


def _add_property(graph: Graph, shape: URIRef, made: Class, property_: Property) -> None:
    node = _part(graph, shape, property_.name, property_iri(property_.name, made.name))
    if property_.name in made.required:
        graph.add((node, SH.minCount, Literal(1)))
    plain, datatype = property_.plain, datatype_of(property_)
    if not property_.many:  # other languages may stand beside it, told of other properties
        one = (SH.uniqueLang, Literal(True)) if plain and plain.language else (SH.maxCount, Literal(1))  # noqa: FBT003
        graph.add((node, *one))
    if datatype:
        graph.add((node, SH.datatype, URIRef(datatype)))
        return
    graph.add((node, SH.nodeKind, SH.Literal if plain and not plain.iri else SH.IRI))
    pattern = _pattern(property_)
    if pattern:
        graph.add((node, SH.pattern, Literal(pattern, datatype=XSD.string)))


def _pattern(property_: Property) -> str | None:
    if property_.scheme:
        return f"/def/{property_.scheme}/({'|'.join(SCHEMA.schemes[property_.scheme])})$"
    if property_.is_link:
        kinds = sorted({SCHEMA.classes[c].id or "" for c in SCHEMA.reaches(property_.name)})
        return f"/id/({'|'.join(kinds)})-[a-z0-9]+$"
    if property_.kind == "period":
        return r"^\d{4}(-\d\d){0,2}$"
    return None
