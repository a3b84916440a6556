"""A browser, and the service in front of it with the examples in its store."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page
from typer.testing import CliRunner

from graph_service.app import create_app
from graph_service.cli.app import app
from graph_service.store.opening import open_store
from tests.graph_service.web.chromium import CHROMIUM, browsing
from tests.graph_service.web.service import answering

EXAMPLES = Path(__file__).parents[3] / "examples"
AXE = Path(__file__).parents[3] / "graph_service" / "web" / "network" / "node_modules" / "axe-core" / "axe.min.js"
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
Open = Callable[..., Page]
ToldByAxe = Callable[[Page], list[tuple[str, list[str]]]]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window; BROWSER_REQUIRED makes its lack a failure."""
    if not CHROMIUM.exists():
        (pytest.fail if os.environ.get("BROWSER_REQUIRED") else pytest.skip)(f"there is no {CHROMIUM}")
    with browsing() as started:
        yield started


@pytest.fixture(scope="session")
def told_by_axe() -> ToldByAxe:
    """What axe-core finds wrong with a page; skips where the packages of the network are not installed."""
    if not AXE.exists():
        (pytest.fail if os.environ.get("BROWSER_REQUIRED") else pytest.skip)("axe-core is not installed")
    script = AXE.read_text("utf-8")

    def told(page: Page) -> list[tuple[str, list[str]]]:
        page.evaluate(script)
        found = page.evaluate("rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", AXE_RULES)
        return [(one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in found["violations"]]

    return told


@pytest.fixture(scope="session")
def examples_store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a store that shows all examples to the public; never written to."""
    store = f"sqlite:///{tmp_path_factory.mktemp('web')}/examples.db"
    told = CliRunner().invoke(app, ["load", str(EXAMPLES), "--store", store, "--release", "--workers", "1"])
    assert told.exit_code == 0, told.output
    return store


@pytest.fixture(scope="session")
def address(examples_store: str) -> Iterator[str]:
    """Where the service answers with the examples, without a slash at its end."""
    store = open_store(examples_store)
    with answering(create_app(store)) as address:
        yield address
    store.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a path in a window of its own; what is wrong on its console fails the test.

    Options are those of a Playwright context: `locale`, `viewport`, `color_scheme`, `reduced_motion` …
    """
    wrong: list[str] = []
    contexts = []

    def noticed(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.location["url"].endswith("/favicon.ico"):
            wrong.append(message.text)

    def open_page(path: str, **options: object) -> Page:
        given = {"locale": "sv-SE", "viewport": {"width": 1280, "height": 800}, "base_url": address, **options}
        context = browser.new_context(**given)
        context.set_default_timeout(8000)
        contexts.append(context)
        page = context.new_page()
        page.on("console", noticed)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []
