"""Addresses of things, of places in documents, and of ties."""

from collections.abc import Iterable, Sequence
from urllib.parse import urlencode

from graph_service.queries.answers import Quote
from graph_service.rdf.terms import document_id
from ontology.statement import Span

PAGES_SHOWN = 20  # of a document at once


def thing_address(id_: str) -> str:
    """Where a thing is described."""
    return f"/res/{id_}"


def place_anchor(spans: Sequence[Span]) -> str:
    """The name of a passage in a document's text, by its characters."""
    return "t" + "_".join(f"{start}-{end}" for _, start, end in spans)


def place_address(quote: Quote) -> str:
    """Where a quote stands in its document."""
    address = thing_address(document_id(quote.document))
    if quote.page is None:
        return address
    block = (quote.page - 1) // PAGES_SHOWN
    query = f"?page={block * PAGES_SHOWN + 1}" if block else ""
    return f"{address}{query}#{place_anchor(quote.spans)}"


def tie_address(source: str, target: str, level: str, topic: str | None = None) -> str:
    """Where a tie is taken apart; about a topic, where one is given."""
    about = {"topic": topic} if topic else {}
    return "/tie?" + urlencode({"source": source, "target": target, "level": level, **about})


def ties_address(id_: str, topic: str) -> str:
    """With whom an actor works on a topic."""
    return f"{thing_address(id_)}/ties?" + urlencode({"topic": topic})


def comparison_address(ids: Iterable[str], **more: str | None) -> str:
    """Municipalities side by side."""
    given = [(name, value) for name, value in more.items() if value]
    return "/comparison?" + urlencode([*(("municipality", one) for one in ids), *given])


def network_address(level: str, around: str) -> str:
    """The network within two steps of an actor, who is chosen there."""
    return "/network?" + urlencode({"level": level, "ego": around, "selected": around})


def section_address(id_: str, section: str) -> str:
    """All rows of a section of a thing's page."""
    return f"{thing_address(id_)}/{section}"


def related_address(id_: str, property_: str, type_: str) -> str:
    """All that leads to a thing in one way."""
    return f"{thing_address(id_)}/related?" + urlencode({"property": property_, "type": type_})


def sources_address(id_: str, property_: str, value: str | None = None) -> str:
    """All passages that say a value of a thing, or any value of a property."""
    asked = {"property": property_} | ({"value": value} if value is not None else {})
    return f"{thing_address(id_)}/sources?" + urlencode(asked)


def network_tie_address(level: str, source: str, target: str) -> str:
    """The network with a tie chosen in it."""
    return "/network?" + urlencode({"level": level, "ego": source, "selected": f"{source}.{target}"})


def fact_anchor(spans: Sequence[Span]) -> str:
    """The name of what a passage says, beside the text."""
    return "f" + place_anchor(spans)
