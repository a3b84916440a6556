"""What Word keeps beside plain paragraphs: notes, boxes, changes, controls. Written here; people are invented."""

import io
import zipfile

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from loaders.read import read
from tests.loaders.read.test_word import word

MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def read_body(*blocks: str, parts: dict[str, str] | None = None) -> str:
    """The text of a document with these blocks, and these other parts beside the document."""
    body = parse_xml(f"<w:body {nsdecls('w', 'wp', 'a')} {MORE}>{''.join(blocks)}</w:body>")

    def write(document: Document) -> None:
        for number, block in enumerate(list(body)):
            document.element.body.insert(number, block)

    return read(with_parts(word(write), parts or {}), "a.docx").characters.strip("\n")


def with_parts(data: bytes, parts: dict[str, str]) -> bytes:
    """The document with parts of notes, each the XML within the root."""
    target = io.BytesIO()
    base = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            for kind in parts:
                override = f'<Override PartName="/word/{kind}.xml" ContentType="{base}.{kind}+xml"/></Types>'
                link = f'<Relationship Id="x{kind}" Type="{related}/{kind}" Target="{kind}.xml"/></Relationships>'
                if entry.filename == "[Content_Types].xml":
                    content = content.replace(b"</Types>", override.encode())
                if entry.filename == "word/_rels/document.xml.rels":
                    content = content.replace(b"</Relationships>", link.encode())
            new.writestr(entry.filename, content)
        for kind, xml in parts.items():
            new.writestr(f"word/{kind}.xml", f"<w:{kind} {nsdecls('w')}>{xml}</w:{kind}>")
    return target.getvalue()


