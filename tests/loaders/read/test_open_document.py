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
    assert text.characters == "1. Närvaro\nMöte i  Säter\tkl. 9\n- Första\n- Andra\nAnna Ek\tSäter\n"
    assert marked(text, "heading") == [(1, "1. Närvaro")]  # the template of the library numbers headings
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


def elements(*xml: str) -> Text:
    return read(open_document(lambda body: [body.append(Element.from_tag(each)) for each in xml]), "a.odt")


def test_numbers_of_several_levels_and_of_letters_are_printed_as_the_style_says() -> None:
    style = (
        '<text:list-style style:name="L8"><text:list-level-style-number text:level="1" style:num-format="1"'
        ' style:num-prefix="§ " text:start-value="7"/><text:list-level-style-number text:level="2" style:num-format="1"'
        ' text:display-levels="2"/><text:list-level-style-number text:level="3" style:num-format="i"'
        ' style:num-suffix=")"/></text:list-style>'
    )
    inner = (
        "<text:list><text:list-item><text:p>Inre</text:p><text:list><text:list-item><text:p>Innerst</text:p>"
        "</text:list-item></text:list></text:list-item><text:list-item><text:p>Inre</text:p></text:list-item></text:list>"
    )
    text = elements(
        style,
        f'<text:list text:style-name="L8"><text:list-item><text:p>Val</text:p>{inner}</text:list-item></text:list>',
        "<text:p>Emellan</text:p>",
        f'<text:list text:style-name="L8" text:continue-numbering="true"><text:list-item>{inner}</text:list-item>'
        "<text:list-item><text:p>Budget</text:p></text:list-item></text:list>",
    )
    assert [line.text.strip() for line in text.lines if line.text] == [
        "§ 7 Val",
        "7.1 Inre",
        "i) Innerst",
        "7.2 Inre",
        "Emellan",
        "7.1 Inre",
        "i) Innerst",
        "7.2 Inre",
        "§ 8 Budget",
    ]


def test_headings_are_numbered_by_the_outline_of_the_document() -> None:
    headings = ((1, "Val"), (2, "Ett"), (2, ""), (2, "Två"), (1, "Budget"), (3, "Djup"))
    text = elements(*(f'<text:h text:outline-level="{level}">{title}</text:h>' for level, title in headings))
    assert marked(text, "heading") == [
        (1, "1. Val"),
        (2, "1.1. Ett"),
        (2, "1.2. Två"),
        (1, "2. Budget"),
        (3, "2.1.1. Djup"),
    ]


def test_notes_stand_at_the_end_also_those_of_a_table() -> None:
    body = "<text:note-body><text:p>{}</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    cells = f"<table:table-cell><text:p>A{note.format('Not två.')}</text:p></table:table-cell>" * 2
    text = elements(
        f"<text:p>Avtalet{note.format('Not ett.')} godkänns.</text:p>",
        f"<table:table><table:table-row>{cells}</table:table-row></table:table>",
    )
    assert text.characters.rstrip() == "Avtalet godkänns.\nA\tA\n\nNot ett.\n\nNot två.\n\nNot två."


def test_frames_and_shapes_are_read_once_after_their_paragraph() -> None:
    def frame(inner: str) -> str:
        return f"<draw:frame><draw:text-box>{inner}</draw:text-box></draw:frame>"

    shape = "<draw:custom-shape><text:p>Form</text:p></draw:custom-shape>"
    nested = frame(f"<text:p>Ruta{frame('<text:p>I rutan</text:p>')}</text:p>")
    text = elements(
        f"<text:p>Text{nested}{shape} slut</text:p>", frame("<text:p>Fri</text:p>"), "<text:p>Sist</text:p>"
    )
    assert text.characters.split("\n")[:-1] == ["Text slut", "Ruta", "I rutan", "Form", "Fri", "Sist"]


def test_comments_and_hidden_parts_are_left_out() -> None:
    comment = "<office:annotation><text:p>Stämmer det?</text:p></office:annotation>"
    hidden = '<text:section text:name="s" text:display="none"><text:p>Dolt</text:p></text:section>'
    assert elements(f"<text:p>Kvar{comment} här</text:p>", hidden).characters == "Kvar här\n"


def test_page_headers_stand_first_and_page_footers_are_left_out() -> None:
    document = Document("text")
    document.body.clear()
    document.body.append(Paragraph("Protokoll"))
    master = document.get_part("styles.xml").root.get_element("//style:master-page")
    for kind, words in (("header", "Sjöbygdens kommunalförbund"), ("footer", "Box 1, Sjöbygd")):
        master.append(Element.from_tag(f"<style:{kind}><text:p>{words}</text:p></style:{kind}>"))
    target = io.BytesIO()
    document.save(target)
    assert read(target.getvalue(), "a.odt").characters == "Sjöbygdens kommunalförbund\n\nProtokoll\n"


def test_a_damaged_document_says_so() -> None:
    with pytest.raises(UnreadableError, match="is damaged and cannot be opened"):
        read(open_document(lambda body: body.append(Paragraph("x")))[:-60], "a.odt")
