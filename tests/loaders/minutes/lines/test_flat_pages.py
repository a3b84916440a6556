"""Minutes with paragraphs whose transcript came with each page on one line."""

from loaders.minutes.lines.cuts import cut
from loaders.minutes.reader import read_minutes
from loaders.text import Text

COVER = (
    "1 Storåns kommun Protokoll Kommunstyrelsen Sammanträdesdatum 2021-03-09 Plats och tid Rådhuset, kl. 13.00-15.10 "
    "Beslutande Anna Ek (S), ordförande Bo Lind (M) Cilla Gren (C) Övriga deltagare Dan Alm, kommundirektör "
    "Utses att justera Bo Lind Justeringens plats och tid Rådhuset 2021-03-12 Underskrifter Sekreterare Eva Ros "
    "Paragrafer 31-33 Ordförande Anna Ek Justerande Bo Lind"
)
FIRST = (
    "2 Storåns kommun Protokoll Kommunstyrelsen Sammanträdesdatum 2021-03-09 § 31 Dnr KS 2021/14 Avtal om gemensam "
    "växel Beslut Kommunstyrelsen godkänner avtalet. Ärendebeskrivning Avtalet (punkt 4) bygger på kommunstyrelsens "
    "beslut 2020-11-10, § 12 Växel, och delas av tre kommuner. § 32 Taxa för vatten Dnr KS 2021/20 Förvaltningen har "
    "räknat om taxan. Beslut 1. Taxan antas. 2. Dan Alm får i uppdrag att informera hushållen."
)
SECOND = (
    "3 Storåns kommun Protokoll Kommunstyrelsen Sammanträdesdatum 2021-03-09 § 33 Rapporter Beslut Rapporterna läggs "
    "till handlingarna. Bakgrund Dan Alm redogör för läget på biblioteken och för arbetet med den nya översiktsplanen."
)
TEXT = Text(f"{COVER}\n\n{FIRST}\n\n{SECOND}")


def test_items_their_cases_and_titles_are_read_from_pages_on_one_line() -> None:
    record = read_minutes(TEXT)

    assert [(item.number, item.heading.value, item.case and item.case.value) for item in record.items] == [
        ("31", "Avtal om gemensam växel", "KS 2021/14"),
        ("32", "Taxa för vatten", "KS 2021/20"),
        ("33", "Rapporter", None),
    ]


def test_points_under_a_section_keep_their_text_on_one_line() -> None:
    lines = [line.text.strip() for line in cut(TEXT)]

    assert "2. Dan Alm får i uppdrag att informera hushållen." in lines
    assert "Ärendebeskrivning" in lines
    assert not any(line.startswith("4)") for line in lines)


def test_those_who_sign_are_read_from_a_cover_on_one_line() -> None:
    record = read_minutes(TEXT)

    assert {(signature.name.value, signature.role) for signature in record.signatures} >= {
        ("Anna Ek", "chair"),
        ("Eva Ros", "secretary"),
        ("Bo Lind", "adjuster"),
    }


def test_a_paragraph_that_a_sentence_cites_begins_no_item() -> None:
    assert not any(line.text.startswith("§ 12") for line in cut(TEXT))


def test_the_top_of_a_page_on_one_line_parts_the_organisation_from_the_body() -> None:
    record = read_minutes(TEXT)

    assert record.head.body is not None
    assert record.head.body.value == "Kommunstyrelsen"


def test_labels_and_names_in_a_row_at_the_end_are_signatures_in_their_order() -> None:
    text = Text(
        "Storåns råd\nProtokoll 2021-03-09\nNärvarande: Anna Ek, ordförande\nBo Lind\nEva Ros, sekreterare\n\n"
        "§ 1 Öppnande\nAnna Ek öppnade mötet.\n\n§ 2 Avslutning\nMötet avslutades.\n\n"
        "Vid protokollet:\nJusteras: Eva Ros Anna Ek Bo Lind\n"
    )

    assert {(s.name.value, s.role) for s in read_minutes(text).signatures} == {
        ("Eva Ros", "secretary"),
        ("Anna Ek", "chair"),
        ("Bo Lind", "adjuster"),
    }


