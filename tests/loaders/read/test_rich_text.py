"""Rich text. People are invented."""

import pytest

from loaders.read import UnreadableError, read
from loaders.text import Text

HEAD = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}"


def rich(body: bytes) -> Text:
    return read(HEAD + body + b"}", "a.rtf")


def marked(text: Text, kind: str) -> list[tuple[int, str]]:
    return [(m.level, text.characters[m.start : m.end]) for m in text.marks if m.kind == kind]


def test_characters_and_table_rows_are_read() -> None:
    text = rich(
        rb"\pard N\'e4rvarande\par {\b Plats:}\tab S\'e4ter\par"
        rb"\trowd\cellx1000\cellx2000\intbl Anna Ek\cell S\'e4ter\cell\row\pard \u167? 12\par"
    )
    assert text.characters.strip() == "Närvarande\nPlats:\tSäter\nAnna Ek\tSäter\n§ 12"
    assert marked(text, "row") == [(0, "Anna Ek\tSäter")]
    assert marked(text, "strong") == [(0, "Plats:")]


def test_cells_of_several_lines_stand_beside_each_other_and_a_bar_is_a_character() -> None:
    text = rich(rb"\trowd\intbl Anna Ek\line Bo Al\cell S\'e4ter\par Mora\cell\row\pard Per | Ek|\par")
    assert text.characters.strip() == "Anna Ek\tSäter\nBo Al\tMora\nPer | Ek|"


def test_a_table_of_one_column_is_paragraphs() -> None:
    text = rich(rb"\trowd\intbl Beslut\par Avtalet godk\'e4nns.\cell\row\pard Slut\par")
    assert text.characters.strip() == "Beslut\nAvtalet godkänns.\nSlut"
    assert marked(text, "row") == []


def test_headings_are_known_by_style_and_by_level() -> None:
    text = rich(rb"\pard\s1 N\'e4rvaro\par\pard Text\par\pard\outlinelevel1 \'a7 2 Val\par\pard Text\par")
    assert marked(text, "heading") == [(1, "Närvaro"), (2, "§ 2 Val")]


def test_numbers_of_lists_stand_one_blank_before_the_text() -> None:
    text = rich(rb"\pard\s1{\listtext\pard\plain  \'a7 4\tab}Val\par\pard{\pntext\f0 b)\tab}{\*\pn\pnlvlbody}Andra\par")
    assert text.characters.strip() == "§ 4 Val\nb) Andra"
    assert marked(text, "heading") == [(1, "§ 4 Val")]


def test_changes_are_taken_as_accepted_and_hidden_text_left_out() -> None:
    text = rich(rb"Hon {\deleted avsl\'e5r\par }{\revised godk\'e4nner} det.{\v dolt}{\*\annotation tycker jag}\par")
    assert text.characters.strip() == "Hon godkänner det."


def test_page_headers_stand_first_notes_last_and_page_footers_are_left_out() -> None:
    text = rich(
        rb"{\header Sj\'f6bygdens kommunalf\'f6rbund\par}{\headerf Sj\'f6bygdens kommunalf\'f6rbund\par}"
        rb"{\footer Box 1\par}{\headerl \chpgn\par}"
        rb"Avtalet{\super\chftn}{\footnote {\super\chftn} Se \'a7 3.\par} godk\'e4nns.\par Slut\par"
    )
    assert text.characters.rstrip() == "Sjöbygdens kommunalförbund\n\nAvtalet godkänns.\nSlut\n\nSe § 3."


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    text = rich(
        rb"F\'f6re {\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt \pard I rutan\par}}{\shprslt I rutan}}efter\par Sist\par"
    )
    assert text.characters.strip() == "Före efter\nI rutan\nSist"


def test_pictures_links_and_data_are_no_text() -> None:
    text = rich(
        rb'{\pict\pngblip 8950}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt avtalet}}{\*\okand hemligt}\bin3 }{x g\par'
    )
    assert text.characters.strip() == "avtalet g"


def test_a_page_break_starts_a_page() -> None:
    text = rich(rb"Ett\par\page Tv\'e5\par")
    assert [(line.page, line.text) for line in text.lines if line.text] == [(1, "Ett"), (2, "Två")]


def test_signs_and_characters_of_any_plane_are_read() -> None:
    source = rb"9\endash 12\~kom\-mun\_plan \ldblquote S\'e5\rdblquote\uc2\u8211--\uc1\u-10179?\u-8694? \{x\}\par"
    assert rich(source).characters.strip() == "9–12 kommun-plan “Så”–\U0001f60a {x}"


@pytest.mark.parametrize(
    ("words", "letter"),
    [(rb"\mac", b"\x8a"), (rb"\pc", b"\x84"), (rb"\ansicpg1252", b"\xe4"), (rb"\ansicpg99999", b"\xe4")],
)
def test_letters_are_those_of_the_code_page(words: bytes, letter: bytes) -> None:
    text = read(rb"{\rtf1" + words + b" S" + letter + rb"ter \'" + letter.hex().encode() + rb"\par}", "a.rtf")
    assert text.characters.strip() == "Säter ä"


def test_the_title_is_the_one_that_the_file_gives_itself() -> None:
    assert rich(rb"{\info{\title M\'f6te}{\author x}}Text\par").title == "Möte"


def test_a_file_that_was_cut_off_or_nests_without_end_is_read_as_far_as_it_goes() -> None:
    assert rich(rb"Text {\b fet {\*\okand").characters.strip() == "Text fet"
    assert rich(b"{" * 50_000 + b"Text" + b"}" * 60_000 + b"mer").characters.strip() == "Textmer"


def test_rich_text_without_text_says_so() -> None:
    with pytest.raises(UnreadableError, match="the document has no text"):
        read(rb"{\rtf1\ansi\pard\par}", "a.rtf")
