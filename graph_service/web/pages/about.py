"""The page about the service: how it reads, what it cannot know, how to correct it, how to cite it."""

from dataclasses import dataclass

from graph_service.protocol.parameters import Parameters
from graph_service.queries.held import latest_day
from graph_service.store.base import View
from graph_service.store.graph.days import day_text
from graph_service.web.page import Page


@dataclass(frozen=True, slots=True)
class About:
    """The latest day of which minutes are known."""

    latest: str | None


def _ask(view: View, _: Parameters, __: str) -> About:
    return About(day_text(latest_day(view.graph())))


PAGE = Page("about", "/about", _ask)
