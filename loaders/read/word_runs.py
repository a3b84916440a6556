"""The characters of a Word paragraph as its lines: accepted changes, no hidden text, text boxes apart."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

from loaders.read.word_styles import is_on
from loaders.read.writer import Piece

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {qn("w:pPr"), qn("w:rPr"), qn("w:del"), qn("w:moveFrom"), qn("w:instrText"), qn("w:delText"), _FALLBACK}
_PLAIN = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
    qn("w:softHyphen"): "",
}
_SYMBOL = qn("w:sym")
_BOXES = {"F06F": "☐", "F0A3": "☐", "F0A8": "☐", "F0FD": "☒", "F0FE": "☑", "F052": "☑", "F054": "☒"}  # of Wingdings
_TEXT, _RUN, _BOX, _CONTROL = qn("w:t"), qn("w:r"), qn("w:txbxContent"), qn("w:sdt")
_RUN_PROPERTIES, _HIDDEN, _BOLD = qn("w:rPr"), qn("w:vanish"), qn("w:b")
_MARK_PROPERTIES = f"{qn('w:pPr')}/{_RUN_PROPERTIES}"
_DELETED = (qn("w:del"), qn("w:moveFrom"))
_LEFT_OUT = {qn("w:del"), qn("w:moveFrom"), _FALLBACK}


def lines(paragraph: Any) -> list[list[Piece]]:  # noqa: ANN401 - an lxml element
    """The lines of a paragraph, each its pieces."""
    found: list[list[Piece]] = [[]]
    for piece in _pieces(paragraph, strong=False):
        for number, text in enumerate(piece.text.split("\n")):
            if number:
                found.append([])
            if text:
                found[-1].append(Piece(text, piece.strong))
    return found


def boxes(paragraph: Any) -> Iterator[Any]:  # noqa: ANN401
    """The text boxes that hang on a paragraph, once each."""
    for box in paragraph.iter(_BOX):
        above = list(box.iterancestors())
        within = above[: above.index(paragraph)]
        if not any(element.tag == paragraph.tag or element.tag in _LEFT_OUT for element in within):
            yield box


def is_prompt(control: Any) -> bool:  # noqa: ANN401
    """Whether a content control shows only what to write into it."""
    return is_on(control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}"))


def is_joined(paragraph: Any) -> bool:  # noqa: ANN401
    """Whether the mark that ends a paragraph was deleted, so that the next one goes on in it."""
    marks = paragraph.find(_MARK_PROPERTIES)
    return marks is not None and any(marks.find(tag) is not None for tag in _DELETED)


def _pieces(element: Any, *, strong: bool) -> Iterator[Piece]:  # noqa: ANN401
    for child in element.iterchildren():
        tag = child.tag
        if tag == _TEXT:
            yield Piece(child.text or "", strong)
        elif tag in _PLAIN:
            yield Piece(_PLAIN[tag], strong)
        elif tag == _SYMBOL:
            yield Piece(_BOXES.get(child.get(qn("w:char"), "").upper(), "•"), strong)
        elif tag == _RUN:
            properties = child.find(_RUN_PROPERTIES)
            if properties is None or not is_on(properties.find(_HIDDEN)):
                yield from _pieces(child, strong=properties is not None and is_on(properties.find(_BOLD)))
        elif tag not in _SKIPPED and tag != _BOX and not (tag == _CONTROL and is_prompt(child)):
            yield from _pieces(child, strong=strong)
