"""Which body met, in less usual heads. Bodies are invented, municipalities real."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text

ITEMS = "\n\n§ 1 Öppnande\nKarin öppnade mötet.\n\n§ 2 Avslut\nMötet slutade.\n"


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("KOMMUNSTYRELSEN            SAMMANTRÄDESPROTOKOLL\nPlats:            Sida 1 av 9", "Kommunstyrelsen"),
        (
            "                   PROTOKOLLSUTDRAG\nFiskenämnden       Sammanträdesdatum\n          2021-09-07",
            "Fiskenämnden",
        ),
        ("PROTOKOLL          1(3)\nSamverkansberedningen      Datum: 2018-09-21", "Samverkansberedningen"),
        ("Samordningsförbundet Norra Ön\nPROTOKOLL\nStyrelsemöte\nDatum: 16 april 2021", "Styrelsen"),
        (
            "Öarnas kommunalförbund\nMinnesanteckningar\nMöte med kommunchefsgruppen\nDatum: 2020-02-14",
            "Kommunchefsgruppen",
        ),
        ("Kommunalförbundet Öarna\nKALLELSE\nFörbundsdirektionen kallas till sammanträde", "Förbundsdirektionen"),
        (
            "Länsstyrelsen i Kalmar län      2024-10-03\nMötesanteckningar\nLänsnätverket för fiske",
            "Länsnätverket för fiske",
        ),
        ("Gymnasieförbundet Norra Ön Direktionen Sammanträdesprotokoll 2015-11-26", "Direktionen"),
        ("Protokollet omfattar §§ 201-208\nSunne kommun\nFiskenämnden", "Fiskenämnden"),
        ("Protokoll från styrgruppsmöte för Öarnas samverkan 2020-02-02", "Styrgruppen för Öarnas samverkan"),
    ],
)
def test_the_body_is_found_in_every_head(front: str, body: str) -> None:
    found = head(outline(Text(front + ITEMS))).body
    assert found is not None
    assert found.value == body


def test_a_web_address_names_the_municipality_of_the_text() -> None:
    front = "Fiskenämnden    PROTOKOLL\nAnslås på www.sunne.se\nProtokollet förvaras i Sunne kommun"
    owner = head(outline(Text(front + ITEMS))).organisation
    assert owner is not None
    assert owner.value == "Sunne kommun"


def test_hours_alone_after_a_label_are_times() -> None:
    read = head(outline(Text("Minnesanteckningar fiskegruppen\nDatum: 2020-02-02\nTid: 13–15" + ITEMS)))
    assert [found.value if found else None for found in (read.start, read.end)] == ["13:00", "15:00"]


def test_a_place_without_label_stands_beside_the_day_and_the_time() -> None:
    front = (
        "FISKENÄMNDEN         SAMMANTRÄDESPROTOKOLL\nPlats:          Sida 1 av 9\nTid:\n\n"
        "               Sunne kommun, Sal Havet\n\n               2023-05-17, klockan 18:30-20:12"
    )
    found = head(outline(Text(front + ITEMS))).place
    assert found is not None
    assert found.value == "Sunne kommun, Sal Havet"


def test_a_title_that_calls_the_body_by_its_kind_means_the_one_named_above() -> None:
    front = "Samverkansrådet Öresundskust\n\nAnteckningar fört vid rådsmöte\n\nNär: 22 jan 2024\n\n"
    found = head(outline(Text(front + "1. Öppnande\nAlla hälsades.\n\n2. Slut\nHej.\n"))).body
    assert found is not None
    assert found.value == "Samverkansrådet Öresundskust"


def test_the_whole_name_of_a_council_may_begin_with_an_adjective() -> None:
    front = "Regionala biblioteksrådet Norrvik\n\nProtokoll från rådsmöte\n2022-11-24\n\n"
    found = head(outline(Text(front + "§ 1 Inledning\nHej.\n\n§ 2 Slut\nHej.\n"))).body
    assert found is not None
    assert found.value == "Regionala biblioteksrådet Norrvik"
