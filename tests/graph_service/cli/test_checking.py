"""`check`: what it prints, and its exit code."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.graph_service.cli.conftest import Run

TEXT = "minutes:kommunstyrelsen-2025-05-12.txt"


def damaged(file: Path, sql: str) -> None:
    """Write into a store without its knowing."""
    with sqlite3.connect(file) as db:
        db.execute(sql)
    db.close()


def test_check_finds_nothing_wrong_with_the_examples(run: Run, store: str) -> None:
    code, told, errors = run("check", "--store", store, "--json")
    proofs = json.loads(told)
    assert (code, errors) == (0, "")
    assert {name: (proof["wrong"], proof["faults"]) for name, proof in proofs.items()} == {
        "internal": (0, []),
        "public": (0, []),
    }
    for proof in proofs.values():
        assert proof["checked"]["texts"] > 5
        assert proof["checked"]["sayings"] > proof["checked"]["things"] > 1000


def test_check_shows_how_far_it_is_on_standard_error(run: Run, store: str) -> None:
    code, told, errors = run("check", "--store", store)
    assert code == 0
    assert [line.partition(":")[0] for line in told.splitlines()] == ["internal", "public"]
    assert all(line.endswith(" ting prövade, 0 fel") for line in told.splitlines())
    assert "Prövar" in errors
    assert "100%" in errors


def test_check_tells_a_text_that_was_changed_at_equal_length(run: Run, store: str, file: Path) -> None:
    damaged(file, "UPDATE document SET text = replace(text, 'a', 'e') WHERE media_type = 'text/plain'")
    code, told, _ = run("check", "--store", store)
    assert code == 1
    assert f"  {TEXT} text: is not the text that was kept when the document was read\n" in told
    assert "internal: " in told
    assert ", 1 fel\n" in told.partition("public: ")[0]
    assert told.endswith(", 0 fel\n")


def test_check_finds_passages_that_stand_in_no_text(run: Run, store: str, file: Path) -> None:
    damaged(file, "UPDATE document SET text = substr(text, 1, 40) WHERE media_type = 'text/plain'")
    code, told, _ = run("check", "--store", store)
    assert code == 1
    assert "lies outside its text" in told
    internal = json.loads(run("check", "--store", store, "--json")[1])["internal"]
    assert internal["wrong"] > 20
    assert f"  … och {internal['wrong'] - 20} till (alla med --json)" in told


@pytest.mark.parametrize(
    ("sql", "faults"),
    [
        (
            "DELETE FROM value WHERE p = 'name' AND {internal}",
            [
                {"subject": "{city}", "part": "schema", "message": "Municipality wants name"},
                {"subject": "{city}", "part": "name", "message": "SHACL MinCount: Less than 1 values"},
            ],
        ),
        (
            "UPDATE value SET v = '99' WHERE p = 'code' AND {internal}",
            [{"subject": "{city}", "part": "code", "message": "'99' is drawn, and no document says it"}],
        ),
    ],
)
def test_check_tells_a_broken_fact_and_ends_with_1(
    run: Run, store: str, file: Path, sql: str, faults: list[dict[str, str]]
) -> None:
    city = "municipality-0138"
    damaged(file, sql.format(internal=f"a = 0 AND num = (SELECT num FROM thing WHERE id = '{city}')"))
    wanted = [{**fault, "subject": city} for fault in faults]
    code, told, _ = run("check", "--store", store, "--json")
    assert code == 1
    assert json.loads(told)["internal"]["faults"] == wanted
    assert json.loads(told)["internal"]["wrong"] == len(wanted)
    assert json.loads(told)["public"]["wrong"] == 0
    printed = run("check", "--store", store)[1]
    assert all(f"  {city} {fault['part']}: {fault['message']}\n" in printed for fault in wanted)
