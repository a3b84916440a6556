"""`network` as files, and what limits it."""

import csv
import io
import json
from pathlib import Path

import networkx as nx
import pytest

from tests.graph_service.cli.conftest import Run


def test_a_network_is_written_for_gephi(run: Run, store: str, tmp_path: Path) -> None:
    out = tmp_path / "net.gexf"
    assert run("network", "organisations", "--format", "gexf", "--out", out, "--store", store) == (0, "", "")
    answer = json.loads(run("network", "organisations", "--limit", 50_000, "--store", store, "--json")[1])
    graph = nx.read_gexf(out, version="1.3")
    assert (len(graph), graph.number_of_edges()) == (len(answer["actors"]), answer["ties_in_all"])
    assert [path.name for path in tmp_path.glob("net*")] == ["net.gexf"]
    told = run("network", "organisations", "--format", "graphml", "--store", store)[1]
    assert sorted(nx.read_graphml(io.BytesIO(told.encode()))) == sorted(graph)


def test_csv_is_two_files_and_what_was_written_is_told(run: Run, store: str, tmp_path: Path) -> None:
    told = run("network", "--format", "csv", "--out", tmp_path / "net.csv", "--store", store, "--json")[1]
    written = json.loads(told)
    assert [Path(file).name for file in written["files"]] == ["net.actors.csv", "net.csv"]
    rows = [list(csv.DictReader(io.StringIO(Path(file).read_text(encoding="utf-8")))) for file in written["files"]]
    assert [len(found) for found in rows] == [written["actors"], written["ties"]]
    assert written["ties"] > 0


def test_a_network_is_limited_to_an_actor_and_a_weight(run: Run, store: str) -> None:
    whole = json.loads(run("network", "--store", store, "--json", "--limit", 5000)[1])
    one, least = whole["actors"][0], whole["ties"][len(whole["ties"]) // 2]["weight"]
    ask = ("network", "--actor", one["name"], "--least", least, "--limit", 5000, "--store", store, "--json")
    found = json.loads(run(*ask)[1])
    assert found["ties"] == [
        tie for tie in whole["ties"] if one["id"] in {tie["source"], tie["target"]} and tie["weight"] >= least
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "png"), "Error: Invalid value for '--format': 'png' is none of gexf, graphml, csv, actors.csv"),
        (("--out", "net.gexf"), "graph-service: --out needs --format: gexf, graphml or csv"),
        (
            ("--format", "csv", "--json"),
            "Error: Invalid value for '--json': the file is no JSON; name it with --out",
        ),
    ],
)
def test_what_cannot_be_written_is_refused(run: Run, store: str, arguments: tuple[str, ...], message: str) -> None:
    code, told, errors = run("network", *arguments, "--store", store)
    assert (code, told) == (2, "")
    assert errors.rstrip("\n").split("\n")[-1] == message
