"""`status`, `forget`, `release`, `export`: looking after a store."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.graph_service.cli.conftest import Run

TEXT = "minutes:kommunstyrelsen-2025-05-12.txt"


def test_status_tells_documents_by_source_and_things_by_class(run: Run, store: str) -> None:
    report = json.loads(run("status", "--store", store, "--json")[1])
    assert report["documents"]["minutes"] == 5
    assert report["things"]["Municipality"] == 290
    assert report["differing"] == []
    told = run("status", "--store", store)[1]
    assert "Handlingar per källa" in told
    assert "Släppta för allmänheten: " in told
    assert {"minutes", "Kommun", "Uppgifter", "Handlingar"} <= {*told.split()}
    assert "statements" not in told


def test_status_lists_documents_by_address(run: Run, store: str) -> None:
    listed = json.loads(run("status", "--documents", "--store", store, "--json")[1])["listed"]
    assert {"address": TEXT, "day": "2025-05-12", "released": True} in listed
    assert f"{TEXT}  2025-05-12  släppt\n" in run("status", "--documents", "--store", store)[1]


def test_what_is_forgotten_is_gone_and_the_rest_stays(run: Run, store: str) -> None:
    assert run("forget", TEXT, "--store", store) == (0, "Glömda handlingar: 1\n", "")
    assert json.loads(run("status", "--store", store, "--json")[1])["documents"]["minutes"] == 4
    assert TEXT not in run("export", "ledger", "--audience", "internal", "--store", store)[1]
    assert run("check", "--store", store)[0] == 0
    again = json.loads(run("forget", "minutes:ledningsgruppen-2024-03-15.md", "--store", store, "--json")[1])
    assert again == {"gone": 1}


@pytest.mark.parametrize("command", [("forget",), ("release", "--by", "arkivarien")])
def test_an_unknown_address_is_refused_and_none_of_the_others_is_touched(
    run: Run, store: str, as_it_was: Callable[[], bool], command: tuple[str, ...]
) -> None:
    code, told, errors = run(*command, TEXT, "minutes:ingen.txt", "--store", store)
    assert (code, told) == (2, "")
    assert errors == (
        "graph-service: nothing is kept at 'minutes:ingen.txt'; nothing was changed"
        " (`graph-service status --documents` lists what is kept)\n"
    )
    assert as_it_was()


def test_a_released_document_is_shown_to_the_public(run: Run, minutes: Path, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/new.db"
    run("load", minutes / "kommunstyrelsen-2025-05-12.txt", "--store", address)
    public = ("status", "--audience", "public", "--store", address, "--json")
    assert "Meeting" not in json.loads(run(*public)[1])["things"]
    assert run("release", TEXT, "--by", "arkivarien", "--store", address) == (0, "Släppta handlingar: 1\n", "")
    assert json.loads(run(*public)[1])["things"]["Meeting"] >= 1
    assert json.loads(run("release", TEXT, "--by", "arkivarien", "--store", address, "--json")[1]) == {"released": 1}


def test_a_release_that_nobody_decided_is_refused(run: Run, store: str, as_it_was: Callable[[], bool]) -> None:
    code, _, errors = run("release", TEXT, "--by", " ", "--store", store)
    assert (code, errors.splitlines()[-1]) == (2, "Error: Invalid value for '--by': say who decided it")
    assert as_it_was()


@pytest.mark.parametrize("what", ["facts", "ledger"])
def test_a_dump_is_the_same_in_a_file_and_on_standard_output(run: Run, store: str, tmp_path: Path, what: str) -> None:
    printed = run("export", what, "--store", store)[1]
    code, told, _ = run("export", what, "--store", store, "--out", tmp_path / "d.nq", "--json")
    assert code == 0
    assert json.loads(told) == {"file": f"{tmp_path}/d.nq", "quads": printed.count("\n")}
    assert (tmp_path / "d.nq").read_text("utf-8") == printed
    assert all(line.endswith(" .") for line in printed.splitlines())


def test_a_dump_that_cannot_be_written_leaves_no_part_of_it(run: Run, store: str, tmp_path: Path) -> None:
    (tmp_path / "d.nq").mkdir()
    code, told, errors = run("export", "facts", "--store", store, "--out", tmp_path / "d.nq")
    assert (code, told) == (2, "")
    assert errors == f"graph-service: {tmp_path}/d.nq: this is a folder; name a file\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d.nq", "own.db"]
    missing = tmp_path / "none" / "d.nq"
    assert run("export", "facts", "--store", store, "--out", missing)[2] == (
        f"graph-service: {missing.parent}: there is no such folder\n"
    )


def test_an_unknown_dump_is_refused(run: Run, store: str) -> None:
    code, _, errors = run("export", "allt", "--store", store)
    assert code == 2
    assert errors.endswith("Error: Invalid value for 'what': 'allt' is none of facts, ledger, ontology, shapes\n")