def run(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_notes_stand_at_the_end_in_the_order_of_the_text() -> None:
    notes = "".join(
        f"<w:{{kind}} w:id='{number}'><w:p><w:r><w:{{kind}}Ref/></w:r>{run(text)}</w:p></w:{{kind}}>"
        for number, text in enumerate(("skiljelinje", "Not ett.", "Not två.", "Glömd not."))
    )
    assert (
        read_body(
            f"<w:p>{run('Avtalet')}<w:r><w:footnoteReference w:id='2'/></w:r>{run(' godkänns.')}</w:p>",
            f"<w:p>{run('Slut')}<w:r><w:footnoteReference w:id='1'/><w:endnoteReference w:id='1'/></w:r></w:p>",
            parts={"footnotes": notes.format(kind="footnote"), "endnotes": notes.format(kind="endnote")},
        )
        == "Avtalet godkänns.\nSlut\n\nNot två.\n\nNot ett.\n\nNot ett."
    )


def test_a_text_box_of_an_older_word_is_read_and_one_that_was_deleted_is_not() -> None:
    box = "<w:r><w:pict><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></w:pict></w:r>"
    deleted = f"<w:del w:id='1' w:author='x'>{box.format(run('Struken'))}</w:del>"
    assert read_body(f"<w:p>{run('Text')}{box.format(run('Ruta'))}{deleted}</w:p>", f"<w:p>{run('Sist')}</w:p>") == (
        "Text\nRuta\nSist"
    )


def test_text_boxes_in_a_shape_and_in_a_cell_are_read_once() -> None:
    inner = f"<w:txbxContent><w:p>{run('Ruta')}</w:p></w:txbxContent>"
    box = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp>"
        f"<wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    cells = f"<w:tc><w:p>{run('A')}{box}</w:p></w:tc><w:tc><w:p>{run('B')}</w:p></w:tc>"
    assert (
        read_body(f"<w:p>{run('Text')}{box}</w:p>", f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>") == "Text\nRuta\nA\tB\nRuta"
    )


def test_paragraphs_are_joined_where_the_mark_between_them_was_deleted() -> None:
    gone = "<w:pPr><w:rPr><w:del w:id='1' w:author='x'/></w:rPr></w:pPr>"
    struck = "<w:del w:id='2' w:author='x'><w:r><w:delText>struket</w:delText></w:r></w:del>"
    assert read_body(
        f"<w:p>{gone}{run('Ordföranden ')}</w:p>", f"<w:p>{gone}{struck}</w:p>", f"<w:p>{run('avslutar mötet.')}</w:p>"
    ) == ("Ordföranden avslutar mötet.")


def test_what_was_moved_stands_where_it_was_moved_to() -> None:
    moved = "<w:{0} w:id='1' w:author='x'>" + run("§ 5 Val") + "</w:{0}>"
    marks = "<w:pPr><w:rPr><w:moveFrom w:id='3' w:author='x'/></w:rPr></w:pPr>"
    assert read_body(
        f"<w:p>{marks}{moved.format('moveFrom')}</w:p>",
        f"<w:p>{run('§ 4 Budget')}</w:p>",
        f"<w:p>{moved.format('moveTo')}</w:p>",
    ) == ("§ 4 Budget\n§ 5 Val")


def test_rows_and_cells_that_were_deleted_are_left_out_and_inserted_ones_read() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run(text)}</w:p></w:tc>"

    deleted, inserted = (f"<w:trPr><w:{kind} w:id='1' w:author='x'/></w:trPr>" for kind in ("del", "ins"))
    gone = "<w:cellDel w:id='1' w:author='x'/>"
    rows = (
        f"<w:tr>{deleted}{cell('Cia')}{cell('Mora')}</w:tr>",
        f"<w:tr>{inserted}{cell('Anna')}{cell('Säter')}{cell('x', gone)}</w:tr>",
    )
    assert read_body(f"<w:tbl>{''.join(rows)}</w:tbl>") == "Anna\tSäter"


def test_cells_that_reach_over_columns_leave_them_empty() -> None:
    def row(*cells: tuple[str, int], before: int = 0) -> str:
        inner = "".join(
            f"<w:tc><w:tcPr><w:gridSpan w:val='{wide}'/></w:tcPr><w:p>{run(text)}</w:p></w:tc>" for text, wide in cells
        )
        return f"<w:tr><w:trPr><w:gridBefore w:val='{before}'/></w:trPr>{inner}</w:tr>"

    rows = (
        row(("Ledamöter", 2), ("Kommun", 1))
        + row(("Anna", 1), ("S", 1), ("Säter", 1))
        + row(("M", 1), ("Mora", 1), before=1)
    )
    assert read_body(f"<w:tbl>{rows}</w:tbl>") == "Ledamöter\t\tKommun\nAnna\tS\tSäter\n\tM\tMora"


def test_a_content_control_is_read_but_not_its_prompt() -> None:
    def control(text: str, properties: str) -> str:
        return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{text}</w:sdtContent></w:sdt>"

    filled, prompt = control(run("Säter"), ""), control(run("Klicka här"), "<w:showingPlcHdr/>")
    block = control(f"<w:p>{run('Välj ett objekt')}</w:p>", "<w:showingPlcHdr/>")
    assert read_body(f"<w:p>{run('Plats: ')}{filled}{prompt}</w:p>", block) == "Plats: Säter"


def test_an_empty_paragraph_of_a_numbered_list_counts_and_a_bullet_before_nothing_is_left_out() -> None:
    def write(document: Document) -> None:
        for style, texts in (("List Number", ("Ett", "", "Tre")), ("List Bullet", ("Punkt", ""))):
            for text in texts:
                document.add_paragraph(text, style)

    assert [line.text.strip() for line in read(word(write), "a.docx").lines if line.text.strip()] == [
        "1. Ett",
        "2.",
        "3. Tre",
        "- Punkt",
    ]


def test_lists_that_a_style_of_lists_defines_are_numbered() -> None:
    def write(document: Document) -> None:
        numbering = document.part.numbering_part.element
        for number, content in (
            (
                71,
                '<w:styleLink w:val="Par"/><w:lvl w:ilvl="0"><w:start w:val="7"/><w:lvlText w:val="§ %1"/></w:lvl>',
            ),
            (72, '<w:numStyleLink w:val="Par"/>'),
        ):
            xml = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{content}</w:abstractNum>'
            numbering.insert(0, parse_xml(xml))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="72"><w:abstractNumId w:val="72"/></w:num>'))
        for text in ("Öppnande", "Val"):
            properties = document.add_paragraph(text)._p.get_or_add_pPr()
            properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="72"/></w:numPr>'))

    assert read(word(write), "a.docx").characters.strip() == "§ 7 Öppnande\n§ 8 Val"


def test_a_document_of_the_strict_form_is_read() -> None:
    target = io.BytesIO()
    usual, strict = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    names = (
        (usual + b"wordprocessingml/2006/main", strict + b"wordprocessingml/main"),
        (usual + b"officeDocument/2006/relationships", strict + b"officeDocument/relationships"),
    )
    made = io.BytesIO(word(lambda document: document.add_heading("Protokoll", 1)))
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            for before, after in names:
                content = content.replace(before, after)
            new.writestr(entry.filename, content)
    text = read(target.getvalue(), "a.docx")
    assert text.characters.strip() == "Protokoll"
    assert [mark.kind for mark in text.marks] == ["heading"]


def test_boxes_that_were_ticked_are_told_from_those_that_were_not() -> None:
    box = "<w:r><w:sym w:font='Wingdings' w:char='{}'/></w:r>"
    ticked, open_, other = (box.format(code) for code in ("F0FE", "F0A8", "F0D8"))
    assert read_body(f"<w:p>{ticked}{run(' Ja ')}{open_}{run(' Nej ')}{other}</w:p>") == "☑ Ja ☐ Nej •"


def test_comments_and_the_code_of_fields_are_left_out() -> None:
    field = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
    assert (
        read_body(
            f"<w:p>{field.format('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>{field.format('separate')}"
            f"{run('2024-03-01')}{field.format('end')}<w:r><w:commentReference w:id='0'/></w:r></w:p>",
            parts={"comments": f"<w:comment w:id='0'><w:p>{run('Stämmer det?')}</w:p></w:comment>"},
        )
        == "2024-03-01"
    )


@pytest.mark.parametrize(
    "kind",
    [
        "vnd.ms-word.document.macroEnabled.main",
        "vnd.openxmlformats-officedocument.wordprocessingml.template.main",
        "vnd.ms-word.template.macroEnabledTemplate.main",
    ],
)
def test_documents_with_macros_and_templates_are_read(kind: str) -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word(lambda d: d.add_paragraph("Protokoll")))) as old,
        zipfile.ZipFile(target, "w") as new,
    ):
        for entry in old.infolist():
            plain = b"vnd.openxmlformats-officedocument.wordprocessingml.document.main"
            new.writestr(entry.filename, old.read(entry).replace(plain, kind.encode()))
    assert read(target.getvalue(), "a.docm").characters.strip() == "Protokoll"
