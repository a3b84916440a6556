"""Who says what, as quads: each document version is a graph of its text, its claims and their passages.

A claim stands in the graph as itself and is described by a saying: which triple it is, by which rule
it was read and how surely, and the characters that say it (`selector/N`, in order). Every helper node
has an IRI made of what it is.
"""

from collections.abc import Iterable, Iterator
from heapq import merge

from graph_service.rdf.terms import Terms, class_of, document_id, literal
from graph_service.store.base import Audience, Kept, Saying, View
from ontology.identity import digest
from ontology.schema import SCHEMA
from ontology.values import XSD

OA = "http://www.w3.org/ns/oa#"
_P = {
    name: f"<{SCHEMA.prefixes[prefix]}{name}>"
    for prefix, name in (
        ("rdf", "type"),
        ("rdf", "subject"),
        ("rdf", "predicate"),
        ("rdf", "object"),
        ("prov", "wasQuotedFrom"),
        ("skm", "ExtractedStatement"),
        ("skm", "rule"),
        ("skm", "page"),
        ("skm", "storedText"),
        ("skm", "pageStart"),
        ("skm", "address"),
        ("skm", "released"),
        ("skm", "meetingDay"),
        ("dcterms", "title"),
        ("dcterms", "format"),
    )
}
_CONFIDENCE = "<http://www.w3.org/2005/11/its/rdf#taConfidence>"
_SELECTOR, _START, _END = (f"<{OA}{name}>" for name in ("hasSelector", "start", "end"))
_INTEGER = f"^^<{XSD}integer>"
_PAGE_OF_DOCUMENTS = 500


def ledger(view: View, base: str) -> Iterator[str]:
    """Everything that is said: lines of N-Quads, sorted by subject id, then line; one piece a subject."""
    terms = Terms(base)
    said = ((subject, 1, _said(sayings, terms)) for subject, sayings in view.ledger())
    kept = ((id_, 0, _kept(view, version, addresses, terms)) for id_, version, addresses in _versions(view))
    waiting: list[str] = []
    before = ""
    for subject, _, lines in merge(kept, said, key=lambda part: part[:2]):
        if subject != before and waiting:
            yield _lines(waiting)
            waiting = []
        before = subject
        waiting.extend(lines)
    if waiting:
        yield _lines(waiting)


def _lines(lines: Iterable[str]) -> str:
    return "".join(sorted(set(lines)))


def _versions(view: View) -> list[tuple[str, str, tuple[str, ...]]]:
    """Document ids in order, with the version and its addresses."""
    found: dict[str, list[str]] = {}
    after: str | None = None
    while True:
        page = view.documents(after, _PAGE_OF_DOCUMENTS)
        for document in page.rows:
            found.setdefault(document.version, []).append(document.address)
        after = page.next
        if after is None:
            return sorted((document_id(version), version, tuple(places)) for version, places in found.items())


def _kept(view: View, version: str, addresses: tuple[str, ...], terms: Terms) -> Iterator[str]:
    """The document itself. Where it lies, and whether it is released, is nobody's business outside."""
    document = view.document(version)
    if document is None:
        return
    graph = terms.document(version)
    for predicate, value in _about(document):
        yield f"{graph} {_P[predicate]} {value} {graph} .\n"
    if view.audience is Audience.INTERNAL:
        for address in addresses:
            yield f"{graph} {_P['address']} {literal(address)} {graph} .\n"
        yield f"{graph} {_P['released']} {literal(str(document.released).lower(), XSD + 'boolean')} {graph} .\n"


def _about(document: Kept) -> Iterator[tuple[str, str]]:
    yield "storedText", literal(document.text)
    yield "title", literal(document.title, language="sv")
    yield "format", literal(document.media_type)
    if document.day:
        yield "meetingDay", literal(document.day, XSD + "date")
    for start in document.pages:
        yield "pageStart", literal(str(start), XSD + "integer")


def _said(sayings: list[Saying], terms: Terms) -> Iterator[str]:
    for saying in sayings:
        subject_id, name, raw, document = saying[:4]
        graph, subject = terms.document(document), terms.thing(subject_id)
        predicate = terms.predicate(name, class_of(subject_id.partition("-")[0]))
        value, node = terms.value(name, raw), f"{terms.base}saying/{_digest(saying)}"
        end = f" {graph} .\n"
        head = f"<{node}> "
        yield f"{subject} {predicate} {value}{end}"
        yield f"{head}{_P['type']} {_P['ExtractedStatement']}{end}"
        yield f"{head}{_P['subject']} {subject}{end}"
        yield f"{head}{_P['predicate']} {predicate}{end}"
        yield f"{head}{_P['object']} {value}{end}"
        yield f"{head}{_P['wasQuotedFrom']} {graph}{end}"
        yield f"{head}{_P['rule']} {literal(saying.rule)}{end}"
        yield f'{head}{_CONFIDENCE} "{saying.confidence!r}"^^<{XSD}double>{end}'
        for place, (page, first, last) in enumerate(saying.spans, 1):
            selector = f"<{node}/selector/{place}>"
            yield f"{head}{_SELECTOR} {selector}{end}"
            yield f'{selector} {_P["page"]} "{page}"{_INTEGER}{end}'
            yield f'{selector} {_START} "{first}"{_INTEGER}{end}'
            yield f'{selector} {_END} "{last}"{_INTEGER}{end}'


def _digest(saying: Saying) -> str:
    spans = ";".join(f"{s.page},{s.start},{s.end}" for s in saying.spans)
    return digest(*saying[:4], spans, saying.rule, repr(saying.confidence))
