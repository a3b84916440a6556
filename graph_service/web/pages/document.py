"""The page of a document: its text with each fact marked, and each fact with its place."""

from dataclasses import dataclass

from graph_service.queries.marked_document import MarkedDocument, marked_document
from graph_service.queries.portrait import Portrait
from graph_service.queries.related import Group, related
from graph_service.store.base import View
from graph_service.web.links import PAGES_SHOWN

TEMPLATE = "document.html"
_FEW = 6


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """What the page says: what is said of the document, and its marked text (None where no version of it is kept)."""

    thing: Portrait
    document: MarkedDocument | None
    related: tuple[Group, ...]


def document_page(view: View, found: Portrait, first: int) -> DocumentPage:
    """The page of a document, from its page `first` on."""
    version = next(said.values[0].value for said in found.said if said.property == "version")
    kept = view.document(version)
    marked = marked_document(view, version, first, PAGES_SHOWN) if kept else None
    return DocumentPage(found, marked, related(view, found.id, limit=_FEW))
