"""Letters of PDF pages as they are drawn: turned, one by one, twice, or without saying what they are."""

import io
from collections.abc import Callable

import pypdfium2
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from loaders.read import UnreadableError, read
from tests.loaders.read.drawing import attendance, drawn, lines


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_drawn_sideways_reads_as_one_drawn_upright(turn: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(300, 400)
        canvas.rotate(turn)
        canvas.translate(-300, -400)
        for number in range(4):
            canvas.drawString(100, 500 - 14 * number, f"Rad {number} om samverkan")
            canvas.drawString(350, 500 - 14 * number, f"Kommun {number}")

    assert [line.split("  ")[0] for line in lines(read(drawn(draw), "a.pdf"))] == [
        f"Rad {number} om samverkan" for number in range(4)
    ]
    assert all(line.rstrip().endswith(f"Kommun {n}") for n, line in enumerate(lines(read(drawn(draw), "a.pdf"))))


def test_text_turned_otherwise_than_the_page_stands_below_it() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.rotate(90)
        canvas.drawString(300, -30, "STÄMPEL")
        canvas.restoreState()
        canvas.drawString(70, 700, "Mötet öppnades av ordföranden")
        canvas.drawString(70, 686, "och avslutades av henne")

    assert lines(read(drawn(draw), "a.pdf")) == ["Mötet öppnades av ordföranden", "och avslutades av henne", "STÄMPEL"]


def test_words_drawn_letter_by_letter_are_words() -> None:
    def draw(canvas: Canvas) -> None:
        x = 70.0
        for letter in "Mötet öppnades klockan nio i dag":
            canvas.drawString(x, 700, letter)
            x += canvas.stringWidth(letter)

    assert lines(read(drawn(draw), "a.pdf")) == ["Mötet öppnades klockan nio i dag"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_shown_turned_reads_as_one_that_is_not(turn: int) -> None:
    upright = drawn(attendance)
    assert read(changed(upright, lambda page: page.set_rotation(turn)), "a.pdf").lines == read(upright, "a.pdf").lines


def changed(data: bytes, change: Callable[[pypdfium2.PdfPage], object]) -> bytes:
    """The document with its first page changed."""
    document = pypdfium2.PdfDocument(data)
    change(document[0])
    target = io.BytesIO()
    document.save(target)
    document.close()
    return target.getvalue()


def unmapped(*texts: str) -> bytes:
    """A page in a font that does not say which letters its characters other than ASCII are."""
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Vera", 10)
        for number, text in enumerate(texts):
            canvas.drawString(70, 700 - 14 * number, text)

    return drawn(draw, pageCompression=0).replace(b"/ToUnicode", b"/NoUnicode")


def test_a_letter_that_its_font_does_not_name_is_marked_as_lost() -> None:
    found = lines(read(unmapped("Rådet beslutade att godkänna planen", "och gå vidare"), "a.pdf"))
    assert found == ["R\ufffddet beslutade att godk\ufffdnna planen", "och g\ufffd vidare"]


def test_a_page_of_lost_letters_is_not_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableError, match="the PDF is a scan without text"):
        read(unmapped("ÅÄÖåäö ÅÄÖåäö", "éèüßøÆ åäö"), "a.pdf")


def test_hyphens_that_may_be_there_and_ligatures_are_letters() -> None:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Vera", 10)
        canvas.drawString(70, 700, "e\ufb01ektiv o\ufb02ine kom\u00admun 9\u00ad12 sam\u00ad")
        canvas.drawString(70, 686, "verkan och kris-")
        canvas.drawString(70, 672, "beredskap")

    found = lines(read(drawn(draw), "a.pdf"))
    assert found[0].startswith("efiektiv ofline kom")
    assert found[0].endswith("sam-")
    assert found[1:] == ["verkan och kris-", "beredskap"]


def test_a_stamp_aslant_over_the_page_stands_below_it() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(100, 500)
        canvas.rotate(45)
        canvas.setFont("Helvetica", 60)
        canvas.drawString(0, 0, "UTKAST")
        canvas.restoreState()
        for number in range(30):
            canvas.drawString(70, 700 - 14 * number, f"Rad {number} om samverkan mellan kommunerna")

    assert lines(read(drawn(draw), "a.pdf")) == [
        *(f"Rad {number} om samverkan mellan kommunerna" for number in range(30)),
        "UTKAST",
    ]


def test_bold_letters_that_are_drawn_twice_are_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        for shift in (0, 0.3):
            canvas.drawString(70 + shift, 700, "Beslut i ärendet")

    assert lines(read(drawn(draw), "a.pdf")) == ["Beslut i ärendet"]
