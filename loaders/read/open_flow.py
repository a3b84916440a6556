"""The content of an OpenDocument file, written as lines and marks."""

from collections.abc import Iterator

from odfdo import Element

from loaders.read.open_styles import OpenStyles
from loaders.read.writer import Piece, Writer

_PLAIN = {"text:tab": "\t", "text:line-break": "\n"}
_SKIPPED = frozenset(("text:tracked-changes", "text:note", "office:annotation", "office:forms", "text:sequence-decls"))
_WIDEST = 100
_DEEPEST_HEADING = 6


class OpenFlow:
    """Writes blocks in their order. Without a writer it gathers `lines` for the cell of a table."""

    def __init__(self, styles: OpenStyles, writer: Writer | None = None) -> None:
        self.lines: list[list[Piece]] = []
        self._styles = styles
        self._writer = writer
        self._counts: dict[tuple[str, int], int] = {}

    def write(self, container: Element, style: str | None = None, depth: int = 0) -> None:
        """Write all blocks of a body, cell, list item or text box."""
        for block in container.children:
            match block.tag:
                case "text:h" | "text:p":
                    self._paragraph(block, "", depth)
                case "text:list":
                    self._list(block, style, depth + 1)
                case "table:table":
                    self._table(block)
                case "text:soft-page-break" if self._writer:
                    self._writer.page()
                case tag if tag not in _SKIPPED:
                    self.write(block, style, depth)

    def _list(self, block: Element, style: str | None, depth: int) -> None:
        style = _attribute(block, "text:style-name") or style
        level = self._styles.level(style, depth)
        kept = _attribute(block, "text:continue-numbering") == "true" or _attribute(block, "text:continue-list")
        number = self._counts.get((style or "", depth), level.start - 1) if kept else level.start - 1
        for item in block.children:
            before = ""
            if item.tag == "text:list-item":
                start = _attribute(item, "text:start-value")
                number = int(start) if start and start.isdecimal() else number + 1
                before = level.text(number)
            self._item(item, before, style, depth)
        self._counts[style or "", depth] = number

    def _item(self, item: Element, before: str, style: str | None, depth: int) -> None:
        for block in item.children:
            if block.tag in ("text:p", "text:h"):
                self._paragraph(block, before, depth)
                before = ""
            elif block.tag == "text:list":
                self._list(block, style, depth + 1)

    def _paragraph(self, block: Element, before: str, depth: int) -> None:
        pieces = list(self._pieces(block, strong=self._styles.bold(_attribute(block, "text:style-name"))))
        before += " " if before else ""
        if self._writer is None:
            text = [Piece(before), *pieces]
            self.lines += [text] if any(piece.text.strip() for piece in text) else []
        else:
            self._put(self._writer, block, pieces, before, depth)
        for box in block.get_elements("descendant::draw:text-box"):
            self.write(box)

    def _put(self, writer: Writer, block: Element, pieces: list[Piece], before: str, depth: int) -> None:
        heading = block.tag == "text:h"
        if heading:
            writer.blank()
            pieces = [piece._replace(strong=False) for piece in pieces]
        begun = writer.length
        writer.write(("" if heading else "  " * (depth - 1)) + before)
        start = writer.length
        writer.pieces(pieces)
        if heading:
            level = _attribute(block, "text:outline-level") or "1"
            writer.mark("heading", begun, min(int(level) if level.isdecimal() else 1, _DEEPEST_HEADING))
        elif before:
            writer.mark("item", start, depth)
        writer.write("\n")

    def _pieces(self, element: Element, *, strong: bool) -> Iterator[Piece]:
        if element.text:
            yield Piece(str(element.text), strong)
        for child in element.children:
            if child.tag in _PLAIN:
                yield Piece(_PLAIN[child.tag], strong)
            elif child.tag == "text:s":
                count = _attribute(child, "text:c") or "1"
                yield Piece(" " * min(int(count) if count.isdecimal() else 1, _WIDEST), strong)
            elif child.tag not in _SKIPPED and not child.tag.startswith("draw:"):
                style = _attribute(child, "text:style-name") if child.tag == "text:span" else None
                yield from self._pieces(child, strong=strong or self._styles.bold(style))
            if child.tail:
                yield Piece(str(child.tail), strong)

    def _table(self, table: Element) -> None:
        for row in table.get_elements("table:table-row | */table:table-row"):
            cells: list[list[list[Piece]]] = []
            for cell in row.children:
                repeated = _attribute(cell, "table:number-columns-repeated") or "1"
                flow = OpenFlow(self._styles)
                flow.write(cell)
                cells += [flow.lines] * min(int(repeated) if repeated.isdecimal() else 1, _WIDEST)
            if self._writer is not None:
                self._writer.rows(cells)
            else:
                self.lines.append([piece for lines in cells for line in lines for piece in (*line, Piece("  "))])


def _attribute(element: Element, name: str) -> str | None:
    value = element.get_attribute(name)
    return None if value is None else str(value)
