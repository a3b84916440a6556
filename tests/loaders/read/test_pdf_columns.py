"""Columns and tables of PDF pages that are drawn here; their people are invented."""

import io

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from loaders.read import read
from tests.loaders.read.drawing import attendance, drawn, lines


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
