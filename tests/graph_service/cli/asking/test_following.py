"""`assignments`: what was to be done and how it stands."""

import csv
import json
from pathlib import Path

from tests.graph_service.cli.conftest import Run


def test_what_is_open_is_told_first_as_of_the_latest_meeting(run: Run, store: str) -> None:
    answer = json.loads(run("assignments", "--store", store, "--json")[1])
    standings = [row["standing"] for row in answer["rows"]["rows"]]
    assert standings[0] == "passed"
    told = run("assignments", "--store", store, "--limit", 1)[1]
    assert told.startswith(f"Läget {answer['as_of']}, den senaste dag som det finns protokoll från.\n")
    assert f"Tiden har gått ut, och inget senare protokoll tar upp saken ({answer['counts']['passed']})" in told
    assert answer["rows"]["rows"][0]["assignment"]["evidence"][0]["title"] in told


def test_they_are_limited_by_name_and_written_as_a_sheet(run: Run, store: str, tmp_path: Path) -> None:
    asked = ("assignments", "--assignee", "Gry Sandhamre", "--store", store)
    written = json.loads(run(*asked, "--csv", tmp_path / "a.csv", "--json")[1])
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text("utf-8").splitlines()))
    assert written == {"file": str(tmp_path / "a.csv"), "assignments": len(rows)}
    assert rows
    assert all("Gry Sandhamre" in row["assignees"] for row in rows)


def test_what_there_is_none_of_is_said_to_be_so(run: Run, store: str) -> None:
    asked = ("assignments", "--from", "1950-01-01", "--to", "1950-12-31", "--store", store)
    assert run(*asked)[1] == "Inga uppdrag.\n"
    code, _, wrong = run("assignments", "--standing", "late", "--store", store)
    assert (code, "'late' is no standing; there are appointed, later, passed" in wrong) == (2, True)
