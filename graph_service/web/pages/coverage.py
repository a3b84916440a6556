"""The page of coverage: of which meetings minutes are known, and how well they were understood."""

from graph_service.protocol.following import Covering
from graph_service.queries.coverage.coverage import Coverage, coverage
from graph_service.store.base import View
from graph_service.web.page import Page


def _ask(view: View, q: Covering, _: str) -> Coverage:
    return coverage(view, q.limit)


PAGE = Page("coverage", "/coverage", _ask, Covering)
