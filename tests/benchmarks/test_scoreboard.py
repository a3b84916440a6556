"""Figures beside those last committed."""

from pathlib import Path

from benchmarks.scoreboard import Board, changes, keep, kept

THEN: Board = {"layer": {"items": 0.95, "votes": 0.9}, "document": {"a-2024": 0.97}}


def fallen(now: Board) -> list[str]:
    return [change.name for change in changes(now, THEN) if change.fell]


def test_a_fall_of_more_than_a_hundredth_is_told() -> None:
    assert fallen({"layer": {"items": 0.939, "votes": 0.891}, "document": {"a-2024": 0.97}}) == ["items"]


def test_a_fall_of_a_document_is_told() -> None:
    assert fallen({**THEN, "document": {"a-2024": 0.95}}) == ["a-2024"]


def test_what_is_measured_no_longer_has_fallen() -> None:
    assert fallen({"layer": {"items": 0.95}, "document": {"a-2024": 0.97}}) == ["votes"]


def test_what_is_new_or_rose_has_not_fallen() -> None:
    assert fallen({"layer": {"items": 0.99, "votes": 0.9, "dissents": 0.1}, "document": {"a-2024": 0.97}}) == []


def test_rises_and_falls_are_marked() -> None:
    rows = [str(row) for row in changes({"layer": {"items": 0.96, "votes": 0.8}}, {"layer": THEN["layer"]})]
    assert rows[0].endswith("0.960   0.950  ▲ +0.010")
    assert rows[1].endswith("0.800   0.900  ▼ -0.100  FELL")


def test_figures_are_kept_as_they_were_given(tmp_path: Path) -> None:
    file = tmp_path / "scores.json"
    assert kept(file) == {}
    keep({"development set": THEN}, file)
    assert kept(file) == {"development set": THEN}
