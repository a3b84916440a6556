"""Which body met, whose it is, when and where. Bodies are invented, municipalities real."""

import pytest

from loaders.minutes.kind import kind
from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text

ITEMS = "\n\n1. Öppnande\nKarin öppnade mötet.\n\n2. Avslut\nMötet slutade.\n"


def meeting(front: str) -> dict[str, str | None]:
    layout = outline(Text(front + ITEMS))
    read = head(layout)
    found = {name: getattr(read, name) for name in ("body", "organisation", "date", "start", "end", "place")}
    for one in found.values():
        if one is not None:
            assert one.spans
            assert layout.text.quote(one.spans).strip()
    return {name: one.value if one else None for name, one in found.items()}


def test_a_label_block() -> None:
    assert meeting(
        "NORRDALSKOMMUNERNA SAMVERKAR\nMinnesanteckningar från\nNorrdalskommunernas chefsgrupp, 6\n"
        "Tid Fredag 6 december 2019 kl 9.00-12.15\n\nPlats Norrskogen, Ånge\n\nDeltagare\nKarin Alm Norrdalskommunerna"
    ) == {
        "body": "Norrdalskommunernas chefsgrupp",
        "organisation": "Norrdalskommunerna",
        "date": "2019-12-06",
        "start": "09:00",
        "end": "12:15",
        "place": "Norrskogen, Ånge",
    }


def test_a_page_header_in_columns() -> None:
    assert meeting(
        "ÅNGE KOMMUN                  SAMMANTRÄDESPROTOKOLL        1 (4)\nNämnden för Teknik & Natur\nDatum\n"
        "2024-04-11\n\n"
        "Plats och tid för Sal B, Storgatan 7 Klockan 15:58-19:52, ajournering\nsammanträde\nmellan klockan "
        "16:56-17:12\n"
        "Beslutande    Ledamöter\nKarin Alm (S)"
    ) == {
        "body": "Nämnden för Teknik & Natur",
        "organisation": "Ånge kommun",
        "date": "2024-04-11",
        "start": "15:58",
        "end": "19:52",
        "place": "Sal B, Storgatan 7",
    }


def test_one_sentence_says_it_all() -> None:
    found = meeting("Protokoll från styrelsens sammanträde torsdagen den 12 mars 1998, kl 10.00 Gästgiveriet, Ånge")
    assert found["body"] == "Styrelsen"
    assert (found["date"], found["start"], found["place"]) == ("1998-03-12", "10:00", "Gästgiveriet, Ånge")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Direktionens protokoll 24 mars 2023", "Direktionen"),
        ("Mötesanteckningar referensgrupp\nöppna data, möte 3", "Referensgrupp öppna data"),
        ("Mötesanteckningar 1 Nordspec 3.0", "Nordspec 3.0"),
        ("Styrelsemöte nr 11", "Styrelsen"),
        ("Styrgrupp Norrbanan\nProtokoll nr 4/2019", "Styrgrupp Norrbanan"),
        (
            "Protokoll från styrelsemöte i Samordningsförbundet Norra Sjön den 12 maj 2014",
            "Samordningsförbundet Norra Sjön",
        ),
        ("EXEMPELBY SAMKOMMUN     PROTOKOLL     Nr 3/2023\nSAMKOMMUNSTYRELSEN", "Samkommunstyrelsen"),
        ("Referensgrupp Nordspec\nMinnesanteckningar 2019-11-19", "Referensgrupp Nordspec"),
        ("Protokoll\nUtbildningsrådet", "Utbildningsrådet"),
        ("Protokoll 2021-02-03\nOrgan: Kommunstyrelsen", "Kommunstyrelsen"),
        ("Göteborgs Stad Kommunstyrelsen, protokoll", "Kommunstyrelsen"),
    ],
)
def test_a_body_is_named_in_many_ways(title: str, body: str) -> None:
    assert meeting(title)["body"] == body


