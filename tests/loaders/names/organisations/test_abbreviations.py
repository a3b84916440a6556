import pytest

from loaders.names.organisations.abbreviations import abbreviates, may_be_organisation, meanings


@pytest.mark.parametrize(
    ("short", "name"),
    [
        ("KS", "Kommunstyrelsen"),
        ("KF", "Kommunfullmäktige"),
        ("SKR", "Sveriges Kommuner och Regioner"),
        ("MSB", "Myndigheten för samhällsskydd och beredskap"),
        ("BUN", "Barn- och utbildningsnämnden"),
        ("NV", "Naturvårdsverket"),
    ],
)
def test_the_beginnings_of_parts_make_an_abbreviation(short: str, name: str) -> None:
    assert abbreviates(short, name)


@pytest.mark.parametrize(
    ("short", "name"), [("LM", "Lantmäteriet"), ("EU", "Europeiska kommissionen"), ("KS", "Skolverket")]
)
def test_other_letters_are_none(short: str, name: str) -> None:
    assert not abbreviates(short, name)


def test_two_names_that_fit_leave_the_abbreviation_as_it_is() -> None:
    assert meanings(["SN"], ["Socialnämnden", "Servicenämnden"], {}) == {}


def test_what_the_document_states_wins() -> None:
    assert meanings(["SN"], ["Socialnämnden"], {"SN": "Skolnämnden"}) == {"SN": "Skolnämnden"}


def test_capitals_of_techniques_and_laws_are_no_organisations() -> None:
    assert not any(map(may_be_organisation, ["API", "PBL", "Ord", "X"]))
