"""Whom a name means within a document. All people here are invented."""

from itertools import pairwise

import pytest

from loaders.minutes.record import NamedPerson
from loaders.names.people.people import People
from loaders.names.people.titles import is_title
from loaders.text import Text

LISTED = [
    "Rickard Sundmark",
    "Camilla Bro",
    "Magnus Gyllmark",
    "Mats Bergmark",
    "Birgitta Näs Hedmark",
    "Hans Pålmark",
    "Karin Wik",
    "Karin Ros",
]


def people(text: str) -> People:
    return People(Text(text), LISTED)


def named(text: str) -> list[tuple[str | None, str]]:
    return [(found.name, text[found.start : found.end]) for found in people(text).named(0, len(text))]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Rickard", "Rickard Sundmark"),
        ("Sundmark", "Rickard Sundmark"),
        ("Rickards", "Rickard Sundmark"),
        ("RICKARD SUNDMARK", "Rickard Sundmark"),
        ("Sundmark, Rickard", "Rickard Sundmark"),
        ("ordförande Rickard Sundmark (S)", "Rickard Sundmark"),
        ("Rickard Olof Sundmark", "Rickard Sundmark"),
        ("Rikard Sundmark", None),
        ("Birgitta N H", "Birgitta Näs Hedmark"),
        ("Birgitta Hedmark", "Birgitta Näs Hedmark"),
        ("RS", "Rickard Sundmark"),
        ("R. Sundmark", "Rickard Sundmark"),
        ("B. Hedmark", "Birgitta Näs Hedmark"),
        ("L. Sundmark", None),
        ("Hasse", "Hans Pålmark"),
        ("Magnus Gylmark", "Magnus Gyllmark"),
        ("Karin", None),
        ("Karin W", "Karin Wik"),
        ("Pia", None),
        ("", None),
    ],
)
def test_a_form_of_a_name_means_one_person_or_nobody(form: str, name: str | None) -> None:
    assert people("").resolve(form) == name


def test_an_initial_before_a_surname_is_part_of_the_name() -> None:
    assert named("Listan gick till R. Sundmark i går.") == [("Rickard Sundmark", "R. Sundmark")]
    assert named("Listan gick till L. Sundmark i går.") == []


def test_a_name_that_only_the_text_gives_in_full_is_found_too() -> None:
    assert people("Helene Olmark kom. Helene gick.").resolve("Helene") == "Helene Olmark"


def test_somebody_of_the_list_is_meant_before_somebody_of_the_text() -> None:
    assert people("Mats Johansmark skrev.").resolve("Mats") == "Mats Bergmark"


def test_full_names_given_names_and_genitives_are_named_people() -> None:
    text = "Rickard kontaktar Mats Johansmark. Camilla Bros förslag bifölls. Magnus Gyllmark\ninformerade."
    assert named(text) == [
        ("Rickard Sundmark", "Rickard"),
        ("Mats Johansmark", "Mats Johansmark"),
        ("Camilla Bro", "Camilla Bros"),
        ("Magnus Gyllmark", "Magnus Gyllmark"),
    ]


def test_a_given_name_that_nobody_bears_in_full_stays_unresolved() -> None:
    assert named("Gruppen beslutade att uppdra till Pia att ta en dialog.") == [(None, "Pia")]


def test_companies_streets_and_ordinary_words_are_no_people() -> None:
    assert named("Inga frågor fanns. Sankta Gertrud AB ligger vid Gustaf Adolfs Torg. Per den 30 april.") == []
    assert named("Utredningen gäller Hjalmar\nBrantingsgatan.") == []


def test_titles_and_motions_before_a_name_are_no_part_of_it() -> None:
    assert named("Motion av Anneli Redmark (M) till ledamoten Emma Altmark (SD)") == [
        ("Anneli Redmark", "Anneli Redmark"),
        ("Emma Altmark", "Emma Altmark"),
    ]


def test_everywhere_finds_capitals_surnames_and_swapped_names() -> None:
    text = "Undertecknat av\nRICKARD SUNDMARK\nAvsändare\nBromark, Anna\nEnligt Gyllmark sade Pia och Tove."
    found = people(text).everywhere()
    assert [text[p.start : p.end] for p in found] == ["RICKARD SUNDMARK", "Bromark, Anna", "Gyllmark", "Pia", "Tove"]
    assert found[0] == NamedPerson("Rickard Sundmark", 16, 32)
    assert found[3].name is None


def test_everywhere_has_no_overlaps_and_keeps_order() -> None:
    found = people("Camilla Bro, Camilla och Bro talade med Rickard Olof Sundmark.").everywhere()
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_name_owns_a_motion_behind_the_letters_of_its_party() -> None:
    text = "Samtliga stöder Anette Friskmans (M)\nyrkande. Anette Friskman (M) yrkar avslag."
    assert {name for name, _ in named(text)} == {"Anette Friskman"}


def test_a_name_that_names_a_place_is_nobody_there() -> None:
    assert named("Astrid Lindmans Värld räknar med rekordår.") == []


def test_a_label_on_the_line_above_is_no_given_name() -> None:
    assert named("Protokollsanteckning\nEmmylou Bönmark (C) antecknar detta.") == [
        ("Emmylou Bönmark", "Emmylou Bönmark")
    ]


def test_a_title_of_two_letters_ends_no_other_word() -> None:
    assert is_title("vd")
    assert is_title("förbundets vd")
    assert not is_title("Bollebygd")


def test_initials_printed_behind_names_mean_those_people() -> None:
    text = "Närvarande: Rickard Sundmark (RS), Camilla Bro (CB)\nRS ringer CB. KS har svarat."
    assert named(text)[-2:] == [("Rickard Sundmark", "RS"), ("Camilla Bro", "CB")]


def test_letters_of_one_persons_party_are_no_initials() -> None:
    assert named("Rickard Sundmark (RS) talar. RS har svarat.") == [("Rickard Sundmark", "Rickard Sundmark")]


def test_a_label_on_the_next_line_is_no_surname() -> None:
    assert named("Ansvarig: Camilla\nKlart: 1 oktober") == [("Camilla Bro", "Camilla")]


def test_the_word_for_none_is_no_half_of_a_double_name() -> None:
    text = "Inga-Lill Skog talar. Inga synpunkter lämnas. Inga frågor ställs."
    assert named(text) == [("Inga-Lill Skog", "Inga-Lill Skog")]
