"""What a document says of itself. The minutes are invented."""

from pathlib import Path

from loaders.pipeline import read_data
from ontology.statement import Statement

NOTES = """Samverkansgruppen
Protokoll 2024-03-06 kl. 9.00

Närvarande
Alva Alm, Tyresö kommun

1. Öppnande
Alva hälsade välkomna.
"""
STRAY = "Xyz kvx 77 %% grobl"


def said(text: str) -> tuple[str, dict[str, Statement]]:
    reading = read_data(text.encode(), Path("notes.txt"))
    assert reading.stated is not None
    assert reading.text is not None
    document = next(s.subject for s in reading.stated.statements if s.property == "version")
    return reading.text.characters, {s.property: s for s in reading.stated.statements if s.subject == document}


def test_the_lines_that_no_rule_understood_are_counted_and_quoted() -> None:
    text, told = said(NOTES.replace("Närvarande\n", f"{STRAY}\n\nNärvarande\n"))
    lost = told["lines_not_understood"]
    assert (lost.value, told["line_count"].value) == ("1", "7")
    assert [text[span.start : span.end] for span in lost.source.spans] == [STRAY]


def test_a_document_understood_whole_says_so() -> None:
    _, told = said(NOTES)
    assert told["lines_not_understood"].value == "0"
    assert told["lines_not_understood"].source.spans