def test_points_and_proposals_from_somebody_begin_lines_of_their_own() -> None:
    page = FIRST.replace(
        "1. Taxan antas. 2. Dan", "På förslag av Bo Lind (M): Taxan antas. Handlingar Brev 2020. 1. Dan"
    )
    points = page.replace("godkänner avtalet.", "beslutar 1. att godkänna avtalet, samt 2. att skicka det till Staden.")
    lines = [line.text.strip() for line in cut(Text(f"{COVER}\n\n{points}\n\n{SECOND}"))]

    assert {"På förslag av Bo Lind (M):", "Taxan antas.", "Handlingar", "2. att skicka det till Staden."} <= {*lines}


def test_words_that_end_each_page_stand_on_a_line_of_their_own() -> None:
    pages = (f"{page} Storåns kommun www.storan.example" for page in (COVER, FIRST, SECOND))
    lines = [line.text for line in cut(Text("\n\n".join(pages)))]

    assert lines.count("Storåns kommun www.storan.example") == 3


def test_labels_in_capitals_begin_lines() -> None:
    cover = COVER.replace("Beslutande", "BESLUTANDE").replace("Övriga deltagare", "ÖVRIGA NÄRVARANDE")
    record = read_minutes(Text(f"{cover}\n\n{FIRST}\n\n{SECOND}"))

    seats = {attendee.name.value: attendee.seat for attendee in record.attendance}
    assert (seats["Anna Ek"], seats["Bo Lind"], seats["Cilla Gren"], seats["Dan Alm"]) == (*["member"] * 3, "other")


def test_titles_of_notes_end_where_text_begins_with_a_capital_and_before_a_day() -> None:
    record = read_minutes(
        Text(
            "1 Norrdalens chefsgrupp MINNESANTECKNINGAR Dag 4 mars 2022 Plats Stadshuset, Ånge Deltagare Karin Alm, "
            "Ånge kommun Eva Lind, Timrå kommun Nils Ek, kansliet, sekreterare 1. Mötets öppnande Karin hälsade alla "
            "välkomna. 2. Samverkan i Ånge kommun Arbetet går framåt. Gruppen beslutar att Eva Lind tar fram ett "
            "förslag. 3. Rapport från Region Väst Eva berättade om läget. 4. Avtal med Sundsvall Det finns ett utkast. "
            "5. Nästa möte 6 maj kl. 9, Timrå"
        )
    )
    assert [item.heading.value for item in record.items] == [
        "Mötets öppnande", "Samverkan i Ånge kommun", "Rapport från Region Väst", "Avtal med Sundsvall", "Nästa möte",
    ]  # fmt: skip
    coming = record.next_meeting
    assert coming is not None
    assert [found and found.value for found in (coming.date, coming.start, coming.place)] == [
        "2022-05-06", "09:00", "Timrå",
    ]  # fmt: skip


def test_numbers_before_or_with_a_dot_after_the_sign_begin_items_on_one_line() -> None:
    pages = (
        "Samkommunstyrelsen Protokoll 16.5.2019 NÄRVARANDE Holm Christer, ordförande Nyberg Anita Backas Rolf "
        "20 § VAL AV PROTOKOLLJUSTERARE Beslut: Till protokolljusterare valdes Rolf Backas. 21 § HYRESAVTAL MED "
        "LOVISA STAD Anita Nyberg anmälde jäv. Beslut: Hyresavtalet godkändes. 22 § BOKSLUT Beslut: Det godkändes."
    )
    dotted = pages.replace("20 §", "§ 20.").replace("21 §", "§ 21.").replace("22 §", "§ 22.")

    for written in (pages, dotted):
        items = read_minutes(Text(written)).items
        assert [(item.number, item.heading.value.casefold()) for item in items] == [
            ("20", "val av protokolljusterare"),
            ("21", "hyresavtal med lovisa stad"),
            ("22", "bokslut"),
        ]


