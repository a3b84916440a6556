"""Word (DOCX): paragraphs and tables in order, below the page header; notes at the end.

Numbers that Word adds are written out, changes are taken as accepted; page footers, comments and
hidden text are left out. The pages of the paper are not known.
"""

import io
from collections.abc import Iterator
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import PartFactory
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.package import Package
from docx.parts.document import DocumentPart

from loaders.read.container import DAMAGES, damaged
from loaders.read.word_body import Body
from loaders.read.word_numbering import Numbering
from loaders.read.word_strict import transitional
from loaders.read.word_styles import Styles
from loaders.read.writer import Writer
from loaders.text import Text

for _kind in ("document.macroEnabled", "template.macroEnabledTemplate"):
    PartFactory.part_type_for[f"application/vnd.ms-word.{_kind}.main+xml"] = DocumentPart
PartFactory.part_type_for["application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"] = (
    DocumentPart
)
_DAMAGES: tuple[type[Exception], ...] = (OpcError, *DAMAGES)


def read(data: bytes) -> Text:
    """The text of a Word document."""
    try:
        part: Any = Package.open(io.BytesIO(transitional(data))).main_document_part
        content, title = part.element.body, part.core_properties.title
        notes = list(_notes(part))
    except _DAMAGES as error:
        raise damaged("DOCX") from error
    writer = Writer()
    body = Body(writer, Styles(_related(part, RELATIONSHIP_TYPE.STYLES)), _numbering(part))
    for header in _headers(part):
        body.write(header)
    writer.blank()
    body.write(content)
    for note in notes:
        writer.blank()
        body.write(note)
    return writer.finish(title or None)


def _numbering(part: Any) -> Numbering:  # noqa: ANN401 - python-docx has few types
    return Numbering(_related(part, RELATIONSHIP_TYPE.NUMBERING))


def _related(part: Any, kind: str) -> Any | None:  # noqa: ANN401
    """The XML of the part related in that way, if there is one."""
    for relation in part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            return getattr(relation.target_part, "element", None)
    return None


def _headers(part: Any) -> Iterator[Any]:  # noqa: ANN401
    """The page headers in the order of sections, each text once, those without a word left out."""
    seen: set[str] = set()
    for reference in part.element.body.iter(qn("w:headerReference")):
        relation = part.rels.get(reference.get(qn("r:id")))
        element = None if relation is None or relation.is_external else getattr(relation.target_part, "element", None)
        text = "" if element is None else " ".join(piece.text or "" for piece in element.iter(qn("w:t")))
        if any(character.isalpha() for character in text) and text not in seen:
            seen.add(text)
            yield element


def _notes(part: Any) -> Iterator[Any]:  # noqa: ANN401
    """The footnotes and endnotes that the text refers to, in its order."""
    for kind in ("footnote", "endnote"):
        relation = next((r for r in part.rels.values() if r.reltype.endswith(f"/{kind}s") and not r.is_external), None)
        if relation is None:
            continue
        notes = {note.get(qn("w:id")): note for note in parse_xml(relation.target_part.blob).iter(qn(f"w:{kind}"))}
        for reference in part.element.body.iter(qn(f"w:{kind}Reference")):
            if (note := notes.pop(reference.get(qn("w:id")), None)) is not None:
                yield note
