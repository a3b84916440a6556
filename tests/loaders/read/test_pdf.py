"""PDF by geometry. The documents are drawn here; their people are invented."""

import io
from collections.abc import Callable

import pypdfium2
import pytest
from reportlab.lib import pdfencrypt
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

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


PROSE = (
    ("Kommundirektörerna i bygden har", "Under våren prövas planen i två"),
    ("under året arbetat med frågan", "kommuner, och i september möts"),
    ("om gemensam krisberedskap.", "rådet igen för att se vad som"),
    ("arbetet leds av en grupp som", "gått bra och vad som behöver"),
    ("träffas varje månad och som", "ändras innan den gäller i alla"),
    ("i höst lämnar sitt förslag till", "kommuner från nästa årsskifte,"),
    ("rådet.", "om rådet så beslutar då."),
)


def test_prose_in_two_columns_is_read_one_column_after_the_other() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(70, 740, "Nyhetsbrev från Gränsrådet")
        for number, (left, right) in enumerate(PROSE):
            canvas.drawString(70, 700 - 14 * number, left)
            canvas.drawString(310, 700 - 14 * number, right)
        canvas.drawString(70, 560, "Redaktör: Ada Påhitt")

    assert lines(read(drawn(draw), "a.pdf")) == [
        "Nyhetsbrev från Gränsrådet",
        *(left for left, _ in PROSE),
        *(right for _, right in PROSE),
        "Redaktör: Ada Påhitt",
    ]


def test_lists_beside_each_other_stay_so() -> None:
    def draw(canvas: Canvas) -> None:
        for number in range(9):
            canvas.drawString(70, 700 - 14 * number, f"Ledamot Nummer {number} av långa namn (S), ordförande")
            canvas.drawString(340, 700 - 14 * number, f"Tjänsteperson {number}, förvaltningschef")

    assert [len(line.split("  ", 1)) for line in lines(read(drawn(draw), "a.pdf"))] == [2] * 9


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


def test_a_ruled_table_keeps_its_cells_beside_each_other() -> None:
    style = getSampleStyleSheet()["BodyText"]
    rows = [
        ["Namn", "Kommun", "Roll"],
        [Paragraph("Anna-Lisa Ekström Påhitt av långa namnet", style), "Säter", "ledamot"],
        ["Bo Al", "Mora", Paragraph("ersättare för Cia Dahl som fått förhinder i dag", style)],
    ]
    target = io.BytesIO()
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    SimpleDocTemplate(target).build([Table(rows, colWidths=[120, 80, 130], style=grid)])
    found = [line.split("  ") for line in lines(read(target.getvalue(), "a.pdf"))]
    table = [[cell.strip() for cell in cells if cell.strip()] for cells in found]
    assert table == [
        ["Namn", "Kommun", "Roll"],
        ["Anna-Lisa Ekström", "Säter", "ledamot"],
        ["Påhitt av långa namnet"],
        ["Bo Al", "Mora", "ersättare för Cia Dahl som"],
        ["fått förhinder i dag"],
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


def test_bold_letters_that_are_drawn_twice_are_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        for shift in (0, 0.3):
            canvas.drawString(70 + shift, 700, "Beslut i ärendet")

    assert lines(read(drawn(draw), "a.pdf")) == ["Beslut i ärendet"]


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
