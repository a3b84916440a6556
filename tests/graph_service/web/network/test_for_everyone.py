"""Languages, looks, narrow screens, first visits, and what is shown when there is nothing to show."""

import json

import pytest
from playwright.sync_api import Route, expect

from tests.graph_service.web.conftest import ToldByAxe
from tests.graph_service.web.network.conftest import VALLENTUNA, OpenNetwork

LOOKS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "English": {"locale": "en-GB"},
    "contrast": {"contrast": "more", "reduced_motion": "reduce"},
    "phone": {"viewport": {"width": 320, "height": 640}},
}


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_any_form(look: str, open_network: OpenNetwork, told_by_axe: ToldByAxe) -> None:
    network = open_network(f"selected={VALLENTUNA}", **LOOKS[look]).settled()
    for face in (0, 1, 2):
        network.page.locator(".net-faces button").nth(face).click()
        assert told_by_axe(network.page) == []
        assert network.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_page_speaks_the_language_of_its_reader_and_keeps_the_view(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle&size=even", locale="en-GB").settled()
    assert network.summary == "Showing 120 of 339 ties – the strongest"
    expect(network.page.get_by_label("met 21 ties")).to_be_checked()
    network.page.get_by_role("link", name="På svenska").click()
    expect(network.page.get_by_label("Storlek")).to_have_value("even")


def test_the_picture_follows_a_change_to_dark(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    light = network.canvas.screenshot()
    network.page.emulate_media(color_scheme="dark")
    network.page.wait_for_timeout(300)
    assert network.canvas.screenshot() != light


def test_hints_are_given_once_and_go_when_something_is_done(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle", hints=True).settled()
    hints = network.page.get_by_role("complementary", name="Så läser du bilden")
    expect(hints).to_be_visible()
    hints.get_by_role("button", name="Jag förstår").click()
    expect(hints).to_be_hidden()
    network.page.reload()
    network.settled()
    expect(hints).to_be_hidden()


def test_a_selection_without_ties_says_so_and_leads_back(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle&from=1800&to=1801")
    expect(network.page.get_by_role("heading", name="Inga samband")).to_be_visible()
    network.page.get_by_role("button", name="Börja om").click()
    expect(network.page.get_by_role("heading", name="Inga samband")).to_be_hidden()
    assert network.query() == ""


def test_slow_and_failing_answers_are_told_of_and_asked_for_again(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    problem = {"status": 503, "detail": "the store cannot be reached"}

    def fails(route: Route) -> None:
        network.page.wait_for_timeout(600)
        route.fulfill(status=503, body=json.dumps(problem), content_type="application/problem+json")

    network.page.context.route("**/network/picture?*limit=60", fails)
    network.page.get_by_label("Högst så många").select_option("60")
    expect(network.page.get_by_role("heading", name="Nätverket gick inte att hämta")).to_be_visible()
    expect(network.page.get_by_text("the store cannot be reached")).to_be_visible()
    network.page.context.unroute_all()
    network.page.get_by_role("button", name="Försök igen").click()
    expect(network.page.get_by_role("heading", name="Nätverket gick inte att hämta")).to_be_hidden()


def test_nothing_moves_by_itself_for_those_who_want_it_so(open_network: OpenNetwork) -> None:
    network = open_network(reduced_motion="reduce").settled()
    before = network.spot(VALLENTUNA)
    network.page.wait_for_timeout(300)
    assert network.spot(VALLENTUNA) == before


def test_without_a_script_the_strongest_ties_are_listed(open_network: OpenNetwork) -> None:
    page = open_network(java_script_enabled=False).page
    expect(page.get_by_text("Nätverket ritas av ett skript.")).to_be_visible()
    expect(page.get_by_role("row")).to_have_count(51)
    expect(page.get_by_role("link", name="Haninge kommun").first).to_have_attribute("href", "/res/municipality-0136")
