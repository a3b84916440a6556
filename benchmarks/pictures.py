"""`python -m benchmarks.pictures`: the main views of the explorer, taken of the examples, as pictures in docs/."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser
from typer.testing import CliRunner

from graph_service.app import create_app
from graph_service.cli.app import app as commands
from graph_service.store.opening import open_store
from tests.graph_service.web.chromium import browsing
from tests.graph_service.web.service import answering

ROOT = Path(__file__).parents[1]
FOLDER, EXAMPLES = ROOT / "docs", ROOT / "examples"
DESK, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
_MUNICIPALITY, _TIE = "municipality-0117", "source=municipality-0117&target=municipality-0160&level=municipalities"
_COMPARED = "&".join(f"municipality=municipality-{code}" for code in ("0117", "0160", "0188"))


@dataclass(frozen=True, slots=True)
class View:
    """A view: where it is, what is clicked there, how it is looked at."""

    name: str
    path: str
    clicks: tuple[str, ...] = ()
    look: dict[str, Any] = field(default_factory=dict)


VIEWS = (
    View("start", "/"),
    View("network", "/network"),
    View("network-matrix", "/network?face=matrix"),
    View("municipality", f"/res/{_MUNICIPALITY}"),
    View("tie", f"/tie?{_TIE}"),
    View("document", f"/tie?{_TIE}", ("main blockquote footer a >> nth=4",)),
    View("search", "/search?q=avtal"),
    View("comparison", f"/comparison?{_COMPARED}"),
    View("assignments", "/assignments"),
    View("coverage", "/coverage"),
    View("municipality-phone-dark", f"/res/{_MUNICIPALITY}", look={"viewport": PHONE, "color_scheme": "dark"}),
    View("start-english-dark", "/", look={"locale": "en-GB", "color_scheme": "dark"}),
)


def main() -> None:
    """Take every picture."""
    FOLDER.mkdir(exist_ok=True)
    with served() as address, browsing() as browser:
        for view in VIEWS:
            take(browser, address, view)


def take(browser: Browser, address: str, view: View) -> None:
    """Open a view as a person would, and save what is seen."""
    look = {"viewport": DESK, "locale": "sv-SE", "reduced_motion": "reduce", **view.look}
    context = browser.new_context(base_url=address, **look)
    page = context.new_page()
    page.goto(view.path, wait_until="networkidle")
    for click in view.clicks:
        page.locator(click).first.click()
    page.wait_for_timeout(1000)
    for hint in page.get_by_role("button", name="Jag förstår").all():
        hint.click()
    page.mouse.move(0, 0)  # where the button was may be a tie, which is marked under the pointer
    page.wait_for_timeout(300)
    page.screenshot(path=FOLDER / f"{view.name}.png")
    context.close()


@contextmanager
def served() -> Iterator[str]:
    """The service with the examples in its store, as long as it is needed."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/examples.db"
        told = CliRunner().invoke(commands, ["load", str(EXAMPLES), "--store", address, "--release", "--workers", "1"])
        assert told.exit_code == 0, told.output
        store = open_store(address)
        with answering(create_app(store)) as shown:
            yield shown
        store.close()


if __name__ == "__main__":
    main()
