"""The pages of a PDF: their rows, which of them are scans, and pictures of those."""

from collections.abc import Iterator, Sequence
from itertools import islice
from threading import Lock
from typing import Any, NamedTuple

import pypdfium2

from loaders.read.pdf_annotations import drawn_in, has_form
from loaders.read.pdf_columns import in_reading_order
from loaders.read.pdf_rows import Row, page_blocks
from loaders.read.pdf_runs import page_runs
from loaders.read.unreadable import UnreadableError

MAX_PAGES = 5_000
_PDFIUM = Lock()  # PDFium is not thread-safe
_FEW = 30  # characters: a page with less, beside a picture as large as most of it, is a scan with a stamp on it
_LARGE = 0.4  # of a page
_LOST = "\ufffd"
_MOST_LOST = 0.2  # of the characters of a page may have no letter; of one with more only its look can be read
_MANY = 200  # shapes on a page: its letters are drawn
_DEEPEST = 4  # forms within forms

Page = list[list[Row]]


class Pages(NamedTuple):
    """The blocks of each page, the title, and which pages (from 0) show their text as a picture alone."""

    blocks: list[Page]
    title: str | None
    scans: list[int]


def pages_of(data: bytes) -> Pages:
    """The pages of a PDF. Raises `UnreadableError` for one that is damaged, locked or too long."""
    with _PDFIUM, _Opened(data) as document:
        blocks: list[Page] = []
        scans: list[int] = []
        for number in range(len(document)):
            page, written = drawn_in(document, number)
            runs = page_runs(page) + written
            characters = sum(len(run.text) for run in runs)
            if sum(run.text.count(_LOST) for run in runs) > _MOST_LOST * characters:
                scans.append(number)
                runs = []
            elif characters < _FEW and (_is_pictured(page) or _is_drawn(page)):
                scans.append(number)
            page.close()
            blocks.append([in_reading_order(rows) for rows in page_blocks(runs)])
        return Pages(blocks, document.get_metadata_value("Title") or None, scans)


def pictures_of(data: bytes, numbers: Sequence[int], dots: int) -> Iterator[Any]:
    """Pictures of some pages (from 0), in grey, with so many dots an inch."""
    for number in numbers:
        with _PDFIUM, _Opened(data) as document:
            picture = document[number].render(scale=dots / 72, grayscale=True).to_pil()
        picture.info["dpi"] = (dots, dots)
        yield picture


class _Opened:
    """A PDF while it is open."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> Any:  # noqa: ANN401 - pypdfium2 has no types
        try:
            self._document = pypdfium2.PdfDocument(self._data)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error) from error
        if len(self._document) > MAX_PAGES:
            number = len(self._document)
            self._document.close()
            raise UnreadableError(
                f"the PDF has {number} pages, more than the {MAX_PAGES} that are read; split it into one file a meeting"
            )
        if has_form(self._document):
            self._document.init_forms()
        return self._document

    def __exit__(self, _type: object, error: object, _trace: object) -> None:
        self._document.close()
        if isinstance(error, pypdfium2.PdfiumError):
            raise _unreadable(error) from error


def _is_pictured(page: Any) -> bool:  # noqa: ANN401
    """Whether pictures cover most of the page; one within a form counts as large, for its place is the form's."""
    covered = 0.0
    for picture in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=_DEEPEST):
        if picture.level > 0:
            return True
        left, bottom, right, top = picture.get_bounds()
        covered += abs((right - left) * (top - bottom))
    width, height = page.get_size()
    return bool(covered > _LARGE * width * height)


def _is_drawn(page: Any) -> bool:  # noqa: ANN401
    """Whether a page without text shows many shapes, as when letters were turned into outlines."""
    shapes = page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH], max_depth=_DEEPEST)
    return sum(1 for _ in islice(shapes, _MANY)) == _MANY


def _unreadable(error: pypdfium2.PdfiumError) -> UnreadableError:
    if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD:
        return UnreadableError("the PDF is locked with a password; save a copy without one")
    return UnreadableError("the PDF is damaged and cannot be opened; fetch or export it again")
