"""The blocks of rich text as they are gathered: paragraphs, rows of tables, pages, and what stands apart."""

from typing import NamedTuple

from loaders.read.writer import Piece, Writer

Lines = list[list[Piece]]


class Paragraph(NamedTuple):
    """A paragraph as lines; `heading` is its level, 0 for running text."""

    lines: Lines
    heading: int = 0


class Row(NamedTuple):
    """A row of a table: the lines of each cell."""

    cells: list[Lines]


class Page(NamedTuple):
    """The start of a page."""


class Blocks:
    """Gathers the blocks of a body, header, note or text box."""

    def __init__(self) -> None:
        self.done: list[Paragraph | Row | Page] = []
        self.boxes: list[Blocks] = []  # that hang on the paragraph
        self._lines: Lines = [[]]
        self._cells: list[Lines] = []

    def add(self, piece: Piece) -> None:
        """Append characters."""
        if piece.text:
            self._lines[-1].append(piece)

    @property
    def is_new(self) -> bool:
        """Whether nothing stands on the line so far."""
        return not self._lines[-1]

    def line(self) -> None:
        """Begin another line of the paragraph, or another paragraph of a cell."""
        self._lines.append([])

    def paragraph(self, heading: int = 0) -> None:
        """End the paragraph; what hangs on it comes next."""
        self.done.append(Paragraph(self._taken(), heading))
        for box in self.boxes:
            box.finish()
            self.done += box.done
        self.boxes = []

    def cell(self) -> None:
        """End a cell."""
        lines = [line for line in self._taken() if any(piece.text.strip() for piece in line)]
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            box.finish()
            lines += [line for block in box.done if isinstance(block, Paragraph) for line in block.lines]
        self._cells.append(lines)

    def row(self) -> None:
        """End a row."""
        if self._cells:
            self.done.append(Row(self._cells))
        self._cells, self._lines = [], [[]]

    def page(self) -> None:
        """Begin a page."""
        if any(self._lines):
            self.paragraph()
        self.done.append(Page())

    def finish(self) -> None:
        """End what is open."""
        if self._cells:
            self.row()
        if any(self._lines) or self.boxes:
            self.paragraph()

    def write(self, writer: Writer) -> None:
        """Write all blocks."""
        for block in self.done:
            match block:
                case Row(cells) if len(cells) == 1:
                    for line in cells[0]:
                        writer.line(line)
                case Row(cells):
                    writer.rows(cells)
                case Page():
                    writer.page()
                case Paragraph(lines, heading):
                    _write(writer, lines, heading)

    def _taken(self) -> Lines:
        lines, self._lines = self._lines, [[]]
        return lines


def _write(writer: Writer, lines: Lines, heading: int) -> None:
    if heading and any(piece.text.strip() for line in lines for piece in line):
        writer.blank()
    start = writer.length
    for number, line in enumerate(lines):
        writer.write("\n" if number else "")
        writer.pieces([piece._replace(strong=piece.strong and not heading) for piece in line])
    if heading:
        writer.mark("heading", start, heading)
    writer.write("\n")
