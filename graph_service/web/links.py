"""Addresses of things, of places in documents, and of ties."""

from urllib.parse import urlencode

from graph_service.queries.answers import Quote
from graph_service.rdf.terms import document_id

PAGES_SHOWN = 20  # of a document at once


def thing_address(id_: str) -> str:
    """Where a thing is described."""
    return f"/res/{id_}"


def place_anchor(start: int | None, end: int | None) -> str:
    """The name of a place in a document's text, by its characters; empty where it has none."""
    return "" if start is None else f"t{start}-{end}"


def place_address(quote: Quote) -> str:
    """Where a quote stands in its document."""
    address = thing_address(document_id(quote.document))
    if quote.page is None or quote.start is None:
        return address
    block = (quote.page - 1) // PAGES_SHOWN
    query = f"?page={block * PAGES_SHOWN + 1}" if block else ""
    return f"{address}{query}#{place_anchor(quote.start, quote.end)}"


def tie_address(source: str, target: str, level: str) -> str:
    """Where a tie is taken apart."""
    return "/tie?" + urlencode({"source": source, "target": target, "level": level})
