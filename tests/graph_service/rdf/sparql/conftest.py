"""A small index, and processes that answer queries on it."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from pyoxigraph import RdfFormat, Store

from graph_service.rdf.sparql.frames import Asked, Limits
from graph_service.rdf.sparql.pool import Pool

BASE = "https://x.example/"
Ask = Callable[..., Any]


def index(folder: Path, number: int) -> Path:
    store = Store(str(folder))
    lines = "".join(f'<{BASE}{n}> <{BASE}p> "{n}" .\n' for n in range(number))
    store.bulk_load(lines, RdfFormat.N_TRIPLES)
    store.flush()
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return index(tmp_path_factory.mktemp("index") / "one", 3000)


@pytest.fixture(scope="module")
def pool(folder: Path) -> Iterator[Pool]:
    made = Pool(lambda: folder, Limits(seconds=1, rows=2000, megabytes=256), size=2)
    yield made
    made.close()


def asked(query: str) -> Asked:
    return Asked(query, "json", BASE, {"x": BASE})


@pytest.fixture
def ask(pool: Pool) -> Ask:
    return lambda query: json.loads(pool.answer(asked(query)))


def counted(answer: Any) -> int:  # noqa: ANN401 - JSON
    return int(answer["results"]["bindings"][0]["n"]["value"])


def children() -> set[int]:
    """The processes that run queries; other tests have left a server and a browser running beside them."""
    return {child.pid for child in psutil.Process().children() if _runs_queries(child)}


def _runs_queries(child: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess):  # which a process is called that has ended, too
        return any(".rdf.sparql." in part for part in child.cmdline())
    return False
