"""Five tasks of somebody who comes for the first time, each from the start page in at most five clicks.

The words in the field of the search are typed; all else is clicked. People of the examples are invented.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.graph_service.web.conftest import Open

MOST = 5
RESCUE = "Räddningstjänst och brandskydd"


class Visitor:
    """Clicks, and counts the clicks."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def click(self, what: Locator) -> None:
        what.click()
        self.clicks += 1

    def find(self, name: str) -> None:
        """Come to the page of a municipality by the search of the start page."""
        field = self.page.get_by_role("main").get_by_role("searchbox")
        field = field if field.count() else self.page.get_by_role("main").get_by_role("combobox")
        field.fill(name)
        self.click(self.page.get_by_role("main").get_by_role("button", name="Sök"))
        self.click(self.page.get_by_role("link", name=name, exact=True).first)
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(name)


@pytest.fixture
def visitor(open_page: Open) -> Iterator[Visitor]:
    """Somebody who has just come; who clicked more than five times was led badly."""
    come = Visitor(open_page("/"))
    yield come
    assert 1 < come.clicks <= MOST


def with_whom(visitor: Visitor) -> None:
    visitor.find("Hedemora kommun")
    visitor.click(visitor.page.get_by_role("link", name=RESCUE).first)


def test_which_municipalities_work_with_one_on_rescue_services_and_since_when(visitor: Visitor) -> None:
    with_whom(visitor)
    row = visitor.page.get_by_role("listitem").filter(has_text="Säters kommun").first
    expect(row).to_contain_text("sedan 20 maj 2022")


def test_the_sentence_that_says_so(visitor: Visitor) -> None:
    with_whom(visitor)
    row = visitor.page.get_by_role("listitem").filter(has_text="Säters kommun").first
    visitor.click(row.get_by_role("link", name="belägg"))
    expect(visitor.page.locator("blockquote").first).to_be_visible()
    visitor.click(visitor.page.get_by_role("main").get_by_role("link", name="Direktionen 2022-05-20, s. 1").first)
    expect(visitor.page.locator(":target")).to_be_attached()
    expect(visitor.page.get_by_role("main")).to_contain_text("Mona Tjärnlund (C) Säter")


def test_who_to_call(visitor: Visitor) -> None:
    visitor.find("Hedemora kommun")
    people = visitor.page.get_by_role("region", name="Vem man kan fråga")
    people = people if people.count() else visitor.page.locator("section", has_text="Vem man kan fråga")
    expect(people.first).to_contain_text("Ulla Vretbo")
    expect(people.first).to_contain_text("Direktionen")


def test_what_is_still_open(visitor: Visitor) -> None:
    visitor.find("Hedemora kommun")
    visitor.click(visitor.page.get_by_role("link", name="Uppdrag och hur de står"))
    expect(visitor.page.get_by_role("main")).to_contain_text("Öppet, utan känd dag")
    expect(visitor.page.get_by_role("main")).to_contain_text("en plan för vattenförsörjningen")


def test_a_file_for_a_report(visitor: Visitor, tmp_path: Path) -> None:
    visitor.find("Hedemora kommun")
    visitor.click(visitor.page.get_by_role("link", name="Visa alla 3 i nätverket"))
    visitor.click(visitor.page.get_by_role("button", name="Spara"))
    with visitor.page.expect_download() as told:
        visitor.click(visitor.page.get_by_role("dialog", name="Spara").get_by_text("CSV").first)
    told.value.save_as(tmp_path / "ties.csv")
    rows = list(csv.DictReader((tmp_path / "ties.csv").read_text("utf-8-sig").splitlines()))
    assert any("Hedemora kommun" in row.values() for row in rows)
