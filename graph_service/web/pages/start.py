"""The start page: what there is, and where to begin."""

from graph_service.protocol.parameters import Parameters
from graph_service.queries.overview import Overview, overview
from graph_service.store.base import View
from graph_service.web.page import Page


def _ask(view: View, _: Parameters, __: str) -> Overview:
    return overview(view)


PAGE = Page("start", "/", _ask)
