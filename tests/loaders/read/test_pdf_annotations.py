"""Forms and notes on PDF pages."""

from reportlab.pdfgen.canvas import Canvas

from loaders.read import read
from tests.loaders.read.drawing import drawn, lines


def test_what_was_filled_into_a_form_is_read_in_its_place() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "Plats:")
        canvas.acroForm.textfield(name="a", value="Rådhuset i Säter", x=120, y=695, width=200, height=16)
        canvas.drawString(70, 660, "Kommun:")
        canvas.acroForm.choice(name="b", value="Mora", options=["Mora", "Säter"], x=120, y=655, width=90, height=16)
        canvas.drawString(70, 620, "Slut")

    whole = drawn(draw)
    bare = whole.replace(b"/AP ", b"/XX ")  # a program that leaves it to the reader to draw the fields
    assert bare != whole
    for data in (whole, bare):
        found = [line.split() for line in lines(read(data, "a.pdf"))]
        assert found == [["Plats:", "Rådhuset", "i", "Säter"], ["Kommun:", "Mora"], ["Slut"]]


def test_free_text_on_a_page_is_read_and_a_note_that_somebody_stuck_on_it_is_not() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 700, "Protokollet justeras")
        canvas.freeTextAnnotation("Justerat med ändring\ri § 4", "/Helv 10 Tf", Rect=[70, 600, 250, 640])
        canvas.textAnnotation("en gul lapp", Rect=[10, 10, 30, 30])
        canvas.linkURL("http://example.org", (70, 690, 100, 710))

    assert lines(read(drawn(draw), "a.pdf")) == ["Protokollet justeras", "Justerat med ändring", "i § 4"]
