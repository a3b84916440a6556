"""The content of an OpenDocument file, written as lines and marks."""

from collections.abc import Iterator

from odfdo import Element

from loaders.read.open_styles import OUTLINE, OpenStyles
from loaders.read.writer import Piece, Writer

_PLAIN = {"text:tab": "\t", "text:line-break": "\n"}
_SKIPPED = frozenset(
    "text:tracked-changes text:note text:hidden-text text:ruby-text office:annotation office:forms"  # noqa: SIM905
    " text:sequence-decls text:variable-decls text:user-field-decls".split()
)
_SHAPES = ("draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse")
_WIDEST = 100
_DEEPEST_HEADING = 6


class OpenFlow:
    """Writes blocks in their order. Without a writer it gathers `lines` for the cell of a table."""

    def __init__(self, styles: OpenStyles, writer: Writer | None = None) -> None:
        self.lines: list[list[Piece]] = []
        self._styles = styles
        self._writer = writer
        self._counts: dict[tuple[str, int], int] = {}
        self._outline: list[int] = []  # numbers of the headings that are open, by their level
        self.notes: list[Element] = []  # that the text refers to

    def write(self, container: Element, style: str | None = None, depth: int = 0) -> None:
        """Write all blocks of a body, cell or text box."""
        if _attribute(container, "text:display") == "none":
            return
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

    def _list(self, block: Element, style: str | None, depth: int, above: tuple[str, ...] = ()) -> None:
        style = _attribute(block, "text:style-name") or style
        level = self._styles.level(style, depth)
        kept = _attribute(block, "text:continue-numbering") == "true" or _attribute(block, "text:continue-list")
        number = self._counts.get((style or "", depth), level.start - 1) if kept else level.start - 1
        for item in block.children:
            before = ""
            if item.tag == "text:list-item" and (item.children or [item])[0].tag != "text:list":
                start = _attribute(item, "text:start-value")
                number = int(start) if start and start.isdecimal() else number + 1
                before = level.text(number, above)
            self._item(item, before, style, (*above, level.number(number) if level.form else ""))
        self._counts[style or "", depth] = number

    def _item(self, item: Element, before: str, style: str | None, above: tuple[str, ...]) -> None:
        depth = len(above)
        for block in item.children:
            if block.tag in ("text:p", "text:h"):
                self._paragraph(block, before, depth)
                before = ""
            elif block.tag == "text:list":
                self._list(block, style, depth + 1, above)

    def _numbered(self, heading: Element) -> str:
        """The number of a heading in the outline of the document, which is none in most."""
        depth = _level(heading)
        level = self._styles.level(OUTLINE, depth)
        if (
            not level.form
            or _attribute(heading, "text:is-list-header") == "true"
            or not str(heading.inner_text).strip()
        ):
            return ""
        upper = [self._styles.level(OUTLINE, up + 1) for up in range(depth - 1)]
        counts = [*self._outline, *(each.start for each in upper[len(self._outline) :])][: depth - 1]
        number = self._outline[depth - 1] + 1 if len(self._outline) >= depth else level.start
        self._outline = [*counts, number]
        return level.text(number, [each.number(count) for each, count in zip(upper, counts, strict=True)])

    def _paragraph(self, block: Element, before: str, depth: int) -> None:
        pieces = list(self._pieces(block, strong=self._styles.bold(_attribute(block, "text:style-name"))))
        if block.tag == "text:h" and not depth:
            before = self._numbered(block)
        before += " " if before else ""
        if self._writer is None:
            text = [Piece(before), *pieces]
            self.lines += [text] if any(piece.text.strip() for piece in text) else []
        else:
            self._put(self._writer, block, pieces, before, depth)
        for box in _boxes(block):
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
            writer.mark("heading", begun, min(_level(block), _DEEPEST_HEADING))
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
            elif child.tag == "text:note":
                self.notes += child.get_elements("text:note-body")
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
                self.notes += flow.notes
                cells += [flow.lines] * min(int(repeated) if repeated.isdecimal() else 1, _WIDEST)
            if self._writer is not None:
                self._writer.rows(cells)
            else:
                self.lines.append([piece for lines in cells for line in lines for piece in (*line, Piece("  "))])


def _level(heading: Element) -> int:
    level = _attribute(heading, "text:outline-level") or "1"
    return max(int(level), 1) if level.isdecimal() and len(level) == 1 else 1


def _boxes(element: Element) -> Iterator[Element]:
    """The text boxes, and shapes with text, that hang on an element; those within them are theirs."""
    for child in element.children:
        if child.tag in _SHAPES:
            yield child
        elif child.tag not in _SKIPPED:
            yield from _boxes(child)


def _attribute(element: Element, name: str) -> str | None:
    value = element.get_attribute(name)
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)
