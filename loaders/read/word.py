"""Word (DOCX): paragraphs and tables in order, between the page header and the page footer.

Numbers that Word adds are written out, changes are taken as accepted. The pages of the paper are not known.
"""

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn

from loaders.read.container import DAMAGES, damaged
from loaders.read.word_body import Body
from loaders.read.word_numbering import Numbering
from loaders.read.word_styles import Styles
from loaders.read.writer import Writer
from loaders.text import Text

_DAMAGES: tuple[type[Exception], ...] = (OpcError, *DAMAGES)


def read(data: bytes) -> Text:
    """The text of a Word document."""
    try:
        document = docx.Document(io.BytesIO(data))
    except _DAMAGES as error:
        raise damaged("DOCX") from error
    writer = Writer()
    part = document.part
    body = Body(writer, Styles(_related(part, RELATIONSHIP_TYPE.STYLES)), _numbering(part))
    for header in _edges(part, "header"):
        body.write(header)
    writer.blank()
    body.write(document.element.body)
    for footer in _edges(part, "footer"):
        writer.blank()
        body.write(footer)
    return writer.finish(document.core_properties.title or None)


def _numbering(part: Any) -> Numbering:  # noqa: ANN401 - python-docx has few types
    return Numbering(_related(part, RELATIONSHIP_TYPE.NUMBERING))


def _related(part: Any, kind: str) -> Any | None:  # noqa: ANN401
    """The XML of the part related in that way, if there is one."""
    for relation in part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            return getattr(relation.target_part, "element", None)
    return None


def _edges(part: Any, edge: str) -> Iterator[Any]:  # noqa: ANN401
    """The page headers or footers in the order of sections, each text once, those without a word left out."""
    seen: set[str] = set()
    for reference in part.element.body.iter(qn(f"w:{edge}Reference")):
        relation = part.rels.get(reference.get(qn("r:id")))
        element = None if relation is None or relation.is_external else getattr(relation.target_part, "element", None)
        text = "" if element is None else " ".join(piece.text or "" for piece in element.iter(qn("w:t")))
        if any(character.isalpha() for character in text) and text not in seen:
            seen.add(text)
            yield element
