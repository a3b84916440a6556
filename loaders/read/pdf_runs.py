"""The runs of a PDF page: pieces of text drawn in one go, with place, size and weight."""

import ctypes
import math
import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from loaders.read.pdfium_calls import box_of, code_of, font_of, font_size, matrix_of, origin_of, text_object

_BOLD_NAME = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\xad": "-", "\uffff": None})
_NAME_SIZE = 128
_ASLANT = 0.1  # quarters: more than a page that was scanned askew
_UNMAPPED = frozenset((*range(1, 9), *range(14, 32), *range(0xE000, 0xF900)))  # codes that show that some may be
_WIDE = 0.8  # ems a character: a run wider than that may have columns inside
_COLUMN = 1.5  # ems between columns


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


_make = partial(tuple.__new__, Run)  # half of the time of calling the class


def page_runs(page: Any) -> list[Run]:  # noqa: ANN401 - a pypdfium2 page, which has no types
    """The runs of a page, in the order of drawing."""
    text_page = page.get_textpage()
    try:
        return list(_Characters(text_page.raw).runs())
    finally:
        text_page.close()


class _Turn(NamedTuple):
    """How text stands on the page: its scale, by how many quarters it is turned, and the same as a run tells it."""

    scale: float
    quarters: int
    told: int  # four more where it stands aslant


class _Characters:
    """The characters of one page, by their number."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401
        self._page = page
        self._handle = ctypes.cast(page, ctypes.c_void_p).value
        self._count = max(pdfium.FPDFText_CountChars(page), 0)
        self._codes = [code_of(self._handle, at) for at in range(self._count)]
        if not _UNMAPPED.isdisjoint(self._codes):
            self._mark_unmapped()
        # What PDFium writes to, made once a page, and what was told of fonts and matrices.
        self._name = ctypes.create_string_buffer(_NAME_SIZE)
        self._matrix, self._box = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._to_matrix, self._to_box, self._to_x, self._to_y = map(
            ctypes.addressof, (self._matrix, self._box, self._x, self._y)
        )
        self._fonts: dict[int | None, bool] = {}
        self._turns: dict[tuple[float, ...], _Turn] = {}

    def _mark_unmapped(self) -> None:
        """Characters whose font does not say what letters they are come as their codes: they are lost."""
        for at in range(self._count):
            if pdfium.FPDFText_HasUnicodeMapError(self._page, at) == 1:
                self._codes[at] = 0xFFFD

    def runs(self) -> Iterator[Run]:
        """The runs in the order of drawing."""
        objects = [text_object(self._handle, at) for at in range(self._count)]
        apart, last = False, -1
        while last + 1 < self._count:
            first = last = last + 1
            drawn = objects[first]
            while last + 1 < self._count and objects[last + 1] == drawn:
                last += 1
            text = self._text(first, last) if drawn is not None else ""
            if not text or text.isspace():  # what PDFium adds; blanks drawn by themselves
                apart = True
                continue
            bold = self._is_bold(drawn, first)
            if first == last:  # a font may have each letter drawn by itself
                yield self._run(first, last, text, bold, apart=apart)
            else:
                yield from self._cut(first, last, text, bold, apart=apart)
            apart = False

    def _cut(self, first: int, last: int, text: str, bold: bool, *, apart: bool) -> Iterator[Run]:  # noqa: FBT001
        """The run, or several where columns drawn in one go stand apart."""
        whole = self._run(first, last, text, bold, apart=apart)
        if whole.right - whole.left < _WIDE * whole.size * (last - first + 2):
            yield whole
            return
        inked = [at for at in range(first, last + 1) if not chr(self._codes[at]).isspace()]
        start, before = inked[0], inked[0]
        for at in inked[1:]:
            if self._start(at, whole.turn % 4)[0] - self._end(before, whole.turn % 4) > _COLUMN * whole.size:
                yield self._run(start, before, self._text(start, before), bold, apart=apart or start > first)
                start = at
            before = at
        yield self._run(start, before, self._text(start, before), bold, apart=apart or start > first)

    def _run(self, first: int, last: int, text: str, bold: bool, *, apart: bool) -> Run:  # noqa: FBT001
        scale, quarters, turn = self._turn(first)
        size = font_size(self._handle, first) * scale
        left, base = self._start(first, quarters)
        right = self._end(last, quarters)
        return _make((left, max(left, right), base, size or 1.0, bold, text, turn, apart))

    def _turn(self, at: int) -> _Turn:
        matrix = self._matrix
        matrix_of(self._handle, at, self._to_matrix)
        numbers = (matrix.a, matrix.b, matrix.c, matrix.d)
        if numbers not in self._turns:
            quarters = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
            turn = round(quarters) % 4
            aslant = abs(quarters - round(quarters)) > _ASLANT
            self._turns[numbers] = _Turn(math.hypot(matrix.c, matrix.d), turn, turn + 4 * aslant)
        return self._turns[numbers]

    def _text(self, first: int, last: int) -> str:
        return _text_of(self._codes[first]) if first == last else _text_of(*self._codes[first : last + 1])

    def _start(self, at: int, turn: int) -> tuple[float, float]:
        origin_of(self._handle, at, self._to_x, self._to_y)
        return _turned(self._x.value, self._y.value, turn) if turn else (self._x.value, self._y.value)

    def _end(self, at: int, turn: int) -> float:
        box = self._box
        box_of(self._handle, at, self._to_box)
        if not turn:
            return float(max(box.left, box.right))
        return max(_turned(box.left, box.bottom, turn)[0], _turned(box.right, box.top, turn)[0])

    def _is_bold(self, drawn: int, at: int) -> bool:
        """Whether the text object `drawn`, of which `at` is a character, is set in a bold font."""
        font = font_of(drawn)
        if font not in self._fonts:
            flags = ctypes.c_int()
            size = pdfium.FPDFText_GetFontInfo(self._page, at, self._name, _NAME_SIZE, flags)
            named = bool(size and _BOLD_NAME.search(self._name.value))
            self._fonts[font] = bool(flags.value & _FORCE_BOLD) or named
        return self._fonts[font]


@lru_cache(maxsize=4096)
def _text_of(*codes: int) -> str:
    text = "".join(map(chr, codes))
    if not text.isascii():  # characters beyond the first plane may come as two halves
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.translate(_HYPHENS)


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """The place along and above the lines of text that is turned by so many quarters."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]
