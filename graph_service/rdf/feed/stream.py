"""The feed as TREE pages: versions of things, and tombstones of those that went.

Of each thing the latest version is kept. A page holds what changed after a place in the change log; whoever has read
so far goes on there.
"""

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse

from graph_service.rdf.catalogue.telling import Telling, iri, typed
from graph_service.rdf.facts import triples
from graph_service.rdf.feed.members import Member
from graph_service.rdf.feed.shape import shape
from graph_service.rdf.terms import terms_of
from graph_service.store.base import Thing, View
from ontology.schema import SCHEMA
from ontology.terms import thing_iri

ON_A_PAGE = 250
AS = "https://www.w3.org/ns/activitystreams#"
_TOMBSTONE = f"{AS}Tombstone"
_RETENTION = ("LatestVersionSubset", "RetentionPolicy")  # before and since LDES 1.0
_SEQUENCE = SCHEMA.prefixes["schema"] + "version"


def address(base: str, after: int | None = None) -> str:
    """The feed, or the page after a place."""
    return f"{base}feed" if after is None else f"{base}feed/after/{after}"


def version_iri(base: str, member: Member) -> str:
    """A version of a thing."""
    return f"{base}feed/change/{member.sequence}"


def page_of(base: str, view: View, after: int | None, members: list[Member]) -> list[Triple]:
    """A page after a place (None: the first), whose members may be one more than fit: then others follow."""
    out, shown = Telling(), members[:ON_A_PAGE]
    feed, page = address(base), address(base, after or 0)
    out.tell(feed, "rdf:type", iri("https://w3id.org/ldes#EventStream"))
    out.tell(feed, "ldes:timestampPath", iri("http://purl.org/dc/terms/modified"))
    out.tell(feed, "ldes:sequencePath", iri(_SEQUENCE))
    out.tell(feed, "ldes:versionOfPath", iri("http://purl.org/dc/terms/isVersionOf"))
    out.tell(feed, "ldes:versionDeleteObject", iri(_TOMBSTONE))
    out.tell(feed, "tree:view", iri(address(base, 0)))
    out.tell(feed, "tree:shape", iri(f"{feed}/shape"))
    out.triples += shape(base, f"{feed}/shape")
    out.tell(page, "rdf:type", iri("https://w3id.org/tree#Node"))
    policy = f"{feed}/retention"
    out.tell(page, "ldes:retentionPolicy", iri(policy))
    out.tell(policy, "rdf:type", *(iri(f"https://w3id.org/ldes#{name}") for name in _RETENTION))
    out.tell(policy, "ldes:amount", typed(1, "integer"))
    out.tell(policy, "ldes:versionAmount", typed(1, "integer"))
    if len(members) > ON_A_PAGE:
        _relate(out, base, page, shown[-1].sequence)
    out.tell(feed, "tree:member", *(iri(version_iri(base, member)) for member in shown))
    found = view.things([member.id for member in shown if not member.gone])
    return out.triples + [t for member in shown for t in version(base, member, found.get(member.id))]


def _relate(out: Telling, base: str, page: str, last: int) -> None:
    relation = f"{page}/next"
    out.tell(page, "tree:relation", iri(relation))
    out.tell(relation, "rdf:type", iri("https://w3id.org/tree#GreaterThanRelation"))
    out.tell(relation, "tree:path", iri(_SEQUENCE))
    out.tell(relation, "tree:value", typed(last, "integer"))
    out.tell(relation, "tree:node", iri(address(base, last)))


def version(base: str, member: Member, thing: Thing | None) -> list[Triple]:
    """What a version says: all that is told of the thing itself, or that it went."""
    out, node = Telling(), version_iri(base, member)
    out.tell(node, "dcterms:isVersionOf", iri(thing_iri(base, member.id)))
    out.tell(node, "dcterms:modified", typed(member.at, "dateTime"))
    out.triples.append(Triple(iri(node), NamedNode(_SEQUENCE), typed(member.sequence, "integer")))
    if member.gone or thing is None or thing.id != member.id:  # it may have gone since the log was read
        out.tell(node, "rdf:type", iri(_TOMBSTONE))
        out.triples.append(Triple(iri(node), NamedNode(f"{AS}deleted"), typed(member.at, "dateTime")))
        return out.triples
    return out.triples + list(_told(base, thing, node))


def _told(base: str, thing: Thing, node: str) -> Iterable[Triple]:
    """What a thing tells of itself and the nodes that help to say it, as told of its version."""
    own = thing_iri(base, thing.id)
    lines = " .\n".join([*triples(thing, terms_of(base)), ""])
    for quad in parse(lines, format=RdfFormat.N_TRIPLES, lenient=True):
        assert isinstance(quad, Quad)
        subject, value = quad.subject, quad.object
        if isinstance(subject, NamedNode) and (subject.value == own or subject.value.startswith(f"{own}/")):
            value = _moved(value, own, node) if isinstance(value, NamedNode) else value
            yield Triple(_moved(subject, own, node), quad.predicate, value)


def _moved(term: NamedNode, own: str, node: str) -> NamedNode:
    """A node of the thing as the version has it; others as they are."""
    if term.value == own:
        return NamedNode(node)
    return NamedNode(node + term.value.removeprefix(own)) if term.value.startswith(f"{own}/") else term
