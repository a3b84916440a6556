"""The pages: one module each. A page is added here."""

from graph_service.web.page import Page
from graph_service.web.pages import about, assignments, comparison, coverage, search, start, tie
from graph_service.web.pages.thing import lists as thing_lists
from graph_service.web.pages.thing import page as thing
from graph_service.web.pages.thing import ties as thing_ties

PAGES: tuple[Page, ...] = (
    start.PAGE,
    search.PAGE,
    thing.PAGE,
    *thing_lists.PAGES,
    thing_ties.PAGE,
    tie.PAGE,
    comparison.PAGE,
    assignments.PAGE,
    coverage.PAGE,
    about.PAGE,
)
