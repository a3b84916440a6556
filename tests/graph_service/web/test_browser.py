"""What every page is tried with."""

from playwright.sync_api import expect

from tests.graph_service.web.conftest import Open


def test_the_service_is_seen_in_a_browser(open_page: Open) -> None:
    page = open_page("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
