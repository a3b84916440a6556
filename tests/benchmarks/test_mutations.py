"""Changes that keep a document's facts, on minutes whose people and matters are invented."""

import random
import re

import pytest

from benchmarks.corpus import corpus, write
from benchmarks.mutating import layout, wording
from benchmarks.mutating.document import Document
from benchmarks.mutating.edits import apply
from benchmarks.mutations import ANYWHERE, CHANGES, SWAPPED, TOGETHER, Mutate, mutated
from benchmarks.reading import text_of
from benchmarks.scoring import Gold, gold_in
from loaders.text import Text

LISTED = """Deltagare:         Närvarande vid start
Ebba Ahlgård       Järna kommun
Nore Ek            Habo kommun

Ledamöterna gick igenom underlaget och de synpunkter som hade kommit in från
alla kommuner, och ordföranden redogjorde för hur arbetet ska bedrivas under
våren.

Nästa möte: 3 maj
"""


@pytest.fixture(scope="module")
def golds(tmp_path_factory: pytest.TempPathFactory) -> list[Gold]:
    folder = tmp_path_factory.mktemp("made")
    write(folder, corpus(3, 2, length=3000))
    return gold_in(folder)


def changed(mutate: Mutate, text: str = LISTED, gold: dict[str, object] | None = None) -> str:
    document = Document(Text(text), gold or {})
    return apply(document.text, mutate(document, random.Random(1))).characters


@pytest.mark.parametrize("change", [*CHANGES, SWAPPED, TOGETHER, ANYWHERE])
def test_a_change_is_the_same_for_the_same_seed(golds: list[Gold], change: str) -> None:
    text = text_of(golds[0])
    assert mutated(change, golds[0], text, 5) == mutated(change, golds[0], text, 5)


@pytest.mark.parametrize(
    "mutate", [layout.wrapped, layout.more_blanks, layout.fewer_blanks, layout.columns, layout.narrow]
)
def test_a_change_of_form_keeps_every_word(mutate: Mutate) -> None:
    after = changed(mutate)
    assert after != LISTED
    assert after.split() == LISTED.split()


def test_cells_of_a_column_stay_below_each_other() -> None:
    lines = changed(layout.columns).splitlines()
    places = {line.index(word) for line, word in zip(lines, ("Närvarande", "Järna", "Habo"), strict=False)}
    assert len(places) == 1
    assert places != {LISTED.index("Närvarande")}


def test_labels_are_changed_alone() -> None:
    after = changed(wording.labels)
    assert not after.startswith("Deltagare")
    assert "\nEbba Ahlgård       Järna kommun\n" in after
    assert not re.search(r"^Nästa möte", after, re.MULTILINE)


def test_a_heading_of_an_item_is_no_label() -> None:
    assert "\nNästa möte: 3 maj" in changed(
        wording.labels, gold={"items": [{"number": "1", "heading": "Nästa möte 3 maj"}]}
    )


def test_a_divided_word_reads_as_it_did() -> None:
    line = "Ledamöterna gick igenom underlaget och de synpunkter som kommunerna\nlämnat in.\n"
    after = changed(layout.hyphenated, line)
    assert after == "Ledamöterna gick igenom underlaget och de synpunkter som kommu-\nnerna lämnat in.\n"


def test_names_are_swapped_in_text_and_gold_alike(golds: list[Gold]) -> None:
    text = text_of(golds[0])
    gold, after = mutated(SWAPPED, golds[0], text, 1)
    before = [row["name"] for row in golds[0].record["attendance"]]
    names = [row["name"] for row in gold.record["attendance"]]
    assert not set(names) & set(before)
    assert all(name in after.characters for name in names)
    assert not any(name in after.characters for name in before)


def test_misreading_spares_what_is_compared_exactly(golds: list[Gold]) -> None:
    gold, after = mutated("characters misread", golds[0], text_of(golds[0]), 1)
    assert after.characters != text_of(golds[0]).characters
    assert all(row["name"] in after.characters for row in gold.record["attendance"])
