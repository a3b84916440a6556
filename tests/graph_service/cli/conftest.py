"""The command line, and a store with five of the examples."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graph_service.cli.app import app

EXAMPLES = Path(__file__).parents[3] / "examples"
LOADED = (
    "dalaans-raddningstjanstforbund/direktionen-2024-06-14.pdf",
    "gemensamma-lonenamnden/protokoll-2024-10-09.docx",
    "roslagskommunerna/informationssakerhet-2024-09-18.html",
    "roslagskommunerna/ledningsgruppen-2024-03-15.md",
    "vallentuna/kommunstyrelsen-2025-05-12.txt",
)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def run() -> Run:
    """Runs a command: exit code, standard output, standard error. A fault of the program fails the test."""

    def run(*arguments: object, **environment: str) -> tuple[int, str, str]:
        result = CliRunner(env={"COLUMNS": "200", **environment}).invoke(app, [str(one) for one in arguments])
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.stdout, result.stderr

    return run


@pytest.fixture(scope="session")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder `minutes` of five examples, each in another format."""
    folder = tmp_path_factory.mktemp("read") / "minutes"
    folder.mkdir()
    for name in LOADED:
        shutil.copy(EXAMPLES / name, folder)
    return folder


@pytest.fixture(scope="session")
def loaded(run: Run, minutes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that holds and shows the five; never written to."""
    file = tmp_path_factory.mktemp("store") / "loaded.db"
    code, _, errors = run("load", minutes, "--store", f"sqlite:///{file}", "--release", "--json", "--workers", 1)
    assert (code, errors) == (0, "")
    assert [path.name for path in file.parent.iterdir()] == ["loaded.db"]
    return file


@pytest.fixture
def file(loaded: Path, tmp_path: Path) -> Path:
    """The file of a store of the test's own, with the five."""
    return Path(shutil.copy(loaded, tmp_path / "own.db"))


@pytest.fixture
def store(file: Path) -> str:
    """The address of a store of the test's own, with the five."""
    return f"sqlite:///{file}"


@pytest.fixture
def as_it_was(run: Run, store: str) -> Callable[[], bool]:
    """Whether the store still says all that it said when the test began, and nothing else."""

    def dump() -> str:
        return run("export", "ledger", "--audience", "internal", "--store", store)[1]

    before = dump()
    assert before.count(os.linesep) > 1000
    return lambda: dump() == before