def test_a_list_with_the_surname_first_is_read_from_one_line() -> None:
    record = read_minutes(
        Text(
            "Samkommunstyrelsen Protokoll 16.5.2019 NÄRVARANDE Holm Christer, ordförande Nyberg Anita, viceordförande "
            "Backas Rolf Lindroos Gunvor Åkers Kim, ers. för Törn Eva FRÅNVARANDE Törn Eva Grön Håkan "
            "ÖVRIGA NÄRVARANDE Wik Benita, rektor ÄRENDEN §§ 20–21 20 § LAGLIGHET Beslut: Mötet är lagligt. "
            "21 § BOKSLUT Beslut: Bokslutet godkändes."
        )
    )

    assert {person.name.value: (person.status, person.seat) for person in record.attendance} == {
        "Christer Holm": ("present", "member"),
        "Anita Nyberg": ("present", "member"),
        "Rolf Backas": ("present", "member"),
        "Gunvor Lindroos": ("present", "member"),
        "Kim Åkers": ("present", "serving_substitute"),
        "Eva Törn": ("absent", "member"),
        "Håkan Grön": ("absent", "member"),
        "Benita Wik": ("present", "other"),
    }


def test_the_top_of_a_page_on_one_line_parts_owner_body_and_kind() -> None:
    head = read_minutes(
        Text(
            "1 Bodaforsens kommun Gemensam nämnd för kost och måltid Protokoll Mötesdatum: 2024-09-11 Mötestid: "
            "09:00-10:20 Plats: Stadshuset Närvarande ledamöter: Anna Ek (S) ordförande, Bo Lind (M), Cilla Gren (C) "
            "§ 21 Godkännande av dagordning Nämndens beslut Nämnden godkänner dagordningen. § 22 Delårsbokslut "
            "Nämndens beslut Nämnden fastställer delårsbokslutet. Protokollet justeras digitalt Dan Alm, sekreterare"
        )
    ).head

    assert [found and found.value for found in (head.organisation, head.body, head.date)] == [
        "Bodaforsens kommun",
        "Gemensam nämnd för kost och måltid",
        "2024-09-11",
    ]


def test_numbered_people_on_one_line_are_no_items() -> None:
    record = read_minutes(
        Text(
            "Förbundsstyrelsen Protokoll 2016-06-02 Närvarande ledamöter: 1. Anna Ek (S), Ljusdal, ordförande 2. Bo "
            "Lind (C), Ovanåker 3. Cecilia Ros (M), Bollnäs Tjänstemän: Dan Alm, förbundschef § 24 Dagordning Listan "
            "godkänns. § 25 Bokslut Dan Alm redovisar bokslutet. Styrelsen beslutar att godkänna det. § 26 Slut "
            "Mötet avslutas."
        )
    )

    assert [item.number for item in record.items] == ["24", "25", "26"]
    assert [person.name.value for person in record.attendance] == ["Anna Ek", "Bo Lind", "Cecilia Ros", "Dan Alm"]


def test_clauses_with_letters_numbers_or_no_sign_at_all_are_parted_on_one_line() -> None:
    page = (
        "1 Älvens förbund Direktionen Protokoll 2021-03-09 § 7/2021 Avtal Beslut Direktionen beslutar 1. att godkänna "
        "avtalet, och 2. att skriva till Ekby. § 8/2021 Taxa Beslut Direktionen beslutar att lägga rapporten till "
        "handlingarna att ge förbundschefen i uppdrag att räkna om taxan. Paragrafen justeras omedelbart. § 9/2021 "
        "Plan Direktionen beslutade a) att planen antas, b) att den skickas ut, samt c) att den ses över varje år."
    )
    decided = [
        (d.item, d.text.value)
        for d in read_minutes(Text(f"{page}\n\n2 {page[2:30]} § 10/2021 Slut Mötet avslutas.")).decisions
    ]

    assert decided == [
        ("7", "godkänna avtalet, och"),
        ("7", "skriva till Ekby."),
        ("8", "lägga rapporten till handlingarna"),
        ("8", "ge förbundschefen i uppdrag att räkna om taxan."),
        ("8", "Paragrafen justeras omedelbart."),
        ("9", "planen antas,"),
        ("9", "den skickas ut, samt"),
        ("9", "den ses över varje år."),
    ]


