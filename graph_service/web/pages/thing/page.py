"""The page of a thing: its portrait, the sections that its class has, and what else leads to it."""

from dataclasses import dataclass

from graph_service.protocol.describing import Reading
from graph_service.protocol.indexing import is_indexed
from graph_service.queries.portrait import Portrait, portrait
from graph_service.queries.related import Group, related
from graph_service.store.base import View
from graph_service.web.page import Page
from graph_service.web.pages.document import TEMPLATE as DOCUMENT
from graph_service.web.pages.document import DocumentPage, document_page
from graph_service.web.pages.thing.sections import SECTIONS

_FEW = 6  # of what is related in one way; the rest is a page of its own


@dataclass(frozen=True, slots=True)
class ThingPage:
    """What the page says: the thing, the answers of its sections by name, and what else leads to it."""

    thing: Portrait
    sections: dict[str, object]
    related: tuple[Group, ...]


def _ask(view: View, q: Reading, id_: str) -> ThingPage | DocumentPage:
    found = portrait(view, id_)
    if found.type == "Document":
        return document_page(view, found, q.page)
    sections = [section for section in SECTIONS if section.is_of(found.type)]
    answers = {section.name: section.ask(view, found.id, None, section.few) for section in sections}
    told = {class_ for section in sections for class_ in section.shows}
    others = related(view, found.id, without=told, limit=_FEW)
    return ThingPage(found, answers, others)


def _template(answer: ThingPage | DocumentPage) -> str:
    return DOCUMENT if isinstance(answer, DocumentPage) else "thing.html"


PAGE = Page(
    "thing",
    "/res/<id_>",
    _ask,
    Reading,
    template=_template,
    indexed=lambda answer: is_indexed(answer.thing.type),
    linked=True,
)
