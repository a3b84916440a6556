"""`validate`: what is published against the standards."""

import json
import re
import sqlite3
from pathlib import Path

from tests.graph_service.cli.conftest import EXAMPLES, Run

SOMEBODY = {
    "GRAPH_SERVICE_PUBLISHER_NAME": "Provkommunen",
    "GRAPH_SERVICE_PUBLISHER_NUMBER": "212000-0001",
    "GRAPH_SERVICE_PUBLISHER_EMAIL": "data@provkommunen.example",
}


def test_the_examples_are_valid(run: Run, store: str) -> None:
    code, told, _ = run("validate", "--store", store, "--json", **SOMEBODY)
    checked = {one["what"]: (one["number"] > 500, one["faults"]) for one in json.loads(told)}
    wanted = ("ontology", "facts, internal", "facts, public", "ledger, internal", "ledger, public")
    assert {what: checked[what] for what in wanted} == dict.fromkeys(wanted, (True, []))
    assert code == 0


def test_a_store_that_holds_what_its_shapes_forbid_is_told_of(run: Run, store: str, file: Path) -> None:
    db = sqlite3.connect(file)
    db.execute("UPDATE OR IGNORE value SET v = '2024-02-30' WHERE p = 'date'")
    db.commit()
    db.close()
    code, told, _ = run("validate", "--without-ledger", "--store", store)
    assert code == 1
    assert "date: SHACL Datatype: Value is not Literal with datatype xsd:date: '2024-02-30'" in told


def test_the_catalogue_is_valid(run: Run, store: str) -> None:
    code, told, _ = run("validate", "--without-ledger", "--store", store, "--json", **SOMEBODY)
    (catalogue,) = [one for one in json.loads(told) if one["what"] == "catalogue"]
    assert (code, catalogue["number"] > 100, catalogue["faults"]) == (0, True, [])
    told = {remark.partition(" ")[2].rpartition("/")[2].rpartition("#")[2] for remark in catalogue["remarks"]}
    assert told == {f"{name}: is missing" for name in ("description", "hasAddress", "hasTelephone")}


def test_an_invented_publisher_is_a_fault_unless_overlooked(run: Run, store: str) -> None:
    asked = ("validate", "--without-ledger", "--store", store)
    code, told, _ = run(*asked)
    assert code == 1
    assert "nobody is named as publisher, so that the catalogue names an invented one; set GRAPH_SERVICE" in told
    assert run(*asked, "--without-publisher")[0] == 0


def test_a_publisher_that_cannot_be_is_told_of(run: Run, store: str) -> None:
    asked = ("validate", "--without-ledger", "--store", store)
    code, told, _ = run(*asked, GRAPH_SERVICE_PUBLISHER_NUMBER="12")
    assert (code, "GRAPH_SERVICE_PUBLISHER_NUMBER: '12' is no organisation number" in told) == (1, True)


def test_only_what_changed_since_is_checked(run: Run, store: str, tmp_path: Path) -> None:
    told = json.loads(run("validate", "--since", 0, "--store", store, "--json")[1])
    last = int(re.search(r"the last is (\d+)", told[0]["what"])[1])
    assert [one["number"] > 500 for one in told] == [True, True]
    assert [one["number"] for one in json.loads(run("validate", "--since", last, "--store", store, "--json")[1])] == [
        0,
        0,
    ]
    (tmp_path / "new.txt").write_text((EXAMPLES / "hedemora" / "kommunstyrelsen-2024-09-10.txt").read_text())
    run("load", tmp_path / "new.txt", "--source", "new", "--release", "--workers", 1, "--store", store)
    some = json.loads(run("validate", "--since", last, "--store", store, "--json")[1])
    assert all(0 < one["number"] < every["number"] for one, every in zip(some, told, strict=True))
    assert [one["faults"] for one in some] == [[], []]