def test_the_only_paragraph_of_an_extract_on_one_line_is_an_item() -> None:
    page = (
        "1 Kalvs kommun PROTOKOLLSUTDRAG Kommunfullmäktige 2019-11-25 § 184 Medlemskap i nämnden Dnr 2019/312 "
        "Kommunfullmäktiges beslut Kommunfullmäktige beslutar att kommunen går med i nämnden, samt att utse "
        "Anna Ek (S) till ledamot att avtalet ska gälla i fem år. Beslutsunderlag Protokoll 2019-11-04 § 210. Enkäten "
        "skickas till 3 hushåll."
    )
    record = read_minutes(Text(page))
    assert [(item.number, item.heading.value) for item in record.items] == [("184", "Medlemskap i nämnden")]
    assert [d.text.value for d in record.decisions] == [
        "kommunen går med i nämnden, samt",
        "utse Anna Ek (S) till ledamot",
        "avtalet ska gälla i fem år.",
    ]


def test_dashes_begin_points_on_one_line_and_titles_before_names_begin_text() -> None:
    page = (
        "1 Älvens grupp Minnesanteckningar 2021-01-28 Närvarande Anna Ek, Alby Bo Lind, Berga 1. Drift - Lugnt i Alby. "
        "- Berga hade ett längre avbrott i förra veckan. 2. Patienter Sjukhusdirektör Anna Ek redovisar statistik för "
        "hela året. 3. Möte Mötet avslutades. Vid anteckningarna Bo Lind och många andra som var med hela dagen."
    )
    assert [item.heading.value for item in read_minutes(Text(page)).items] == ["Drift", "Patienter", "Möte"]


def test_a_short_word_before_the_paragraph_behind_a_rule_begins_an_item() -> None:
    page = (
        "2 Skolförbundet Öarna Protokoll Direktionen 2018-05-31 § 7 Upprop Alla ropas upp. --- Dir § 8 Övriga frågor "
        "Inga övriga frågor anmäls. --- Dir § 9 Taxa för båtar Dnr GD 2018/22 Direktionen beslutar att anta taxan. "
        "Den gäller från hösten och ses över varje år av förvaltningen, som beslutades § 4 förra året."
    )
    record = read_minutes(Text(f"{COVER}\n\n{page}"))

    assert [(item.number, item.heading.value) for item in record.items] == [
        ("7", "Upprop"),
        ("8", "Övriga frågor"),
        ("9", "Taxa för båtar"),
    ]
    assert [decision.text.value for decision in record.decisions] == ["anta taxan."]


def test_a_body_of_two_words_heads_its_decisions_on_one_line() -> None:
    page = (
        "2 Storåns kommun Protokoll Gemensamma nämnden 2021-03-09 § 31 Justering Gemensamma nämndens beslut "
        "Att utse Anna Ek till justerare. Att protokollet justeras digitalt. § 32 Rapport om växeln "
        "Gemensamma nämndens beslut Att notera rapporten. Sammanfattning Dan Alm redogör för arbetet med växeln i år."
    )
    record = read_minutes(Text(COVER.replace("Kommunstyrelsen", "Gemensamma nämnden") + f"\n\n{page}"))

    assert [item.heading.value for item in record.items] == ["Justering", "Rapport om växeln"]
    assert [(decision.item, decision.text.value) for decision in record.decisions] == [
        ("31", "utse Anna Ek till justerare."),
        ("31", "protokollet justeras digitalt."),
        ("32", "notera rapporten."),
    ]
