"""The whole index is written by a process of its own."""

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pyoxigraph import Quad
from pyoxigraph import Store as Index

from graph_service.rdf.sparql.building import built
from graph_service.rdf.sparql.folder import IndexFolder
from graph_service.rdf.sparql.following import Follower
from graph_service.rdf.sparql.rebuilding import rebuild
from graph_service.store.base import Audience, Store, StoreError
from graph_service.store.opening import open_store
from tests.graph_service.rdf.sparql.conftest import BASE, children
from tests.graph_service.store.corpus import corpus


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/store.db"


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    made = open_store(address)
    made.replace(corpus())
    yield made
    made.close()


def quads(folder: Path) -> set[Quad]:
    return set(Index.read_only(str(folder)))


@pytest.mark.parametrize("audience", Audience)
def test_it_writes_what_would_be_written_here(audience: Audience, store: Store, address: str, tmp_path: Path) -> None:
    assert rebuild(address, audience, BASE, tmp_path / "apart", threading.Event())
    here = built(store.view(audience), BASE, tmp_path / "here")
    assert quads(tmp_path / "apart") == set(here)
    assert len(here) > 100


def test_a_store_on_a_server_is_read_by_the_process_too(neo4j_address: str, neo4j_store: Store, tmp_path: Path) -> None:
    neo4j_store.replace(corpus())
    assert rebuild(neo4j_address, Audience.PUBLIC, BASE, tmp_path / "apart", threading.Event())
    assert quads(tmp_path / "apart") == set(built(neo4j_store.view(Audience.PUBLIC), BASE, tmp_path / "here"))


def test_the_index_is_written_apart_and_then_followed(store: Store, address: str, tmp_path: Path) -> None:
    following = Follower(store, Audience.PUBLIC, BASE, IndexFolder(tmp_path / "index"), address)
    beside = Follower(store, Audience.PUBLIC, BASE, IndexFolder(tmp_path / "other"))
    assert [each.catch_up() for each in (following, beside)] == [True, True]
    store.forget([corpus()[0].address])
    assert [each.catch_up() for each in (following, beside)] == [True, True]
    folders = [each.folder.current() for each in (following, beside)]
    one, other = (quads(folder) for folder in folders if folder)
    assert one == other
    following.stop()
    beside.stop()


@pytest.mark.usefixtures("store")
def test_it_ends_when_it_is_told_to(address: str, tmp_path: Path) -> None:
    before, ending = children(), threading.Event()
    ending.set()
    assert not rebuild(address, Audience.PUBLIC, BASE, tmp_path / "index", ending)
    assert children() == before


@pytest.mark.usefixtures("store")
def test_it_ends_with_the_one_who_waits_for_it(address: str, tmp_path: Path) -> None:
    where = f"{address!r}, Audience.PUBLIC, {BASE!r}, Path({str(tmp_path / 'index')!r})"
    text = (
        "import threading\nfrom pathlib import Path\nfrom graph_service.rdf.sparql import rebuilding\n"
        "from graph_service.store.base import Audience\n"
        f"rebuilding.rebuild({where}, threading.Event())"
    )
    waiting = subprocess.Popen([sys.executable, "-c", text], cwd=Path(__file__).parents[4])
    assert within(20, lambda: bool(psutil.Process(waiting.pid).children()))
    (child,) = psutil.Process(waiting.pid).children()
    child.suspend()
    waiting.kill()
    waiting.wait()
    child.resume()
    assert within(10, lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)


def test_what_goes_wrong_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "store.db").write_text("no store", "utf-8")
    with pytest.raises(StoreError, match="ended with 1"):
        rebuild(f"sqlite:///{tmp_path}/store.db", Audience.PUBLIC, BASE, tmp_path / "index", threading.Event())
    assert "store.db" in capfd.readouterr().err


def test_a_follower_tries_again_where_it_went_wrong(
    store: Store, address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph_service.rdf.sparql.following.LOOK", 0.05)
    following = Follower(store, Audience.PUBLIC, BASE, IndexFolder(tmp_path / "index"), f"{address}/none")
    with caplog.at_level(logging.WARNING):
        following.start()
        assert within(20, lambda: "ended with 1" in caplog.text)
    monkeypatch.setattr(following, "_address", address)
    assert within(20, lambda: following.folder.state() is not None)
    following.stop()


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.02)
    return False
