"""Stores that cannot be used: what is said, and that nothing is made or changed."""

import json
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from graph_service.store.sqlite.store import SqliteStore
from tests.graph_service.cli.conftest import Run

TEXT = "minutes:kommunstyrelsen-2025-05-12.txt"
ASKING = (
    ("status",),
    ("check",),
    ("search", "kommun"),
    ("involved", "kommun"),
    ("network",),
    ("export", "facts"),
    ("forget", TEXT),
    ("release", TEXT, "--by", "arkivarien"),
)


@pytest.mark.parametrize(
    "command", [("load", "{minutes}", "--again"), ("forget", TEXT), ("release", TEXT, "--by", "x")]
)
def test_a_locked_store_is_not_written(
    run: Run,
    store: str,
    file: Path,
    minutes: Path,
    as_it_was: Callable[[], bool],
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    monkeypatch.setattr(SqliteStore.__init__, "__defaults__", (0.2,))
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE document SET title = 'half done'")
        code, told, errors = run(*(part.format(minutes=minutes) for part in command), "--store", store)
        other.execute("ROLLBACK")
    finally:
        other.close()
    assert (code, told) == (2, "")
    assert errors.split("\n")[-2] == (
        f"graph-service: {file}: the store is locked by another program that writes to it; try again when that is done"
    )
    assert as_it_was()


def test_a_store_that_another_program_writes_to_is_read_all_the_same(run: Run, store: str, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        assert json.loads(run("status", "--store", store, "--json")[1])["documents"]["minutes"] == 5
    finally:
        other.close()


@pytest.mark.parametrize("command", ASKING, ids=lambda command: command[0])
def test_a_question_makes_no_store_where_there_is_none(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / "felstavad.db"
    assert run(*command, "--store", f"sqlite:///{file}") == (
        2,
        "",
        f"graph-service: {file}: there is no store; name another with --store, or load minutes into a new one\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_store(run: Run, tmp_path: Path, minutes: Path) -> None:
    for command in (("status",), ("load", minutes)):
        assert run(*command, "--store", f"sqlite:///{tmp_path}") == (
            2,
            "",
            f"graph-service: {tmp_path}: this is a folder; name a file in it\n",
        )


def test_a_file_that_is_no_database_is_left_as_it_is(run: Run, tmp_path: Path, minutes: Path) -> None:
    file = tmp_path / "protokoll.txt"
    file.write_text("Protokoll från ett möte\n" * 100)
    for command in (("status",), ("load", minutes)):
        assert run(*command, "--store", f"sqlite:///{file}") == (
            2,
            "",
            f"graph-service: {file}: this file is no database; name another file, or one that is not there yet\n",
        )
    assert file.read_text() == "Protokoll från ett möte\n" * 100


def test_the_database_of_another_program_is_left_as_it_is(run: Run, tmp_path: Path, minutes: Path) -> None:
    file = tmp_path / "annat.db"
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE theirs(x)")
    db.close()
    before = file.read_bytes()
    assert run("load", minutes, "--store", f"sqlite:///{file}") == (
        2,
        "",
        f"graph-service: {file}: this is another program's database; name a file that is not there yet\n",
    )
    assert file.read_bytes() == before


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_neo4j_that_is_down_is_named(run: Run, minutes: Path, scheme: str) -> None:
    for command in (("status",), ("load", minutes)):
        assert run(*command, "--store", f"{scheme}://127.0.0.1:1") == (
            2,
            "",
            f"graph-service: no Neo4j answers at {scheme}://127.0.0.1:1: start it, or name another with --store\n",
        )


def test_a_wrong_password_is_told_without_showing_it(run: Run, neo4j_server: str) -> None:
    parts = urlsplit(neo4j_server)
    server = f"{parts.scheme}://{parts.hostname}:{parts.port}"
    code, told, errors = run("status", "--store", server, NEO4J_USER="neo4j", NEO4J_PASSWORD="fel-losen")
    assert (code, told) == (2, "")
    assert errors == (
        f"graph-service: {server} refuses this user and password: set NEO4J_USER and NEO4J_PASSWORD,"
        " or write them in the address\n"
    )


@pytest.mark.parametrize("address", ["http://127.0.0.1:7687", "postgresql://x/y", "samverkansgraf.db", ""])
def test_an_address_of_another_kind_is_refused(run: Run, minutes: Path, address: str) -> None:
    for command in (("status",), ("load", minutes)):
        code, told, errors = run(*command, "--store", address)
        assert (code, told) == (2, "")
        assert errors == (
            f"graph-service: {address!r} is no address of a store: sqlite:///folder/file.db, neo4j://host:7687"
            " or bolt://host:7687\n"
        )


def test_an_address_without_a_file_is_refused(run: Run) -> None:
    code, told, errors = run("status", "--store", "sqlite://samverkansgraf.db")
    assert (code, told) == (2, "")
    assert errors == (
        "graph-service: 'sqlite://samverkansgraf.db' names no file: write sqlite:///folder/file.db,"
        " or sqlite:////folder/file.db\n"
    )


def test_the_environment_names_the_store_that_no_option_names(run: Run, store: str) -> None:
    assert run("status", "--json", GRAPH_SERVICE_STORE=store)[0] == 0
    assert run("status", GRAPH_SERVICE_STORE="http://x")[0] == 2


def test_a_port_that_is_taken_is_named(run: Run, store: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, told, errors = run("serve", "--port", port, "--store", store)
    assert (code, told) == (2, "")
    assert errors == (
        f"graph-service: 127.0.0.1:{port} cannot be listened on (Address already in use); try another --port\n"
    )
