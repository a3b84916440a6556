"""The flow of an HTML page as lines: blocks, lists with their numbers, tables as rows."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from loaders.read.web_furniture import is_furniture
from loaders.read.web_lists import item_numbers
from loaders.read.web_tables import is_layout, table_rows
from loaders.read.writer import Piece, Writer

_SPACED = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre details section article fieldset hr".split()  # noqa: SIM905 - short
)
_BLOCKS = _SPACED | frozenset(
    "div li dt dd tr td th summary figure figcaption caption address main"  # noqa: SIM905 - short
    " header footer aside center thead tbody body html legend".split()
)
_STRONG = frozenset(("b", "strong"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"summary": 2}
_BLANKS = re.compile(r"[ \t\n\r\f]+")


class _Item(NamedTuple):
    number: str
    depth: int


class Flow:
    """Writes an element and all in it. Without a writer it gathers `lines` for the cell of a table."""

    def __init__(self, writer: Writer | None = None) -> None:
        self.lines: list[list[Piece]] = []
        self._writer = writer
        self._line: list[Piece] = []
        self._depth = 0  # of lists
        self._numbers: list[Iterator[str]] = []  # what stands before the next items of open lists
        self._item: _Item | None = None  # that begins
        self._heading = 0
        self._strong = 0
        self._kept = 0  # within pre

    def write(self, element: Any) -> None:  # noqa: ANN401
        """Write an element."""
        self._element(element)
        self._end()

    def _element(self, element: Any) -> None:  # noqa: ANN401
        tag = element.tag
        if tag in _BLOCKS:
            self._end()
            if tag in _SPACED and not (self._depth and tag in ("ul", "ol", "p")):
                self._space()
        if tag == "table" and not is_layout(element):
            self._table(element)
            return
        before = self._depth, self._heading
        self._enter(element, tag)
        self._text(element.text)
        for child in element.iterchildren():
            if not is_furniture(child):
                self._element(child)
            self._text(child.tail)
        self._leave(tag)
        self._depth, self._heading = before
        if tag in _SPACED and not self._depth:
            self._space()

    def _enter(self, element: Any, tag: str) -> None:  # noqa: ANN401
        self._strong += tag in _STRONG
        self._kept += tag == "pre"
        if tag == "br":
            self._end(keep=True)
        elif tag in ("ul", "ol"):
            self._depth += 1
            self._numbers.append(item_numbers(element))
        elif tag == "li":
            self._item = _Item(next(self._numbers[-1], "- ") if self._numbers else "- ", max(self._depth, 1))
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]

    def _leave(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end()
        if tag in ("ul", "ol"):
            self._numbers.pop()
        self._strong -= tag in _STRONG
        self._kept -= tag == "pre"

    def _text(self, text: str | None) -> None:
        for number, line in enumerate((text or "").split("\n") if self._kept else [_BLANKS.sub(" ", text or "")]):
            if number:
                self._end(keep=True)
            if line and not (line == " " and (not self._line or self._line[-1].text.endswith(" "))):
                at_blank = not self._line or self._line[-1].text.endswith(" ")
                self._line.append(Piece(line if self._kept or not at_blank else line.lstrip(" "), self._strong > 0))

    def _end(self, *, keep: bool = False) -> None:
        """End the line. An empty one counts only where a break or preformatted text says so."""
        line, self._line = self._line, []
        if line:
            line[-1] = line[-1]._replace(text=line[-1].text.rstrip())
        if self._writer is None:
            self.lines += [line] if any(piece.text for piece in line) else []
        elif any(piece.text.strip() for piece in line):
            self._put(self._writer, line)
        elif keep and self._kept:
            self._writer.blank()

    def _put(self, writer: Writer, line: list[Piece]) -> None:
        item, self._item = self._item, None
        writer.write("  " * (self._depth - 1) + (item.number if item else "  ") if self._depth else "")
        start = writer.length
        writer.pieces([piece._replace(strong=piece.strong and not self._heading) for piece in line])
        if self._heading:
            writer.mark("heading", start, self._heading)
        elif item:
            writer.mark("item", start, item.depth)
        writer.write("\n")

    def _space(self) -> None:
        if self._writer is not None:
            self._writer.blank()

    def _table(self, table: Any) -> None:  # noqa: ANN401
        for row in table_rows(table):
            cells = [_cell(cell) for cell in row]
            if self._writer is None:
                self.lines.append([piece for cell in cells for line in cell for piece in (*line, Piece("  "))])
            else:
                self._writer.rows(cells)
        self._space()


def _cell(cell: Any | None) -> list[list[Piece]]:  # noqa: ANN401
    """The lines of a cell; none where a cell from above or the left reaches."""
    if cell is None:
        return []
    flow = Flow()
    flow.write(cell)
    return flow.lines
