"""The query page, as browsers get it."""

import html
import re

import pytest
from flask.testing import FlaskClient
from lxml.html import HtmlElement, fromstring

from graph_service.rdf.sparql.examples import examples

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
ROWS = "SELECT ?s ?n (1 AS ?one) { ?s a skm:Meeting ; skos:prefLabel ?n }"

BASE = "https://example.test/"


def page(client: FlaskClient, status: int = 200, language: str = "sv", **fields: str) -> HtmlElement:
    headers = {"Accept": BROWSER, "Accept-Language": language}
    answer = client.get("/sparql", query_string=fields, headers=headers)
    assert (answer.status_code, answer.mimetype) == (status, "text/html"), answer.text
    assert "Accept" in answer.headers["Vary"]
    return fromstring(answer.text)


def words(found: HtmlElement) -> str:
    return " ".join(found.text_content().split())


@pytest.mark.parametrize(
    ("language", "title"), [("sv", "Fråga grafen med SPARQL"), ("en", "Query the graph with SPARQL")]
)
def test_the_page_is_in_both_languages_with_all_examples(language: str, title: str, outside: FlaskClient) -> None:
    found = page(outside, language=language)
    assert words(found.find(".//h1")) == title
    links = found.xpath("//section[@aria-labelledby='examples']//a")
    assert [words(link) for link in links] == [getattr(example, language) for example in examples(BASE)]
    assert found.xpath("//textarea[@name='query']")
    assert f"PREFIX id: <{BASE}id/>" in found.xpath("//details")[0].text_content()


def test_an_example_is_asked_by_its_link(outside: FlaskClient) -> None:
    link = page(outside).xpath("//section[@aria-labelledby='examples']//a/@href")[0]
    answer = outside.get(link, headers={"Accept": BROWSER})
    assert answer.status_code == 200
    assert fromstring(answer.text).xpath("//textarea")[0].text.strip() == examples(BASE)[0].query


def test_rows_are_a_table_whose_things_lead_to_their_pages(outside: FlaskClient) -> None:
    found = page(outside, query=ROWS)
    assert [words(cell) for cell in found.xpath("//table//th")] == ["s", "n", "one"]
    (row,) = found.xpath("//table/tbody/tr")
    assert re.fullmatch(r"/id/meeting-\w+", row.xpath("td[1]/a/@href")[0])
    assert "1 rad" in words(found)


def test_rows_with_numbers_are_a_chart(outside: FlaskClient) -> None:
    found = page(outside, query=ROWS, view="chart")
    assert [rect.get("width") for rect in found.xpath("//table[@class='chart']//rect")] == ["100.0"]


def test_what_is_joined_is_a_picture(outside: FlaskClient) -> None:
    query = "CONSTRUCT { ?a skm:meeting ?m } WHERE { ?a a skm:AgendaItem ; dcterms:isPartOf ?m }"
    found = page(outside, query=query, view="graph")
    assert len(found.xpath("//*[name()='svg']//*[name()='circle']")) == 2
    assert len(found.xpath("//*[name()='svg']//*[name()='line']")) == 1


@pytest.mark.parametrize(("view", "why"), [("chart", "en text och ett tal"), ("graph", "två olika resurser")])
def test_what_a_chart_or_picture_cannot_show_is_a_table(view: str, why: str, outside: FlaskClient) -> None:
    found = page(outside, query="SELECT ?n { ?s a skm:Meeting ; skos:prefLabel ?n }", view=view)
    assert found.xpath("//table/thead")
    assert why in words(found.find(".//section[@class='answer']"))


def test_an_answer_without_rows_says_so(outside: FlaskClient) -> None:
    assert "Ingenting i grafen" in words(page(outside, query="SELECT * { ?s a skm:None }"))


@pytest.mark.parametrize(("language", "said"), [("sv", "Rad 2, tecken 9:"), ("en", "Line 2, character 9:")])
def test_the_place_of_what_is_wrong_is_told(language: str, said: str, outside: FlaskClient) -> None:
    found = page(outside, 400, language, query="ASK {\n  FROM }")
    (fault,) = found.xpath("//*[@role='alert']/li")
    assert words(fault).startswith(said)
    assert (fault.get("data-line"), fault.get("data-column")) == ("2", "9")
    assert found.xpath("//textarea/@aria-invalid") == ["true"]


def test_a_query_may_be_posted_by_the_page(outside: FlaskClient) -> None:
    answer = outside.post("/sparql", data={"query": ROWS, "view": "chart"}, headers={"Accept": BROWSER})
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    assert fromstring(answer.text).xpath("//table[@class='chart']")


def test_graphs_of_the_client_stay_with_the_query(outside: FlaskClient) -> None:
    graph = f"{BASE}spec/samverkan"
    found = page(outside, query="ASK { ?s a owl:Class }", **{"default-graph-uri": graph})
    assert words(found.find(".//p[@class='boolean']")) == "Ja"
    assert found.xpath("//form[@class='sparql']//input[@type='hidden']/@value") == [graph]
    (link, _) = found.xpath("//section[@class='answer']/p//a/@href")
    assert outside.get(link).get_json()["boolean"] is True


def test_yes_and_no_are_said(outside: FlaskClient) -> None:
    assert words(page(outside, query="ASK { ?s a skm:Meeting }").find(".//p[@class='boolean']")) == "Ja"
    assert words(page(outside, query="ASK { ?s a skm:Nothing }").find(".//p[@class='boolean']")) == "Nej"


@pytest.mark.parametrize(
    ("query", "status"), [("SELECT", 400), ("hej", 400), ("CLEAR ALL", 403), ("SELECT * { SERVICE ?x {} }", 403)]
)
def test_what_is_wrong_is_said_beside_the_query(query: str, status: int, outside: FlaskClient) -> None:
    found = page(outside, status, query=query)
    assert found.xpath("//*[@role='alert']")
    assert found.xpath("//textarea")[0].text.strip() == query


def test_what_is_in_the_graph_or_the_query_is_no_markup(outside: FlaskClient) -> None:
    query = 'SELECT ("<script>alert(1)</script>" AS ?x) (<javascript:alert(1)> AS ?y) {} # </textarea><script>'
    answer = outside.get("/sparql", query_string={"query": query}, headers={"Accept": BROWSER})
    found = fromstring(answer.text)
    assert not [script for script in found.xpath("//script") if script.get("src") is None]
    assert not found.xpath("//a[starts-with(@href, 'javascript')]")
    assert html.escape("<script>alert(1)</script>") in answer.text


def test_the_whole_answer_is_had_as_files(outside: FlaskClient) -> None:
    links = page(outside, query=ROWS).xpath("//section[@class='answer']/p//a/@href")
    kinds = [outside.get(link, headers={"Accept": BROWSER}).mimetype for link in links]
    assert kinds == [
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values",
    ]
