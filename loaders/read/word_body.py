"""The paragraphs and tables of a Word document, written as lines and marks."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from docx.oxml.ns import qn

from loaders.read.word_numbering import Number, Numbering
from loaders.read.word_runs import boxes, is_joined, is_prompt, lines
from loaders.read.word_styles import Styles, numbered
from loaders.read.writer import Piece, Writer

_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_PROPERTIES, _STYLE, _VALUE = qn("w:pPr"), qn("w:pStyle"), qn("w:val")
_WRAPPERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:moveTo"), qn("w:customXml"), qn("w:smartTag")}
_DEEPEST_HEADING = 6
_WIDEST = 100  # columns that one cell may reach over


class _Paragraph(NamedTuple):
    lines: list[list[Piece]]
    number: Number | None
    heading: int | None


class Body:
    """Writes blocks in their order, counting numbers as they come."""

    def __init__(self, writer: Writer, styles: Styles, numbering: Numbering) -> None:
        self._writer = writer
        self._styles = styles
        self._numbering = numbering
        self._below_title = 0  # 1 once there was a title, so that headings stand below it

    def write(self, container: Any) -> None:  # noqa: ANN401 - an lxml element
        """Write all blocks of a body, header, cell or text box."""
        begun: list[Any] = []  # paragraphs that go on in the next
        for block in _blocks(container, (_PARAGRAPH, _TABLE)):
            if block.tag == _TABLE:
                self._table(block)
            elif is_joined(block):
                begun.append(block)
            else:
                self._paragraph(self._read(block, begun))
                for box in chain.from_iterable(map(boxes, (*begun, block))):
                    self.write(box)
                begun = []

    def _read(self, paragraph: Any, begun: Sequence[Any] = ()) -> _Paragraph:  # noqa: ANN401
        properties = paragraph.find(_PROPERTIES)
        named = None if properties is None else properties.find(_STYLE)
        style = self._styles.of(None if named is None else named.get(_VALUE))
        number_id, depth = numbered(properties) or (style.number_id, style.depth)
        content = lines(paragraph)
        for before in reversed(begun):
            *first, last = lines(before)
            content = [*first, [*last, *content[0]], *content[1:]]
        if style.bold and style.heading is None:
            content = [[piece._replace(strong=True) for piece in line] for line in content]
        written = any(piece.text.strip() for line in content for piece in line)
        number = self._numbering.next(number_id or style.number_id or "", depth, is_empty=not written)
        return _Paragraph(content, number, style.heading if written else None)

    def _paragraph(self, paragraph: _Paragraph) -> None:
        writer = self._writer
        if paragraph.heading is not None:
            writer.blank()
        before = _before(paragraph)
        writer.write(before)
        start = writer.length - (len(before) if paragraph.heading is not None else 0)
        for number, pieces in enumerate(paragraph.lines):
            writer.write("\n" if number else "")
            writer.pieces([piece._replace(strong=piece.strong and paragraph.heading is None) for piece in pieces])
        if paragraph.heading is not None:
            self._below_title = max(self._below_title, int(paragraph.heading == 0))
            level = max(paragraph.heading, 0) + self._below_title if paragraph.heading else 1
            writer.mark("heading", start, min(level, _DEEPEST_HEADING))
        elif paragraph.number:
            writer.mark("item", start, paragraph.number.depth)
        writer.write("\n")

    def _table(self, table: Any) -> None:  # noqa: ANN401
        for row in _blocks(table, (_ROW,)):
            if row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None:
                continue
            cells = [cell for cell in _blocks(row, (_CELL,)) if cell.find(f"{qn('w:tcPr')}/{qn('w:cellDel')}") is None]
            if len(cells) == 1:
                self.write(cells[0])
            else:
                self._writer.rows(list(self._columns(row, cells)))

    def _columns(self, row: Any, cells: Sequence[Any]) -> Iterator[list[list[Piece]]]:  # noqa: ANN401
        """The cells of a row, each in its column: nothing stands in those that one reaches over."""
        yield from [[]] * _whole(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)
        for cell in cells:
            yield self._cell(cell)
            yield from [[]] * (_whole(cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}"), 1) - 1)

    def _cell(self, cell: Any) -> list[list[Piece]]:  # noqa: ANN401
        """The lines of a cell without blank ones; a table in it gives a line a row."""
        found: list[list[Piece]] = []
        for block in _blocks(cell, (_PARAGRAPH, _TABLE)):
            if block.tag == _TABLE:
                for row in _blocks(block, (_ROW,)):
                    inner = [self._cell(inner) for inner in _blocks(row, (_CELL,))]
                    found.append([piece for content in inner for line in content for piece in (*line, Piece("  "))])
                continue
            paragraph = self._read(block)
            found += [[Piece(_before(paragraph)), *line] for line in paragraph.lines[:1]]
            found += paragraph.lines[1:]
            found += [line for box in boxes(block) for line in self._cell(box)]
        return [line for line in found if any(piece.text.strip() for piece in line)]


def _before(paragraph: _Paragraph) -> str:
    """The number as it stands before the text, set in by its depth."""
    if paragraph.number is None or not paragraph.number.text:
        return ""
    indent = 0 if paragraph.heading is not None else paragraph.number.depth - 1
    return "  " * indent + paragraph.number.text + " "


def _whole(element: Any | None, otherwise: int) -> int:  # noqa: ANN401
    value = None if element is None else element.get(qn("w:val"))
    return min(int(value), _WIDEST) if value and value.isdecimal() and len(value) < len(str(_WIDEST)) else otherwise


def _blocks(container: Any, tags: tuple[str, ...]) -> Iterator[Any]:  # noqa: ANN401
    """The children of those kinds, also within what Word wraps around them."""
    for child in container.iterchildren():
        if child.tag in tags:
            yield child
        elif child.tag in _WRAPPERS and not (child.tag == qn("w:sdt") and is_prompt(child)):
            yield from _blocks(child, tags)
