"""The page of a thing, whatever its class: what is said of it, by whom, and what it has to do with."""

from graph_service.protocol.parameters import Parameters
from graph_service.queries.answers import Described
from graph_service.queries.things import thing
from graph_service.store.base import View
from graph_service.web.page import Page


def _ask(view: View, _: Parameters, id_: str) -> Described:
    return thing(view, id_)


PAGE = Page("thing", "/res/<id_>", _ask, linked=True)
