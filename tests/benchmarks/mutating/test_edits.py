"""Edits of a text carry its pages and marks along."""

from benchmarks.mutating.edits import Edit, apply
from loaders.text import Mark, Text

TEXT = Text("ett\ntvå\ntre\n", (0, 8), (Mark("strong", 4, 7), Mark("heading", 8, 11, 1)))


def marked(text: Text) -> list[str]:
    return [text.characters[mark.start : mark.end] for mark in text.marks]


def test_marks_and_pages_move_with_their_characters() -> None:
    changed = apply(TEXT, [Edit(0, 3, "ettusen"), Edit(4, 4, "\n")])
    assert changed.characters == "ettusen\n\ntvå\ntre\n"
    assert marked(changed) == ["två", "tre"]
    assert [changed.characters[page : page + 3] for page in changed.pages] == ["ett", "tre"]


def test_a_page_that_is_cut_may_start_elsewhere() -> None:
    changed = apply(TEXT, [Edit(8, 12, ""), Edit(4, 4, "tre\n", 0)])
    assert changed.characters == "ett\ntre\ntvå\n"
    assert changed.pages == (0, 4)
    assert marked(changed) == ["två"]


def test_of_two_edits_that_overlap_the_first_counts() -> None:
    assert apply(TEXT, [Edit(0, 5, "x"), Edit(4, 7, "y")]).characters == "xvå\ntre\n"


def test_no_edits_change_nothing() -> None:
    assert apply(TEXT, []) == TEXT


def test_a_page_that_begins_with_a_changed_word_begins_there_still() -> None:
    changed = apply(TEXT, [Edit(8, 11, "fyra")])
    assert [changed.characters[page : page + 4] for page in changed.pages] == ["ett\n", "fyra"]
