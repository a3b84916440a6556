"""Which of the names in a text stand, and what they say of one another. Organisations are invented."""

from tests.loaders.names.organisations.named import named


def test_a_network_is_what_its_explanation_in_parentheses_says() -> None:
    text = "SNUG (nätverket för näringslivschefer) presenterade en offert. Det gäller nätverket för näringslivschefer."
    assert set(named(text)) == {"SNUG"}


def test_a_general_organ_gives_its_organisation_alone() -> None:
    assert named("Valet hanteras av valberedningen för Göteborgsregionens kommunalförbund.") == [
        "Göteborgsregionens kommunalförbund"
    ]


def test_an_abbreviation_in_a_list_of_organisations_is_one() -> None:
    assert named("Skolinspektionen, XKPF och YRGA är med.") == ["Skolinspektionen", "XKPF", "YRGA"]
    assert named("XKPF och Skolinspektionen är med.") == ["XKPF", "Skolinspektionen"]
    assert named("Skolinspektionen, PDF och bilder skickas.") == ["Skolinspektionen"]
