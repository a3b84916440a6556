"""Heads and endings whose layout was lost. Bodies and people are invented."""

import pytest

from loaders.minutes.reader import read_minutes
from loaders.text import Text


@pytest.mark.parametrize(
    ("letterhead", "organisation"),
    [
        ("Samordningsförbundet Ådalen Protokoll Styrelsemöte nr 4/2020", "Samordningsförbundet Ådalen"),
        ("SAMKOMMUNEN FÖR SKOLOR I ÖSTRA NYLAND      PROTOKOLL 3/2019", "Samkommunen för Skolor i Östra Nyland"),
        ("Protokoll      Hofors och Ockelbo kommuner", "Hofors och Ockelbo kommuner"),
        ("Avfall & Återbruk i Bergslagen AB      Minnesanteckningar", "Avfall & Återbruk i Bergslagen AB"),
    ],
)
def test_organisations_of_several_words_are_read_from_a_letterhead(letterhead: str, organisation: str) -> None:
    found = read_minutes(Text(f"{letterhead}\nStyrelsen\n2020-05-06\n§ 1 Öppnande\nMötet öppnas.\n")).head.organisation

    assert found is not None
    assert found.value == organisation


def test_a_serial_number_with_its_year_is_no_part_of_the_body() -> None:
    body = read_minutes(Text("Protokoll Styrelsemöte nr 4/2020\n2020-05-06\n§ 1 Öppnande\nMötet öppnas.\n")).head.body

    assert body is not None
    assert body.value == "Styrelsen"


@pytest.mark.parametrize(
    "ending", ["Nästa möte\n\n8 april 2022 kl. 13:00–15:00, Ulricehamn", "Nästa möte: 8 april 2022"]
)
def test_the_next_meeting_may_stand_behind_the_last_item(ending: str) -> None:
    record = read_minutes(Text(f"Protokoll 2022-02-11\n§ 1 Öppnande\nMötet öppnas.\n§ 2 Slut\nTack.\n\n{ending}\n"))

    assert record.next_meeting is not None
    assert record.next_meeting.date is not None
    assert record.next_meeting.date.value == "2022-04-08"


def test_a_title_below_the_kind_names_body_day_hours_and_place() -> None:
    head = read_minutes(
        Text(
            "MINNESANTECKNINGAR\n\nSamråd om fisket, onsdagen den 3 april 2024 kl. 17.30–19.15, Viks bygdegård\n"
            "1. Start\nHej.\n2. Slut\nTack.\n"
        )
    ).head

    assert [found and found.value for found in (head.body, head.date, head.end, head.place)] == [
        "Samråd om fisket", "2024-04-03", "19:15", "Viks bygdegård",
    ]  # fmt: skip


def test_the_end_may_be_told_where_the_meeting_is_closed() -> None:
    head = read_minutes(
        Text("Protokoll 2018-11-29\nTid: 10.00\n1. Start\nHej.\n2. Slut\nAnna Ek avslutade mötet kl. 12.05.\n")
    ).head

    assert head.end is not None
    assert head.end.value == "12:05"


def test_a_value_of_the_head_does_not_go_on_behind_a_list_of_people() -> None:
    head = read_minutes(
        Text("Protokoll 2018-11-29\nPlats   Stadshuset\nNärvarande   Anna Ek\nÖvrigt att veta\n§ 1 Start\nHej.\n")
    ).head

    assert head.place is not None
    assert head.place.value == "Stadshuset"


def test_a_place_between_day_and_hours_of_a_title_is_read() -> None:
    head = read_minutes(
        Text(
            "Protokoll fört vid direktionens sammanträde torsdagen den 21 mars 2019 på brandstationen i Tranås, "
            "kl. 09.00–11.45 och 13.00–14.30\n§ 1 Start\nHej.\n"
        )
    ).head

    assert [found and found.value for found in (head.body, head.place, head.end)] == [
        "Direktionen", "brandstationen i Tranås", "14:30",
    ]  # fmt: skip


def test_fields_on_one_line_of_a_head_are_parted() -> None:
    head = read_minutes(Text("Protokoll 2017-11-14\nTid: 13.30–15.30. Plats: Vårdcentralen\n§ 1 Start\nHej.\n")).head

    assert [found and found.value for found in (head.end, head.place)] == ["15:30", "Vårdcentralen"]


def test_items_may_be_numbered_with_a_dash() -> None:
    lines = (
        "Minnesanteckningar 2017-11-14\n1 – Föregående möte\nGicks igenom.\n2 – Läkare\nInget nytt.\n3 – Slut\nTack.\n"
    )
    record = read_minutes(Text(lines))

    assert [(item.number, item.heading.value) for item in record.items] == [
        ("1", "Föregående möte"),
        ("2", "Läkare"),
        ("3", "Slut"),
    ]


@pytest.mark.parametrize("body", ["Digitaliseringsforum Roslagen", "Kultur- och fritidsnämnden"])
def test_bodies_are_named_alone_on_a_line(body: str) -> None:
    found = read_minutes(
        Text(f"{body}\nMötesanteckningar 2020-01-24 kl 10-12\n1. Start\nHej.\n2. Slut\nTack.\n")
    ).head.body

    assert found is not None
    assert found.value == body
