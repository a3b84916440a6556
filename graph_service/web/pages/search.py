"""The page of search: what words find, by class and year."""

from typing import Annotated

from pydantic import Field

from graph_service.protocol.parameters import Paged, Timed, Typed, Words
from graph_service.queries.finding import Finding, finding
from graph_service.store.base import Page as Rows
from graph_service.store.base import View
from graph_service.web.page import Page
from ontology.words import fold


class Searched(Paged, Timed, Typed):
    """Words, and what is found limited to classes and years; without words there is nothing yet."""

    q: Annotated[Words | None, Field(description="words")] = None


def _ask(view: View, q: Searched, _: str) -> Finding:
    if q.q is None or not fold(q.q):
        return Finding(q.q or "", 0, {}, {}, Rows((), None))
    return finding(view, q.q, q.types, q.period, q.after, q.limit)


PAGE = Page("search", "/search", _ask, Searched, indexed=lambda _: False)
