"""The page of a thing: facts with sources, sections of its class, what leads to it, and lists that go on."""

import pytest
from flask.testing import FlaskClient

from graph_service.app import create_app
from tests.graph_service.memory_view import OneViewStore
from tests.graph_service.web.pages.conftest import HTML, Get
from tests.graph_service.world import World


def test_each_fact_has_its_source_with_the_words_marked(get: Get, network_group: World) -> None:
    page = get(f"/res/{network_group.ids['§ 1']}")
    (number,) = (fact for fact in page.select(".facts > div") if fact.dt.text == "Nummer")
    assert number.select_one("mark").text == "1"
    assert number.select_one(".quote footer a")["href"].startswith("/res/document-")


def test_a_class_has_the_sections_that_are_its_own(get: Get, network_group: World) -> None:
    def sections(name: str) -> list[str]:
        return [tag.get_text(" ").split(" ")[0] for tag in get(f"/res/{network_group.ids[name]}").select("h2")]

    assert {"Dagordning", "Deltagare"} <= set(sections("m1"))
    assert {"Samverkar", "Uppdrag", "Deltar", "Vem"} <= set(sections("Tyresö"))
    assert {"Inblandade", "Beslut", "Behandlat"} <= set(sections("Fire"))
    assert "Samverkar" not in sections("Rådet")


def test_what_is_said_otherwise_stands_beside_what_is_shown(new_world: type[World]) -> None:
    w = new_world()
    for letter, name in (("a", "Tyresö kommun"), ("b", "Tyresö")):
        one = w.municipality(w.document(letter, f"202{letter == 'b':d}-01-01"), "0138", name)
    answer = create_app(OneViewStore(w.view())).test_client().get(f"/res/{one}", headers=HTML)
    assert "Annan uppgift:" in answer.text
    assert "Tyresö kommun" in answer.text


def test_a_list_goes_on_to_the_next_page_and_back(get: Get, network_group: World) -> None:
    first = get(f"/res/{network_group.ids['Haninge']}/engagement?limit=2")
    assert len(first.select(".rows > li")) == 2
    second = get(first.select_one('.pager a[rel="next"]')["href"])
    assert len(second.select(".rows > li")) == 1
    assert second.select_one('.pager a[rel="next"]') is None
    back = second.select_one(".pager a")["href"]
    assert "after" not in back
    assert get(back).h1.text == first.h1.text


def test_what_leads_here_in_one_way_is_listed_whole(get: Get, network_group: World) -> None:
    page = get(f"/res/{network_group.ids['m1']}/related?property=meeting&type=Attendance")
    assert "5" in page.h1.text
    assert {"Alva Alm", "Eva Ek"} <= {link.text for link in page.select(".rows a")}


def test_sources_of_links_are_told_by_name(get: Get, network_group: World) -> None:
    page = get(f"/res/{network_group.ids['Förbundet']}/sources?property=member")
    assert {"Medlem: Tyresö", "Medlem: Haninge"} <= {" ".join(tag.text.split()) for tag in page.select("h2")}


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("related?property=name&type=Meeting", 400, "property"),
        ("related?property=meeting&type=Nothing", 400, "type"),
        ("sources?value=Tyresö", 400, "value"),
        ("agenda", 404, ""),
        ("meetings?after=nonsense", 400, "after"),
    ],
)
def test_what_cannot_be_listed_is_said(
    path: str, status: int, said: str, world_client: FlaskClient, network_group: World
) -> None:
    answer = world_client.get(f"/res/{network_group.ids['Rådet']}/{path}", headers=HTML)
    assert answer.status_code == status
    assert f"<code>{said}</code>" in answer.text or not said
