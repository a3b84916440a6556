"""Passages of a document as nodes: where they begin and end, and the words that stand there."""

from collections.abc import Iterable, Iterator

from graph_service.rdf.terms import COUNT, Terms, literal
from ontology.statement import Span

_AROUND = 32  # characters before and after a quote, by which it is found again
_LINES: tuple[tuple[str, str, str], ...] = (
    ("", "rdf:type", "oa:SpecificResource"),
    ("", "oa:hasSource", "%(source)s"),
    ("", "oa:hasSelector", "<%(iri)s/position>"),
    ("", "oa:hasSelector", "<%(iri)s/quote>"),
    ("", "skm:page", f'"%(page)d"^^<{COUNT}>'),
    ("/position", "rdf:type", "oa:TextPositionSelector"),
    ("/position", "oa:start", f'"%(start)d"^^<{COUNT}>'),
    ("/position", "oa:end", f'"%(end)d"^^<{COUNT}>'),
    ("/quote", "rdf:type", "oa:TextQuoteSelector"),
    ("/quote", "oa:exact", "%(exact)s"),
    ("/quote", "oa:prefix", "%(prefix)s"),
    ("/quote", "oa:suffix", "%(suffix)s"),
)


def passage_iri(document: str, span: Span) -> str:
    """The IRI of a passage of the document with this IRI."""
    return f"{document}/passage/{span[0]}-{span[1]}-{span[2]}"


class Passages:
    """Writes passages, under one base."""

    def __init__(self, terms: Terms) -> None:
        self._template = _template(terms)

    def lines(self, graph: str, spans: Iterable[Span], text: str) -> Iterator[str]:
        """The lines of each passage of a document whose stored text this is."""
        document = graph[1:-1]
        for span in spans:
            page, start, end = span
            yield self._template % {
                "iri": passage_iri(document, span),
                "source": graph,
                "graph": graph,
                "page": page,
                "start": start,
                "end": end,
                "exact": literal(text[start:end]),
                "prefix": literal(text[max(start - _AROUND, 0) : start]),
                "suffix": literal(text[end : end + _AROUND]),
            }


def _template(terms: Terms) -> str:
    written = [
        f"<%(iri)s{part}> {terms.named(p)} {o if '%' in o else terms.named(o)} %(graph)s .\n" for part, p, o in _LINES
    ]
    return "".join(sorted(written))
