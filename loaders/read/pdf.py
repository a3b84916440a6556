"""PDF: rows rebuilt from where the text stands on the page, columns side by side as on paper."""

from collections.abc import Sequence
from dataclasses import replace

from loaders.read import recognition
from loaders.read.pdf_lines import write_pages
from loaders.read.pdf_pages import Page, Pages, pages_of, pictures_of
from loaders.read.unreadable import UnreadableError
from loaders.read.writer import Writer
from loaders.text import Text


def read(data: bytes) -> Text:
    """The text of a PDF, its pages as printed; that of pages which are scans is recognised where it can be."""
    pages = pages_of(data)
    problems: tuple[str, ...] = ()
    if pages.scans and recognition.is_ready():
        recognise(data, pages)
        problems = (f"the text of {listed(pages.scans)} {recognition.RECOGNISED}",)
    elif pages.scans:
        if not any(_has_text(page) for number, page in enumerate(pages.blocks) if number not in set(pages.scans)):
            raise UnreadableError(f"the PDF is a scan without text; {recognition.INSTALL}")
        problems = (f"the text of {listed(pages.scans)} can only be seen and was not read; {recognition.INSTALL}",)
    return replace(written(pages.blocks, pages.title), problems=problems)


def recognise(data: bytes, pages: Pages) -> None:
    """Put the recognised text of scanned pages in their places."""
    pictures = pictures_of(data, pages.scans, recognition.DOTS)
    found = (page for part in recognition.recognised(pictures) for page in pages_of(part).blocks)
    for number, page in zip(pages.scans, found, strict=True):
        pages.blocks[number] = page


def written(blocks: Sequence[Page], title: str | None) -> Text:
    """The text of pages."""
    writer = Writer()
    write_pages(writer, blocks)
    return writer.finish(title)


def _has_text(page: Page) -> bool:
    return any(row.length for rows in page for row in rows)


def listed(numbers: Sequence[int]) -> str:
    """Pages (numbers from 0) as a reader calls them, neighbours as a range."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1] = [ranges[-1][0], number]
        else:
            ranges.append([number])
    return f"page{'s' * (len(numbers) > 1)} " + ", ".join("–".join(str(end + 1) for end in ends) for ends in ranges)
