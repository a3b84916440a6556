"""Given and family names are told apart where that is sure; all people are invented."""

import pytest

from graph_service.rdf.name_parts import name_parts


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("Alva Alm", "Alva", "Alm"),
        ("Ann-Kristin Alm", "Ann-Kristin", "Alm"),
        ("Anna Karin Alm", "Anna Karin", "Alm"),
        ("Alva Alm Ek", "Alva", "Alm Ek"),
        ("Alva Alm-Ek", "Alva", "Alm-Ek"),
        ("Carl von Ek", "Carl", "von Ek"),
        ("Carl af Ek", "Carl", "af Ek"),
        ("Alva de la Alm", "Alva", "de la Alm"),
        ("ALVA ALM", "ALVA", "ALM"),
    ],
)
def test_common_given_names_come_first_and_the_rest_is_the_family_name(name: str, given: str, family: str) -> None:
    assert name_parts(name) == (given, family)


@pytest.mark.parametrize(
    "name",
    [
        "Alm Alva",  # the family name first
        "Alm, Alva",
        "Alva",
        "Alm",
        "Alva Martin",  # somebody else's given name may be a family name
        "Alva Martin Erik",
        "Alva Zlatan Ek",  # which are given names, in the middle or not
        "A. Alm",
        "Alva K. Alm",
        "Alva K Alm",
        "Alva von",
        "Alva alm",
        "███ ██",
        "",
    ],
)
def test_of_a_name_that_could_be_read_otherwise_nothing_is_said(name: str) -> None:
    assert name_parts(name) is None
