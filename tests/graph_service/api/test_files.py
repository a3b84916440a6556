"""A network as files over HTTP."""

import csv
import io

import networkx as nx
import pytest
from flask.testing import FlaskClient

from graph_service.queries.exports.forms import FORMS

V1 = "/api/v1"


def test_the_file_is_limited_as_the_answer_is_and_may_be_kept(client: FlaskClient) -> None:
    question = "level=organisations&weight=joint_body:0&from=2024-01-01"
    answer = client.get(f"{V1}/network.gexf?{question}")
    assert answer.content_type == "application/gexf+xml; charset=utf-8"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="network.gexf"'
    graph = nx.read_gexf(io.BytesIO(answer.data), version="1.3")
    asked = client.get(f"{V1}/network?{question}").json
    ties = {frozenset(f"https://example.test/id/{tie[end]}" for end in ("source", "target")) for tie in asked["ties"]}
    assert {frozenset(pair) for pair in graph.edges} == ties
    again = client.get(f"{V1}/network.gexf?{question}", headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_csv_is_in_two_files(client: FlaskClient) -> None:
    ties, actors = (
        list(csv.DictReader(io.StringIO(client.get(f"{V1}/network.{form}?limit=1").text, newline="")))
        for form in ("csv", "actors.csv")
    )
    assert {row["Id"] for row in actors} == {ties[0]["Source"], ties[0]["Target"]}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_described_and_on_the_first_page(form: str, client: FlaskClient) -> None:
    described = client.get(f"{V1}/openapi.json").json["paths"][f"/network.{form}"]["get"]
    assert list(described["responses"]["200"]["content"]) == [FORMS[form].media_type]
    assert {"topic", "least", "weight", "from"} <= {taken["name"] for taken in described["parameters"]}
    assert f"{V1}/network.{form}" in client.get("/api/v1/").json["links"].values()


@pytest.mark.parametrize(
    ("question", "status", "said"),
    [
        ("network.svg", 404, "a network is not to be had as 'svg'; there are gexf, graphml, csv, actors.csv"),
        ("network.csv?limit=50001", 400, "limit: Input should be less than or equal to 50000"),
        ("network.csv?colour=red", 400, "colour: there is no such parameter"),
        ("network.csv?topic=topic-none", 404, "there is nothing with the id topic-none"),
    ],
)
def test_what_cannot_be_had_is_a_problem_document(question: str, status: int, said: str, client: FlaskClient) -> None:
    answer = client.get(f"{V1}/{question}")
    assert (answer.status_code, answer.content_type) == (status, "application/problem+json")
    assert answer.json["detail"] == said
