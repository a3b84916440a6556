"""Word (DOCX): paragraphs and tables in order, below the page header; notes at the end.

Numbers that Word adds are written out, changes are taken as accepted; page footers, comments and
hidden text are left out. The pages of the paper are not known.
"""

import io
from collections.abc import Iterator
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.package import Unmarshaller
from docx.opc.part import PartFactory
from docx.opc.pkgreader import PackageReader
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

_DOCUMENTS = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_reader: Any = PackageReader  # python-docx has few types
_maker: Any = Unmarshaller
_DAMAGES: tuple[type[Exception], ...] = (OpcError, *DAMAGES)


class _Parts(PartFactory):
    """Parts as python-docx makes them, also of templates; that of the styles, often the largest, is not parsed yet."""

    part_type_for = {
        kind: part for kind, part in PartFactory.part_type_for.items() if kind != CONTENT_TYPE.WML_STYLES
    } | dict.fromkeys(_DOCUMENTS, DocumentPart)


def read(data: bytes) -> Text:
    """The text of a Word document."""
    try:
        part = _main_part(transitional(data))
        content, title = part.element.body, part.core_properties.title
        notes = list(_notes(part))
    except _DAMAGES as error:
        raise damaged("DOCX") from error
    writer = Writer()
    body = Body(writer, Styles(lambda: _styles(part)), _numbering(part))
    for header in _headers(part):
        body.write(header)
    writer.blank()
    body.write(content)
    for note in notes:
        writer.blank()
        body.write(note)
    return writer.finish(title or None)


def _main_part(data: bytes) -> Any:  # noqa: ANN401
    package = Package()
    _maker.unmarshal(_reader.from_file(io.BytesIO(data)), package, _Parts)
    return package.main_document_part


def _styles(part: Any) -> Any | None:  # noqa: ANN401
    """The XML of the styles, parsed only now."""
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.STYLES and not relation.is_external:
            styles = relation.target_part
            try:
                return parse_xml(styles.blob) if styles.content_type == CONTENT_TYPE.WML_STYLES else None
            except _DAMAGES as error:
                raise damaged("DOCX") from error
    return None


def _numbering(part: Any) -> Numbering:  # noqa: ANN401
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
