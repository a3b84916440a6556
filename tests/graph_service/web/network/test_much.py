"""Networks that are larger than the examples': what is drawn, and what is said."""

import json

from playwright.sync_api import expect

from benchmarks.web.answers import picture_answer
from tests.graph_service.web.network.conftest import OpenNetwork

SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.shifted += one.value; }))
  .observe({type: "layout-shift", buffered: true});
"""


def test_a_picture_of_very_many_ties_says_so_and_offers_fewer(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle").settled()
    answer = json.dumps(picture_answer(800, 3200))
    network.page.context.route(
        "**/network/picture?*limit=5000", lambda route: route.fulfill(body=answer, content_type="application/json")
    )
    network.page.get_by_label("Högst så många").select_option("5000")
    expect(network.page.get_by_text("Det här är mycket att rita på en gång.")).to_be_visible()
    expect(network.page.locator(".net-legend")).to_contain_text("Mörkare streck är starkare samband")
    network.page.get_by_role("button", name="Visa färre").click()
    expect(network.page.get_by_text("Det här är mycket att rita på en gång.")).to_be_hidden()
    assert "limit=250" in network.query()


def test_the_page_does_not_jump_while_it_opens(open_network: OpenNetwork) -> None:
    network = open_network("layout=circle")
    network.page.add_init_script(SHIFTS)
    network.page.reload()
    network.settled()
    assert network.page.evaluate("window.shifted") < 0.1
