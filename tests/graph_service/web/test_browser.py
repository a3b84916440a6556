"""What every page is tried with."""

from tests.graph_service.web.conftest import Open


def test_the_service_is_seen_in_a_browser(open_page: Open) -> None:
    page = open_page("/")
    assert page.get_by_role("heading", level=1).is_visible()
