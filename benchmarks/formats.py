"""A generated text in each format that minutes come in: lines become paragraphs, numbered lines headings."""

import html
import io
import re
from collections.abc import Callable

from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

_HEADING = re.compile(r"\d+\. \S")
_FONT, _SIZE, _LEADING, _MARGIN = "Helvetica", 10, 13, 70


def _plain(text: str) -> bytes:
    return text.encode()


def _markdown(text: str) -> bytes:
    """Headings with marks; every other line a paragraph of its own."""
    lines = [f"## {line}" if _HEADING.match(line) else line for line in text.split("\n") if line]
    return ("\n\n".join(lines) + "\n").encode()


def _web_page(text: str) -> bytes:
    made = []
    for line in filter(None, text.split("\n")):
        tag = "h2" if _HEADING.match(line) else "p"
        made.append(f"<{tag}>{html.escape(line)}</{tag}>")
    head = '<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"><title>Minnesanteckningar</title></head><body>'
    return "\n".join([head, *made, "</body></html>\n"]).encode()


def _word(text: str) -> bytes:
    document = Document()
    for line in filter(None, text.split("\n")):
        document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _pdf(text: str) -> bytes:
    return _pages(text, lambda canvas, y, line: canvas.drawString(_MARGIN, y, line))


def letter_by_letter(text: str) -> bytes:
    """A PDF in which each letter is drawn by itself, as some programs that set type write them."""

    def draw(canvas: Canvas, y: float, line: str) -> None:
        x = float(_MARGIN)
        for letter in line:
            if letter != " ":
                canvas.drawString(x, y, letter)
            x += stringWidth(letter, _FONT, _SIZE)

    return _pages(text, draw)


def _pages(text: str, draw: Callable[[Canvas, float, str], object]) -> bytes:
    made = io.BytesIO()
    width, height = A4
    canvas = Canvas(made, pagesize=A4, invariant=True)
    y = height - _MARGIN
    canvas.setFont(_FONT, _SIZE)
    for line in text.split("\n"):
        for part in simpleSplit(line, _FONT, _SIZE, width - 2 * _MARGIN) or [""]:
            if y < _MARGIN:
                canvas.showPage()
                canvas.setFont(_FONT, _SIZE)
                y = height - _MARGIN
            draw(canvas, y, part)
            y -= _LEADING
    canvas.save()
    return made.getvalue()


FORMATS: dict[str, Callable[[str], bytes]] = {
    "txt": _plain,
    "md": _markdown,
    "docx": _word,
    "pdf": _pdf,
    "html": _web_page,
}
