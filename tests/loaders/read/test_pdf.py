"""PDF by geometry. The documents are drawn here; their people are invented."""

import pytest
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from loaders.read import UnreadableError, pdf_pages, read
from tests.loaders.read.drawing import attendance, drawn


def test_larger_lines_are_headings_and_bold_words_strong() -> None:
    text = read(drawn(attendance), "a.pdf")
    found = {(m.kind, text.characters[m.start : m.end]) for m in text.marks}
    assert ("heading", "Direktionens protokoll") in found
    assert {("strong", "Ledamöter"), ("strong", "Tjänstepersoner")} <= found


def test_space_between_rows_leaves_a_blank_line() -> None:
    text = read(drawn(attendance), "a.pdf")
    assert "§ 4\n\nMötet öppnades" in text.characters


def test_pages_keep_their_numbers_also_where_one_is_empty() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "Första sidan har en rad text")
        canvas.showPage()
        canvas.showPage()
        canvas.drawString(70, 700, "Tredje sidan har också en rad")

    text = read(drawn(draw), "a.pdf")
    assert [(line.page, line.text) for line in text.lines if line.text] == [
        (1, "Första sidan har en rad text"),
        (3, "Tredje sidan har också en rad"),
    ]


def test_page_headers_and_footers_stand_on_lines_of_their_own_on_each_page() -> None:
    def draw(canvas: Canvas) -> None:
        for number in (1, 2):
            canvas.setFont("Helvetica", 8)
            canvas.drawString(70, 810, "Gränsrådet")
            canvas.drawRightString(520, 810, f"Sida {number} (2)")
            canvas.drawString(70, 30, "Justerandes sign")
            canvas.setFont("Helvetica", 10)
            canvas.drawString(70, 700, f"Text på sida {number}")
            canvas.showPage()

    found = [(line.page, line.text.split()) for line in read(drawn(draw), "a.pdf").lines if line.text]
    assert found == [
        (page, words)
        for page in (1, 2)
        for words in (
            ["Gränsrådet", "Sida", str(page), "(2)"],
            ["Text", "på", "sida", str(page)],
            ["Justerandes", "sign"],
        )
    ]


def test_a_locked_pdf_says_so() -> None:
    lock = pdfencrypt.StandardEncryption("hemligt", strength=128)
    with pytest.raises(UnreadableError) as error:
        read(drawn(attendance, encrypt=lock), "a.pdf")
    assert str(error.value) == "the PDF is locked with a password; save a copy without one"


def test_a_pdf_without_anything_says_so() -> None:
    with pytest.raises(UnreadableError, match="the document has no text"):
        read(drawn(lambda canvas: canvas.showPage()), "a.pdf")


def test_a_damaged_pdf_says_so() -> None:
    with pytest.raises(UnreadableError) as error:
        read(b"%PDF-1.7\n" + b"trasig " * 30, "a.pdf")
    assert str(error.value) == "the PDF is damaged and cannot be opened; fetch or export it again"


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "MAX_PAGES", 2)

    def draw(canvas: Canvas) -> None:
        for _ in range(3):
            canvas.drawString(70, 700, "En sida")
            canvas.showPage()

    with pytest.raises(UnreadableError, match="the PDF has 3 pages, more than the 2 that are read"):
        read(drawn(draw), "a.pdf")
