"""`validate`: what is published against the standards."""

import json
import sqlite3
from pathlib import Path

from tests.graph_service.cli.conftest import Run


def test_the_examples_are_valid(run: Run, store: str) -> None:
    code, told, _ = run("validate", "--store", store, "--json")
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
