"""The pages of coverage and about."""

import pytest
from bs4 import BeautifulSoup
from flask.testing import FlaskClient

from graph_service.app import create_app
from graph_service.store.base import Audience
from graph_service.store.opening import open_store
from tests.graph_service.memory_view import OneViewStore
from tests.graph_service.web.pages.conftest import HTML
from tests.graph_service.world import World


def shown(client: FlaskClient, path: str, language: str = "sv") -> BeautifulSoup:
    answer = client.application.test_client(use_cookies=False).get(path, headers=HTML | {"Accept-Language": language})
    assert answer.status_code == 200, answer.text
    return BeautifulSoup(answer.text, "lxml")


def words(tag: BeautifulSoup) -> str:
    return " ".join(tag.get_text(" ").split())


def test_meetings_stand_by_body_and_year_those_only_named_apart(examples: FlaskClient) -> None:
    page = shown(examples, "/coverage")
    table = page.select_one("table.years")
    assert [words(tag) for tag in table.select("thead th")] == ["Organ", "2022", "2023", "2024", "2025", "Summa"]
    first = table.select_one("tbody tr")
    assert words(first.th) == "Roslagskommunernas ledningsgrupp Roslagskommunerna"
    cells = [words(cell) for cell in first.select("td")]
    assert cells[:-1] == ["2", "1 bara omnämnt i andra protokoll", *["1 1 bara omnämnt i andra protokoll"] * 2]
    assert cells[-1].startswith("4 ")
    assert examples.get(first.select_one("td.figure a")["href"], headers=HTML).status_code == 200


def test_a_gap_in_the_paragraphs_is_told_with_the_meetings_around_it(examples: FlaskClient) -> None:
    gap = shown(examples, "/coverage").select_one("section[aria-labelledby=gaps] li")
    assert words(gap) == "Kommunstyrelsen : §§ 44–118 mellan mötena den 17 april 2023 och den 13 november 2023"


def test_the_first_line_that_was_not_understood_is_a_click_away(examples: FlaskClient) -> None:
    page = shown(examples, "/coverage?limit=1", "en")
    told = examples.get("/coverage.json?limit=1").json["understood"]
    (least,) = told["least"]
    (row,) = page.select("section[aria-labelledby=understood] .rows li")
    meta = words(row.select_one(".meta"))
    assert meta.startswith(f"{least['not_understood']} of {least['lines']} lines The first of them")
    assert "#t" in row.select_one(".meta a")["href"]


def test_folders_are_told_from_within_as_far_as_wanted_and_to_the_public_by_source(
    examples: FlaskClient, examples_store: str
) -> None:
    store = open_store(examples_store)
    inside = create_app(store, audience=Audience.INTERNAL).test_client()
    folders = inside.get("/coverage.json?limit=1").json["understood"]["folders"]
    assert len(folders) > 1
    assert f"Showing 1 of {len(folders)}." in shown(inside, "/coverage?limit=1", "en").text
    store.close()
    (source,) = examples.get("/coverage.json").json["understood"]["folders"]
    assert {folder["name"].partition(":")[0] for folder in folders} == {source["name"]}


def test_bands_of_confidence_add_up(examples: FlaskClient) -> None:
    table = shown(examples, "/coverage").select_one("section[aria-labelledby=certainty] table")
    numbers = [int(row.select("td")[0].text.replace("\xa0", "")) for row in table.select("tbody tr")]
    assert sum(numbers) == sum(band["number"] for band in examples.get("/coverage.json").json["bands"]) > 1000


def test_an_empty_graph_says_so(new_world: type[World]) -> None:
    client = create_app(OneViewStore(new_world().view()), base="https://example.test/").test_client()
    assert "Inga protokoll är inlästa ännu." in shown(client, "/coverage").text
    assert "Inga uppdrag här" in shown(client, "/assignments").text
    assert shown(client, "/comparison").select_one("form.choosing")
    assert shown(client, "/about").h1


@pytest.mark.parametrize("language", ["sv", "en"])
def test_about_says_how_to_correct_and_cite(examples: FlaskClient, language: str) -> None:
    page = shown(examples, "/about", language)
    anchors = [link["href"][1:] for link in page.select(".chips a")]
    assert [tag["id"] for tag in page.select("h2")] == anchors
    assert "correct" in anchors
    assert "2025" in page.select_one(".citation").text
    assert "EUPL-1.2" in page.text
