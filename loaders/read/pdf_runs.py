"""The runs of a PDF page: pieces of text drawn in one go, with place, size and weight."""

import ctypes
import math
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\xad": "-", "\uffff": None})
_NAME_SIZE = 128
_ASLANT = 0.1  # quarters: more than a page that was scanned askew
_UNMAPPED = frozenset((*range(1, 9), *range(14, 32), *range(0xE000, 0xF900)))  # codes that show that some may be
_WIDE = 0.8  # ems a character: a run wider than that may have columns inside
_COLUMN = 1.5  # ems between columns

# The address of the text object of a character: as a plain number it costs half of what a typed pointer does.
_text_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)


class Run(NamedTuple):
    """A piece of text. Places are points in the direction of reading: `left` grows along it, `base` upwards."""

    left: float
    right: float
    base: float
    size: float
    bold: bool
    text: str
    turn: int  # quarters by which the text is turned against the page; four more where it stands aslant
    apart: bool  # whether a blank was drawn or meant before it


def page_runs(page: Any) -> list[Run]:  # noqa: ANN401 - a pypdfium2 page, which has no types
    """The runs of a page, in the order of drawing."""
    text_page = page.get_textpage()
    try:
        return list(_Characters(text_page.raw).runs())
    finally:
        text_page.close()


class _Characters:
    """The characters of one page, by their number."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401
        self._page = page
        self._handle = ctypes.cast(page, ctypes.c_void_p)
        self._count = max(pdfium.FPDFText_CountChars(page), 0)
        self._codes = [pdfium.FPDFText_GetUnicode(page, at) for at in range(self._count)]
        if not _UNMAPPED.isdisjoint(self._codes):
            self._mark_unmapped()
        self._name = ctypes.create_string_buffer(_NAME_SIZE)

    def _mark_unmapped(self) -> None:
        """Characters whose font does not say what letters they are come as their codes: they are lost."""
        for at in range(self._count):
            if pdfium.FPDFText_HasUnicodeMapError(self._page, at) == 1:
                self._codes[at] = 0xFFFD

    def runs(self) -> Iterator[Run]:
        """The runs in the order of drawing."""
        apart = False
        for drawn, group in groupby(range(self._count), key=lambda at: _text_object(self._handle, at)):
            numbers = list(group)
            first, last = numbers[0], numbers[-1]
            if drawn is None or not self._text(first, last).strip():  # what PDFium adds; blanks drawn by themselves
                apart = True
                continue
            yield from self._cut(first, last, apart=apart)
            apart = False

    def _cut(self, first: int, last: int, *, apart: bool) -> Iterator[Run]:
        """The run, or several where columns drawn in one go stand apart."""
        whole = self._run(first, last, apart=apart)
        if whole.right - whole.left < _WIDE * whole.size * (last - first + 2):
            yield whole
            return
        inked = [at for at in range(first, last + 1) if not chr(self._codes[at]).isspace()]
        start, before = inked[0], inked[0]
        for at in inked[1:]:
            if self._start(at, whole.turn % 4)[0] - self._end(before, whole.turn % 4) > _COLUMN * whole.size:
                yield self._run(start, before, apart=apart or start > first)
                start = at
            before = at
        yield self._run(start, before, apart=apart or start > first)

    def _run(self, first: int, last: int, *, apart: bool) -> Run:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._page, first, matrix)
        size = pdfium.FPDFText_GetFontSize(self._page, first) * math.hypot(matrix.c, matrix.d)
        quarters = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
        turn = round(quarters) % 4
        left, base = self._start(first, turn)
        text, right = self._text(first, last), self._end(last, turn)
        aslant = abs(quarters - round(quarters)) > _ASLANT
        return Run(left, max(left, right), base, size or 1.0, self._bold(first), text, turn + 4 * aslant, apart)

    def _text(self, first: int, last: int) -> str:
        text = "".join(map(chr, self._codes[first : last + 1]))
        if not text.isascii():  # characters beyond the first plane may come as two halves
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return text.translate(_HYPHENS)

    def _start(self, at: int, turn: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._page, at, x, y)
        return _turned(x.value, y.value, turn)

    def _end(self, at: int, turn: int) -> float:
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._page, at, box)
        return max(_turned(box.left, box.bottom, turn)[0], _turned(box.right, box.top, turn)[0])

    def _bold(self, at: int) -> bool:
        flags = ctypes.c_int()
        size = pdfium.FPDFText_GetFontInfo(self._page, at, self._name, _NAME_SIZE, flags)
        return bool(flags.value & _FORCE_BOLD) or bool(size and _BOLD_NAME.search(self._name.value))


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """The place along and above the lines of text that is turned by so many quarters."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]
