"""Word documents, written here; their people are invented."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from loaders.read import UnreadableError, read
from loaders.text import Text

BROKEN = "the packed file (DOCX, ODT or ZIP) is damaged and cannot be opened; fetch or export it again"


def word(write: Callable[[Document], object]) -> bytes:
    document = docx.Document()
    write(document)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def paragraph(document: Document, xml: str) -> None:
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>"))


def marked(text: Text, kind: str) -> list[tuple[int, str]]:
    return [(m.level, text.characters[m.start : m.end]) for m in text.marks if m.kind == kind]


def test_paragraphs_and_tables_come_in_order_with_headings_marked() -> None:
    def write(document: Document) -> None:
        document.add_heading("Protokoll", 0)
        document.add_heading("Närvaro", 1)
        table = document.add_table(rows=2, cols=2)
        for row, names in zip(table.rows, (("Namn", "Kommun"), ("Anna Ek", "Säter")), strict=True):
            row.cells[0].text, row.cells[1].text = names
        document.add_paragraph("Efter tabellen")

    text = read(word(write), "a.docx")
    assert text.characters == "Protokoll\n\nNärvaro\nNamn\tKommun\nAnna Ek\tSäter\nEfter tabellen\n"
    assert marked(text, "heading") == [(1, "Protokoll"), (2, "Närvaro")]
    assert marked(text, "row") == [(0, "Namn\tKommun"), (0, "Anna Ek\tSäter")]


def test_cells_of_several_paragraphs_stand_beside_each_other() -> None:
    def write(document: Document) -> None:
        cells = document.add_table(rows=1, cols=2).rows[0].cells
        cells[0].text = "Beslutande"
        cells[1].text = "Anna Ek (S)"
        cells[1].add_paragraph("Bo Al (M)")

    assert read(word(write), "a.docx").characters.strip("\n") == "Beslutande\tAnna Ek (S)\n\tBo Al (M)"


def test_a_table_of_one_column_is_paragraphs() -> None:
    def write(document: Document) -> None:
        cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
        cell.text = "Beslut"
        cell.add_paragraph("Godkänns.")

    text = read(word(write), "a.docx")
    assert text.characters.strip("\n") == "Beslut\nGodkänns."
    assert not text.marks


def test_numbers_that_word_adds_are_written_out() -> None:
    def write(document: Document) -> None:
        document.add_paragraph("Beslut")
        for name in ("Första", "Andra"):
            document.add_paragraph(name, "List Number")
        document.add_paragraph("Punkt", "List Bullet")

    text = read(word(write), "a.docx")
    assert text.characters.strip("\n") == "Beslut\n1. Första\n2. Andra\n- Punkt"
    assert marked(text, "item") == [(1, "Första"), (1, "Andra"), (1, "Punkt")]


def test_headings_numbered_by_their_style_start_where_the_style_says() -> None:
    def write(document: Document) -> None:
        numbering = document.part.numbering_part.element
        numbering.insert(
            0,
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="14"/>'
                '<w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>'
                '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>'
            ),
        )
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'),
        )
        properties = document.styles["Heading 1"].element.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="77"/></w:numPr>'))
        for name in ("Öppnande", "Justerare"):
            document.add_heading(name, 1)
            sub = document.add_paragraph("underpunkt")._p.get_or_add_pPr()
            sub.append(
                parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="1"/><w:numId w:val="77"/></w:numPr>'),
            )

    text = read(word(write), "a.docx")
    assert [line.text.strip() for line in text.lines if line.text] == [
        "§ 14 Öppnande",
        "14.a) underpunkt",
        "§ 15 Justerare",
        "15.a) underpunkt",
    ]
    assert marked(text, "heading") == [(1, "§ 14 Öppnande"), (1, "§ 15 Justerare")]


def test_changes_are_taken_as_accepted_and_hidden_text_left_out() -> None:
    xml = (
        "<w:r><w:t xml:space='preserve'>Ordföranden </w:t></w:r>"
        "<w:del w:id='1' w:author='x'><w:r><w:delText>avslår</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='x'><w:r><w:t>godkänner</w:t></w:r></w:ins>"
        "<w:moveFrom w:id='3' w:author='x'><w:r><w:t>flyttat</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r><w:r><w:t>.</w:t></w:r>"
    )
    assert (
        read(word(lambda document: paragraph(document, xml)), "a.docx").characters.strip() == "Ordföranden godkänner."
    )


def test_tabs_breaks_and_hyphens_are_characters() -> None:
    xml = (
        "<w:r><w:t>Tid</w:t><w:tab/><w:t>9</w:t><w:noBreakHyphen/><w:t>12</w:t><w:br/><w:t>kom</w:t>"
        "<w:softHyphen/><w:t>mun</w:t></w:r>"
    )
    assert read(word(lambda document: paragraph(document, xml)), "a.docx").characters.strip() == "Tid\t9-12\nkommun"


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Ruta</w:t></w:r></w:p></w:txbxContent>"
    xml = (
        '<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:t>Text</w:t>'
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read(word(lambda document: paragraph(document, xml)), "a.docx").characters.strip() == "Text\nRuta"


def test_page_header_stands_first_and_page_footer_is_left_out() -> None:
    def write(document: Document) -> None:
        document.add_paragraph("Protokoll")
        section = document.sections[0]
        section.header.paragraphs[0].text = "Sjöbygdens kommunalförbund"
        section.footer.paragraphs[0].text = "Box 1, Sjöbygd"

    assert read(word(write), "a.docx").characters == "Sjöbygdens kommunalförbund\n\nProtokoll\n"


def test_a_header_of_page_numbers_alone_is_left_out() -> None:
    def write(document: Document) -> None:
        document.add_paragraph("Protokoll")
        document.sections[0].header.paragraphs[0].text = "1 (3)"

    assert read(word(write), "a.docx").characters == "Protokoll\n"


def test_bold_runs_are_strong() -> None:
    def write(document: Document) -> None:
        added = document.add_paragraph()
        added.add_run("Plats: ").bold = True
        added.add_run("Säter")

    assert marked(read(word(write), "a.docx"), "strong") == [(0, "Plats:")]


@pytest.mark.parametrize("cut", [30, 0.5, 0.99])
def test_a_document_that_was_cut_off_says_so(cut: float) -> None:
    whole = word(lambda document: document.add_paragraph("Protokoll"))
    with pytest.raises(UnreadableError) as error:
        read(whole[: int(cut if cut > 1 else cut * len(whole))], "a.docx")
    assert str(error.value) == BROKEN


def test_a_document_of_broken_xml_says_so() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word(lambda d: d.add_paragraph("x")))) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.infolist():
            broken = entry.filename == "word/document.xml"
            new.writestr(entry.filename, b"<w:document" if broken else old.read(entry))
    with pytest.raises(UnreadableError) as error:
        read(target.getvalue(), "a.docx")
    assert str(error.value) == "the DOCX is damaged and cannot be opened; fetch or export it again"


def with_styles(data: bytes, styles: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, styles if name == "word/styles.xml" else old.read(name))
    return target.getvalue()


def test_styles_that_no_paragraph_names_need_not_be_whole() -> None:
    data = with_styles(word(lambda document: document.add_paragraph("Protokoll")), b"<w:styles")
    assert read(data, "a.docx").characters == "Protokoll\n"


def test_damaged_styles_that_a_paragraph_names_are_told() -> None:
    data = with_styles(word(lambda document: document.add_heading("Protokoll", 1)), b"<w:styles")
    with pytest.raises(UnreadableError, match="the DOCX is damaged"):
        read(data, "a.docx")
