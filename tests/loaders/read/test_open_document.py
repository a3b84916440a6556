"""OpenDocument text. People are invented."""

import io
from collections.abc import Callable

import pytest
from odfdo import Document, Element, Header, List, Paragraph, Table

from loaders.read import UnreadableError, read
from loaders.text import Text


def open_document(write: Callable[[Element], object]) -> bytes:
    document = Document("text")
    document.body.clear()
    write(document.body)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def marked(text: Text, kind: str) -> list[tuple[int, str]]:
    return [(m.level, text.characters[m.start : m.end]) for m in text.marks if m.kind == kind]


def test_headings_paragraphs_lists_and_tables_come_in_order() -> None:
    def write(body: Element) -> None:
        body.append(Header(1, "Närvaro"))
        body.append(Paragraph("Möte i  Säter\tkl. 9"))
        body.append(List(["Första", "Andra"]))
        table = Table("t", width=2, height=1)
        table.set_value((0, 0), "Anna Ek")
        table.set_value((1, 0), "Säter")
        body.append(table)

    text = read(open_document(write), "a.odt")
    assert text.characters == "Närvaro\nMöte i  Säter\tkl. 9\n- Första\n- Andra\nAnna Ek\tSäter\n"
    assert marked(text, "heading") == [(1, "Närvaro")]
    assert marked(text, "item") == [(1, "Första"), (1, "Andra")]
    assert marked(text, "row") == [(0, "Anna Ek\tSäter")]


def test_numbered_lists_write_their_numbers() -> None:
    xml = (
        '<text:list text:style-name="L7"><text:list-item text:start-value="4"><text:p>Fyra</text:p></text:list-item>'
        "<text:list-item><text:p>Fem</text:p><text:p>mer</text:p></text:list-item></text:list>"
    )
    style = (
        '<text:list-style style:name="L7"><text:list-level-style-number text:level="1" style:num-format="1"'
        ' style:num-suffix=")"/></text:list-style>'
    )

    def write(body: Element) -> None:
        body.append(Element.from_tag(style))
        body.append(Element.from_tag(xml))

    assert read(open_document(write), "a.odt").characters.strip() == "4) Fyra\n5) Fem\nmer"


def test_changes_and_notes_are_left_out() -> None:
    def write(body: Element) -> None:
        body.append(
            Element.from_tag(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>struket</text:p></text:deletion>"
                "</text:changed-region></text:tracked-changes>"
            )
        )
        body.append(Paragraph("kvar"))

    assert read(open_document(write), "a.odt").characters == "kvar\n"


def test_a_damaged_document_says_so() -> None:
    with pytest.raises(UnreadableError, match="is damaged and cannot be opened"):
        read(open_document(lambda body: body.append(Paragraph("x")))[:-60], "a.odt")
