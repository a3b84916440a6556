"""Raised letters on PDF pages."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from loaders.read import read
from tests.loaders.read.drawing import drawn, lines


@pytest.mark.parametrize(
    ("before", "raised", "after", "expected"),
    [
        ("Avtalet", "1", "godkänns.", "Avtalet godkänns."),
        ("Ytan är 40 m", "2", "i dag.", "Ytan är 40 m2 i dag."),
        ("Mötet öppnades kl. 18", "00", "i Säter.", "Mötet öppnades kl. 18.00 i Säter."),
        ("Hon tar den 1", "a", "punkten.", "Hon tar den 1a punkten."),
    ],
)
def test_what_is_raised_stands_in_its_line_and_marks_of_notes_do_not(
    before: str, raised: str, after: str, expected: str
) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 714, "Raden ovanför den står för sig.")
        canvas.drawString(70, 700, before)
        at = 70 + canvas.stringWidth(before)
        canvas.setFont("Helvetica", 6)
        canvas.drawString(at, 704.5, raised)
        at += canvas.stringWidth(raised)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(at + 3, 700, after)

    assert lines(read(drawn(draw), "a.pdf")) == ["Raden ovanför den står för sig.", expected]