@pytest.mark.parametrize(
    ("front", "organisation"),
    [
        ("Norrdalens kommunalförbund\nProtokoll\nDirektionen", "Norrdalens kommunalförbund"),
        ("VINGÅKERS KOMMUN      PROTOKOLL\nKommunstyrelsen", "Vingåkers kommun"),
        ("Storbygdens kommuner i samverkan\nMinnesanteckningar från chefsgruppen", "Storbygdens kommuner i samverkan"),
        ("2016-03-11 - Norrdalsregionen\nMINNESANTECKNINGAR\nChefsgrupp", "Norrdalsregionen"),
        ("Protokoll\nSamordningsförbundet Norra Sjön", "Samordningsförbundet Norra Sjön"),
        ("Minnesanteckningar\nNorrdalsregionens chefsgrupp", "Norrdalsregionen"),
        ("Minnesanteckningar\nChefsgruppen Norrdalsregionen", "Norrdalsregionen"),
        ("Minnesanteckningar\nArbetsgruppen", None),
    ],
)
def test_an_organisation_is_told_by_text_or_not_at_all(front: str, organisation: str | None) -> None:
    assert meeting(front)["organisation"] == organisation


def test_a_date_without_year_takes_it_from_its_weekday_and_else_has_none() -> None:
    assert meeting("Protokoll styrelsen torsdag 30 november")["date"] is None
    assert meeting("Protokoll styrelsen torsdag 30 november\nUtskickat 2017-12-04")["date"] == "2017-11-30"


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("Nästa möte är 11/12 2015 kl 9.", "2015-11-13"),
        ("Nästa möte är den 14 januari 2016.", "2015-11-13"),
        ("Nästa möte är den 14 oktober 2016.", None),
        ("Nästa möte är den 11 december.", None),
    ],
)
def test_a_date_without_year_takes_it_from_the_next_meeting_soon_after(told: str, date: str | None) -> None:
    assert (
        meeting(f"Minnesanteckningar styrgruppen\n13/11\n\n1. Inledning\nAlla kom.\n\n2. Nästa\n{told}")["date"] == date
    )


def test_an_adjourned_meeting_ends_when_its_last_part_does() -> None:
    times = meeting("Protokoll styrelsen 2024-05-14\nTid: kl. 13.00-14.10 och 14.25-16.00")
    assert (times["start"], times["end"]) == ("13:00", "16:00")
    apart = meeting("Protokoll styrelsen 2024-05-14\nTid: kl. 15:58-19:52, ajournering mellan klockan 16:56-17:12")
    assert (apart["start"], apart["end"]) == ("15:58", "19:52")


def test_the_day_of_adjustment_is_not_the_meetings() -> None:
    assert meeting("Protokoll styrelsen\nJusteras 2020-05-20\nTid: 2020-05-12")["date"] == "2020-05-12"


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("Minnesanteckningar 2020-01-02", "notes"),
        ("Protokoll 2020-01-02", "minutes"),
        ("Protokollsutdrag 2020-01-02", "extract"),
        ("Kallelse till sammanträde 2020-01-02", "agenda"),
        ("Nordens referensgrupp 2020-01-02", "notes"),
    ],
)
def test_the_kind_is_named_before_the_items(front: str, expected: str) -> None:
    found = kind(outline(Text(front + ITEMS)))
    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(
    "front",
    [
        "Protokoll kommunstyrelsen – Ånge kommun\n\nDatum: 2024-04-11\n",
        "Ånge kommun – Sammanträdesprotokoll\n\nKommunstyrelsen 2024-04-11\n",
        "Ånge kommun Sammanträdesprotokoll\nKommunstyrelsen 2024-04-11\nPlats: Sal B\n",
    ],
)
def test_a_municipality_beside_the_kind_is_the_organisation_and_not_the_body(front: str) -> None:
    read = meeting(front)
    assert (read["body"], read["organisation"], read["date"]) == ("Kommunstyrelsen", "Ånge kommun", "2024-04-11")


def test_the_organ_below_the_name_of_a_federation_is_the_body() -> None:
    read = meeting(
        "Norrdals räddningstjänstförbund         SAMMANTRÄDESPROTOKOLL    1 (2)\n"
        "Direktionen                             Sammanträdesdatum 2024-06-14\n\nPlats och tid    Brandstationen\n"
    )
    assert (read["body"], read["organisation"]) == ("Direktionen", "Norrdals räddningstjänstförbund")


