"""Organisations that only their place in the sentence tells. Most are invented."""

import pytest

from tests.loaders.names.organisations.named import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bidraget från Bildningsfolket minskade.", "Bildningsfolket"),
        ("Tester har gjorts av Kodverkstan.", "Kodverkstan"),
        ("Vi lånar lokal av Datorföreningen Kulan.", "Datorföreningen Kulan"),
        ("Frågan ställs till Sunne Länstrafik i höst.", "Sunne Länstrafik"),
        ("Avtalet gäller Solviks Energi och kommunen.", "Solviks Energi"),
        ("Även XYQ har frågat om priset.", "XYQ"),
        ("Samrådsgruppen för kommunala vägar ger råd.", "Samrådsgruppen för kommunala vägar"),
    ],
)
def test_an_organisation_is_known_by_what_is_said_of_it(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Målgruppen för insatsen är ungdomar.",
        "Bilden är gjord av Anna.",
        "Testet har gjorts av Anna.",
        "PDF har fått länk.",
    ],
)
def test_a_word_in_such_a_place_may_still_name_nobody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo visade siffror från CAN.", "CAN"),
        ("Vi har dialog med NTFX om saken.", "NTFX"),
        ("Nu hörs Akademiska sjukhusets roll.", "Akademiska sjukhuset"),
        ("Han vårdas på Solviks lasarett.", "Solviks lasarett"),
        ("S lämnar en protokollsanteckning.", "S"),
    ],
)
def test_capitals_in_an_actors_place_and_hospitals_are_named(text: str, name: str) -> None:
    assert named(text) == [name]
