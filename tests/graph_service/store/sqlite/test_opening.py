"""The file of the embedded store: made, opened again, and refused with a clear word."""

import os
import sqlite3
import threading
from pathlib import Path

import pytest

from graph_service.store.base import Audience, StoreError
from graph_service.store.opening import open_store
from graph_service.store.sqlite.store import SqliteStore
from tests.graph_service.store.corpus import corpus, minutes

LOAD = minutes(1, "2023-01-10", ["Anna Ekvist"])


def address(path: Path) -> str:
    return f"sqlite:///{path}"


def test_what_was_written_is_there_when_opened_again(tmp_path: Path) -> None:
    store = open_store(address(tmp_path / "new" / "store.db"))
    store.replace(corpus())
    before = list(store.view(Audience.PUBLIC).facts())
    store.close()
    again = open_store(address(tmp_path / "new" / "store.db"))
    assert list(again.view(Audience.PUBLIC).facts()) == before
    assert again.replace(corpus()).unchanged == 6
    again.close()


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = open_store(address(tmp_path / "store.db"))
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.roots()


@pytest.mark.parametrize("wrong", ["sqlite://", "sqlite:///", "sqlite://host/file.db"])
def test_an_address_without_a_file_is_refused(wrong: str) -> None:
    with pytest.raises(StoreError, match=r"names no file: write sqlite:///folder/file\.db"):
        open_store(wrong)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="this is a folder; name a file in it"):
        open_store(address(tmp_path))


def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text("Protokoll\n" * 500, encoding="utf-8")
    with pytest.raises(StoreError, match=r"minutes\.txt: this file is no database; name another file"):
        open_store(address(path))
    assert path.read_text(encoding="utf-8") == "Protokoll\n" * 500


def test_another_programs_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE theirs(x)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program's database"):
        open_store(address(path))
    assert path.read_bytes() == before


def test_a_store_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    open_store(address(path)).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(StoreError, match=r"made by another version \(99, this one is \d+\); load into a new file"):
        open_store(address(path))


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="the folder cannot be made"):
        open_store(address(tmp_path / "file" / "below" / "store.db"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "shut"
    folder.mkdir(mode=0o500)
    with pytest.raises(StoreError, match="cannot be"):
        open_store(address(folder / "store.db"))


def test_a_store_that_cannot_be_written_says_so_and_stays_as_it_was(tmp_path: Path) -> None:
    store = SqliteStore.open(address(tmp_path / "store.db"))
    store.replace([LOAD])
    with store.reading() as db:
        db.execute("PRAGMA query_only = 1")
    with pytest.raises(StoreError, match="the store cannot be written, which reading it needs too; check the rights"):
        store.replace([minutes(2, "2023-02-10", [])])
    assert store.view(Audience.INTERNAL).counts()["documents"] == 1
    store.close()


def test_a_locked_store_says_so_and_can_still_be_read(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    open_store(address(path)).close()
    store = SqliteStore(path, busy=0.05)
    store.replace([LOAD])
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match=r"store\.db: the store is locked by another program that writes to it"):
        store.replace([minutes(2, "2023-02-10", [])])
    assert store.view(Audience.INTERNAL).counts()["documents"] == 1
    other.execute("ROLLBACK")
    other.close()
    assert store.replace([minutes(2, "2023-02-10", [])]).added == 1
    store.close()


def test_threads_read_and_write_side_by_side(tmp_path: Path) -> None:
    store = open_store(address(tmp_path / "store.db"))
    failures: list[BaseException] = []

    def write(number: int) -> None:
        try:
            store.replace([minutes(number, f"2023-01-{number:02}", ["Anna Ekvist"])])
            assert store.view(Audience.INTERNAL).counts()["documents"] >= 1
        except BaseException as error:  # noqa: BLE001 - shown below
            failures.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.view(Audience.INTERNAL).counts()["documents"] == 8
    store.close()


def test_a_dump_sees_the_store_as_it_was_when_it_began(tmp_path: Path) -> None:
    store = open_store(address(tmp_path / "store.db"))
    store.replace([LOAD])
    dump = store.view(Audience.INTERNAL).ledger()
    first = next(dump)
    store.forget([LOAD.address])
    rest = list(dump)
    assert len({s.document for _, said in [first, *rest] for s in said}) == 1
    assert len(rest) > 3
    store.close()


def test_dropped_claims_leave_no_words_in_the_tables(tmp_path: Path) -> None:
    store = SqliteStore.open(address(tmp_path / "store.db"))
    store.replace([LOAD])
    store.forget([LOAD.address])
    with store.reading() as db:
        for table in (
            "claim",
            "saying",
            "told",
            "value",
            "edge",
            "node",
            "label",
            "degree",
            "names_0",
            "texts_0",
            "document",
        ):
            assert db.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (0,)
    store.close()
