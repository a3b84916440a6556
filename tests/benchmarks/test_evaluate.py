"""Exit codes of `make evaluate`."""

from pathlib import Path

import pytest

from benchmarks import evaluate
from benchmarks.calibration import Judged
from benchmarks.scoreboard import Board, keep, kept
from benchmarks.scoring import EVALUATION, Scores

BOARD: Board = {"layer": {"items": 0.95}}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of kept figures of its own, and scores that are quickly made."""
    kept_in = tmp_path / "scores.json"
    keep({"development set": BOARD, "generated": {}}, kept_in)
    monkeypatch.setattr(evaluate, "kept", lambda: kept(kept_in))
    monkeypatch.setattr(evaluate, "keep", lambda boards: keep(boards, kept_in))
    monkeypatch.setattr(evaluate, "_generated", Scores)
    monkeypatch.setattr(evaluate, "_score", _claiming(right=True))
    return kept_in


def _claiming(*, right: bool) -> object:
    def score(_golds: object, claims: list[Judged]) -> Scores:
        claims.append(Judged("a", "items", "x", "r", 0.95, right))
        return Scores()

    return score


def run(monkeypatch: pytest.MonkeyPatch, items: float, *options: str) -> int:
    monkeypatch.setattr(evaluate, "board", lambda _scores: {"layer": {"items": items}})
    return evaluate.main(list(options))


@pytest.mark.skipif(not EVALUATION.is_dir(), reason="../shared/evaluation is not beside this checkout")
class TestEvaluate:
    """With the development set at hand."""

    def test_a_fall_fails_until_it_is_accepted(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert run(monkeypatch, 0.93) == 1
        assert kept(file)["development set"] == BOARD
        assert run(monkeypatch, 0.93, "--accept") == 0
        assert kept(file)["development set"] == {"layer": {"items": 0.93}}
        assert run(monkeypatch, 0.93) == 0

    @pytest.mark.usefixtures("file")
    def test_a_small_fall_or_a_rise_passes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert run(monkeypatch, 0.945) == 0
        assert run(monkeypatch, 0.99) == 0

    @pytest.mark.usefixtures("file")
    def test_sure_facts_that_are_wrong_fail(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(evaluate, "_score", _claiming(right=False))
        assert run(monkeypatch, 0.95) == 1


def test_without_a_development_set_nothing_is_scored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "EVALUATION", tmp_path / "none")
    assert evaluate.main([]) == 2
