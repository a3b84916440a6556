from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from loaders import pipeline
from loaders.pipeline import read_data, read_file, read_places, read_record, read_to_keep
from loaders.sources.folder import places

NOTES = """Minnesanteckningar från Exempelgruppen
Tid 2024-03-01 kl 9.00

1. Avtal
Gruppen beslutade att godkänna avtalet.
"""


def test_a_file_that_cannot_be_read_gives_its_reason_and_no_exception(tmp_path: Path) -> None:
    reading = read_file(tmp_path / "absent.txt")
    assert reading.error == "cannot be opened: No such file or directory"


def test_a_fault_in_one_document_is_told_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_text: object) -> None:
        raise IndexError("no such line")

    monkeypatch.setattr(pipeline, "read_minutes", fail)
    reading = read_data(NOTES.encode(), Path("notes.txt"))
    assert reading.error == "a fault of the reader, please report it: IndexError: no such line"
    assert reading.stated is None


def test_files_come_back_in_their_order_from_any_executor(tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.txt" for n in range(40)]
    for n, path in enumerate(paths):
        path.write_text(NOTES.replace("03-01", f"03-{n % 28 + 1:02}"), encoding="utf-8")
    found = places([tmp_path])
    with ThreadPoolExecutor(2) as executor:
        sent = list(read_places(found, executor))
    assert [place for place, _ in sent] == found
    assert sent == list(read_places(found))
    assert {reading.stated.day for _, reading in sent if reading.stated} == {f"2024-03-{n + 1:02}" for n in range(28)}


def test_what_another_process_reads_for_a_store_is_all_that_a_store_keeps(tmp_path: Path) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(NOTES.replace("Tid", f"Kaffe och bulle {n}\nTid"), encoding="utf-8")
    found = places([tmp_path])
    here = list(read_places(found))
    with ThreadPoolExecutor(2) as executor:
        sent = list(read_places(found, executor, read_to_keep))
    assert [place for place, _ in sent] == found
    assert [(r.text, r.stated, r.not_understood) for _, r in sent] == [
        (r.text, r.stated, r.not_understood) for _, r in here
    ]
    assert all(r.record is None and r.not_understood > 0 for _, r in sent)


def test_what_is_read_for_its_record_alone_has_the_record_of_a_whole_reading_and_no_statements(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(NOTES, encoding="utf-8")
    found = places([tmp_path])
    [(_, here)] = read_places(found)
    [(_, record)] = read_places(found, read=read_record)
    assert (record.record, record.text, record.problems) == (here.record, here.text, here.problems)
    assert here.stated is not None
    assert record.stated is None


def test_identity_numbers_never_reach_the_text(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(NOTES + "Ansökan från 19121212-1212 avslås.\n", encoding="utf-8")
    reading = read_file(path)
    assert reading.text is not None
    assert "1212-1212" not in reading.text.characters
    assert reading.stated is not None
    assert not [s for s in reading.stated.statements if "1212" in s.value]
