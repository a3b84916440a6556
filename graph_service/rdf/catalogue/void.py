"""The dataset as VoID describes it: how much there is of what, where it is asked and fetched."""

from collections.abc import Iterable

from pyoxigraph import Literal, Triple

from graph_service.rdf.catalogue.catalogue import CC0, Download
from graph_service.rdf.catalogue.counts import TARGETS, Counts
from graph_service.rdf.catalogue.published import published
from graph_service.rdf.catalogue.telling import Telling, iri, typed


def void(base: str, counts: Counts, downloads: Iterable[Download], vocabularies: Iterable[str]) -> list[Triple]:
    """All triples of the description."""
    out, said = Telling(), published().datasets["facts"]
    node, here = base + said.path, f"{base}.well-known/void"
    out.tell(here, "rdf:type", iri("http://rdfs.org/ns/void#DatasetDescription"))
    out.tell(here, "foaf:primaryTopic", iri(node))
    out.tell(node, "rdf:type", iri("http://rdfs.org/ns/void#Dataset"))
    out.tell_in_both(node, "dcterms:title", said.title)
    out.tell_in_both(node, "dcterms:description", said.description)
    out.tell(node, "dcterms:license", iri(CC0))
    out.tell(node, "foaf:homepage", iri(base))
    out.tell(node, "void:uriSpace", Literal(f"{base}id/"))
    out.tell(node, "void:sparqlEndpoint", iri(f"{base}sparql"))
    out.tell(node, "void:dataDump", *(iri(base + one.path) for one in downloads if one.dataset == "facts"))
    out.tell(node, "void:vocabulary", *map(iri, vocabularies))
    if counts.example:
        out.tell(node, "void:exampleResource", iri(counts.example))
    _counted(out, node, counts)
    _linked(out, node, counts)
    return out.triples


def _counted(out: Telling, node: str, counts: Counts) -> None:
    for name, number in (
        ("triples", counts.triples),
        ("entities", counts.things),
        ("distinctSubjects", counts.subjects),
        ("distinctObjects", counts.objects),
        ("classes", len(counts.classes)),
        ("properties", len(counts.properties)),
    ):
        out.tell(node, f"void:{name}", typed(number, "integer"))
    for place, (name, number) in enumerate(counts.classes, 1):
        part = f"{node}/klass/{place}"
        out.tell(node, "void:classPartition", iri(part))
        out.tell(part, "void:class", iri(name))
        out.tell(part, "void:entities", typed(number, "integer"))
    for place, (name, number) in enumerate(counts.properties, 1):
        part = f"{node}/egenskap/{place}"
        out.tell(node, "void:propertyPartition", iri(part))
        out.tell(part, "void:property", iri(name))
        out.tell(part, "void:triples", typed(number, "integer"))


def _linked(out: Telling, node: str, counts: Counts) -> None:
    for place, (target, predicate, number) in enumerate(counts.links, 1):
        part = f"{node}/lankar/{place}"
        out.tell(node, "void:subset", iri(part))
        out.tell(part, "rdf:type", iri("http://rdfs.org/ns/void#Linkset"))
        out.tell(part, "void:subjectsTarget", iri(node))
        out.tell(part, "void:objectsTarget", iri(f"{node}/mal/{target}"))
        out.tell(part, "void:linkPredicate", iri(predicate))
        out.tell(part, "void:triples", typed(number, "integer"))
    for target in sorted({target for target, _, _ in counts.links}):
        out.tell(f"{node}/mal/{target}", "rdf:type", iri("http://rdfs.org/ns/void#Dataset"))
        out.tell(f"{node}/mal/{target}", "void:uriSpace", Literal(TARGETS[target]))
