"""PDF documents that the tests draw; their people are invented."""

import io
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

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
