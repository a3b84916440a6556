"""OpenDocument text (ODT): headings, paragraphs, lists and tables in order, below the page header; notes at the end."""

import io
from collections.abc import Iterator
from typing import Any

from odfdo import Document, Element

from loaders.read.container import DAMAGES, damaged
from loaders.read.open_flow import OpenFlow
from loaders.read.open_styles import OpenStyles
from loaders.read.writer import Writer
from loaders.text import Text


def read(data: bytes) -> Text:
    """The text of an OpenDocument file; a page break that the program noted starts a page."""
    try:
        document: Any = Document(io.BytesIO(data))
        content = document.get_part("content.xml").root
        styles = document.get_part("styles.xml").root
        title = document.get_part("meta.xml").title
    except DAMAGES as error:
        raise damaged("ODT") from error
    body = next(iter(_all(content, "office:text")), None)
    if body is None:
        raise damaged("ODT")
    writer = Writer()
    flow = OpenFlow(OpenStyles((styles, content)), writer)
    for header in _headers(styles):
        flow.write(header)
    writer.blank()
    flow.write(body)
    for note in flow.notes:
        writer.blank()
        flow.write(note)
    return writer.finish(title or None)


def _all(element: Element, tag: str) -> list[Any]:
    return list(element.get_elements(f"descendant::{tag}"))


def _headers(styles: Element) -> Iterator[Element]:
    """Page headers, each text once, those without a word left out."""
    seen: set[str] = set()
    for header in _all(styles, "style:header"):
        text = str(header.inner_text)
        if any(character.isalpha() for character in text) and text not in seen:
            seen.add(text)
            yield header
