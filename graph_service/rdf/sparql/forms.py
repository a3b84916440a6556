"""The forms of answers: their media types, the names they are asked for by, and their suffixes."""

from typing import NamedTuple

from graph_service.rdf.sparql.guard import Form


class Written(NamedTuple):
    """A form of an answer; `also` are other media types that ask for it, `nicknames` what clients call it."""

    name: str
    media_type: str
    also: tuple[str, ...] = ()
    suffix: str = ""
    nicknames: tuple[str, ...] = ()
    label: str = ""

    @property
    def content_type(self) -> str:
        """The media type as a header says it."""
        return self.media_type if "json" in self.media_type or "xml" in self.media_type else f"{self.media_type}{UTF8}"


UTF8 = "; charset=utf-8"
RESULTS: tuple[Written, ...] = (
    Written("json", "application/sparql-results+json", ("application/json",), "srj", label="JSON"),
    Written("xml", "application/sparql-results+xml", ("application/xml", "text/xml"), "srx", label="XML"),
    Written("csv", "text/csv", (), "csv", label="CSV"),
    Written("tsv", "text/tab-separated-values", (), "tsv", label="TSV"),
)
YES_OR_NO: tuple[Written, ...] = RESULTS[:2]
TRIPLES: tuple[Written, ...] = (
    Written("turtle", "text/turtle", ("application/x-turtle", "text/n3"), "ttl", ("n3",), "Turtle"),
    Written("ntriples", "application/n-triples", ("text/plain",), "nt", ("nt", "n-triples"), "N-Triples"),
    Written("jsonld", "application/ld+json", ("application/json",), "jsonld", ("json", "json-ld"), "JSON-LD"),
    Written("rdfxml", "application/rdf+xml", ("application/xml", "text/xml"), "rdf", ("xml", "rdf+xml"), "RDF/XML"),
)


def forms_of(form: Form) -> tuple[Written, ...]:
    """The forms in which an answer is to be had; the first is the usual one."""
    if form.gives_triples:
        return TRIPLES
    return YES_OR_NO if form is Form.ASK else RESULTS


def named(forms: tuple[Written, ...], name: str) -> Written | None:
    """The form of that name, suffix or media type."""
    for each in forms:
        if name in {each.name, each.suffix, each.media_type, *each.also, *each.nicknames}:
            return each
    return None
