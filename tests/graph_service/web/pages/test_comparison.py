"""The page that compares municipalities."""

from bs4 import BeautifulSoup
from flask.testing import FlaskClient
from playwright.sync_api import expect

from tests.graph_service.web.conftest import Open
from tests.graph_service.web.pages.conftest import HTML, Get

THREE = "municipality=municipality-0188&municipality=municipality-0117&municipality=municipality-0160"


def shown(client: FlaskClient, path: str) -> BeautifulSoup:
    answer = client.application.test_client(use_cookies=False).get(path, headers=HTML)
    assert answer.status_code == 200, answer.text
    return BeautifulSoup(answer.text, "lxml")


def texts(page: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(tag.get_text(" ").split()) for tag in page.select(selector)]


def test_what_all_share_stands_before_what_only_one_does_each_cell_with_its_place(examples: FlaskClient) -> None:
    page = shown(examples, f"/comparison?{THREE}")
    answer = examples.get(f"/comparison.json?{THREE}").json["comparison"]
    table = page.select("table.matrix")[0]
    assert texts(table, ".group th") == ["Alla 3", "Några av dem", "Bara en av dem"]
    assert texts(table, 'th[scope="row"]') == [row["thing"]["name"] for row in answer["topics"]]
    numbers = [str(share["number"]) for row in answer["topics"] for share in row["shares"]]
    assert texts(table, "td a") == numbers
    places = [link["href"] for link in table.select("td a")]
    assert all("#t" in place for place in places)


def test_larger_dots_are_more_items(examples: FlaskClient) -> None:
    table = shown(examples, f"/comparison?{THREE}").select("table.matrix")[0]
    sizes = {int(link.get_text()): float(link.circle["r"]) for link in table.select("td a")}
    assert len(sizes) > 2
    assert [sizes[number] for number in sorted(sizes)] == sorted(sizes.values())
    assert max(sizes.values()) == 12


def test_with_whom_is_told_with_a_link_to_the_tie(examples: FlaskClient) -> None:
    page = shown(examples, f"/comparison?{THREE}")
    between = page.select_one("section[aria-labelledby=between]")
    assert "Österåkers kommun – Täby kommun" in texts(between, "a.name")
    partners = page.select_one("section[aria-labelledby=partners]")
    assert {"Vallentuna kommun", "Vaxholms stad"} <= set(texts(partners, 'th[scope="row"]'))
    assert all(link["href"].startswith("/tie?") for link in partners.select("td a"))


def test_names_are_enough_and_one_more_is_asked_for(examples: FlaskClient) -> None:
    page = shown(examples, "/comparison?name=täby&name=")
    assert [one["value"] for one in page.select("input[name=municipality]")] == ["municipality-0160"]
    assert texts(page, ".faults") == ["Lägg till minst en kommun till att jämföra med."]
    both = shown(examples, "/comparison?municipality=municipality-0160&name=Vaxholm")
    assert [one["value"] for one in both.select("input[name=municipality]")] == [
        "municipality-0160",
        "municipality-0187",
    ]
    assert both.select("table.matrix")


def test_a_name_that_is_none_or_several_is_said_and_answered_with_choices(examples: FlaskClient) -> None:
    page = shown(examples, "/comparison?name=atlantis&name=upplands")
    assert texts(page, ".faults li")[0] == "Ingen kommun heter ”atlantis”."
    assert [link["href"] for link in page.select(".faults a")] == [
        "/comparison?municipality=municipality-0139",
        "/comparison?municipality=municipality-0114",
    ]
    assert [field["value"] for field in page.select("input[name=name]")] == ["atlantis", "upplands"]


def test_one_can_be_taken_away_and_the_period_stays(examples: FlaskClient) -> None:
    page = shown(examples, f"/comparison?{THREE}&from=2024-01-01")
    link = page.select_one(".chip a")["href"]
    assert link == "/comparison?municipality=municipality-0117&municipality=municipality-0160&from=2024-01-01"
    assert page.select_one("#from")["value"] == "2024-01-01"


def test_a_municipality_leads_to_its_comparison_and_a_body_to_its_assignments(examples: FlaskClient) -> None:
    page = shown(examples, "/res/municipality-0117")
    assert [link["href"] for link in page.select("main > .chips a")] == [
        "/comparison?municipality=municipality-0117",
        "/assignments?municipality=municipality-0117",
    ]
    row = examples.get("/api/v1/follow-up?limit=1").json["rows"]["rows"][0]
    body, (assignee, *_) = row["body"]["id"], row["assignment"]["values"]["assignee"]
    assert shown(examples, f"/res/{body}").select_one("main > .chips a")["href"] == f"/assignments?body={body}"
    assert examples.get(f"/assignments?body={body}", headers=HTML).status_code == 200
    assert assignee in examples.get(f"/assignments?assignee={assignee}", headers=HTML).text


def test_the_seventh_is_left_out_and_said_to_be(examples: FlaskClient) -> None:
    six = "&".join(f"municipality=municipality-{code}" for code in ("0188", "0117", "0160", "0187", "0115", "0138"))
    page = shown(examples, f"/comparison?{six}&name=Haninge")
    assert texts(page, ".faults li") == ["Högst sex kan jämföras. Dessa är inte med: Haninge kommun."]
    assert len(page.select("table.matrix")[0].select("thead th")) == 6


def test_nothing_in_common_is_said_and_not_drawn(get: Get) -> None:
    page = get("/comparison?municipality=municipality-0138&municipality=municipality-0136&to=1999-12-31")
    assert not page.select("table.matrix")
    assert "Inget ämne är känt för någon av dem i perioden." in page.text
    assert "Inget samband mellan dem är känt i perioden." in page.text


def test_what_is_no_municipality_is_refused_by_name(examples: FlaskClient) -> None:
    answer = examples.get("/comparison?municipality=municipality-9999", headers=HTML)
    assert answer.status_code == 404
    region = examples.get("/api/v1/search?q=region&type=Region").json["rows"][0]["id"]
    wrong = examples.get(f"/comparison?municipality={region}&municipality=municipality-0160", headers=HTML)
    assert (wrong.status_code, BeautifulSoup(wrong.text, "lxml").select_one(".faults code").string) == (
        400,
        "municipality",
    )


def test_two_are_chosen_and_compared_without_a_script(open_page: Open) -> None:
    page = open_page("/comparison", java_script_enabled=False)
    page.get_by_label("Kommun", exact=True).fill("Täby kommun")
    page.get_by_label("Jämför med").fill("vaxholm")
    page.get_by_role("button", name="Jämför").click()
    page.get_by_role("link", name="5").first.click()
    expect(page.locator(".place:target")).to_have_count(1)
