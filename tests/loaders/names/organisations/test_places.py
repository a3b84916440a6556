"""Names by where they stand. All people and most bodies in these texts are invented."""

import pytest

from loaders.minutes.layout import Layout
from loaders.minutes.record import Head
from loaders.names.organisations.organisations import Organisations
from loaders.text import Text


def typed(text: str) -> list[tuple[str, str]]:
    found = Organisations.of(Layout(Text(text), (), (), (), (), ()), Head(), ())
    return [(name, kind) for name, kind, _, _ in found.named(0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Förbundet har Sunne, Kil och Torsby som medlemmar.",
        "Sunne: ny skolchef.\nKil: inget nytt.\nTorsby: bygger.",
        "Vi valde Anna Ek (S), Sunne, Bo Lind (M), Kil, och Eva Ros (V), Torsby.",
    ],
)
def test_municipalities_are_told_from_places_by_lists_labels_and_people(text: str) -> None:
    assert typed(text) == [("Sunne", "municipality"), ("Kil", "municipality"), ("Torsby", "municipality")]


def test_places_are_no_municipalities() -> None:
    assert typed("Grupper finns i Sunne, Kil och Torsby.") == []


def test_the_series_of_a_case_number_is_no_body() -> None:
    assert typed("Beslut om tillförordnad chef, KS KF/2023:142, redovisas.") == []


def test_a_party_that_takes_no_part_is_an_organisation() -> None:
    assert typed("SD deltar inte i beslutet.") == [("SD", "organisation")]


def test_a_company_of_two_names_is_no_person() -> None:
    assert typed("Felleveranser från Lind & Berg under hösten.") == [("Lind & Berg", "organisation")]


def test_the_adjective_is_no_union() -> None:
    assert typed("Nr 33/23 Kommunal tjänstepension") == []


def test_a_network_of_somebody_else_gives_its_owner_alone() -> None:
    assert typed("Sunne kommun deltar i SKR:s nätverk för små kommuner.") == [
        ("Sunne kommun", "municipality"),
        ("SKR", "organisation"),
    ]


def test_a_network_keeps_the_adjective_that_begins_its_name() -> None:
    assert typed("Konferensen hålls av Nationella nätverket för fiskefrågor.") == [
        ("Nationella nätverket för fiskefrågor", "organisation")
    ]


def test_an_alias_of_ordinary_words_is_the_words_where_a_sentence_begins() -> None:
    assert typed("Samordnad varudistribution diskuterades.") == []
