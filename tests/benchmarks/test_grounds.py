"""Counts of grounds."""

import json
from pathlib import Path

import pytest

from benchmarks.calibration import Judged
from benchmarks.grounds import MOST, Weight, claims_of, counts, main
from benchmarks.scoring import EVALUATION, Gold

MINUTES = "Minnesanteckningar\n2024-05-06\n\nDeltagare\nEbba Ek, Ånge kommun\nEk Siv, Timrå kommun\n"


def claim(weight: float, *, right: bool, document: str = "a") -> Judged:
    return Judged(document, "items", "x", "r", weight, right)


def test_a_doubtful_fact_counts_for_its_doubts_and_not_for_its_rule() -> None:
    claims = [
        claim(Weight.of(0.9, "rule"), right=True),
        claim(Weight.of(0.9, "rule", ("doubt", "other doubt")), right=False),
    ]
    assert counts(claims) == {"rule": (1, 1), "doubt": (0, 1), "other doubt": (0, 1)}


def test_a_part_counts_only_where_its_whole_is_right() -> None:
    whole, other = Weight.of(0.9, "whole"), Weight.of(0.9, "whole")
    claims = [
        claim(whole, right=True),
        claim(Weight.of(0.9, "part", (), whole), right=False),
        claim(other, right=False),
        claim(Weight.of(0.9, "part", (), other), right=False),
    ]
    assert counts(claims) == {"whole": (1, 2), "part": (0, 1)}


def test_one_document_does_not_decide() -> None:
    claims = [claim(Weight.of(0.9, "rule"), right=False) for _ in range(100)]
    claims += [claim(Weight.of(0.9, "rule"), right=True, document="b")]
    assert counts(claims) == {"rule": (1, MOST + 1)}


@pytest.mark.skipif(not EVALUATION.is_dir(), reason="../shared/evaluation is not beside this checkout")
class TestFolders:
    """With the evaluation's scorer at hand."""

    def test_what_gold_has_no_list_of_is_not_judged(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text(MINUTES, encoding="utf-8")
        claims = claims_of(Gold("a", path, {"attendance": [{"name": "Ebba Ek"}]}))
        assert {one.layer.partition(".")[0] for one in claims} == {"attendance"}

    def test_a_folder_gives_rows_of_counts(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for folder, name, text in (
            ("minutes", "a.txt", MINUTES),
            ("gold", "a.json", json.dumps({"attendance": [{"name": "Ebba Ek"}, {"name": "Siv Ek"}]})),
        ):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / name).write_text(text, encoding="utf-8")
        assert main([str(tmp_path)]) == 0
        rows = capsys.readouterr().out
        assert '"name: listed-name": (1, 1),' in rows
        assert '"name: begins with no given name": (0, 1),' in rows

    def test_no_folder_is_an_error_that_tells_what_it_needs(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([]) == 2
        assert "FOLDER" in capsys.readouterr().err
