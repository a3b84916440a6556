"""The query page in a browser, over the examples."""

import threading
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect
from waitress.server import create_server

from graph_service.api.published import CLOSING
from graph_service.app import create_app
from graph_service.store.opening import open_store
from tests.graph_service.web.conftest import Open


@pytest.fixture(scope="module")
def address(examples_store: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the service answers with the examples and their index, without a slash at its end."""
    store = open_store(examples_store)
    app = create_app(store, index=tmp_path_factory.mktemp("index"))
    client, until = app.test_client(), time.monotonic() + 60
    while client.get("/sparql?query=ASK{}").status_code == 503 and time.monotonic() < until:
        time.sleep(0.1)
    server = create_server(app, host="127.0.0.1", port=0, threads=6)
    answering = threading.Thread(target=server.run, daemon=True)
    answering.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()
    answering.join(timeout=10)
    app.extensions[CLOSING]()
    store.close()


def test_an_example_is_asked_changed_and_shown_in_each_way(open_page: Open) -> None:
    page = open_page("/sparql")
    page.get_by_role("link", name="Vilka kommuner möts oftast?").click()
    expect(page.get_by_role("row", name="Vallentuna kommun")).to_be_visible()
    bars = page.locator("table.chart tr")
    before = bars.count()
    query = page.get_by_label("Fråga i SPARQL 1.1")
    query.fill(query.input_value().replace("LIMIT 25", "LIMIT 3"))
    page.get_by_role("button", name="Fråga").click()
    expect(bars).to_have_count(3)
    assert before > 3
    page.get_by_label("tabell").check()
    page.get_by_role("button", name="Fråga").click()
    expect(page.get_by_role("columnheader", name="kommun")).to_be_visible()


def test_a_picture_leads_to_the_things_in_it(open_page: Open) -> None:
    page = open_page("/sparql", locale="en-GB")
    page.get_by_role("link", name="Which municipalities meet each other?").click()
    end = page.locator("svg.joined a").first
    expect(page.locator("svg.joined circle").first).to_be_visible()
    end.locator("circle").click()
    page.wait_for_url("**/res/municipality-*")


def test_the_page_is_linked_from_every_other(open_page: Open) -> None:
    page = open_page("/")
    page.get_by_role("contentinfo").get_by_role("link", name="SPARQL").click()
    expect(page.get_by_role("heading", name="Fråga grafen med SPARQL")).to_be_visible()


def test_it_fits_a_phone_and_needs_no_script(open_page: Open) -> None:
    page = open_page("/sparql", viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page.get_by_role("link", name="Vad beslutades senast, och av vem?").click()
    expect(page.get_by_role("columnheader", name="organ")).to_be_visible()
    assert page.locator("body").evaluate("body => body.scrollWidth") <= 360
