"""The generator: the same seed makes the same corpus, and every format holds what the gold says."""

import json
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.corpus import corpus, write
from benchmarks.formats import FORMATS
from loaders.pipeline import read_file
from loaders.record import record_json


def test_the_same_seed_makes_the_same_documents_and_another_makes_others() -> None:
    assert list(corpus(1, 3)) == list(corpus(1, 3))
    assert [made.text for made in corpus(1, 3)] != [made.text for made in corpus(2, 3)]


def test_documents_are_of_the_length_that_is_asked_for() -> None:
    assert all(9_000 < len(made.text) < 11_000 for made in corpus(1, 5))
    assert all(1_500 < len(made.text) < 3_000 for made in corpus(1, 5, length=2_000))


def test_documents_are_written_in_the_formats_in_turn_each_with_its_gold(tmp_path: Path) -> None:
    assert write(tmp_path, corpus(1, 7, length=2_000), ("txt", "pdf", "md")) == 7
    suffixes = sorted(path.suffix for path in (tmp_path / "minutes").iterdir())
    assert suffixes == [".md", ".md", ".pdf", ".pdf", ".txt", ".txt", ".txt"]
    golds = {path.stem for path in (tmp_path / "gold").iterdir()}
    assert golds == {path.stem for path in (tmp_path / "minutes").iterdir()}


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_is_read_as_its_gold_says(tmp_path: Path, suffix: str) -> None:
    write(tmp_path, islice(corpus(3, 2), 2), (suffix,))
    for path in (tmp_path / "minutes").iterdir():
        reading = read_file(path)
        gold = json.loads((tmp_path / "gold" / f"{path.stem}.json").read_text("utf-8"))
        assert reading.record is not None
        record = record_json(reading.record)
        assert [(i["number"], i["heading"]) for i in record["items"]] == [
            (i["number"], i["heading"]) for i in gold["items"]
        ]
        assert len(record["decisions"]) == len(gold["decisions"])
        assert {one["name"] for one in record["attendance"]} == {one["name"] for one in gold["attendance"]}
        assert record["meeting"]["date"] == gold["meeting"]["date"]
