"""`load`: what it tells, what it keeps, what it leaves alone."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.graph_service.cli.conftest import Run


def test_loading_tells_what_was_read_with_the_progress_on_standard_error(run: Run, minutes: Path, store: str) -> None:
    code, told, progress = run("load", minutes, "--store", store, "--again", "--workers", 1)
    assert code == 0
    assert told.startswith("Inlästa handlingar: 5 (redan inlästa: 0)\n")
    assert "Vad som lästes" in told
    assert "Rader som ingen regel förstod: " in told
    assert "Läser" in progress
    assert "Läser" not in told
    assert "interna" not in told  # what was released stays so


def test_loading_tells_that_documents_are_internal_where_some_are(run: Run, minutes: Path, tmp_path: Path) -> None:
    load = ("load", minutes, "--store", f"sqlite:///{tmp_path}/new.db", "--again", "--workers", 1)
    assert "Handlingar är interna tills de släpps" in run(*load)[1]
    assert json.loads(run(*load, "--json")[1])["internal"] == 5
    assert "interna" not in run(*load, "--release")[1]
    assert json.loads(run(*load, "--json")[1])["internal"] == 0


def test_as_json_the_report_is_all_that_is_printed(run: Run, minutes: Path, tmp_path: Path) -> None:
    code, told, progress = run(
        "load", minutes / "kommunstyrelsen-2025-05-12.txt", "--store", f"sqlite:///{tmp_path}/new.db", "--json"
    )
    report = json.loads(told)
    assert (code, progress) == (0, "")
    assert (report["added"], report["changed"], report["unchanged"], report["errors"]) == (1, 0, 0, [])
    assert report["facts"]["Meeting"] >= 1


def test_a_second_run_reads_nothing_and_says_so(run: Run, minutes: Path, store: str) -> None:
    code, told, progress = run("load", minutes, "--store", store)
    assert (code, progress) == (0, "")
    assert told == "Inget nytt. Redan inlästa handlingar: 5\n"


def test_only_the_file_that_changed_is_read(run: Run, minutes: Path, tmp_path: Path) -> None:
    folder, address = tmp_path / "minutes", f"sqlite:///{tmp_path}/new.db"
    folder.mkdir()
    for name in ("kommunstyrelsen-2025-05-12.txt", "ledningsgruppen-2024-03-15.md"):
        shutil.copy(minutes / name, folder)
    run("load", folder, "--store", address, "--workers", 1)
    with (folder / "ledningsgruppen-2024-03-15.md").open("a", encoding="utf-8") as file:
        file.write("\nEn rad till.\n")
    report = json.loads(run("load", folder, "--store", address, "--json")[1])
    assert (report["added"], report["changed"], report["unchanged"]) == (0, 1, 1)


def test_processes_that_read_give_the_same_as_one(run: Run, minutes: Path, tmp_path: Path) -> None:
    one, several = (f"sqlite:///{tmp_path}/{name}.db" for name in ("one", "several"))
    assert run("load", minutes, "--store", one, "--workers", 1)[0] == 0
    assert run("load", minutes, "--store", several, "--workers", 2)[0] == 0
    dump = ("export", "ledger", "--audience", "internal", "--store")
    assert run(*dump, one)[1] == run(*dump, several)[1]


def test_a_file_that_cannot_be_read_is_named_and_the_good_ones_are_kept(
    run: Run, minutes: Path, tmp_path: Path
) -> None:
    folder, address = tmp_path / "minutes", f"sqlite:///{tmp_path}/new.db"
    folder.mkdir()
    shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", folder)
    (folder / "a.pdf").write_bytes(b"")
    code, told, _ = run("load", folder, "--store", address)
    assert code == 1
    assert told.startswith("Inlästa handlingar: 1 ")
    assert told.endswith("fråga om dem med --audience internal.\n")
    assert f"kunde inte läsas: {folder}/a.pdf: the file is empty; fetch or export it again\n" in told
    assert json.loads(run("status", "--store", address, "--json")[1])["documents"]["minutes"] == 1


def test_a_file_whose_rights_forbid_reading_is_named(
    run: Run, minutes: Path, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, read_bytes = minutes / "kommunstyrelsen-2025-05-12.txt", Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == name:
            raise PermissionError(13, "Permission denied", str(path))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    code, told, _ = run("load", name, "--store", store, "--json")
    assert code == 1
    assert json.loads(told)["errors"] == [{"file": str(name), "reason": "cannot be opened: Permission denied"}]


def test_what_is_loaded_is_internal_until_it_is_released(run: Run, minutes: Path, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/new.db"
    name = minutes / "kommunstyrelsen-2025-05-12.txt"
    run("load", name, "--store", address)
    meetings = ("search", "kommunstyrelsen", "--class", "Meeting", "--store", address, "--json")
    assert json.loads(run(*meetings)[1])["rows"] == []
    assert json.loads(run(*meetings, "--audience", "internal")[1])["rows"]
    assert run("load", name, "--store", address, "--release")[0] == 0
    assert json.loads(run(*meetings)[1])["rows"]


def test_a_folder_named_twice_is_read_once(run: Run, minutes: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", folder)
    report = json.loads(run("load", folder, folder, "--store", f"sqlite:///{tmp_path}/new.db", "--json")[1])
    assert (report["added"], report["unchanged"]) == (1, 0)


def test_a_file_name_in_the_letters_of_an_older_system_is_kept_readable(
    run: Run, minutes: Path, tmp_path: Path
) -> None:
    folder, store = tmp_path / "in", f"sqlite:///{tmp_path}/new.db"
    folder.mkdir()
    try:
        shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", folder / os.fsdecode("möte.txt".encode("cp1252")))
    except OSError:
        pytest.skip("this file system only takes names in UTF-8")
    assert run("load", folder, "--store", store)[0] == 0
    assert "in:möte.txt  2025-05-12  intern\n" in run("status", "--documents", "--store", store)[1]
    assert run("load", folder, "--store", store)[1] == "Inget nytt. Redan inlästa handlingar: 1\n"
