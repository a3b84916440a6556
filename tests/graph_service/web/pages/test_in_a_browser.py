"""What needs a browser: accessibility by axe-core, width, keyboard, suggestions, and reading without a script."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.graph_service.web.conftest import Open, ToldByAxe

OPENED = "[...document.querySelectorAll('main details')].slice(0, 4).forEach(details => details.open = true)"
MOST_SCRIPT = 30_000
PHONE, LARGE = {"width": 320, "height": 640}, {"width": 3840, "height": 2160}
LOOKS: dict[str, dict[str, Any]] = {
    "swedish, light, on a phone": {"locale": "sv-SE", "viewport": PHONE},
    "english, dark, large": {"locale": "en-GB", "color_scheme": "dark", "viewport": LARGE, "reduced_motion": "reduce"},
}
WIDTH = "document.documentElement.scrollWidth"


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_on_any_page_and_none_is_wider_than_the_window(
    look: str, open_page: Open, addresses: tuple[str, ...], told_by_axe: ToldByAxe
) -> None:
    page = open_page("/", **LOOKS[look])
    for address in addresses:
        page.goto(address)
        page.evaluate(OPENED)
        assert told_by_axe(page) == [], f"{address} ({look})"
        assert page.evaluate(WIDTH) <= LOOKS[look]["viewport"]["width"], f"{address} ({look})"


def test_axe_finds_nothing_in_high_contrast(
    open_page: Open, addresses: tuple[str, ...], told_by_axe: ToldByAxe
) -> None:
    page = open_page("/", forced_colors="active", contrast="more")
    for address in addresses[::6]:
        page.goto(address)
        assert told_by_axe(page) == [], address


@pytest.mark.parametrize("path", ["/res/body-none", "/search?q=a&type=Nope"])
def test_axe_finds_nothing_where_something_is_wrong(
    path: str, browser: Browser, address: str, told_by_axe: ToldByAxe
) -> None:
    context = browser.new_context(base_url=address, locale="sv-SE")
    page = context.new_page()
    page.goto(path)
    told = told_by_axe(page)
    context.close()
    assert told == []


def test_nothing_moves_while_a_page_loads(open_page: Open, addresses: tuple[str, ...]) -> None:
    page = open_page("/")
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(e => window.moved += e.value))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    for address in addresses[:6]:
        page.goto(address)
        assert page.evaluate("window.moved") < 0.1, address


def test_the_script_of_the_pages_is_small(open_page: Open) -> None:
    page = open_page("/")
    sources = [tag.get_attribute("src") for tag in page.locator("script").all()]
    sizes = [len(page.request.get(source or "").body()) for source in sources]
    assert 0 < sum(sizes) <= MOST_SCRIPT


def test_typing_suggests_and_the_keyboard_chooses(open_page: Open) -> None:
    page = open_page("/")
    field = page.get_by_role("combobox")
    field.press_sequentially("öster")
    option = page.get_by_role("option", name="Österåkers kommun")
    option.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    field.press("ArrowDown")
    chosen = page.locator('[role="option"][aria-selected="true"]')
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    while "Österåkers kommun" not in (chosen.text_content() or ""):
        field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/res/municipality-0117")
    expect(page.get_by_role("heading", level=1)).to_have_text("Österåkers kommun")


def test_escape_closes_the_suggestions_and_keeps_the_words(open_page: Open) -> None:
    page = open_page("/")
    field = page.get_by_role("combobox")
    field.press_sequentially("täby")
    page.get_by_role("option").first.wait_for()
    field.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    assert field.input_value() == "täby"


def test_all_can_be_read_and_asked_without_a_script(open_page: Open) -> None:
    page = open_page("/", java_script_enabled=False)
    page.get_by_label("Sök kommun, organ, ämne, ärende eller ord").fill("räddningstjänst")
    page.get_by_role("button", name="Sök").click()
    page.get_by_role("link", name="Ärendepunkt").click()
    page.locator("main ol a").first.click()
    page.locator("main summary").first.click()
    page.locator("main blockquote footer a").first.click()
    expect(page.locator(".place:target")).to_have_count(1)


def test_a_fact_leads_to_its_place_and_the_place_to_the_fact(open_page: Open, addresses: tuple[str, ...]) -> None:
    page = open_page(next(address for address in addresses if address.startswith("/res/document-")))
    words = page.locator(".said .words a").nth(4)
    said = (words.text_content() or "").rstrip(" …")
    words.click()
    expect(page.locator(".place:target")).to_have_count(1)
    marked = page.locator(".place:target ~ a").first
    assert (marked.text_content() or "").split()[0] == said.split()[0]
    beside = page.locator(".said li[aria-current]")
    assert (beside.locator(".words").text_content() or "").strip() == (
        page.locator(".said .words a").nth(4).text_content()
    )
    _chosen(page, marked.get_attribute("href") or "")


def _chosen(page: Page, href: str) -> None:
    page.locator(f'.text a[href="{href}"]').first.click()
    target = page.locator(".said li:target")
    assert f"#{target.get_attribute('id')}" == href
    expect(target).to_be_visible()


def test_the_first_key_skips_to_the_content_and_focus_is_seen(open_page: Open) -> None:
    page = open_page("/")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.text_content() == "Till innehållet"
    assert skip.bounding_box()["y"] >= 0  # type: ignore[index]
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_the_language_is_switched_and_stays(open_page: Open) -> None:
    page = open_page("/res/municipality-0117")
    page.get_by_role("link", name="In English").click()
    expect(page.locator("main .kind")).to_have_text("Municipality")
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Who works with whom?")
