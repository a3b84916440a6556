"""The shape of a member: where it has nodes that help to say it, so that clients take these for a part of it."""

from collections.abc import Iterable
from functools import cache

from pyoxigraph import Triple

from graph_service.rdf.catalogue.telling import Telling, iri
from ontology.schema import SCHEMA
from ontology.terms import own_iri

_OF_AN_INTERVAL = [f"{SCHEMA.prefixes['time']}{name}" for name in ("hasBeginning", "hasEnd")]


@cache
def helping() -> list[str]:
    """The properties that lead from a thing to such nodes."""
    told = [class_.rdf for class_ in SCHEMA.classes.values()]
    return sorted(
        {node.iri for rdf in told for node in rdf.nodes.values()}
        | {there for rdf in told for there, _, _ in rdf.parts.values()}
        | {office.leads for rdf in told for office in rdf.offices.values()}
        | {rdf.interval.iri for rdf in told if rdf.interval}
    )


def shape(base: str, node: str) -> list[Triple]:
    """The shape as triples of a node; an interval has nodes itself."""
    out = Telling()
    part, end = f"{node}/part", f"{node}/end"
    _shape(out, node, part, (own_iri(base, name) for name in helping()))
    _shape(out, part, end, _OF_AN_INTERVAL)
    _shape(out, end, "", ())
    return out.triples


def _shape(out: Telling, node: str, inner: str, paths: Iterable[str]) -> None:
    out.tell(node, "rdf:type", iri("http://www.w3.org/ns/shacl#NodeShape"))
    for place, path in enumerate(paths, 1):
        out.tell(node, "sh:property", iri(f"{node}/{place}"))
        out.tell(f"{node}/{place}", "sh:path", iri(path))
        out.tell(f"{node}/{place}", "sh:node", iri(inner))
