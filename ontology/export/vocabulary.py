"""The classes, properties and word lists as OWL and SKOS."""

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, Graph, Literal, URIRef

from ontology.export.graph import add_label, new_graph
from ontology.model import Class, Label, Property, Term
from ontology.schema import SCHEMA
from ontology.terms import datatype_of, word_iri

SKM = SCHEMA.prefixes["skm"]
_KINDS = {"class": OWL.Class, "link": OWL.ObjectProperty, "datatype": RDFS.Datatype}
TITLE = Label("Samverkan mellan kommuner", "Collaboration between municipalities")
ABOUT = Label(
    "Klasser och egenskaper för möten, beslut, uppdrag och samverkan som andra vokabulärer saknar.",
    "Classes and properties of meetings, decisions, assignments and collaboration that other vocabularies lack.",
)


def ontology_graph() -> Graph:
    """The classes, properties and word lists; no blank nodes."""
    graph = new_graph()
    _add_head(graph)
    for made in SCHEMA.classes.values():
        _add_class(graph, made)
    for property_ in SCHEMA.properties.values():
        if property_.kind != "class":
            _add_property(graph, property_)
    for term in SCHEMA.terms.values():
        _add_term(graph, term)
    _add_schemes(graph)
    for node in {s for s in graph.subjects() if isinstance(s, URIRef) and s.startswith(SKM) and s != URIRef(SKM)}:
        graph.add((node, RDFS.isDefinedBy, URIRef(SKM)))
    return graph


def _add_head(graph: Graph) -> None:
    head = URIRef(SKM)
    graph.add((head, RDF.type, OWL.Ontology))
    add_label(graph, head, TITLE, DCTERMS.title)
    add_label(graph, head, ABOUT, DCTERMS.description)
    graph.add((head, DCTERMS.license, URIRef("http://creativecommons.org/publicdomain/zero/1.0/")))
    graph.add((head, VANN.preferredNamespacePrefix, Literal("skm")))
    graph.add((head, VANN.preferredNamespaceUri, Literal(SKM)))


def _add_class(graph: Graph, made: Class) -> None:
    node = URIRef(made.iris[0])
    graph.add((node, RDF.type, OWL.Class))
    add_label(graph, node, made.label)
    if made.about:
        graph.add((node, RDFS.comment, Literal(made.about, lang="en")))
    above = [SCHEMA.classes[made.lineage[1]].iris[0]] if made.ancestors else []
    for iri in (*made.iris[1:], *above):
        graph.add((node, RDFS.subClassOf, URIRef(iri)))
    for iri in made.rdf.close:
        graph.add((node, SKOS.closeMatch, URIRef(iri)))


def _add_property(graph: Graph, property_: Property) -> None:
    classes = [made for made in SCHEMA.classes.values() if property_.name in made.rdf.iri_of]
    for iri in dict.fromkeys((property_.iri, *(made.rdf.iri_of[property_.name] for made in classes))):
        node, plain = URIRef(iri), property_.plain
        graph.add((node, RDF.type, OWL.DatatypeProperty if plain and not plain.iri else OWL.ObjectProperty))
        add_label(graph, node, property_.label)
        if not iri.startswith(SKM):
            continue
        if len(property_.range) == 1:
            graph.add((node, RDFS.range, URIRef(SCHEMA.classes[property_.range[0]].iris[0])))
        elif datatype := datatype_of(property_):
            graph.add((node, RDFS.range, URIRef(datatype)))
        if iri == property_.iri:
            for other in property_.also:
                graph.add((node, RDFS.subPropertyOf, URIRef(other)))
    for iri in property_.concept.iris if property_.concept else ():
        if not iri.startswith(SKM):
            continue
        node = URIRef(iri)
        graph.add((node, RDF.type, OWL.ObjectProperty))
        add_label(graph, node, property_.label)
        graph.add((node, RDFS.range, SKOS.Concept))


def _add_term(graph: Graph, term: Term) -> None:
    node = URIRef(SKM + term.name)
    kind = _KINDS.get(term.kind, OWL.DatatypeProperty)
    graph.add((node, RDF.type, kind))
    add_label(graph, node, term.label)
    if term.about:
        graph.add((node, RDFS.comment, Literal(term.about, lang="en")))
    if kind == OWL.DatatypeProperty:
        graph.add((node, RDFS.range, URIRef(term.kind)))
    for iri in term.iris:
        graph.add((node, RDFS.subClassOf, URIRef(iri)))


def _add_schemes(graph: Graph) -> None:
    for made in SCHEMA.classes.values():  # whose things are concepts themselves
        if SKOS.inScheme.toPython() in made.rdf.constants:
            node = URIRef(made.rdf.constants[SKOS.inScheme.toPython()])
            graph.add((node, RDF.type, SKOS.ConceptScheme))
            add_label(graph, node, made.label, SKOS.prefLabel)
    for scheme, words in SCHEMA.schemes.items():
        node = URIRef(f"{SCHEMA.base}def/{scheme}")
        graph.add((node, RDF.type, SKOS.ConceptScheme))
        add_label(graph, node, SCHEMA.scheme_labels[scheme], SKOS.prefLabel)
        for word, label in words.items():
            concept = URIRef(word_iri(SCHEMA.base, scheme, word))
            for iri in (SKOS.Concept, *map(URIRef, SCHEMA.scheme_iris[scheme])):
                graph.add((concept, RDF.type, iri))
            graph.add((concept, SKOS.inScheme, node))
            graph.add((concept, SKOS.topConceptOf, node))
            graph.add((node, SKOS.hasTopConcept, concept))
            graph.add((concept, SKOS.notation, Literal(word)))
            add_label(graph, concept, label, SKOS.prefLabel)
