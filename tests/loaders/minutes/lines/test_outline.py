"""Items under every numbering, contents pages, attendance blocks. Bodies and people are invented."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.text import Mark, Text


def items(text: str | Text) -> list[tuple[str, str]]:
    layout = outline(Text(text) if isinstance(text, str) else text)
    return [(part.number, part.heading.value) for part in layout.items]


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        ("1. Inledning", "2. Ekonomi", "2"),
        ("1) Inledning", "2) Ekonomi", "2"),
        ("§ 1 Inledning", "§ 2 Ekonomi", "2"),
        ("§1 Inledning", "§2 Ekonomi", "2"),
        ("12 § Inledning", "13 § Ekonomi", "13"),
        ("Punkt 1 – Inledning", "Punkt 2 – Ekonomi", "2"),
        ("$1 Inledning", "$2 Ekonomi", "2"),
        ("KS § 3 a Inledning", "KS § 3 b Ekonomi", "3b"),
        ("A) Inledning", "B) Ekonomi", "B"),
        ("1 Inledning", "2 Ekonomi", "2"),
        ("1\nInledning", "2\nEkonomi", "2"),
        ("§ 1\nInledning", "§ 2\nEkonomi", "2"),
        ("$ 1\nInledning", "$ 2\nEkonomi", "2"),
        ("1.\nInledning", "2.\nEkonomi", "2"),
        ("§ 1/2023\nInledning", "§ 2/2023\nEkonomi", "2"),
        ("§ 1/23 Inledning", "§ 2/23 Ekonomi", "2"),
        ("1/23 § Inledning", "2/23 § Ekonomi", "2"),
        ("§ 1   Dnr KS 2023/4\nInledning", "§ 2   Dnr KS 2023/5\nEkonomi", "2"),
    ],
)
def test_every_numbering_makes_items(first: str, second: str, number: str) -> None:
    found = items(f"{first}\nKarin öppnade mötet.\n\n{second}\nNils redogjorde för läget.\n")
    assert [heading for _, heading in found] == ["Inledning", "Ekonomi"]
    assert found[1][0] == number


def test_a_list_inside_an_item_makes_no_items() -> None:
    text = "1. Inledning\nText.\n\n2. Planer\n1. Läget\n2. Planen\n3. Resten\n\n3. Övrigt\nInget.\n"
    assert [number for number, _ in items(text)] == ["1", "2", "3"]
    assert items(text)[2][1] == "Övrigt"


def test_a_wrapped_reference_at_the_start_of_a_line_is_no_item() -> None:
    text = "§ 12 Avtal\nBordlagt den 1 mars,\n§ 46, den 2 april,\n§ 104.\n\n§ 13 Taxa\nAntas.\n"
    assert items(text) == [("12", "Avtal"), ("13", "Taxa")]


def test_a_contents_page_is_furniture_and_not_items() -> None:
    text = (
        "Innehåll\n\n§ 8 Dnr VN-2025-4\nUppföljning och prognos ........ 3\n\n§ 9 Dnr VN-2024-52\nUpphandling "
        "........ 4\n\n"
        "§ 8         Dnr VN-2025-4\nUppföljning och prognos\n\nBeslut\nGodkänns.\n\n§ 9      Dnr VN-2024-52\n"
        "Upphandling\n\nBeslut\nGodkänns.\n"
    )
    layout = outline(Text(text))
    assert [(p.number, p.heading.value, p.case and p.case.value) for p in layout.items] == [
        ("8", "Uppföljning och prognos", "VN-2025-4"),
        ("9", "Upphandling", "VN-2024-52"),
    ]
    assert any("...." in line.text for line in layout.furniture)


def test_a_number_without_a_title_in_the_contents_is_no_item() -> None:
    text = (
        "Innehåll\n\n§ 8 Dnr VN-2025-4\nUppföljning och prognos ........ 3\n\n§ 10 Dnr VN-2025-6\n\n"
        "§ 9 Dnr VN-2024-52\nUpphandling ........ 4\n\n"
        "§ 8         Dnr VN-2025-4\nUppföljning och prognos\n\nBeslut\nGodkänns.\n\n§ 9      Dnr VN-2024-52\n"
        "Upphandling\n\nBeslut\nGodkänns.\n"
    )
    assert [p.number for p in outline(Text(text)).items] == ["8", "9"]


def test_an_agenda_adds_the_items_that_the_minutes_do_not_reach() -> None:
    agenda = "Dagordning\n1. Öppnande\n2. Budget\n\nStudieresa 2016\n3. Övrigt\n\n"
    text = agenda + "1. Öppnande\nKarin öppnade.\n2. Budget\nAntogs.\n"
    assert items(text) == [("1", "Öppnande"), ("2", "Budget"), ("", "Studieresa 2016"), ("3", "Övrigt")]


def test_a_title_below_its_number_goes_on_until_the_text_begins() -> None:
    text = (
        "§ 7 Dnr 2024/1\nMotion av Karin Alm (M) om att införa en gemensam beredskap för\nbrandstationerna i "
        "länet\nBeslut\nAvslås.\n\n"
        "§ 8 Dnr 2024/2\nInformation\n\nBeslut\nNoteras.\n"
    )
    assert (
        items(text)[0][1] == "Motion av Karin Alm (M) om att införa en gemensam beredskap för brandstationerna i länet"
    )


def test_a_case_number_alone_below_the_heading_belongs_to_the_item() -> None:
    layout = outline(
        Text("34 § Delårsrapport\n\nDiarienummer 2023/112\n\nGodkänns.\n\n35 § Budget (dnr 2023/98)\nAntas.\n")
    )
    assert [part.case and part.case.value for part in layout.items] == ["2023/112", "2023/98"]
    assert layout.items[1].heading.value == "Budget"
    assert not any("Diarienummer" in line.text for line in layout.items[0].lines)


def test_bold_letters_end_the_title_within_a_line() -> None:
    characters = "1. Budget antogs enligt förslag.\n2. Taxor gäller från januari.\n"
    marks = (Mark("strong", 3, 9), Mark("strong", 36, 41))
    layout = outline(Text(characters, marks=marks))
    assert [part.heading.value for part in layout.items] == ["Budget", "Taxor"]
    assert layout.items[0].lines[0].text.strip() == "antogs enligt förslag."


def test_headings_without_numbers_are_counted_and_said_to_be_unprinted() -> None:
    characters = "Chefsgruppen\n\nNärvarande\nKarin Alm\n\nUpphandling\nKlar.\n\nIT-drift\nPågår.\n"
    places = [(characters.index(word), len(word)) for word in ("Upphandling", "IT-drift")]
    marks = (Mark("heading", 0, 12, 1), *(Mark("heading", place, place + length, 2) for place, length in places))
    layout = outline(Text(characters, marks=marks))
    assert [(p.number, p.heading.value, p.printed) for p in layout.items] == [
        ("1", "Upphandling", False),
        ("2", "IT-drift", False),
    ]


def test_short_lines_above_running_text_are_headings_where_nothing_else_is() -> None:
    text = (
        "Norrdalens nätverk\n\nDeltagare\nKarin Alm, Ånge kommun\n\nLägesrapport\nKarin berättade om läget.\n\n"
        "Gemensam upphandling\nNils tar fram underlag.\n"
    )
    assert items(text) == [("1", "Lägesrapport"), ("2", "Gemensam upphandling")]


def test_the_attendance_ends_at_the_next_label_of_the_head() -> None:
    text = (
        "Miljönämnden 2024-01-02\nBeslutande    Ledamöter          Ersättare\nKarin Alm (S)      Nils Ros (M)\n"
        "Övriga närvarande\nEva Lind, chef\n\nPlats och tid för justering  Digitalt\nSekreterare   Eva Lind\n\n§ 1 "
        "Taxa\nAntas.\n"
    )
    layout = outline(Text(text))
    assert [line.text for line in layout.attendance if line.text][-1] == "Eva Lind, chef"
    assert any(line.text.startswith("Sekreterare") for line in layout.head)


def test_the_closing_begins_where_the_last_item_ends() -> None:
    layout = outline(
        Text("1. Val\nKlart.\n\n2. Slut\nKarin tackade.\n\nVid protokollet      Justeras\n\nNils Ros      Karin Alm\n")
    )
    assert [line.text for line in layout.items[-1].lines if line.text] == ["Karin tackade."]
    assert layout.closing[0].text.startswith("Vid protokollet")


def test_a_page_on_one_line_is_cut_into_its_lines() -> None:
    filler = (
        "Ekonomin är i balans och prognosen för helåret visar ett litet överskott jämfört med budget för verksamheten. "
        * 3
    )
    text = (
        "Protokoll från styrelsens sammanträde 12 mars 1998 Ledamöter Karin Alm (m), Hjo Nils Ros (s), Tibro "
        "71 Justering Att justera utsågs Nils Ros. 72 Föregående protokoll Protokollet lades till handlingarna. "
        f"73 Ekonomi {filler}"
    )
    assert items(text)[:2] == [("71", "Justering"), ("72", "Föregående protokoll")]


def test_a_text_in_double_spacing_is_read_like_any() -> None:
    text = "".join(
        f"§ {n} Dnr 2024/{n}\nMotion om en gemensam beredskap för alla\nbrandstationerna i länet\nBeslut\nAvslås.\n\n"
        for n in range(1, 10)
    )
    assert items(text.replace("\n", "\n\n")) == items(text)


@pytest.mark.parametrize("characters", ["", "\n\n", "§", "1.", "\t\t\n|", "Innehåll", "A" * 5000, "§ 1\n" * 300])
def test_anything_can_be_laid_out(characters: str) -> None:
    layout = outline(Text(characters))
    lines = [
        *layout.head,
        *layout.attendance,
        *layout.closing,
        *layout.furniture,
        *(x for p in layout.items for x in p.lines),
    ]
    assert len({(line.start, line.end) for line in lines if line.text}) == len([line for line in lines if line.text])


def test_a_case_alone_between_number_and_title_is_the_items_case() -> None:
    read = outline(Text("§ 1\nDnr: FN2022/00412\n\nTaxa för fiske\n\nBeslut\nTaxan fastställs.\n\n§ 2\nAvslut\n"))
    first = read.items[0]
    assert first.heading.value == "Taxa för fiske"
    assert first.case is not None
    assert first.case.value == "FN2022/00412"


def test_a_case_without_label_beside_the_number_is_the_items_case() -> None:
    read = outline(
        Text("AU § 1        FN-2020/337\n\nGemensamt fiske\n\nFisken.\n\nAU § 2        FN-2020/338\n\nNät\n\nNäten.\n")
    )
    assert [(item.heading.value, item.case.value if item.case else None) for item in read.items] == [
        ("Gemensamt fiske", "FN-2020/337"),
        ("Nät", "FN-2020/338"),
    ]


@pytest.mark.parametrize("title", ["Remiss av betänkandet Mera fisk (SOU 2025:95)", "Nya regler (EU 2016/679)"])
def test_a_report_or_law_in_a_title_is_no_case(title: str) -> None:
    first = outline(Text(f"§ 1 {title}\n\nFisken.\n\n§ 2 Avslut\n\nMötet slutade.\n")).items[0]
    assert (first.heading.value, first.case) == (title, None)


@pytest.mark.parametrize("organ", ["Mbn", "Ks", "KS AU", "BUN"])
def test_letters_of_the_organ_may_stand_before_the_paragraph(organ: str) -> None:
    text = f"{organ} § 14     Dnr 2022-000017\n\nFiskeplan\n\nBeslut\nPlanen antas.\n\n{organ} § 15\n\nAnmälningar\n"
    assert [(item.number, item.heading.value) for item in outline(Text(text)).items] == [
        ("14", "Fiskeplan"),
        ("15", "Anmälningar"),
    ]


def test_a_word_for_a_section_alone_below_its_number_is_the_title() -> None:
    read = outline(Text("§ 1\n\nVal\n\nBeslut\nTaxan antas.\n\n§ 2\n\nInformation\n\nBeslut\nNämnden tackar.\n"))
    assert [item.heading.value for item in read.items] == ["Val", "Information"]


def test_a_contents_entry_without_number_that_names_an_item_is_that_item() -> None:
    text = "Ärenden\n\n§ 1\n§ 2\n  Taxa för fiske\n\n  Båtar\n\n§ 1\n\nTaxa för fiske\n\nDyr.\n\n§ 2\n\nBåtar\n\n2.\n"
    assert [item.heading.value for item in outline(Text(text)).items] == ["Taxa för fiske", "Båtar"]


def test_the_number_of_the_meeting_may_stand_before_that_of_the_item() -> None:
    text = Text(
        "Mötesprotokoll nr 7\n\n7.1  Föregående protokoll\nInget.\n\n7.2  Provpumpning\nKlar.\n\n7.3  Tidplan\nSatt.\n"
    )
    assert [(item.number, item.heading.value) for item in outline(text).items] == [
        ("7.1", "Föregående protokoll"),
        ("7.2", "Provpumpning"),
        ("7.3", "Tidplan"),
    ]


def test_points_below_items_are_none() -> None:
    text = Text(
        "Protokoll\n\n1. Ekonomi\n1.1 Bokslut\nKlart.\n1.2 Budget\nKlar.\n\n"
        "2. Personal\n2.1 Lön\nSatt.\n2.2 Semester\nTagen.\n"
    )
    assert [item.number for item in outline(text).items] == ["1", "2"]


@pytest.mark.parametrize("title", ["Information", "Justering"])
def test_a_word_for_a_section_right_below_a_number_is_its_title(title: str) -> None:
    text = Text(f"§ 53\nTaxor\nAntas.\n\n§ 54\n{title}\nAtt justera utses Anna Ek.\n")
    assert [item.heading.value for item in outline(text).items] == ["Taxor", title]
