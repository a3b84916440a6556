"""A write that fails or is killed leaves the embedded store as it was before."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from graph_service.store.base import Audience, Outcome
from graph_service.store.opening import open_store
from graph_service.store.sqlite import projection
from tests.graph_service.store.corpus import corpus, minutes
from tests.graph_service.store.model import Model, assert_same

ROOT = Path(__file__).parents[4]
BATCH = 5
WRITER = """
import sys
from graph_service.store.opening import open_store
from tests.graph_service.store.corpus import minutes
store = open_store(sys.argv[1])
for start in range(1, 5000, 5):
    days = [(n, f"2023-01-{n % 28 + 1:02}") for n in range(start, start + 5)]
    store.replace([minutes(n, day, ["Anna Ekvist"], released=True) for n, day in days])
    print(start, flush=True)
"""


class Broken(projection.Edges):
    """Draws links up to the last step, and fails there."""

    def _count(self) -> None:
        raise RuntimeError("the power went")


def test_a_failure_in_the_last_step_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, model = open_store(f"sqlite:///{tmp_path}/store.db"), Model()
    store.replace(corpus()[:3])
    model.replace(corpus()[:3])
    changes = store.changes()
    with monkeypatch.context() as broken:
        broken.setattr(projection, "Edges", Broken)
        with pytest.raises(RuntimeError, match="the power went"):
            store.replace(corpus()[3:])
        with pytest.raises(RuntimeError, match="the power went"):
            store.forget([corpus()[0].address])
    assert_same(store, model)
    assert store.changes() == changes
    assert store.replace(corpus()[3:]) == Outcome(added=3)
    model.replace(corpus()[3:])
    assert_same(store, model)
    store.close()


def test_a_writer_that_is_killed_leaves_whole_writes_only(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/store.db"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, address], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    written = [writer.stdout.readline() for _ in range(3)]
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    assert all(written)
    store = open_store(address)
    number = store.view(Audience.PUBLIC).counts()["documents"]
    assert number >= 3 * BATCH
    assert number % BATCH == 0
    model = Model()
    model.replace(
        [minutes(n, f"2023-01-{n % 28 + 1:02}", ["Anna Ekvist"], released=True) for n in range(1, number + 1)]
    )
    assert_same(store, model)
    store.close()
