"""`demo`: the tour of the examples."""

from pathlib import Path

import pytest

from graph_service.cli.demo import command, without_login
from tests.graph_service.cli.conftest import Run


def test_the_demonstration_shows_what_was_read_who_works_together_and_what_next(
    run: Run, minutes: Path, tmp_path: Path
) -> None:
    address = f"sqlite:///{tmp_path}/demo.db"
    code, told, _ = run("demo", minutes, "--store", address)
    assert code == 0
    for words in ("Inlästa handlingar: 5 ", "Vilka kommuner samverkar mest", "aktörer är inblandade i", "Pröva sedan:"):
        assert words in told
    assert "--after" not in told
    again = run("demo", minutes, "--store", address)[1]
    assert again.startswith("Inget nytt. Redan inlästa handlingar: 5\n")


def test_what_next_names_the_program_as_it_is_called_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "bin" / "graph-service"
    program.parent.mkdir()
    program.touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", [str(program)])
    monkeypatch.setenv("PATH", str(tmp_path))
    assert command() == "bin/graph-service"
    monkeypatch.setenv("PATH", str(program.parent))
    assert command() == "graph-service"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("neo4j://neo4j:hemligt@127.0.0.1:7687/graph", "neo4j://127.0.0.1:7687/graph"),
        ("bolt://127.0.0.1:7687", "bolt://127.0.0.1:7687"),
        ("sqlite:////data/a@b.db", "sqlite:////data/a@b.db"),
    ],
)
def test_the_demonstration_shows_no_password(address: str, shown: str) -> None:
    assert without_login(address) == shown
