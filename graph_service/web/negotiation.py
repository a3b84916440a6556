"""In which form a page is wanted: by the suffix of its address, else by what the client accepts."""

from flask import request

from graph_service.rdf.entity import JSON_LD, N_TRIPLES, TURTLE

HTML, JSON = "text/html", "application/json"
SUFFIXES = {"json": JSON, "ttl": TURTLE, "jsonld": JSON_LD, "nt": N_TRIPLES}
_OF_THINGS = tuple(SUFFIXES)
_OF_OTHERS = ("json",)


def suffixes(*, linked: bool) -> tuple[str, ...]:
    """The suffixes of a page's other forms; a `linked` one is had as RDF too."""
    return _OF_THINGS if linked else _OF_OTHERS


def wanted(suffix: str | None, *, linked: bool) -> str:
    """The media type to answer in; a page where nothing else is asked for."""
    if suffix is not None:
        return SUFFIXES[suffix]
    offered = [HTML, *(SUFFIXES[name] for name in suffixes(linked=linked))]
    return request.accept_mimetypes.best_match(offered, HTML) or HTML
