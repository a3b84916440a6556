"""Where people are named, for masking. People are invented."""

import pytest

from loaders.minutes.reader import read_minutes
from loaders.text import Text

MINUTES = """Protokoll fört vid Bergslagens samråd
Datum: 2024-03-04

Närvarande
{name} Nora kommun

1. Upphandling
{said}
"""


def named(said: str, name: str = "Karin Alm") -> list[str]:
    text = Text(MINUTES.format(said=said, name=name))
    return [text.characters[p.start : p.end] for p in read_minutes(text).people if p.start > text.characters.find("1.")]


@pytest.mark.parametrize(
    "said",
    [
        "Gruppen beslutar att upphandla tillsammans med Nora kommun och Sala kommun.",
        "Gruppen beslutar att samarbeta med Räddningstjänsten\nDala Mitt.",
        "Gruppen beslutar att ge bidrag till Kvinnojouren Olivia.",
    ],
)
def test_a_given_name_within_the_name_of_an_organisation_names_nobody(said: str) -> None:
    assert named(said) == []


def test_a_municipality_beside_an_attendee_names_nobody() -> None:
    text = Text(MINUTES.format(said="Frågan togs upp.", name="Karin Alm"))
    assert [text.characters[p.start : p.end] for p in read_minutes(text).people] == ["Karin Alm"]


def test_a_given_name_that_stands_by_itself_may_name_somebody() -> None:
    assert named("Olivia informerade om läget i Nora kommun.") == ["Olivia"]


def test_somebody_named_in_full_is_named_within_the_name_of_a_foundation_too() -> None:
    said = "Gruppen beslutar att söka medel ur Stiftelsen Bibbi Malmströms barnboksfond."
    assert any(name.startswith("Bibbi") for name in named(said))
