"""Which body met, whose it is, when and where. Bodies are invented, municipalities real."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text
from tests.loaders.minutes.meeting.heads import meeting


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


def test_a_body_keeps_where_it_works_and_loses_who_owns_it() -> None:
    assert meeting("Minnesanteckningar\n\nFiskenätverket i Norra Bergen\n\nDatum: 2024-02-09\n")["body"] == (
        "Fiskenätverket i Norra Bergen"
    )
    read = meeting("Anteckningar – Chefsgruppen för fiske, Norrbergen i samverkan\n\nDatum: 2024-02-09\n")
    assert (read["body"], read["organisation"]) == ("Chefsgruppen för fiske", "Norrbergen i samverkan")


def test_a_group_may_be_named_by_where_it_works_on_the_line_of_the_day() -> None:
    assert meeting("Mötesanteckningar\nFiskegruppen Norra Bergen 2024-01-25\n")["body"] == "Fiskegruppen Norra Bergen"


def test_a_body_keeps_whose_it_is_where_the_line_ends_within_its_name() -> None:
    read = meeting("Protokoll från sammanträde med styrelsen för\nNorrdalens utbildningsförbund den 3 maj 2022")
    assert read["body"] == "Styrelsen för Norrdalens utbildningsförbund"


def test_a_meetings_name_in_capitals_gives_its_body_in_small_letters() -> None:
    assert meeting("STYRGRUPPSMÖTE\n\nMötesanteckningar\n\nDatum 2022-05-03")["body"] == "Styrgruppen"


def test_a_title_stands_right_below_the_kind() -> None:
    text = "MÖTESANTECKNINGAR\nArbetsgrupp skolskjuts, Dalslandskommunerna\n\n2021-11-18\n\n1. Val\nJa.\n"
    found = head(outline(Text(text)))
    assert found.body is not None
    assert found.organisation is not None
    assert (found.body.value, found.organisation.value) == ("Arbetsgrupp skolskjuts", "Dalslandskommunerna")
