"""Queries in processes of their own, that end when they should."""

import json
import threading
import time
from pathlib import Path

import psutil
import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_service.rdf.sparql.frames import Limits
from graph_service.rdf.sparql.guard import QueryError
from graph_service.rdf.sparql.pool import BusyError, Pool, RefusedError
from graph_service.rdf.sparql.process import GoneError
from tests.graph_service.rdf.sparql.conftest import BASE, Ask, asked, children, counted, index

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def test_a_query_is_answered_with_its_prefixes_filled_in(ask: Ask) -> None:
    assert counted(ask("SELECT (COUNT(*) AS ?n) { ?s x:p ?o }")) == 3000


def test_a_process_answers_one_query_after_the_other(ask: Ask) -> None:
    ask("ASK {}")
    before = children()
    for _ in range(5):
        ask("ASK {}")
    assert children() == before


def test_what_is_wrong_with_a_query_is_told_with_its_place(ask: Ask) -> None:
    with pytest.raises(QueryError, match="1:8"):
        ask("SELECT ")


def test_too_many_rows_are_refused_with_the_number_that_may_be(ask: Ask) -> None:
    with pytest.raises(RefusedError, match="more than 2000 rows"):
        ask("SELECT * { ?s ?p ?o }")
    assert len(ask("SELECT * { ?s ?p ?o } LIMIT 2000")["results"]["bindings"]) == 2000


def test_a_query_that_takes_too_long_is_ended_and_the_next_one_answered(ask: Ask) -> None:
    with pytest.raises(RefusedError, match="more than 1 seconds"):
        ask(ENDLESS)
    assert ask("ASK {}")["boolean"] is True


def test_a_query_that_takes_too_much_memory_is_ended_and_the_next_one_answered(folder: Path) -> None:
    pool = Pool(lambda: folder, Limits(seconds=60, megabytes=256), size=1)
    with pytest.raises(RefusedError, match="256 MB"):
        pool.answer(asked("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f"))
    assert json.loads(pool.answer(asked("ASK {}")))["boolean"] is True
    pool.close()


def test_a_query_is_ended_when_nobody_waits_for_it(folder: Path) -> None:
    pool = Pool(lambda: folder, Limits(seconds=20), size=1)
    pool.answer(asked("ASK {}"))
    before = children()
    with pytest.raises(GoneError):  # and not that it takes more than its seconds
        pool.answer(asked(ENDLESS), gone=lambda: True)
    assert children() < before
    pool.close()


def test_an_index_of_many_files_is_read_whole(tmp_path: Path) -> None:
    folder = index(tmp_path / "index", 100)
    store = Store(str(folder))
    for number in range(1000, 1012):
        store.extend([Quad(NamedNode(f"{BASE}{number}"), NamedNode(f"{BASE}q"), Literal(str(number)))])
        store.flush()
    store.backup(str(tmp_path / "state"))
    del store
    assert len(list((tmp_path / "state").glob("*.sst"))) > 16  # so many are opened at first
    pool = Pool(lambda: tmp_path / "state", Limits(), size=1)
    found = [
        counted(json.loads(pool.answer(asked(f"SELECT (COUNT(*) AS ?n) {{ {pattern} }}"))))
        for pattern in ("?s ?p ?o", "?s x:q ?o", "?s ?p ?o FILTER(?o >= '0')")
    ]
    pool.close()
    assert found == [112, 12, 112]


def test_when_the_index_swaps_the_next_query_sees_the_new_one(folder: Path, tmp_path: Path) -> None:
    now = [folder]
    pool = Pool(lambda: now[0], Limits(), size=1)
    count = asked("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert counted(json.loads(pool.answer(count))) == 3000
    now[0] = index(tmp_path / "two", 7)
    assert counted(json.loads(pool.answer(count))) == 7
    pool.close()


def test_a_process_that_died_is_replaced(folder: Path) -> None:
    pool = Pool(lambda: folder, Limits(), size=1)
    before = children()
    pool.answer(asked("ASK {}"))
    for pid in children() - before:
        psutil.Process(pid).kill()
        psutil.Process(pid).wait()
    assert pool.answer(asked("ASK {}"))
    pool.close()


def test_where_there_is_no_index_yet_the_answer_is_to_wait(tmp_path: Path) -> None:
    for missing in (None, tmp_path / "nowhere"):
        pool = Pool(lambda folder=missing: folder, Limits(), size=1)
        with pytest.raises(BusyError, match="being made"):
            pool.answer(asked("ASK {}"))
        pool.close()


def test_who_finds_all_busy_is_told_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph_service.rdf.sparql.pool.WAITING", 0.2)
    pool = Pool(lambda: folder, Limits(seconds=2), size=1)
    pool.answer(asked("ASK {}"))
    ended = threading.Event()
    first = threading.Thread(target=lambda: _until(pool, ended))
    first.start()
    time.sleep(0.3)
    with pytest.raises(BusyError, match="busy"):
        pool.answer(asked("ASK {}"))
    ended.set()
    first.join()
    pool.close()


def _until(pool: Pool, ended: threading.Event) -> None:
    with pytest.raises(GoneError):
        pool.answer(asked(ENDLESS), gone=ended.is_set)
