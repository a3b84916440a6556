"""Whose body met. Bodies are invented, municipalities real."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text
from tests.loaders.minutes.meeting.heads import meeting


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


def test_a_federation_in_capitals_is_the_organisation() -> None:
    read = meeting("FISKEFÖRBUNDET NORRBERGEN\n\nProtokoll fört vid styrelsemöte fredagen den 8 november 2024\n")
    assert (read["body"], read["organisation"]) == ("Styrelsen", "Fiskeförbundet Norrbergen")


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


def test_of_several_federations_in_the_text_the_one_that_is_given_an_abbreviation_met() -> None:
    items = (
        "\n\n§ 1 Samarbete\nSörlandets räddningstjänstförbund, Sörlandets räddningstjänstförbund vill samarbeta "
        "med Norrdalens räddningstjänstförbund (NRF).\n"
    )
    found = head(outline(Text("Protokoll\nDirektionen\n2022-03-04" + items))).organisation
    assert found is not None
    assert found.value == "Norrdalens räddningstjänstförbund"


def test_a_kind_of_federation_in_capitals_is_written_small() -> None:
    text = "ÖSTERLENS SOPFÖRBUND              PROTOKOLL\nFörbundsdirektionen\n2015-02-18\n\n§ 1 Val\nJa.\n"
    found = head(outline(Text(text)))
    assert found.organisation is not None
    assert found.organisation.value == "Österlens sopförbund"


def test_the_first_line_names_whose_board_it_is() -> None:
    text = (
        "Hjälmarbygdens vuxenutbildning\nStyrelsemöte                    Protokoll 2022:4\n2022-06-14\n\n§ 1 Val\nJa.\n"
    )
    found = head(outline(Text(text)))
    assert found.body is not None
    assert found.organisation is not None
    assert (found.body.value, found.organisation.value) == ("Styrelsen", "Hjälmarbygdens vuxenutbildning")


@pytest.mark.parametrize(
    ("first", "title", "owner"),
    [
        ("VA-samverkan Norrdal", "Anteckningar från möte med driftgruppen 2022-03-09", "VA-samverkan Norrdal"),
        ("Norra Dalens IT", "PROTOKOLL\n\nStyrgruppen för IT-samverkan", "Norra Dalens IT"),
        ("Norrarkivsamverkan", "Projekt e-arkiv\n\nMötesanteckningar styrgruppen", "Norrarkivsamverkan"),
        ("DALKUSTEN NORR", "Minnesanteckningar, Arbetsgruppen för besöksnäring", "Dalkusten Norr"),
        ("Digitala frågor", "Minnesanteckningar, Arbetsgruppen för besöksnäring", None),
        ("Anna Ek", "Minnesanteckningar, Arbetsgruppen för besöksnäring", None),
        ("Projekt Norra Stambanan", "Minnesanteckningar, Arbetsgruppen för besöksnäring", None),
        ("Workshop Norra Dalen", "Anteckningar från möte med driftgruppen 2022-03-09", None),
    ],
)
def test_a_name_alone_above_the_title_tells_whose_group_it_is(first: str, title: str, owner: str | None) -> None:
    text = Text(f"{first}\n\n{title}\n2022-03-09\n\n1. Öppnande\nKarin öppnade mötet.\n\n2. Avslut\nMötet slutade.\n")
    found = head(outline(text)).organisation
    assert (found.value if found else None) == owner
    assert found is None or text.quote(found.spans) == first
