"""A part of a text, read as a text of its own."""

from loaders.part import Part
from loaders.text import Mark, Text
from ontology.statement import Span

WHOLE = Text(
    "ett\ntvå\ntre\nfyra\n", pages=(0, 4, 12), marks=(Mark("strong", 0, 3), Mark("strong", 8, 11)), title="Tal"
)


def test_a_part_has_its_own_pages_and_marks_and_no_title() -> None:
    part = Part(WHOLE, 8, 17).text
    assert (part.characters, part.pages, part.marks, part.title) == (
        "tre\nfyra",
        (0, 4),
        (Mark("strong", 0, 3),),
        None,
    )


def test_passages_in_a_part_are_told_as_those_of_the_whole() -> None:
    part = Part(WHOLE, 8, 17)
    spans = part.passages(part.text.spans(0, 8))
    assert spans == (Span(2, 8, 12), Span(3, 12, 16))
    assert WHOLE.quote(spans) == "tre\nfyra"
