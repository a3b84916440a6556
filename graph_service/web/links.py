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


def network_address(level: str, around: str) -> str:
    """The network within two steps of an actor, who is chosen there."""
    return "/network?" + urlencode({"level": level, "ego": around, "selected": around})


def section_address(id_: str, section: str) -> str:
    """All rows of a section of a thing's page."""
    return f"{thing_address(id_)}/{section}"


def related_address(id_: str, property_: str, type_: str) -> str:
    """All that leads to a thing in one way."""
    return f"{thing_address(id_)}/related?" + urlencode({"property": property_, "type": type_})


def sources_address(id_: str, property_: str, value: str) -> str:
    """All passages that say a value of a thing."""
    return f"{thing_address(id_)}/sources?" + urlencode({"property": property_, "value": value})


def network_tie_address(level: str, source: str, target: str) -> str:
    """The network with a tie chosen in it."""
    return "/network?" + urlencode({"level": level, "ego": source, "selected": f"{source}.{target}"})


def fact_anchor(start: int, end: int) -> str:
    """The name of the facts of a place in a document's text."""
    return f"f{start}-{end}"
