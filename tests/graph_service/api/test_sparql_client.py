"""A query is ended when its client goes, behind each server that production runs on."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote

import psutil
import pytest

from graph_service.rdf.sparql.frames import Limits
from graph_service.store.opening import open_store
from tests.graph_service.api.conftest import small_world

ENDLESS = "SELECT (COUNT(*) AS ?n) { " + " . ".join(f"?s{n} ?p{n} ?o{n}" for n in range(9)) + " }"
PROGRAMS = Path(sys.executable).parent
SERVERS = {
    "graph-service serve": ("graph-service", "serve", "--port"),
    "gunicorn": ("gunicorn", "--workers", "2", "--threads", "4", "graph_service.wsgi:create()", "--bind"),
}


@pytest.fixture(params=SERVERS)
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[psutil.Process, int]]:
    """A server over the small world, and its port."""
    store = f"sqlite:///{tmp_path}/store.db"
    kept = open_store(store)
    kept.replace(small_world().loads())
    kept.close()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    program, *words = SERVERS[request.param]
    words.append(str(port) if program == "graph-service" else f"127.0.0.1:{port}")
    words += ["--store", store] if program == "graph-service" else []
    given = {**os.environ, "GRAPH_SERVICE_STORE": store, "GRAPH_SERVICE_INDEX": str(tmp_path / "index")}
    with subprocess.Popen([PROGRAMS / program, *words], env=given, stdout=subprocess.DEVNULL) as process:
        yield psutil.Process(process.pid), port
        process.terminate()


def test_a_query_is_ended_when_its_client_goes(served: tuple[psutil.Process, int]) -> None:
    process, port = served
    assert within(30, lambda: status(port, "ASK {}") == 200)
    for accept in ("text/html", "application/sparql-results+json"):
        link = HTTPConnection("127.0.0.1", port)
        before = worked(process)
        link.request("GET", f"/sparql?query={quote(ENDLESS)}", headers={"Accept": accept})
        assert within(5, lambda before=before: bool(busy(process, before)))
        (answering,) = busy(process, before)
        link.close()
        assert within(Limits().seconds / 2, lambda answering=answering: not psutil.pid_exists(answering))


def status(port: int, query: str) -> int:
    link = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        link.request("GET", f"/sparql?query={quote(query)}")
        return link.getresponse().status
    except OSError:
        return 0
    finally:
        link.close()


def worked(process: psutil.Process) -> dict[int, float]:
    """Seconds that each process which answers queries has worked."""
    found = {}
    for child in process.children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # it ended meanwhile
            if "graph_service.rdf.sparql.worker" in child.cmdline():
                found[child.pid] = child.cpu_times().user
    return found


def busy(process: psutil.Process, before: dict[int, float]) -> list[int]:
    """Those that have worked a while since; to start takes one less than that."""
    return [pid for pid, seconds in worked(process).items() if seconds - before.get(pid, 0) > 0.8]


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.05)
    return False
