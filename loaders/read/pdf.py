"""PDF: rows rebuilt from where the text stands on the page, columns side by side as on paper."""

from collections.abc import Iterator
from threading import Lock
from typing import Any

import pypdfium2

from loaders.read.pdf_lines import write_pages
from loaders.read.pdf_rows import Row, page_blocks
from loaders.read.pdf_runs import page_runs
from loaders.read.unreadable import UnreadableError
from loaders.read.writer import Writer
from loaders.text import Text

MAX_PAGES = 5_000
_PDFIUM = Lock()  # PDFium is not thread-safe
_FEW = 30  # characters a page: less, beside pictures, is a scan with a stamp on it


def read(data: bytes) -> Text:
    """The text of a PDF, its pages as printed."""
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error) from error
        try:
            pages = list(_pages(document))
            title = document.get_metadata_value("Title") or None
        except pypdfium2.PdfiumError as error:
            raise _unreadable(error) from error
        finally:
            document.close()
    writer = Writer()
    write_pages(writer, pages)
    return writer.finish(title)


def _pages(document: Any) -> Iterator[list[list[Row]]]:  # noqa: ANN401 - pypdfium2 has no types
    if len(document) > MAX_PAGES:
        raise UnreadableError(
            f"the PDF has {len(document)} pages, more than the {MAX_PAGES} that are read;"
            " split it into one file a meeting"
        )
    characters = pictures = 0
    for page in document:
        blocks = page_blocks(page_runs(page))
        found = sum(len(column.text) for rows in blocks for row in rows for column in row.columns)
        characters += found
        pictures += found < _FEW and _has_picture(page)
        page.close()
        yield blocks
    if characters < _FEW * len(document) and pictures * 2 > len(document):
        raise UnreadableError(
            "the PDF is a scan without text; recognise its text first with ocrmypdf -l swe (the extra `ocr`)"
        )


def _has_picture(page: Any) -> bool:  # noqa: ANN401
    return any(True for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=4))


def _unreadable(error: pypdfium2.PdfiumError) -> UnreadableError:
    if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD:
        return UnreadableError("the PDF is locked with a password; save a copy without one")
    return UnreadableError("the PDF is damaged and cannot be opened; fetch or export it again")
