"""The page of an actor's ties about something: with whom, since when, and the evidence of each."""

from dataclasses import dataclass

from graph_service.protocol.indexing import is_indexed
from graph_service.protocol.parameters import Scoped
from graph_service.queries.answers import Named, UnknownThingError
from graph_service.queries.ties.network import Network
from graph_service.store.base import View
from graph_service.web.page import Page
from graph_service.web.pages.thing.sections import SECTIONS, ties

_MOST = 100


@dataclass(frozen=True, slots=True)
class TiesPage:
    """The ties of a thing, by between whom they are; about a topic, where one is given."""

    thing: Named
    topic: Named | None
    networks: tuple[Network, ...]


def _ask(view: View, q: Scoped, id_: str) -> TiesPage:
    found = view.thing(view.canonical(id_))
    topic = view.thing(view.canonical(q.topic)) if q.topic else None
    (section,) = (section for section in SECTIONS if section.name == "ties")
    if found is None or not section.is_of(found.type):
        raise UnknownThingError(id_)
    networks = ties(view, found.id, q.scope, _MOST)
    return TiesPage(Named.of(found), Named.of(topic) if topic else None, networks)


PAGE = Page("ties", "/res/<id_>/ties", _ask, Scoped, indexed=lambda answer: is_indexed(answer.thing.type))
