"""The page of assignments."""

import re
from urllib.parse import parse_qs, urlsplit

from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from playwright.sync_api import expect

from tests.graph_service.web.conftest import Open
from tests.graph_service.web.pages.conftest import HTML, Get


def shown(client: FlaskClient, path: str, language: str = "sv") -> BeautifulSoup:
    answer = client.application.test_client(use_cookies=False).get(path, headers=HTML | {"Accept-Language": language})
    assert answer.status_code == 200, answer.text
    return BeautifulSoup(answer.text, "lxml")


def words(tag: BeautifulSoup) -> str:
    return " ".join(tag.get_text(" ").split())


def test_what_is_open_comes_first_with_how_late_it_is_in_words(examples: FlaskClient) -> None:
    page = shown(examples, "/assignments?limit=200")
    heads = [words(tag).rpartition(" ")[0] for tag in page.select(".rows .head h2")]
    assert heads[0] == "Tiden har gått ut, och saken har inte kommit upp igen"
    assert heads[-1] == "Val"
    rows = [words(tag) for tag in page.select(".assignments > li:not(.head) .who")]
    assert rows[0] == "Förbundsdirektören senast 1 oktober 2025 1 vecka över tiden"
    assert "Ivar Söderquist till nästa möte (nästa möte var 7 februari 2025) 8 månader över tiden" in rows
    assert "Läget den 8 oktober 2025, den senaste dag som det finns protokoll från." in page.text


def test_each_has_its_quote_with_a_link_to_its_place(examples: FlaskClient) -> None:
    page = shown(examples, "/assignments?limit=200")
    rows = page.select(".assignments > li:not(.head)")
    assert len(rows) == examples.get("/api/v1/counts").json["Assignment"]
    assert all("#t" in row.select_one("blockquote footer a")["href"] for row in rows)


def test_what_came_up_again_leads_to_where(examples: FlaskClient) -> None:
    page = shown(examples, "/assignments?standing=returned", "en")
    (row,) = page.select(".returned")
    assert words(row).startswith("Cited on 24 March 2023:")
    assert row.a["href"].startswith("/res/item-")


def test_a_form_limits_it_and_keeps_what_was_chosen(examples: FlaskClient) -> None:
    page = shown(examples, "/assignments")
    select = page.select_one("select[name=body]")
    option = next(one for one in select.select("option") if one.get_text().startswith("Gemensamma lönenämnden"))
    limited = shown(examples, f"/assignments?body={option['value']}&standing=&assignee=&from=&to=")
    rows = limited.select(".assignments > li:not(.head)")
    assert option.get_text().endswith(f"({len(rows)})")
    assert 0 < len(rows) < examples.get("/api/v1/counts").json["Assignment"]
    assert limited.select_one("select[name=body] option[selected]")["value"] == option["value"]
    assert limited.select_one("meta[name=robots]")["content"] == "noindex"


def test_the_sheet_holds_what_is_shown(examples: FlaskClient) -> None:
    page = shown(examples, "/assignments?standing=passed&limit=1")
    sheet = page.select_one("a[download]")["href"]
    assert parse_qs(urlsplit(sheet).query) == {"standing": ["passed"]}
    passed = examples.get("/assignments.json").json["follow_up"]["counts"]["passed"]
    assert examples.get(sheet).text.count("\npassed,") == passed > 1


def test_none_is_said_with_a_way_back(examples: FlaskClient, get: Get) -> None:
    page = shown(examples, "/assignments?from=1999-01-01&to=1999-12-31")
    assert page.select_one(".empty a")["href"] == "/assignments"
    assert get("/assignments").select_one(".assignments")


def test_the_standings_filter_and_pages_follow_each_other(open_page: Open) -> None:
    page = open_page("/assignments?limit=5")
    page.get_by_role("link", name="Utan dag").click()
    expect(page.locator(".standings [aria-current]")).to_have_text(re.compile(r"^\s*Utan dag"))
    expect(page.locator(".assignments .who")).to_have_count(5)
    page.get_by_role("link", name="Visa nästa").click()
    expect(page).to_have_url(re.compile("after="))
    expect(page.locator(".assignments .who")).to_have_count(5)
    expect(page.locator(".standings [aria-current]")).to_have_text(re.compile(r"^\s*Utan dag"))
