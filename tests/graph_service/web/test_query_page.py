"""The query page in a browser, over the examples."""

import threading
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
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


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Vad beslutades senast, och av vem?", "thead th >> text=organ"),
        ("Vilka beslut handlar om pengar?", "table.chart rect >> nth=0"),
        ("Vilka äger eller ingår i samma organ?", "svg.joined text >> nth=0"),
    ],
)
def test_it_fits_a_phone_and_needs_no_script(name: str, shown: str, open_page: Open) -> None:
    page = open_page("/sparql", viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page.get_by_role("link", name=name).click()
    expect(page.locator(shown)).to_be_visible()
    assert page.locator("body").evaluate("body => body.scrollWidth") <= 360


FIELD = "Fråga i SPARQL 1.1"


def test_an_answer_comes_in_place_and_its_address_is_a_link_to_it(open_page: Open) -> None:
    page = open_page("/sparql")
    field = page.get_by_label(FIELD)
    field.fill("SELECT (1 AS ?ett) {}")
    page.evaluate("document.body.dataset.kept = 'yes'")
    field.press("Control+Enter")
    expect(page.get_by_role("columnheader", name="ett")).to_be_visible()
    assert page.evaluate("document.body.dataset.kept") == "yes"
    expect(field).to_be_focused()
    page.goto(page.url)
    expect(page.get_by_role("columnheader", name="ett")).to_be_visible()
    expect(page.get_by_label(FIELD)).to_have_value("SELECT (1 AS ?ett) {}")


def test_what_is_wrong_is_marked_where_it_is(browser: Browser, address: str) -> None:
    page = browser.new_page(base_url=address, locale="sv-SE")  # whose console tells of the answer's status
    page.goto("/sparql")
    field = page.get_by_label(FIELD)
    field.fill("SELECT * WHERE {\n  ?s ?p ?o .\n  ?x en:y ?z\n}")
    page.get_by_role("button", name="Fråga").click()
    expect(page.get_by_role("alert")).to_contain_text("Rad 3, tecken 6: there is no prefix en:")
    expect(page.locator(".line.wrong")).to_have_text("  ?x en:y ?z")
    expect(field).to_be_focused()
    assert field.evaluate("field => field.value.slice(0, field.selectionStart)").endswith("  ?x ")
    field.press_sequentially("x")
    expect(page.locator(".line.wrong")).to_have_count(0)
    page.close()


def test_the_field_is_left_and_written_in_with_the_keyboard(open_page: Open) -> None:
    page = open_page("/sparql")
    field = page.get_by_label(FIELD)
    field.fill("")
    field.press_sequentially("ASK {")
    field.press("Enter")
    field.press_sequentially("?s")
    assert field.input_value() == "ASK {\n  ?s"
    field.press("Tab")
    field.press("Shift+Tab")
    assert field.input_value() == "ASK {\n?s  "
    field.press("Control+z")
    assert field.input_value() == "ASK {\n  ?s  "
    field.press("Escape")
    field.press("Tab")
    expect(field).not_to_be_focused()


def test_lines_are_numbered_and_words_coloured_as_they_are_written(open_page: Open) -> None:
    page = open_page("/sparql")
    text = 'PREFIX a: <urn:a#>\nASK { ?å a:b "#<c>" } # d'
    page.get_by_label(FIELD).fill(text)
    lines = page.locator(".editor .line")
    assert "\n".join(lines.all_text_contents()) == text
    kinds = lines.nth(1).locator("span").evaluate_all("spans => spans.map(span => [span.className, span.textContent])")
    assert [kind for kind in kinds if kind[0]] == [
        ["word", "ASK"],
        ["name", "?å"],
        ["term", "a:b"],
        ["text", '"#<c>"'],
        ["note", "# d"],
    ]


def test_colours_stand_behind_the_letters_on_a_phone_too(open_page: Open) -> None:
    page = open_page("/sparql", viewport={"width": 360, "height": 740})
    field = page.get_by_label(FIELD)
    field.fill("\n".join(f"# {number} ord och <urn:iri{number}> " + "långt" * number for number in range(20)))
    field.evaluate("field => field.scrollTo(0, 150)")
    for part in (page.locator(".editor > pre"), field):  # the colours follow when the browser tells of the scrolling
        expect(part).to_have_js_property("scrollTop", 150)
    heights = page.locator(".editor > *").evaluate_all("both => both.map(each => each.scrollHeight)")
    assert heights[0] == heights[1] > 150


def test_a_query_that_takes_long_is_told_to_and_may_be_cancelled(open_page: Open) -> None:
    page = open_page("/sparql")
    page.get_by_label(FIELD).fill("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
    page.get_by_role("button", name="Fråga").click()
    expect(page.get_by_role("status").filter(has_text="Frågar …")).to_be_visible()
    page.get_by_role("button", name="Avbryt").click()
    expect(page.get_by_role("button", name="Fråga")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_query_longer_than_addresses_may_be_is_asked_too(open_page: Open) -> None:
    page = open_page("/sparql")
    page.get_by_label(FIELD).fill("# " + "å" * 5000 + "\nSELECT (1 AS ?ett) {}")
    page.get_by_role("button", name="Fråga").click()
    expect(page.get_by_role("columnheader", name="ett")).to_be_visible()
