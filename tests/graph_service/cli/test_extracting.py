"""`extract`: one record a document, without a store."""

import json
import shutil
from pathlib import Path

from tests.graph_service.cli.conftest import Run


def test_each_document_gets_a_record(run: Run, minutes: Path, tmp_path: Path) -> None:
    code, told, _ = run("extract", minutes, "--out", tmp_path / "records")
    assert code == 0
    assert told == f"5 handlingar skrivna till {tmp_path / 'records'}\n"
    records = sorted((tmp_path / "records").iterdir())
    assert [record.stem for record in records] == sorted(path.stem for path in minutes.iterdir())
    dates = {json.loads(record.read_text("utf-8"))["meeting"]["date"] for record in records}
    assert dates == {"2024-03-15", "2024-06-14", "2024-09-18", "2024-10-09", "2025-05-12"}


def test_documents_of_one_name_are_kept_apart(run: Run, minutes: Path, tmp_path: Path) -> None:
    for folder, name in (("a", "p.txt"), ("a", "p.md"), ("b", "p.txt"), ("c", "P.txt")):
        (tmp_path / "in" / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", tmp_path / "in" / folder / name)
    code, told, _ = run("extract", tmp_path / "in", "--out", tmp_path / "out", "--json")
    assert code == 0
    assert json.loads(told) == {"written": ["p.json", "p.txt.json", "b-p.txt.json", "c-P.txt.json"], "errors": []}
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_written(
    run: Run, minutes: Path, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(minutes / "kommunstyrelsen-2025-05-12.txt", tmp_path / "in")
    (tmp_path / "in" / "a.txt").write_bytes(b"\n")
    code, told, errors = run("extract", tmp_path / "in", "--out", tmp_path / "out", "--json")
    assert code == 1
    assert json.loads(told)["written"] == ["kommunstyrelsen-2025-05-12.json"]
    assert errors == f"{tmp_path}/in/a.txt: the file is empty; fetch or export it again\n"


def test_a_folder_that_cannot_be_made_is_named(run: Run, minutes: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    assert run("extract", minutes, "--out", tmp_path / "out") == (
        2,
        "",
        f"graph-service: {tmp_path}/out: File exists\n",
    )
