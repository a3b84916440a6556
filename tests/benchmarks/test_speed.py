"""Measuring: what is taken down, how it is shown, and a small run of every part."""

import json
import re
from pathlib import Path

import pytest

from benchmarks.__main__ import PARTS, main
from benchmarks.speed.figures import Figures, merge, table
from benchmarks.speed.files import Watched
from benchmarks.speed.loads import BATCH, batches, batches_of
from benchmarks.speed.measure import held_mb, middle, p95
from benchmarks.speed.texts import LONG
from graph_service.store.base import Outcome
from graph_service.store.load import Load


class Keeping:
    """A store that keeps nothing."""

    def replace(self, loads: list[Load]) -> Outcome:
        return Outcome(len(loads))


def taken(*values: float) -> Figures:
    figures = Figures("asking")
    for value in values:
        figures.add(f"search {value:g}", value, "ms", store="sqlite", mix="10 things", most=50)
    return figures


def test_a_figure_that_misses_what_is_wanted_is_marked() -> None:
    head, reached, missed = table(taken(50, 50.5).rows)
    assert head.split() == ["figure", "store", "value", "unit", "wanted", "mix"]
    assert reached.split() == ["search", "50", "sqlite", "50.00", "ms", "≤", "50", "10", "things"]
    assert "≤ 50  MISSED" in missed


def test_figures_take_the_place_of_those_of_the_same_part_only(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    merge(file, taken(1, 2).rows)
    merge(file, [*Figures("files").rows, *taken(3).rows])
    other = Figures("files")
    other.add("unchanged", 2000, "documents/s", least=1000)
    merge(file, other.rows)
    assert [(row["part"], row["value"]) for row in json.loads(file.read_text("utf-8"))] == [
        ("asking", 3),
        ("files", 2000),
    ]


def test_rates_are_of_equal_parts_and_leave_no_document_out() -> None:
    told: list[int] = []
    watched = Watched(Keeping(), told.append)
    for _ in range(9):
        watched.replace([None] * 5)
    rates = list(watched.rates(3))
    assert [(first, last) for first, last, _ in rates] == [(1, 15), (16, 30), (31, 45)]
    assert all(rate > 0 for _, _, rate in rates)
    assert told == [5] * 9


def test_loads_come_by_the_transaction_until_there_are_enough_things() -> None:
    assert [len(batch) for batch in batches(range(BATCH + 1))] == [BATCH, 1]
    *_, (last, things) = batches_of(2_000, 1, 2)
    assert things >= 2_000
    assert all(load.released for load in last)


def test_the_middle_and_the_slow_end_are_told() -> None:
    asked: list[int] = []
    assert p95(asked.append, list(range(20))) >= 0
    assert asked == list(range(20))
    assert middle(lambda: asked.append(0), 3) >= 0
    assert len(asked) == 23
    assert held_mb() > 1


@pytest.mark.parametrize("kind", LONG)
def test_a_long_text_is_as_long_as_it_should_be_and_begins_as_a_shorter_one(kind: str) -> None:
    whole = LONG[kind](30_000)
    assert len(whole) == 30_000
    assert whole.startswith(LONG[kind](3_000))


def test_the_items_of_long_minutes_are_numbered_on() -> None:
    numbers = [int(number) for number in re.findall(r"^(\d+)\. \S", LONG["minutes"](100_000), re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 50


def test_a_small_run_measures_every_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "results.json"
    sizes = ("--documents", "3", "--kept", "4", "--things", "1500", "--bodies", "2")
    monkeypatch.setattr("sys.argv", ["benchmarks", *sizes, "--without-neo4j", "--out", str(out)])
    assert main() == 0
    rows = json.loads(out.read_text("utf-8"))
    assert {row["part"] for row in rows} == set(PARTS)
    assert all(row["value"] >= 0 for row in rows)
    assert {row["store"] for row in rows} == {"", "sqlite"}
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == len(rows) + 1
    assert "filling the large stores" in told.err


def test_neo4j_that_cannot_be_had_is_told_before_anything_is_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("NEO4J_URI", raising=False)
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.argv", ["benchmarks"])
    assert main() == 2
    assert capsys.readouterr().err == (
        "no Neo4j: set NEO4J_URI, or install Java 17 and Maven, or leave it out with --without-neo4j\n"
    )
