"""HTML: the main content of a page, without navigation, forms and scripts."""

import re
from typing import Any

from lxml import etree, html

from loaders.read.encoding import decoded
from loaders.read.unreadable import MAX_CHARACTERS, UnreadableError, too_long
from loaders.read.web_flow import Flow
from loaders.read.web_furniture import is_furniture
from loaders.read.writer import Piece, Writer
from loaders.text import Text

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:-]{2,30})"""
)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HEAD = 4_096
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_MAIN = (".//main", ".//*[@role='main']", ".//*[@id='main-content' or @id='main' or @id='content']", ".//article")


def read(data: bytes) -> Text:
    """The text of a web page in the encoding that it declares; the title stands first where it says more."""
    root = _parsed(_decoded(data))
    title = " ".join("".join(root.xpath("string(.//head/title)")).split()) or None
    writer = Writer()
    main = _main(root)
    heading = " ".join(main.xpath("string(.//h1)").split())
    if title and title != heading:
        writer.line([Piece(title)])
        writer.blank()
    Flow(writer).write(main)
    return writer.finish(title)


def _decoded(data: bytes) -> str:
    declared = _DECLARED.search(data[:_HEAD])
    if declared and not data.startswith(_MARKS):
        name = declared[1].decode("ascii").lower()
        try:
            text = data.decode(_ALIASES.get(name, name), "strict" if name.startswith("utf") else "replace")
        except (LookupError, UnicodeError):
            text = decoded(data)
    else:
        text = decoded(data)
    if len(text) > 4 * MAX_CHARACTERS:
        raise too_long()
    return _DECLARATION.sub("", text.replace("\0", ""))


def _parsed(text: str) -> Any:  # noqa: ANN401 - an lxml element
    try:
        return html.document_fromstring(text)
    except (etree.ParserError, ValueError) as error:
        raise UnreadableError("the HTML page has no content that can be read; is it damaged?") from error


def _main(root: Any) -> Any:  # noqa: ANN401
    """The part that holds the document: the marked one with the most text, else the body."""
    for path in _MAIN:
        found = [element for element in root.xpath(path) if not any(map(is_furniture, element.iterancestors()))]
        if found:
            return max(found, key=lambda element: len(element.text_content()))
    body = root.find("body")
    return root if body is None else body
