"""The pages: one module each. A page is added here."""

from graph_service.web.page import Page
from graph_service.web.pages import start, thing

PAGES: tuple[Page, ...] = (start.PAGE, thing.PAGE)
