"""Kept documents as quads, each in the graph that it is: its text, how it came here, and its passages."""

from collections.abc import Iterator

from graph_service.rdf.ledger.places import Passages
from graph_service.rdf.terms import BOOLEAN, COUNT, DATE, Terms, document_id, literal
from graph_service.store.base import Custody, Ids, Kept, View
from graph_service.store.load import Name
from ontology.identity import digest
from ontology.schema import SCHEMA

READER = "reader"
_KIND = f"{SCHEMA.classes['Document'].id}-"
_PAGE_OF_DOCUMENTS = 500
_REVIEWED, _NOT_REVIEWED = ("def:review/released", "rights:PUBLIC"), ("def:review/internal", "rights:RESTRICTED")


def versions(view: View, ids: Ids) -> list[tuple[str, str]]:
    """Ids of the kept documents in a range, in order, each with its version."""
    if ids.after > f"{_KIND}~" or (ids.last and ids.last < _KIND):
        return []
    found: set[str] = set()
    after: str | None = None
    while True:
        page = view.documents(after, _PAGE_OF_DOCUMENTS)
        found.update(document.version for document in page.rows)
        after = page.next
        if after is None:
            every = ((document_id(version), version) for version in found)
            return sorted(one for one in every if ids.holds(one[0]))


class Documents:
    """Writes documents as one audience sees them."""

    def __init__(self, view: View, terms: Terms) -> None:
        self._view = view
        self._terms = terms
        self._passages = Passages(terms)

    def reader(self) -> str:
        """What reads them all; the version stands at each reading."""
        node, term = self._terms.thing(READER), self._terms.named
        lines = (
            f"{node} {term('rdf:type')} {term('prov:SoftwareAgent')} .\n",
            f"{node} {term('foaf:name')} {literal('samverkansgraf')} .\n",
        )
        return "".join(sorted(lines))

    def lines(self, version: str) -> str:
        """One document; nothing where the audience does not see it."""
        kept, custody = self._view.document(version), self._view.custody(version)
        if kept is None or custody is None:
            return ""
        graph = self._terms.document(version)
        spans = {span for passage in self._view.quotes(version) for span in passage}
        told = [
            f"{subject} {self._terms.named(p)} {o} {graph} .\n" for subject, p, o in self._told(graph, kept, custody)
        ]
        return "".join(sorted([*told, *self._passages.lines(graph, spans, kept.text)]))

    def _told(self, graph: str, kept: Kept, custody: Custody) -> Iterator[tuple[str, str, str]]:
        yield graph, "skm:version", literal(kept.version)
        yield graph, "skm:storedText", literal(kept.text)
        yield graph, "skm:storedTitle", literal(kept.title)
        yield graph, "skm:storedFormat", literal(kept.media_type)
        if kept.day:
            yield graph, "skm:meetingDay", literal(kept.day, DATE)
        for start in kept.pages:
            yield graph, "skm:pageStart", literal(str(start), COUNT)
        status, rights = _REVIEWED if kept.released else _NOT_REVIEWED
        yield graph, "skm:reviewStatus", self._terms.named(status)
        yield graph, "dcterms:accessRights", self._terms.named(rights)
        yield from self._read(graph, custody)
        if custody.places:  # where it lies, and whether it is released, is nobody's business outside
            yield graph, "skm:released", literal(str(kept.released).lower(), BOOLEAN)
            if custody.released_by:
                yield graph, "skm:releasedBy", literal(custody.released_by)
            yield from self._places(graph, custody)

    def _read(self, graph: str, custody: Custody) -> Iterator[tuple[str, str, str]]:
        node, named = f"{graph[:-1]}/reading>", self._terms.named
        yield node, "rdf:type", named("prov:Activity")
        yield node, "prov:used", graph
        yield node, "prov:wasAssociatedWith", self._terms.thing(READER)
        if custody.reader:
            yield node, "skm:readerVersion", literal(custody.reader)

    def _places(self, graph: str, custody: Custody) -> Iterator[tuple[str, str, str]]:
        for address, root in custody.places:
            node = f"{graph[:-1]}/address/{digest(address)}>"
            yield graph, "skm:keptAt", node
            yield node, "rdf:type", self._terms.named("skm:Place")
            yield node, "skm:address", literal(address)
            yield node, "skm:root", literal(root)
        for name in custody.names:
            yield from self._name(graph, name)

    def _name(self, graph: str, name: Name) -> Iterator[tuple[str, str, str]]:
        node = f"{graph[:-1]}/name/{name.start}-{name.end}{f'-{name.person}' if name.person else ''}>"
        yield graph, "skm:namePlace", node
        yield node, "rdf:type", self._terms.named("skm:NamePlace")
        yield node, "oa:start", literal(str(name.start), COUNT)
        yield node, "oa:end", literal(str(name.end), COUNT)
        if name.person:
            yield node, "skm:namedPerson", self._terms.thing(name.person)
