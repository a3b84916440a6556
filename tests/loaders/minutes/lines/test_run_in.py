"""Minutes whose transcript came with a paragraph on each line, headings run into the text."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text

TEXT = """Samordningsförbundet Ådalen
Protokoll
Datum: 2020-06-12 Tid: 09.00–11.30 Plats: Folkets hus, Boda
Närvarande ledamöter Anna Ek, Boda kommun, ordförande Bo Lind, Försäkringskassan
Övriga Cilla Gren, förbundschef
§ 1 Mötets öppnande Ordföranden öppnade mötet och hälsade alla välkomna.
§ 2 Ekonomisk uppföljning Cilla Gren redovisade utfallet per maj. Beslut Uppföljningen godkänns.
§ 3 Dnr 2020/12 Insatsen Klivet vidare Styrelsen talade om insatsen. Bo Lind återkommer.
§ 4 Nästa möte Nästa möte är den 18 september 2020 kl. 09.00 i Boda.
Vid protokollet Cilla Gren
"""


def test_headings_that_run_into_their_text_are_cut_from_it() -> None:
    record = read_minutes(Text(TEXT))

    assert [(item.number, item.heading.value, item.case and item.case.value) for item in record.items] == [
        ("1", "Mötets öppnande", None),
        ("2", "Ekonomisk uppföljning", None),
        ("3", "Insatsen Klivet vidare", "2020/12"),
        ("4", "Nästa möte", None),
    ]
    assert [decision.text.value for decision in record.decisions if decision.item == "2"] == ["Uppföljningen godkänns."]


def test_labels_on_one_line_of_the_cover_are_parted() -> None:
    head = read_minutes(Text(TEXT)).head

    assert head.start is not None
    assert head.place is not None
    assert (head.start.value, head.place.value) == ("09:00", "Folkets hus, Boda")


def test_numbered_points_that_are_sentences_stay_whole() -> None:
    points = "\n".join(f"{n}. Nämnden godkänner förslaget om väg {n}. Kostnaden ryms i budget." for n in range(1, 6))
    text = f"Protokoll\n1. Öppnande\nMötet öppnas.\n2. Beslut om vägar\n{points}\n3. Avslutning\nMötet avslutas.\n"

    assert "Öppnande" in [item.heading.value for item in read_minutes(Text(text)).items]


def test_the_day_of_the_next_meeting_is_cut_off_its_heading() -> None:
    text = TEXT.replace(
        "§ 4 Nästa möte Nästa möte är den 18 september 2020 kl. 09.00 i Boda.", "§ 4 Nästa möte 2020-09-18 kl. 09.00"
    )
    record = read_minutes(Text(text))

    assert record.items[3].heading.value == "Nästa möte"
    assert record.next_meeting is not None
    assert record.next_meeting.date is not None
    assert record.next_meeting.date.value == "2020-09-18"


def test_sections_that_run_into_their_text_are_cut_from_it_under_headings_of_their_own() -> None:
    text = (
        "Boda kommun\nProtokoll 2018-10-30\n§ 187 Dnr KS 2018-00312\nFastställande av lista\n"
        "Kommunstyrelsens beslut Listan fastställs.\n§ 188 Dnr KS 2018-00288\nBudgetuppföljning\n"
        "Kommunstyrelsens beslut 1. Uppföljningen godkänns. 2. Ärendet återkommer i november.\n"
    )
    record = read_minutes(Text(text))

    assert [item.heading.value for item in record.items] == ["Fastställande av lista", "Budgetuppföljning"]
    assert [decision.text.value for decision in record.decisions] == [
        "Listan fastställs.",
        "Uppföljningen godkänns.",
        "Ärendet återkommer i november.",
    ]


def test_a_header_of_one_line_parts_owner_body_and_kind() -> None:
    record = read_minutes(
        Text(TEXT.replace("Samordningsförbundet Ådalen\nProtokoll\n", "Boda kommun Protokoll Kulturnämnden\n"))
    )

    assert record.head.organisation is not None
    assert record.head.body is not None
    assert (record.head.organisation.value, record.head.body.value) == ("Boda kommun", "Kulturnämnden")


def test_points_called_so_run_into_their_text() -> None:
    text = (
        "Protokoll 2014-02-11\nNärvarande: Anna Ek, Bo Lind\nPunkt 1 Föregående protokoll Protokollet godkändes.\n"
        "Punkt 2 Teknisk lösning Anna Ek tar in offert.\nPunkt 3 Öppettider Gruppen föreslår samma tider.\n"
    )
    found = [item.heading.value for item in read_minutes(Text(text)).items]
    assert found == ["Föregående protokoll", "Teknisk lösning", "Öppettider"]


def test_one_paragraph_that_runs_into_its_section_tells_of_the_others() -> None:
    text = (
        "Älvens kommun\n\n§ 61 Ny förbundsordning Dnr KS 2021/93 Kommunstyrelsens beslut Förslaget antas.\n"
        "§ 62 Avtal om gemensam nämnd\nKommunstyrelsens beslut Kommunstyrelsen beslutar 1. att godkänna avtalet, 2. "
        "att ge kommunchefen i uppdrag att skriva på det, och 3. att följa upp det. Bakgrund Avtalet gäller i fem år.\n"
    )
    record = read_minutes(Text(text))
    assert [item.heading.value for item in record.items] == ["Ny förbundsordning", "Avtal om gemensam nämnd"]
    assert [d.text.value for d in record.decisions] == [
        "Förslaget antas.",
        "godkänna avtalet,",
        "ge kommunchefen i uppdrag att skriva på det, och",
        "följa upp det.",
    ]


def test_the_number_of_a_heading_below_ends_the_title() -> None:
    text = "2. Nära vård 2.1 Lägesbild Anna redogjorde för läget.\n3. Ekonomi Bo visade allt.\n4. Slut Mötet slutade.\n"
    assert [item.heading.value for item in read_minutes(Text(text)).items] == ["Nära vård", "Ekonomi", "Slut"]


def test_the_first_of_numbered_points_is_parted_from_its_lead() -> None:
    text = (
        "Älven\n44 § Plan\nBeslut Styrelsen beslutar 1. Planen antas. 2. Anna Ek får i uppdrag att skriva till Ekby.\n"
        "45 § Taxa\nBeslut Taxan höjs.\n"
    )
    assert [d.text.value for d in read_minutes(Text(text)).decisions] == [
        "Planen antas.",
        "Anna Ek får i uppdrag att skriva till Ekby.",
        "Taxan höjs.",
    ]


def test_rows_of_a_table_of_items_that_lost_its_columns_keep_their_titles() -> None:
    text = (
        "Älvens grupp\nNr Ärende Beslut Ansvarig Klart\n1 Gemensam växel Ta fram underlag. Bengt 20/8\n"
        "2 Elbilar Gruppen godkänner förslaget.\n3 Nästa möte 27 augusti kl. 8 i Ekby\n"
    )
    titles = [item.heading.value for item in read_minutes(Text(text)).items]
    assert titles == ["Gemensam växel", "Elbilar", "Nästa möte"]


def test_numbers_with_their_year_and_dashes_are_parted_from_what_they_ran_into() -> None:
    text = (
        "Älvens nämnd\n§ 14/2023 Plan Nämndens beslut 1. Planen antas. 2. Taxan höjs. Bakgrund Anna berättar.\n"
        "§ 15/2023 Drift Mötet talade om driften. - Bo lagar bron i maj. - Anna ringer Ekby i juni.\n"
    )
    record = read_minutes(Text(text))
    assert [(item.number, item.heading.value) for item in record.items] == [("14", "Plan"), ("15", "Drift")]
    assert [d.text.value for d in record.decisions][:2] == ["Planen antas.", "Taxan höjs."]
