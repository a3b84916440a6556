"""The kinds of file: how each is known by its content, and the module that reads it."""

import re
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, Protocol, cast

from loaders.read.container import packed_type
from loaders.read.unreadable import UnreadableError
from loaders.text import Text

_HEAD = 4_096
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


class _Reader(Protocol):
    def read(self, data: bytes) -> Text: ...


class Kind(NamedTuple):
    """A kind of file that can be read. The module is imported when the first such file is."""

    media_type: str
    module: str
    suffixes: tuple[str, ...]  # tell only between kinds that cannot be told by content


PLAIN = Kind("text/plain", "plain_text", (".txt", ".text"))
MARKDOWN = Kind("text/markdown", "markdown_text", (".md", ".markdown", ".mdown"))


PDF = Kind("application/pdf", "pdf", (".pdf",))
HTML = Kind("text/html", "web_page", (".html", ".htm", ".xhtml"))
DOCX = Kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word", (".docx",))


def media_type(data: bytes, name: str) -> str:
    """The media type of the bytes, told by content; the name's suffix tells Markdown from plain text only."""
    return _kind(data, name).media_type


def read(data: bytes, name: str) -> Text:
    """The text of a document of any kind. Raises `UnreadableError` with the reason and what to do."""
    text = cast("_Reader", import_module(f"loaders.read.{_kind(data, name).module}")).read(data)
    if not text.characters.strip():
        raise UnreadableError("the document has no text")
    return text


def _kind(data: bytes, name: str) -> Kind:
    if not data.strip():
        raise UnreadableError("the file is empty")
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"PK"):
        packed_type(data)
        return DOCX
    if _HTML.search(data[:_HEAD].replace(b"\0", b"")):
        return HTML
    return MARKDOWN if PurePath(name).suffix.lower() in MARKDOWN.suffixes else PLAIN
