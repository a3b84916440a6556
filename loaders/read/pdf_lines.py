"""The rows of a PDF as lines: columns in their places, blank lines for space, headings by size and weight."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from loaders.read.pdf_rows import Row, cell_width
from loaders.read.writer import Writer, trimmed

_LARGER = 1.12  # times the size of the running text
_SPACED = 1.25  # times the usual distance of lines
_WIDEST = 400  # characters: farther right nothing keeps its place
_LONGEST_HEADING = 120  # characters
_WORD = re.compile(r"[^\W\d_]{2}")

Block = Sequence[Row]


def write_pages(writer: Writer, pages: Sequence[Sequence[Block]]) -> None:
    """Write all pages. Larger and bold lines get `heading` marks, one a line; other bold words are `strong`."""
    style = _Style([block for page in pages for block in page])
    for number, blocks in enumerate(pages):
        if number:
            writer.page()
        for block in blocks:
            _write(writer, block, style)


class _Style:
    """What is usual in a document, and so what stands out."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        sizes: Counter[tuple[float, bool]] = Counter()
        distances: Counter[float] = Counter()
        for block in blocks:
            for row in block:
                sizes[_half(row.size), row.strong] += row.length
            distances.update(_half(above.base - row.base) for above, row in pairwise(block))
        size, self._strong = sizes.most_common(1)[0][0] if sizes else (1.0, False)
        self._size = max(size, 0.5)
        self._distance = next((distance for distance, _ in distances.most_common() if distance > 0), 0.0)
        larger = sorted({look for look in sizes if self._stands_out(*look)}, reverse=True)
        self._levels = {look: min(level, 6) for level, look in enumerate(larger, 1)}

    def _stands_out(self, size: float, strong: bool) -> bool:  # noqa: FBT001
        return size >= _LARGER * self._size or (strong and not self._strong and size > self._size * 0.9)

    def level(self, row: Row) -> int:
        """The level of a heading, 0 for other rows."""
        text, larger = row.columns[0].text, row.size >= _LARGER * self._size
        if len(row.columns) > 1 or row.length > _LONGEST_HEADING or not _WORD.search(text):
            return 0
        if not larger and text.endswith((",", ";")):
            return 0
        return self._levels.get((_half(row.size), row.strong), 0)

    def spaced(self, above: Row, row: Row) -> bool:
        """Whether there is space between two rows."""
        scale = max(row.size / self._size, 1.0)
        return above.base - row.base > _SPACED * scale * (self._distance or row.size * 1.2)


def _half(points: float) -> float:
    return round(points * 2) / 2


def _write(writer: Writer, block: Block, style: _Style) -> None:
    margin = min(row.columns[0].left for row in block)
    width = cell_width(block)
    above: Row | None = None
    for row in block:
        if above and style.spaced(above, row):
            writer.blank()
        _write_row(writer, row, margin, width, style.level(row))
        above = row


def _write_row(writer: Writer, row: Row, margin: float, width: float, level: int) -> None:
    begun = writer.length
    for number, column in enumerate(row.columns):
        used = writer.length - begun
        place = min(round((column.left - margin) / width), _WIDEST)
        writer.write(" " * max(place - used, 2 if number else 0))
        start = writer.length
        writer.pieces([piece._replace(strong=piece.strong and not level) for piece in trimmed(column.pieces)])
        if level:
            writer.mark("heading", start, level)
    writer.end_line()
