"""What holds of every page: its links, its other forms, its frame, and that nothing is written into it."""

import json
import re
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from graph_service.rdf.terms import document_id
from tests.graph_service.web.pages.conftest import HTML

OF_OTHERS = ("/api/", "/sparql", "/datasets")


@pytest.fixture(scope="module")
def pages(examples: FlaskClient, addresses: tuple[str, ...]) -> dict[str, BeautifulSoup]:
    found = {}
    for language in ("sv", "en"):
        for address in addresses:
            answer = examples.get(address, headers=HTML | {"Accept-Language": language})
            assert answer.status_code == 200, address
            found[f"{language} {address}"] = BeautifulSoup(answer.text, "lxml")
    return found


def links(page: BeautifulSoup, at: str) -> Iterator[str]:
    for tag in page.find_all(["a", "link"], href=True):
        address = urljoin(f"http://localhost{at}", tag["href"])
        if urlsplit(address).hostname == "localhost":
            yield address.removeprefix("http://localhost")


def test_every_link_answers_and_every_place_is_there(examples: FlaskClient, pages: dict[str, BeautifulSoup]) -> None:
    wanted: dict[str, set[str]] = {}
    for name, page in pages.items():
        language, at = name.split(" ", 1)
        for link in links(page, at) if language == "sv" else ():
            address, place = urldefrag(link)
            if not address.startswith(OF_OTHERS):
                wanted.setdefault(address, set()).add(place)
    assert len(wanted) > 300
    for address, places in wanted.items():
        with examples.get(address, headers=HTML) as answer:
            assert answer.status_code == 200, address
            for place in places - {""}:
                assert f'id="{place}"' in answer.text, f"{address}#{place}"


def test_every_page_says_what_is_in_its_data(examples: FlaskClient, pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        at = name.split(" ", 1)[1]
        (link,) = page.select('head link[rel="alternate"][type="application/json"]')
        data = examples.get(link["href"]).text
        assert data == examples.get(at, headers={"Accept": "application/json"}).text
        things = set(re.findall(r'href="/res/([a-z]+-[a-z0-9]+)', str(page.main)))
        assert {id_ for id_ in things if id_ not in data} - _documents(data) == set(), at
        spaced = " ".join(" ".join(strings(json.loads(data))).split())
        assert [mark.string for mark in page.find_all("mark") if mark.string.rstrip(" …") not in spaced] == [], at


def strings(answer: object) -> Iterator[str]:
    """All texts in an answer."""
    if isinstance(answer, str):
        yield answer
    for value in answer.values() if isinstance(answer, dict) else answer if isinstance(answer, list) else ():
        yield from strings(value)


def _documents(data: str) -> set[str]:
    """The ids of the documents that data quotes by their versions."""
    return {document_id(version) for version in re.findall(r'"document":"([0-9a-f]{64})"', data)}


def test_every_page_has_one_heading_a_frame_and_its_language(pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        assert page.html["lang"] == name.split(" ", 1)[0]
        assert len(page.find_all("h1")) == 1, name
        assert page.select_one("a.skip")["href"] == "#content"
        assert {tag.name for tag in page.body.find_all(["header", "main", "footer", "nav"])} >= {
            "header",
            "main",
            "nav",
        }
        ids = [tag["id"] for tag in page.find_all(id=True)]
        assert len(ids) == len(set(ids)), name
        assert page.title.string.endswith("samverkansgraf")


def test_no_page_has_style_or_script_in_it(pages: dict[str, BeautifulSoup]) -> None:
    for name, page in pages.items():
        assert page.find_all("style") == []
        scripts = [tag for tag in page.find_all("script") if tag.get("type") != "application/ld+json"]  # which are data
        assert all(tag.get("src", "").startswith("/static/") and not tag.string for tag in scripts)
        written = [tag for tag in page.find_all() if "style" in tag.attrs or any(a.startswith("on") for a in tag.attrs)]
        assert written == [], name


def test_the_policy_allows_nothing_that_is_written_into_a_page(examples: FlaskClient) -> None:
    policy = examples.get("/", headers=HTML).headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")


def test_pages_of_people_and_searches_are_not_for_search_engines(
    examples: FlaskClient, addresses: tuple[str, ...]
) -> None:
    kept = {at: examples.get(at, headers=HTML).headers.get("X-Robots-Tag") for at in addresses}
    hidden = {at for at, tag in kept.items() if tag == "noindex"}
    people = {f"/res/{kind}" for kind in ("person", "attendance", "membership", "dissent", "mention")}
    assert {at.split("-")[0].split("?")[0] for at in hidden} == people | {"/search", "/comparison"}
    for at in hidden:
        assert 'content="noindex"' in examples.get(at, headers=HTML).text
        assert examples.get(at, headers={"Accept": "application/json"}).headers["X-Robots-Tag"] == "noindex"
