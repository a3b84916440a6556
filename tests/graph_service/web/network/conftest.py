"""The network in a browser, as somebody who has been there before sees it."""

import os
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page

from graph_service.web.network_page import BUNDLE, bundled
from tests.graph_service.web.conftest import Open

SEEN = "localStorage.setItem('samverkansgraf-network-hints', '1')"
VALLENTUNA, TABY, OSTERAKER = "municipality-0115", "municipality-0160", "municipality-0117"


class Network:
    """A page of the network and what a person does there."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def canvas(self) -> Locator:
        """The picture."""
        return self.page.get_by_role("application")

    @property
    def panel(self) -> Locator:
        """What is said of what is selected."""
        return self.page.get_by_role("complementary", name="Om det valda")

    @property
    def summary(self) -> str:
        """How much is shown."""
        return self.page.locator(".net-summary p").first.inner_text()

    def settled(self) -> "Network":
        """Wait until the picture stands still."""
        self.page.locator(".net-canvas[data-settled=true]").wait_for(state="attached")
        self.page.wait_for_timeout(120)
        return self

    def spot(self, id_: str) -> tuple[float, float]:
        """Where an actor is on the screen."""
        box = self.canvas.bounding_box()
        found = self.canvas.evaluate("(canvas, id) => canvas.spotOf(id)", id_)
        assert box is not None
        assert found is not None, f"{id_} is not drawn"
        return box["x"] + found["x"], box["y"] + found["y"]

    def click(self, id_: str, *, twice: bool = False) -> None:
        """Click an actor, or double-click it."""
        (self.page.mouse.dblclick if twice else self.page.mouse.click)(*self.spot(id_))

    def click_between(self, one: str, other: str) -> None:
        """Click the tie of two, nearer to the first."""
        (x, y), (u, v) = self.spot(one), self.spot(other)
        self.page.mouse.click(x + 0.45 * (u - x), y + 0.45 * (v - y))

    def query(self) -> str:
        """What the address says of the view."""
        return self.page.url.partition("?")[2]


OpenNetwork = Callable[..., Network]


@pytest.fixture
def open_network(open_page: Open) -> OpenNetwork:
    """Opens the network at a query; fails where the bundle was not built and the browser is required."""
    if bundled(BUNDLE) is None:
        (pytest.fail if os.environ.get("BROWSER_REQUIRED") else pytest.skip)("the network's bundle was not built")

    def open_network(query: str = "", *, path: str = "/network", hints: bool = False, **options: object) -> Network:
        page = open_page("about:blank", **options)
        if not hints:
            page.add_init_script(SEEN)
        page.goto(f"{path}?{query}" if query else path)
        return Network(page)

    return open_network
