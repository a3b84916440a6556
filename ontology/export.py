"""What follows from the schema: OWL, SHACL, the JSON-LD context and the reference pages.

`python -m ontology.export` writes them beside this file; with `--check` it only tells which are stale.
"""

import json
import sys
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SH, SKOS, XSD, Graph, Literal, URIRef

from ontology.model import Class, Label, Property
from ontology.reference_pages import reference_page
from ontology.schema import SCHEMA
from ontology.terms import datatype_of, property_iri, word_iri

HERE = Path(__file__).parent
SKM = SCHEMA.prefixes["skm"]


def _graph() -> Graph:
    graph = Graph()
    for prefix, iri in SCHEMA.prefixes.items():
        graph.bind(prefix, iri)
    graph.bind("sh", SH)
    return graph


def _own(made: Class) -> URIRef:
    return URIRef(made.iris[0])


def _labelled(graph: Graph, node: URIRef, label: Label, predicate: URIRef = RDFS.label) -> None:
    graph.add((node, predicate, Literal(label.sv, lang="sv")))
    graph.add((node, predicate, Literal(label.en, lang="en")))


def ontology_graph() -> Graph:
    """The classes, properties and word lists as OWL and SKOS."""
    graph = _graph()
    graph.add((URIRef(SKM), RDF.type, OWL.Ontology))
    for made in SCHEMA.classes.values():
        _add_class(graph, made)
    for property_ in SCHEMA.properties.values():
        if property_.kind != "class":
            _add_property(graph, property_)
    for scheme, words in SCHEMA.schemes.items():
        node = URIRef(f"{SCHEMA.base}def/{scheme}")
        graph.add((node, RDF.type, SKOS.ConceptScheme))
        for word, label in words.items():
            concept = URIRef(word_iri(SCHEMA.base, scheme, word))
            graph.add((concept, RDF.type, SKOS.Concept))
            graph.add((concept, SKOS.inScheme, node))
            _labelled(graph, concept, label, SKOS.prefLabel)
    return graph


def _add_class(graph: Graph, made: Class) -> None:
    node = _own(made)
    graph.add((node, RDF.type, OWL.Class))
    _labelled(graph, node, made.label)
    if made.about:
        graph.add((node, RDFS.comment, Literal(made.about, lang="en")))
    above = [SCHEMA.classes[made.lineage[1]].iris[0]] if made.ancestors else []
    for iri in (*made.iris[1:], *above):
        graph.add((node, RDFS.subClassOf, URIRef(iri)))


def _add_property(graph: Graph, property_: Property) -> None:
    node = URIRef(property_.iri)
    plain = property_.plain
    graph.add((node, RDF.type, OWL.DatatypeProperty if plain and not plain.iri else OWL.ObjectProperty))
    _labelled(graph, node, property_.label)
    if len(property_.range) == 1 and property_.iri.startswith(SKM):
        graph.add((node, RDFS.range, _own(SCHEMA.classes[property_.range[0]])))


def shapes_graph() -> Graph:
    """A SHACL shape for each class that things can be of; no blank nodes."""
    graph = _graph()
    for made in SCHEMA.concrete.values():
        shape = URIRef(f"{SKM}shape/{made.name}")
        graph.add((shape, RDF.type, SH.NodeShape))
        graph.add((shape, SH.targetClass, _own(made)))
        for name in made.properties:
            if SCHEMA.properties[name].kind != "class":
                _add_shape(graph, shape, made, SCHEMA.properties[name])
    return graph


def _add_shape(graph: Graph, shape: URIRef, made: Class, property_: Property) -> None:
    node = URIRef(f"{shape}/{property_.name}")
    graph.add((shape, SH.property, node))
    graph.add((node, SH.path, URIRef(property_iri(property_.name, made.name))))
    if property_.name in made.required:
        graph.add((node, SH.minCount, Literal(1)))
    if not property_.many:
        graph.add((node, SH.maxCount, Literal(1)))
    datatype = datatype_of(property_)
    if datatype:
        graph.add((node, SH.datatype, URIRef(datatype)))
        return
    graph.add((node, SH.nodeKind, SH.IRI))
    pattern = _pattern(property_)
    if pattern:
        graph.add((node, SH.pattern, Literal(pattern, datatype=XSD.string)))


def _pattern(property_: Property) -> str | None:
    if property_.scheme:
        return f"/def/{property_.scheme}/({'|'.join(SCHEMA.schemes[property_.scheme])})$"
    if property_.is_link:
        kinds = sorted({SCHEMA.classes[c].id or "" for c in SCHEMA.reaches(property_.name)})
        return f"/id/({'|'.join(kinds)})-[a-z0-9]+$"
    return None


def context() -> str:
    """The JSON-LD context: property names as they stand in the schema."""
    terms: dict[str, object] = {"@version": 1.1, "id": "@id", "type": "@type"}
    for property_ in SCHEMA.properties.values():
        if property_.kind == "class":
            continue
        term: dict[str, str] = {"@id": property_.iri}
        plain = property_.plain
        if plain is None or plain.iri:
            term["@type"] = "@id"
        elif plain.language:
            term["@language"] = plain.language
        else:
            term["@type"] = plain.datatype
        terms[property_.name] = term
    terms |= {made.name: made.iris[0] for made in SCHEMA.classes.values()}
    return json.dumps({"@context": terms}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def exports() -> dict[str, str]:
    """All derived files by name."""
    return {
        "samverkan.ttl": ontology_graph().serialize(format="turtle"),
        "shapes.ttl": shapes_graph().serialize(format="turtle"),
        "context.jsonld": context(),
        "REFERENCE.md": reference_page(),
    }


def main() -> int:
    """Write the derived files, or with --check tell which are stale (exit code 1)."""
    stale = [n for n, text in exports().items() if not (HERE / n).exists() or (HERE / n).read_text("utf-8") != text]
    if "--check" in sys.argv[1:]:
        for name in stale:
            sys.stderr.write(f"ontology/{name} is stale: run `make golden`\n")
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_text(exports()[name], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
