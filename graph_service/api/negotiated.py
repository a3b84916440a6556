"""Triples in the form that is asked for."""

from flask import Response, request
from pyoxigraph import Triple
from werkzeug.exceptions import NotAcceptable

from graph_service.protocol.responses import kept_by_etag
from graph_service.rdf.catalogue.telling import JSON_LD, RDF_XML, TURTLE, written

SUFFIXES = {"rdf": RDF_XML, "ttl": TURTLE, "jsonld": JSON_LD, "nt": "application/n-triples"}


def as_asked(triples: list[Triple], path: str, suffix: str | None = None, usual: str = TURTLE) -> Response:
    """Triples by the suffix of the address, else by what the client accepts; `path` is the address without suffix."""
    media_type = SUFFIXES[suffix] if suffix else _accepted(usual)
    answer = Response(written(triples, media_type), content_type=_content_type(media_type))
    for name, other in SUFFIXES.items():
        if other != media_type:
            answer.headers.add("Link", f'<{path}.{name}>; rel="alternate"; type="{other}"')
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return kept_by_etag(answer)


def _accepted(usual: str) -> str:
    offered = [usual, *(each for each in SUFFIXES.values() if each != usual)]
    if not request.accept_mimetypes or "text/html" in request.accept_mimetypes.values():
        return usual  # a browser is shown what there is
    found = request.accept_mimetypes.best_match(offered)
    if found is None:
        raise NotAcceptable(f"this is to be had as {', '.join(offered)}")
    return found


def _content_type(media_type: str) -> str:
    return media_type if "xml" in media_type or "json" in media_type else f"{media_type}; charset=utf-8"
