"""Dumps by several processes: the same text, of one state of the store."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_service.rdf.dumping.part import Parts
from graph_service.rdf.dumping.spreading import spread
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, MovedError, Store, StoreError
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import corpus

BASE = "https://example.test/"


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/s.db"


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    made = open_store(address)
    made.replace(corpus()[:3])
    yield made
    made.close()


def text_of(store: Store, what: str) -> str:
    return "".join(DUMPS[what](store.view(Audience.INTERNAL), BASE))


@pytest.mark.parametrize("processes", [1, 2, 3])
@pytest.mark.parametrize("what", DUMPS)
def test_several_processes_write_what_one_does(what: str, processes: int, address: str, store: Store) -> None:
    spread_out = b"".join(spread(address, Audience.INTERNAL, what, BASE, processes))
    assert spread_out.decode() == text_of(store, what)


def test_two_processes_on_a_server_write_what_one_does(neo4j_address: str, neo4j_store: Store) -> None:
    neo4j_store.replace(corpus())
    spread_out = b"".join(spread(neo4j_address, Audience.INTERNAL, "facts", BASE, 2))
    assert spread_out.decode() == text_of(neo4j_store, "facts")


@pytest.mark.parametrize("what", DUMPS)
def test_who_writes_meanwhile_is_not_in_the_dump(what: str, address: str, store: Store) -> None:
    before = text_of(store, what)
    blocks = spread(address, Audience.INTERNAL, what, BASE, 2)
    first = next(blocks)
    store.replace(corpus()[3:])
    assert (first + b"".join(blocks)).decode() == before != text_of(store, what)


def test_nothing_is_given_away_where_somebody_wrote_before_all_saw_the_same(
    address: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_next = Parts.write_next

    def written_to(parts: Parts) -> bool:
        store.replace(corpus()[3:])
        return write_next(parts)

    monkeypatch.setattr(Parts, "write_next", written_to)
    with pytest.raises(MovedError):
        next(spread(address, Audience.INTERNAL, "facts", BASE, 2))


def test_a_dump_of_a_server_that_was_written_to_meanwhile_is_refused(neo4j_address: str, neo4j_store: Store) -> None:
    neo4j_store.replace(corpus()[:3])
    blocks = spread(neo4j_address, Audience.INTERNAL, "facts", BASE, 2)
    next(blocks)
    neo4j_store.replace(corpus()[3:])
    with pytest.raises(MovedError):
        list(blocks)


def test_no_range_is_left_behind_even_where_nobody_takes_the_rest(tmp_path: Path, address: str, store: Store) -> None:
    folder = tmp_path / "beside"
    folder.mkdir()
    blocks = spread(address, Audience.INTERNAL, "facts", BASE, 2, folder)
    next(blocks)
    assert list(folder.iterdir())
    blocks.close()
    assert list(folder.iterdir()) == []
    assert text_of(store, "facts")


def test_a_process_that_dies_is_told(address: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert text_of(store, "facts")
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(StoreError, match="a process that dumped ended"):
        next(spread(address, Audience.INTERNAL, "facts", BASE, 2))


def test_a_process_says_in_one_line_what_keeps_it_from_reading(tmp_path: Path) -> None:
    (tmp_path / "s.db").write_bytes(b"no database" * 100)
    asked = {"address": f"sqlite:///{tmp_path}/s.db", "audience": "internal", "what": "facts", "base": BASE}
    done = subprocess.run(
        [sys.executable, "-m", "graph_service.rdf.dumping.part"],
        input=json.dumps({**asked, "folder": str(tmp_path), "ranges": [["", ""]]}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert (
        done.stdout == f"{tmp_path}/s.db: this file is no database; name another file, or one that is not there yet\n"
    )
    assert done.stderr == ""


def test_a_process_that_writes_loads_nothing_that_it_has_no_use_for() -> None:
    program = (
        "import sys, graph_service.rdf.dumping.part, graph_service.store.sqlite.store;"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    assert set(told) & {"numpy", "rdflib", "pyoxigraph", "pydantic", "typer", "flask", "neo4j", "zstandard"} == set()