def test_a_body_keeps_where_it_works_and_loses_who_owns_it() -> None:
    assert meeting("Minnesanteckningar\n\nFiskenätverket i Norra Bergen\n\nDatum: 2024-02-09\n")["body"] == (
        "Fiskenätverket i Norra Bergen"
    )
    read = meeting("Anteckningar – Chefsgruppen för fiske, Norrbergen i samverkan\n\nDatum: 2024-02-09\n")
    assert (read["body"], read["organisation"]) == ("Chefsgruppen för fiske", "Norrbergen i samverkan")


def test_a_federation_in_capitals_is_the_organisation() -> None:
    read = meeting("FISKEFÖRBUNDET NORRBERGEN\n\nProtokoll fört vid styrelsemöte fredagen den 8 november 2024\n")
    assert (read["body"], read["organisation"]) == ("Styrelsen", "Fiskeförbundet Norrbergen")


def test_a_place_may_follow_day_and_time_on_one_line() -> None:
    read = meeting(
        "Möte i Fiskegruppen\nMinnesanteckningar\nOnsdag den 22 mars 2023 kl. 08:30-10:00, Fiskeboden i Hede\n"
    )
    assert (read["place"], read["start"]) == ("Fiskeboden i Hede", "08:30")


def test_a_group_may_be_named_by_where_it_works_on_the_line_of_the_day() -> None:
    assert meeting("Mötesanteckningar\nFiskegruppen Norra Bergen 2024-01-25\n")["body"] == "Fiskegruppen Norra Bergen"


def test_a_title_over_two_lines_names_the_association_and_the_place() -> None:
    read = meeting(
        "Protokoll fört vid årsmöte med Föreningen Kommunal Samverkan Nord, torsdagen den 25 april 2013\n"
        "kl. 10.00 i Folkets Hus i Ånge\n\nNärvarande: Karin Alm, Ånge kommun"
    )
    assert read["organisation"] == "Föreningen Kommunal Samverkan Nord"
    assert (read["date"], read["start"], read["place"]) == ("2013-04-25", "10:00", "Folkets Hus i Ånge")


def test_a_federation_that_an_item_speaks_of_is_not_whose_group_met() -> None:
    items = "\n\n1. Öppnande\nKarin öppnade mötet.\n\n2. Räddning\nNorrdalens räddningstjänstförbund höjer avgiften.\n"
    group = head(outline(Text("Minnesanteckningar\nChefsgruppen\n2022-03-04" + items)))
    board = head(outline(Text("Protokoll\nDirektionen\n2022-03-04" + items)))

    assert group.organisation is None
    assert board.organisation is not None
    assert board.organisation.value == "Norrdalens räddningstjänstförbund"


def test_a_body_keeps_whose_it_is_where_the_line_ends_within_its_name() -> None:
    read = meeting("Protokoll från sammanträde med styrelsen för\nNorrdalens utbildningsförbund den 3 maj 2022")
    assert read["body"] == "Styrelsen för Norrdalens utbildningsförbund"


def test_a_meetings_name_in_capitals_gives_its_body_in_small_letters() -> None:
    assert meeting("STYRGRUPPSMÖTE\n\nMötesanteckningar\n\nDatum 2022-05-03")["body"] == "Styrgruppen"


def test_a_sentence_names_the_place_before_the_day() -> None:
    text = (
        "Protokoll fört vid sammanträde med samarbetsnämnden för Mark och Tranemo, i kommunalhuset i Tranemo tisdagen "
        "den 3 mars 1987, klockan 19.00 - 21.15.\n\n§ 1\nDagordning\nGodkänns.\n\n§ 2\nBudget\nAntas.\n"
    )
    found = head(outline(Text(text)))
    assert found.body is not None
    assert found.body.value == "Samarbetsnämnden för Mark och Tranemo"
    assert found.place is not None
    assert found.place.value == "kommunalhuset i Tranemo"


