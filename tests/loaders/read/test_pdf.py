"""PDF by geometry. The documents are drawn here; their people are invented."""

import io
from collections.abc import Callable

import pytest
from reportlab.lib import pdfencrypt
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from loaders.read import UnreadableError, pdf_pages, read
from loaders.text import Text


def drawn(draw: Callable[[Canvas], None], **options: object) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, **options)
    canvas.setFont("Helvetica", 10)
    draw(canvas)
    canvas.save()
    return target.getvalue()


def lines(text: Text) -> list[str]:
    return [line.text for line in text.lines if line.text]


def attendance(canvas: Canvas) -> None:
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(70, 780, "Direktionens protokoll")
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawString(70, 740, "Ledamöter")
    canvas.drawString(300, 740, "Tjänstepersoner")
    canvas.setFont("Helvetica", 10)
    for row, (left, right) in enumerate(
        [("Anna-Lisa Ekström (S), ordförande", "Bo Alm, förbundschef"), ("Cia Dahl (M)", "Eva Frid,")]
    ):
        canvas.drawString(70, 726 - 14 * row, left)
        canvas.drawString(300, 726 - 14 * row, right)
    canvas.drawString(308, 698, "ekonomichef, § 4")
    canvas.drawString(70, 660, "Mötet öppnades klockan 9 av ordföranden, som hälsade alla välkomna till Säter.")


def test_columns_stand_on_one_line_apart_by_blanks_and_keep_their_places() -> None:
    text = read(drawn(attendance), "a.pdf")
    rows = [line for line in lines(text) if "  " in line]
    assert [row.split() for row in rows[:1]] == [["Ledamöter", "Tjänstepersoner"]]
    at = rows[0].index("Tjänstepersoner")
    assert rows[1][:at].strip() == "Anna-Lisa Ekström (S), ordförande"
    assert rows[1][at:] == "Bo Alm, förbundschef"
    assert rows[2][at:] == "Eva Frid,"
    assert rows[3].strip() == "ekonomichef, § 4"
    assert rows[3].index("ekonomichef") > at


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


def test_a_hanging_number_stands_one_blank_before_its_text() -> None:
    def draw(canvas: Canvas) -> None:
        for number, before in enumerate(("1.", "att", "–")):
            canvas.drawString(70, 700 - 14 * number, before)
            canvas.drawString(92, 700 - 14 * number, "godkänna förslaget till budget")

    assert lines(read(drawn(draw), "a.pdf")) == [
        f"{before} godkänna förslaget till budget" for before in ("1.", "att", "–")
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
