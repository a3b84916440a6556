"""Starting and ending: help, speed, Ctrl-C, closed pipes. Real processes."""

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.request import urlopen

import psutil
import pytest
import typer

from graph_service.cli.app import app
from tests.graph_service.cli.conftest import Run

COMMAND = [sys.executable, "-c", "from graph_service.cli import main; main()"]
# Whoever runs the tests may ignore Ctrl-C, which is inherited.
HEARING = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
GROUP = typer.main.get_command(app)
NAMES = sorted(GROUP.commands)


def test_all_commands_are_there() -> None:
    assert set(NAMES) >= {
        "load", "extract", "forget", "involved", "network", "search", "serve", "export", "check", "status", "release",
    }  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_help_says_what_a_command_and_each_of_its_options_do(run: Run, name: str) -> None:
    code, told, _ = run(name, "--help")
    command = GROUP.commands[name]
    first = (command.help or "").split("\n")[0]
    assert code == 0
    assert " ".join(first.split()) in " ".join(told.split())
    assert len(first) > 20
    for parameter in command.params:
        assert parameter.help, parameter.name
        assert (parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.name) in told


def test_help_lists_each_command_with_its_first_sentence_whole(run: Run) -> None:
    told = " ".join(run("--help", COLUMNS="80")[1].split())
    for name, command in GROUP.commands.items():
        first = " ".join((command.help or "").split("\n\n")[0].split()).split(". ")[0].rstrip(".")
        assert f" {name} {first}" in told


@pytest.mark.parametrize("name", sorted({*NAMES} - {"export", "dump", "validate"}))
def test_help_shows_an_example_that_can_be_called(name: str) -> None:
    command = GROUP.commands[name]
    *_, example = (command.help or "").split("Example: ")
    program, named, *arguments = shlex.split(example)
    assert (program, named) == ("graph-service", name)
    with command.make_context(name, arguments):
        pass


def test_each_command_that_answers_takes_json() -> None:
    without = {name for name in NAMES if not any("--json" in p.opts for p in GROUP.commands[name].params)}
    assert without == {"demo"}


def test_help_loads_no_reader_no_question_and_no_server() -> None:
    program = (
        "import sys, typer.testing, graph_service.cli.app as a;"
        "typer.testing.CliRunner().invoke(a.app, ['--help']);"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    slow = ("loaders", "graph_service.queries", "graph_service.api", "graph_service.rdf", "ontology.schema")
    others = ("pydantic", "neo4j", "rdflib", "flask", "numpy", "networkx", "yaml", "rich.console", "sqlite3")
    assert [m for m in loaded if m.startswith(slow) or m in others] == []


@contextmanager
def started(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [*COMMAND[:2], f"{HEARING}{COMMAND[2]}", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=30)


@pytest.fixture
def many(minutes: Path, tmp_path: Path) -> Path:
    """A folder of 400 minutes, no two the same."""
    folder = tmp_path / "many"
    folder.mkdir()
    text = (minutes / "kommunstyrelsen-2025-05-12.txt").read_text("utf-8")
    for number in range(400):
        (folder / f"{number}.txt").write_text(f"{text}\n{number}\n", "utf-8")
    return folder


def test_interrupted_loading_ends_quietly_and_leaves_a_whole_store(run: Run, many: Path, tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path}/new.db"
    with started("load", many, "--store", store, "--workers", 2) as process:
        deadline = time.monotonic() + 60
        kept = ("status", "--store", store, "--json")
        while "many" not in (run(*kept)[1] if (tmp_path / "new.db").exists() else "") and time.monotonic() < deadline:
            time.sleep(0.2)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the whole group
        told, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert told == ""
    assert "Traceback" not in errors
    number = json.loads(run(*kept)[1])["documents"]["many"]
    assert 0 < number < 400
    assert number % 50 == 0  # whole batches
    assert run("check", "--store", store)[0] == 0


def test_processes_that_read_end_with_the_one_that_started_them(many: Path, tmp_path: Path) -> None:
    with started("load", many, "--store", f"sqlite:///{tmp_path}/new.db", "--workers", 2) as process:
        started_by_it = psutil.Process(process.pid)
        deadline = time.monotonic() + 60
        while len(started_by_it.children()) < 3 and time.monotonic() < deadline:  # two that read, one that counts locks
            time.sleep(0.05)
        others = started_by_it.children()
        process.kill()
        gone, alive = psutil.wait_procs(others, timeout=20)
    assert (len(gone), alive) == (3, [])


def test_a_reader_that_goes_away_is_no_fault(store: str) -> None:
    for arguments in (("export", "ledger"), ("search", "kommun", "--limit", "500"), ("network", "--json")):
        with started(*arguments, "--store", store) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            errors = process.stderr.read()
            process.wait(30)
        assert errors == ""


def test_a_terminal_without_a_sign_shows_another(store: str) -> None:
    done = subprocess.run(
        [*COMMAND, "involved", "brandstation", "--words", "--store", store],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"akt?rer" in done.stdout


def test_serving_answers_on_this_machine_until_it_is_interrupted(store: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with started("serve", "--port", port, "--store", store, "--json") as process:
        assert process.stdout is not None
        address = json.loads(process.stdout.readline())["address"]
        assert address == f"http://127.0.0.1:{port}/"
        with urlopen(f"{address}api/v1/counts", timeout=10) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert "Traceback" not in errors
    assert process.returncode in {0, 130}


def test_a_fault_of_the_program_is_told_in_one_line(tmp_path: Path) -> None:
    program = (
        "import graph_service.cli.status_report as s, graph_service.cli as c\n"
        "def status_of(*_, **__): raise RuntimeError('broken')\n"
        "s.status_of = status_of\n"
        "c.main()"
    )
    (tmp_path / "x.db").touch()
    command = [sys.executable, "-c", program, "status", "--store", f"sqlite:///{tmp_path}/x.db"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 70
    assert done.stderr == (
        "graph-service: a fault of the program (RuntimeError: broken); nothing is half done."
        " Please report it with what GRAPH_SERVICE_TRACE=1 shows.\n"
    )
    traced = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "GRAPH_SERVICE_TRACE": "1"}
    )
    assert "Traceback" in traced.stderr