def test_a_place_stands_below_the_day_and_the_hours() -> None:
    text = "Anteckningar\nOnsdagen den 7 december 2016\nKl 8.30–10.00\nRådhuset, Ronneby\n\n1. Öppnande\nHej.\n"
    found = head(outline(Text(text)))
    assert found.place is not None
    assert found.place.value == "Rådhuset, Ronneby"


def test_hours_with_minutes_for_the_end_alone() -> None:
    text = "Protokoll 2023-03-14\nPlats: Verkstaden\nTid: 10–12.30\n\n1. Öppnande\nHej.\n\n2. Slut\nHej.\n"
    found = head(outline(Text(text)))
    assert found.start is not None
    assert found.end is not None
    assert (found.start.value, found.end.value) == ("10:00", "12:30")


def test_a_kind_of_federation_in_capitals_is_written_small() -> None:
    text = "ÖSTERLENS SOPFÖRBUND              PROTOKOLL\nFörbundsdirektionen\n2015-02-18\n\n§ 1 Val\nJa.\n"
    found = head(outline(Text(text)))
    assert found.organisation is not None
    assert found.organisation.value == "Österlens sopförbund"


def test_a_town_is_where_a_meeting_was_and_not_who_met() -> None:
    title = "KOMMUNCHEFSGRUPPEN HÖGA LEDEN\nMinnesanteckningar från möte i Sollefteå 12 maj 2017, kl 10-15\n"
    found = head(outline(Text(title + "\n1. Öppnande\nHej.\n")))
    assert found.body is not None
    assert found.place is not None
    assert (found.body.value, found.place.value) == ("Kommunchefsgruppen höga leden", "Sollefteå")


def test_a_place_below_a_line_of_day_and_hours_that_says_sammantrade() -> None:
    text = (
        "NÄMNDEN FÖR VATTEN\n\nSammanträde 3 april 2014 kl. 15.00 - 17.10\nBrandstationen i Knislinge\n\n§ 1 Val\nJa.\n"
    )
    found = head(outline(Text(text)))
    assert found.place is not None
    assert found.place.value == "Brandstationen i Knislinge"


def test_the_first_line_names_whose_board_it_is() -> None:
    text = (
        "Hjälmarbygdens vuxenutbildning\nStyrelsemöte                    Protokoll 2022:4\n2022-06-14\n\n§ 1 Val\nJa.\n"
    )
    found = head(outline(Text(text)))
    assert found.body is not None
    assert found.organisation is not None
    assert (found.body.value, found.organisation.value) == ("Styrelsen", "Hjälmarbygdens vuxenutbildning")


def test_a_title_stands_right_below_the_kind() -> None:
    text = "MÖTESANTECKNINGAR\nArbetsgrupp skolskjuts, Dalslandskommunerna\n\n2021-11-18\n\n1. Val\nJa.\n"
    found = head(outline(Text(text)))
    assert found.body is not None
    assert found.organisation is not None
    assert (found.body.value, found.organisation.value) == ("Arbetsgrupp skolskjuts", "Dalslandskommunerna")


def test_a_place_before_the_hours_on_the_line_below_the_day() -> None:
    text = (
        "Anteckningar från rådets möte den 20 november 2019\nRådhuset, Falun, kl. 09:30 - 12:00\n\n1. Öppnande\nHej.\n"
    )
    found = head(outline(Text(text)))
    assert found.place is not None
    assert found.place.value == "Rådhuset, Falun"


def test_two_fields_may_stand_far_apart_on_a_line() -> None:
    found = head(
        outline(Text("Protokoll 2013-04-17\nTid: kl. 09.15–11.20              Plats: Rådhuset, Ånge\n\n§ 1 Val\nJa.\n"))
    )
    assert found.place is not None
    assert found.place.value == "Rådhuset, Ånge"


def test_what_stands_below_a_title_is_no_place_unless_a_building_tells() -> None:
    found = head(outline(Text("Protokoll 2014-04-03 kl. 15.00\nArbetet i vattengruppen\n\n§ 1 Val\nJa.\n")))
    assert found.place is None
