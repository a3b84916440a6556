"""The page of a thing: its portrait, the sections that its class has, and what else leads to it."""

from dataclasses import dataclass

from graph_service.protocol.parameters import Parameters
from graph_service.queries.portrait import Portrait, portrait
from graph_service.queries.related import Group, related
from graph_service.store.base import View
from graph_service.web.page import Page
from graph_service.web.pages.thing.sections import SECTIONS

_FEW = 6  # of what is related in one way; the rest is a page of its own


@dataclass(frozen=True, slots=True)
class ThingPage:
    """What the page says: the thing, the answers of its sections by name, and what else leads to it."""

    thing: Portrait
    sections: dict[str, object]
    related: tuple[Group, ...]


def _ask(view: View, _: Parameters, id_: str) -> ThingPage:
    found = portrait(view, id_)
    sections = [section for section in SECTIONS if section.is_of(found.type)]
    answers = {section.name: section.ask(view, found.id, None, section.few) for section in sections}
    told = {class_ for section in sections for class_ in section.shows}
    others = related(view, found.id, without=told, limit=_FEW)
    return ThingPage(found, answers, others)


def is_indexed(type_: str) -> bool:
    """Whether search engines may keep the page of a thing of a class."""
    return type_ != "Person"


PAGE = Page("thing", "/res/<id_>", _ask, linked=True, indexed=lambda answer: is_indexed(answer.thing.type))
