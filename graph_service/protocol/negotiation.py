"""In which form an answer is wanted: by the suffix of the address, else by what the client accepts."""

from collections.abc import Iterable, Sequence

from flask import Response, request
from werkzeug.exceptions import NotAcceptable

from graph_service.protocol.responses import kept_by_etag
from graph_service.rdf.entity import JSON_LD, N_TRIPLES, RDF_XML, TURTLE

HTML, JSON = "text/html", "application/json"
SUFFIXES = {"html": HTML, "json": JSON, "ttl": TURTLE, "jsonld": JSON_LD, "nt": N_TRIPLES, "rdf": RDF_XML}
RDF_SUFFIXES = ("ttl", "jsonld", "nt", "rdf")
_OF = {media_type: suffix for suffix, media_type in SUFFIXES.items()}


class NoFormError(NotAcceptable):
    """The client accepts none of the forms that there are; they are listed, with their addresses."""

    def __init__(self, offered: Iterable[str], path: str) -> None:
        listed = {media_type: f"{path}.{_OF[media_type]}" for media_type in offered}
        super().__init__(f"this is to be had as {', '.join(f'{m} ({address})' for m, address in listed.items())}")
        self.links = [f'<{address}>; rel="alternate"; type="{media_type}"' for media_type, address in listed.items()]


def accepted(offered: Sequence[str], path: str | None = None) -> str:
    """The best of the offered media types, the first where the client has no wish. Raises NoFormError.

    `path` is the address without a suffix, by which the forms can be had.
    """
    if not request.accept_mimetypes:
        return offered[0]
    found = request.accept_mimetypes.best_match(offered)
    if found is None:
        raise NoFormError(offered, path or request.path.rstrip("/"))
    return found


def preferred_language(offered: Sequence[str]) -> str:
    """The language of those offered that the client likes best, the first where it names none of them.

    `en-GB` asks for English too: with what comes after it, another language may be the lesser wish.
    """
    for tag, quality in request.accept_languages:
        language = tag.partition("-")[0].lower()
        if quality > 0 and (language in offered or tag == "*"):
            return language if language in offered else offered[0]
    return offered[0]


def as_rdf(text: str, media_type: str, path: str, others: Sequence[str] = RDF_SUFFIXES) -> Response:
    """RDF that anybody may read, keep and ask about by its ETag; `path` is the address without a suffix."""
    answer = Response(text, content_type=media_type if media_type == RDF_XML else f"{media_type}; charset=utf-8")
    answer.headers["Content-Location"] = f"{path}.{_OF[media_type]}"
    answer.headers["Access-Control-Allow-Origin"] = "*"
    add_alternates(answer, path, others)
    return kept_by_etag(answer)


def add_alternates(answer: Response, path: str, suffixes: Iterable[str], query: str = "") -> None:
    """Tell of the other forms."""
    for suffix in suffixes:
        link = f'<{path}.{suffix}{query}>; rel="alternate"; type="{SUFFIXES[suffix]}"'
        if answer.mimetype != SUFFIXES[suffix]:
            answer.headers.add("Link", link)
