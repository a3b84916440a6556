"""Assignments and how they stand over HTTP."""

import csv
import io

from flask.testing import FlaskClient

from tests.graph_service.world import World

V1 = "/api/v1"


def test_assignments_are_followed_up_as_of_the_latest_meeting(client: FlaskClient, network_group: World) -> None:
    answer = client.get(f"{V1}/follow-up?standing=undated&standing=soon").json
    assert (answer["as_of"], answer["counts"]["undated"]) == ("2024-03-06", 1)
    (row,) = answer["rows"]["rows"]
    assert (row["assignment"]["id"], row["due"]["words"]) == (network_group.ids["task"], "före sommaren")


def test_what_they_can_be_limited_to_is_counted(client: FlaskClient) -> None:
    found = client.get(f"{V1}/follow-up/options").json
    assert {one["thing"]["name"]: one["number"] for one in found["assignees"]} == {"Tyresö": 1, "Nynäshamn": 1}


def test_a_standing_that_there_is_not_is_refused_by_name(client: FlaskClient) -> None:
    answer = client.get(f"{V1}/follow-up?standing=late")
    assert (answer.status_code, answer.json["parameter"]) == (400, "standing")


def test_the_sheet_is_a_file_limited_as_the_answer_is(client: FlaskClient, network_group: World) -> None:
    answer = client.get(f"{V1}/follow-up.csv?assignee={network_group.ids['Tyresö']}")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="follow-up.csv"'
    (row,) = csv.DictReader(io.StringIO(answer.text, newline=""))
    assert row["assignees"] in {"Tyresö; Nynäshamn", "Nynäshamn; Tyresö"}
    assert client.get(f"{V1}/follow-up.csv?assignee={network_group.ids['Haninge']}").text.count("\n") == 1
    assert f"{V1}/follow-up.csv" in client.get(f"{V1}/").json["links"].values()
