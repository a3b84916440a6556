"""The kinds of file: how each is known by its content, and the module that reads it."""

import re
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, Protocol, cast

from loaders.read.container import ZIP, packed_type
from loaders.read.mail_message import is_mail
from loaders.read.signatures import is_old_word, refuse_others
from loaders.read.unreadable import UnreadableError
from loaders.text import Text

_HEAD = 4_096  # bytes in which a file shows its kind
_MARKUP = re.compile(rb"<(?:!doctype\s{1,20}html|html|head|body)\b", re.IGNORECASE)
_FRAGMENT = re.compile(rb"</(?:p|div|table|tr|li|h[1-6])>|<br ?/?>", re.IGNORECASE)
_TAGS = 3  # of them in what begins with one: a page without its frame


class _Reader(Protocol):
    def read(self, data: bytes) -> Text: ...


class Kind(NamedTuple):
    """A kind of file that can be read, and the module that does, imported when the first such file comes."""

    media_type: str
    module: str


PLAIN = Kind("text/plain", "plain_text")
MARKDOWN = Kind("text/markdown", "markdown_text")
HTML = Kind("text/html", "web_page")
PDF = Kind("application/pdf", "pdf")
RTF = Kind("application/rtf", "rich_text")
OLD_WORD = Kind("application/msword", "old_word")
MAIL = Kind("message/rfc822", "mail")
PACKED = (
    Kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word"),
    Kind("application/vnd.oasis.opendocument.text", "open_document"),
)
PICTURES = (
    (b"\x89PNG\r\n\x1a\n", Kind("image/png", "picture")),
    (b"\xff\xd8\xff", Kind("image/jpeg", "picture")),
    (b"II*\0", Kind("image/tiff", "picture")),
    (b"MM\0*", Kind("image/tiff", "picture")),
)
_MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


def media_type(data: bytes, name: str) -> str:
    """The media type of the bytes, told by content; the name's suffix only tells Markdown from plain text."""
    return _kind(data, name).media_type


def read(data: bytes, name: str) -> Text:
    """The text of a document of any kind. Raises `UnreadableError` with the reason and what to do."""
    text = cast("_Reader", import_module(f"loaders.read.{_kind(data, name).module}")).read(data)
    if not text.characters.strip():
        raise UnreadableError("the document has no text; if it is minutes, fetch or export it again")
    return text


def _kind(data: bytes, name: str) -> Kind:
    if not data.strip(b" \t\r\n\f\0"):
        raise UnreadableError("the file is empty; fetch or export it again")
    if known := _signed(data):
        return known
    refuse_others(data)
    if is_mail(data):
        return MAIL
    head = data[:_HEAD].replace(b"\0", b"")
    if _MARKUP.search(head):
        return HTML
    if PurePath(name).suffix.lower() in _MARKDOWN_SUFFIXES:
        return MARKDOWN
    is_fragment = re.match(rb"\s*<[a-z]", head, re.IGNORECASE) and len(_FRAGMENT.findall(head)) >= _TAGS
    return HTML if is_fragment else PLAIN


def _signed(data: bytes) -> Kind | None:
    """The kind of a file that its first bytes tell."""
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"PK"):
        packed = packed_type(data)
        if packed == ZIP:
            raise UnreadableError("the file is a ZIP archive; unpack it and load the documents in it")
        return next(kind for kind in PACKED if kind.media_type == packed)
    if data.lstrip()[:5] == b"{\\rtf":
        return RTF
    if is_old_word(data):
        return OLD_WORD
    return next((kind for signature, kind in PICTURES if data.startswith(signature)), None)
