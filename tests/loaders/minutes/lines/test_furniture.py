"""Page headers, footers and marks. Bodies and people are invented."""

from loaders.minutes.lines.furniture import furniture
from loaders.minutes.lines.outline import outline
from loaders.text import Text

PAGE = (
    "EXEMPELBY KOMMUN        PROTOKOLL       {n} (3)\nMiljönämnden\n2024-04-11\n\n§ {n}   Dnr MN 2024/{n}\nÄrende "
    "{n}\n\n"
    "Beslut\nNämnden godkänner taxa nummer {n}.\n\nJusterandes sign    Utdragsbestyrkande\n"
)


def pages() -> Text:
    parts = [PAGE.format(n=n) for n in (1, 2, 3)]
    return Text("".join(parts), pages=(0, len(parts[0]), len(parts[0]) + len(parts[1])))


def shown(text: Text) -> list[str]:
    return [text.lines[i].text for i in sorted(furniture(text.lines))]


def test_headers_come_again_and_the_first_stays_for_the_head() -> None:
    lines = shown(pages())
    assert lines.count("Miljönämnden") == 2
    assert lines.count("2024-04-11") == 2
    assert any("3 (3)" in line for line in lines)
    assert [line.text for line in outline(pages()).head if line.text][1] == "Miljönämnden"


def test_what_an_item_says_on_every_page_is_no_furniture() -> None:
    lines = shown(pages())
    assert "Beslut" not in lines
    assert not any(line.startswith(("§", "Nämnden godkänner")) for line in lines)


def test_page_marks_and_traces_of_signing_are_furniture() -> None:
    text = Text("1(6)\nKarin talade.\nSida 2 av 6\nTransaktionsidentitet: ABC1\n© Tjänsten\n- 3 -\nSlut.")
    assert shown(text) == ["1(6)", "Sida 2 av 6", "Transaktionsidentitet: ABC1", "© Tjänsten", "- 3 -"]


def test_a_letter_templates_field_amid_the_text_is_furniture() -> None:
    text = Text("Diskussion fördes.\n\nAvsändare\nAlm, Karin\nGruppen beslutade\natt Nils ringer.")
    assert shown(text) == ["Avsändare", "Alm, Karin"]


def test_a_header_without_pages_is_found_around_the_page_marks() -> None:
    header = "Kommunfullmäktige\n\nProtokoll nr 4\nSammanträdesdatum: 2024-04-25\n\n"
    block = header + "§ {n} Ärende {n}\nText {n}.\n\n{n} (9)\n\n"
    text = Text("".join(block.format(n=n) for n in range(3, 8)))
    assert shown(text).count("Kommunfullmäktige") == 4


def test_a_page_number_at_the_right_end_of_a_header_parts_the_pages() -> None:
    page = "Exempelby kommun                  {n}(3)\n   Möte\nFiskenämnden\n\n§ {n} Ärende\nOm {n}.\n\n\n\n"
    lines = shown(Text("".join(page.format(n=n) for n in (1, 2, 3))))
    assert [line.split()[-1] for line in lines if line.startswith("Exempelby")] == ["2(3)", "3(3)"]


def test_a_heading_that_goes_on_from_the_page_before_is_none() -> None:
    assert shown(Text("FN § 26     FN/2022:1\nTaxa\nDyr.\nFN § 26 (fort.)     FN/2022:1\nMycket dyr.\n")) == [
        "FN § 26 (fort.)     FN/2022:1"
    ]


def test_a_case_number_below_a_heading_is_no_furniture() -> None:
    page = "{n} (3)\n§ {n} Ärende\nÄrendenummer: Fn {n}/2025\nText om {n}.\n"
    assert not [line for line in shown(Text("".join(page.format(n=n) for n in (1, 2, 3)))) if "Fn" in line]


def test_a_header_that_begins_in_the_middle_of_its_line_marks_a_page() -> None:
    header = "                  SAMMANTRÄDESPROTOKOLL        Sida {n} (3)\nEXEMPELBY KOMMUN\n\n"
    text = Text("".join(f"{header.format(n=n)}§ {n}\nÄrende nummer {n}\n\nText om ärendet.\n\n" for n in (1, 2, 3)))
    assert shown(text).count("EXEMPELBY KOMMUN") == 2


def test_the_first_line_of_a_short_document_beside_a_page_mark_is_its_header() -> None:
    text = Text("Älvens vattenråd\nProtokoll\n1. Fisk\nAnna berättar.\nÄlvens vattenråd\n2 (2)\nBo svarar.\n")
    assert 4 in furniture(text.lines)
    assert 0 not in furniture(text.lines)
