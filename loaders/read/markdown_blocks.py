"""The blocks of parsed Markdown, written as lines and marks."""

import re
from collections.abc import Sequence

from lxml.html.defs import tags
from markdown_it.token import Token

from loaders.read.writer import Piece, Writer, trimmed

_PAGE = re.compile(r"<!--[ \t]{0,9}(?:sida|page|sid|s\.|p\.)[ \t]{0,9}\d{1,5}\b", re.IGNORECASE)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,20})(?![A-Za-z0-9])[^<>]{0,2000}>")
_CELLS = re.compile(r"(?<!\\)\|")


class Blocks:
    """Writes blocks in their order. A comment that numbers a page (`<!-- page 3 -->`) starts that page."""

    def __init__(self, writer: Writer, source: Sequence[str]) -> None:
        self._writer = writer
        self._source = source
        self._depth = 0  # of lists
        self._bullet = ""  # of the list item that begins
        self._quotes: list[int] = []  # where open quotes began
        self._heading = 0  # level of the open heading
        self._cells: list[str] = []  # of the open row, as they stand in the file
        self._row: list[list[list[Piece]]] | None = None  # cells of the open row, each its lines

    def write(self, tokens: Sequence[Token]) -> None:
        """Write all blocks of a document."""
        for token in tokens:
            match token.type:
                case "inline" | "fence" | "html_block" | "tr_open" | "tr_close" | "blockquote_open":
                    self._leaf(token)
                case "bullet_list_open" | "ordered_list_open":
                    self._depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self._depth -= 1
                case "list_item_open":
                    self._bullet = f"{token.info}{token.markup} " if token.info else "- "
                case "heading_open" | "heading_close":
                    self._heading = int(token.tag[1:]) if token.type == "heading_open" else 0
                case "blockquote_close":
                    self._writer.mark("quote", self._quotes.pop())

    def _leaf(self, token: Token) -> None:
        if token.map and (token.type != "inline" or self._row is None):
            self._gap(token.map[0])
        match token.type:
            case "blockquote_open":
                self._quotes.append(self._writer.length)
            case "tr_open":
                self._row = []
                self._cells = _CELLS.split(self._source[(token.map or [0])[0]].strip().strip("|"))
            case "tr_close":
                row = self._row or []
                # The parser drops the cells that the first row of the table has none of.
                self._writer.rows([*row, *([[Piece(cell.strip())]] for cell in self._cells[len(row) :])])
                self._row = None
            case "inline" if self._row is not None:
                self._row.append(_lines(token.children or []))
            case "inline":
                self._paragraph(token)
            case "fence":
                self._writer.write(token.content)
            case _:
                self._html(token.content)

    def _gap(self, line: int) -> None:
        """End the line above, and leave a blank one where the file has one."""
        if line and not self._source[line - 1].strip(" >\t"):
            self._writer.blank()
        else:
            self._writer.end_line()

    def _paragraph(self, token: Token) -> None:
        first = (token.map or [0])[0]
        lines = _lines(token.children or [])
        bullet, self._bullet = self._bullet, ""
        start = 0
        for number, pieces in enumerate(lines):
            if number:
                self._writer.write("\n")
            self._writer.write(self._indent(first + number, bullet if not number else ""))
            start = start if number else self._writer.length
            self._writer.pieces(trimmed(pieces))
        if self._heading:
            self._writer.mark("heading", start, self._heading)
        if bullet:
            self._writer.mark("item", start, self._depth)

    def _indent(self, line: int, bullet: str) -> str:
        """What the line begins with: blanks as in the file, in lists those of the depth and the bullet."""
        if self._depth:
            return "  " * (self._depth - 1) + (bullet or "  ")
        source = self._source[line] if line < len(self._source) else ""
        return "" if self._heading or self._quotes else source[: len(source) - len(source.lstrip())]

    def _html(self, content: str) -> None:
        if _PAGE.search(content) and self._writer.length:
            self._writer.page()
        self._writer.write(_TAG.sub(_known, _uncommented(content)).strip("\n"))


def _uncommented(html: str) -> str:
    """The HTML without its comments; one that is not closed stays."""
    kept, at = [], 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start + 4)) >= 0:
        kept.append(html[at:start])
        at = end + 3
    return "".join([*kept, html[at:]])


def _known(tag: re.Match[str]) -> str:
    """What stands for a tag in the text: nothing, or the tag where HTML has none of that name."""
    if tag[1].lower() == "br":
        return "\n"
    return "" if tag[1].lower() in tags else tag[0]


def _lines(tokens: Sequence[Token]) -> list[list[Piece]]:
    """The lines of running text, as pieces."""
    lines: list[list[Piece]] = [[]]
    strong = 0
    for token in tokens:
        if token.type in ("strong_open", "strong_close"):
            strong += token.nesting
            continue
        text = "\n" if token.type in ("softbreak", "hardbreak") else token.content
        if token.type == "html_inline":
            text = _TAG.sub(_known, _uncommented(text))
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append([])
            lines[-1].append(Piece(part, strong > 0))
    return lines
