"""People in columns that stand beside each other. All people here are invented."""

from loaders.minutes.record import Attendee
from tests.loaders.minutes.attendance.lists import listed


def seats(people: dict[str, Attendee]) -> dict[str, str]:
    return {name: person.seat for name, person in people.items()}


def test_columns_keep_their_people_apart() -> None:
    people = listed(
        "Beslutande      Ledamöter                 Tjänstgörande ersättare\n"
        "                Anna Ek (S), ordförande   Cia Ros (S) för Dan\n"
        "                Bo Al (M)                 Lund (S)\n"
        "Övriga          Ersättare                 Tjänstepersoner\n"
        "närvarande      Eva Holm (V)              Fia Dahl, kommunchef, §§\n"
        "                Göte Berg (L)             12-14"
    )
    assert seats(people) == {
        "Anna Ek": "member", "Bo Al": "member", "Cia Ros": "serving_substitute", "Eva Holm": "substitute",
        "Göte Berg": "substitute", "Fia Dahl": "other", "Dan Lund": "member",
    }  # fmt: skip
    assert people["Dan Lund"].status == "absent"
    assert people["Fia Dahl"].items == ("12", "13", "14")


def test_a_left_cell_that_reaches_the_right_column_is_cut() -> None:
    people = listed(
        "Beslutande    Ledamöter                     Tjänstgörande ersättare\n"
        "Anna Lindström (C), Ordförande Bo Alm (M) för Charlotte\n"
        "Maria Gatlund (M), 1:e vice ordförande Wallin (M)\n"
        "Ulrika Jörnsson (M)           Stefan Jägmark (SD) för Torbjörn\n"
        "Per Gunnmark (S)              Anderberg (SD) § 126\n"
        "Torbjörn Anderberg (SD)"
    )
    assert people["Bo Alm"].seat == "serving_substitute"
    assert (people["Charlotte Wallin"].status, people["Torbjörn Anderberg"].status) == ("absent", "partial")
    role = people["Maria Gatlund"].role
    assert role is not None
    assert role.value == "1:e vice ordförande"


def test_a_person_without_party_whose_line_lost_its_indent_is_an_official() -> None:
    people = listed(
        "Övriga närvarande Ersättare                 Tjänstepersoner\n"
        "Karin Clarmo (MP)             Marie Persmo, verksamhetschef\n"
        "Andreas Högfors, enhetschef"
    )
    assert seats(people) == {"Karin Clarmo": "substitute", "Marie Persmo": "other", "Andreas Högfors": "other"}


def test_a_range_that_wraps_goes_to_the_entry_that_waits_for_it() -> None:
    people = listed(
        "Övriga närvarande                          Tjänstepersoner\n"
        "Fanny Nilmark (EY) ärende 1-3 Stina Hermark ärende 13, 15\n"
        "Karin Knutmark (EY) ärende Maria Wargö ärende 15\n"
        "1-2\n"
        "Emelie Andmark ärende 13"
    )
    assert people["Fanny Nilmark"].items == ("1", "2", "3")
    assert people["Karin Knutmark"].items == ("1", "2")
    assert people["Maria Wargö"].items == ("15",)
    assert people["Stina Hermark"].items == ("13", "15")


def test_columns_of_one_table_are_one_person() -> None:
    people = listed("Närvarande\nAnna Ek      Arboga kommun     ordförande\nBo Al        Köpings kommun")
    found = people["Anna Ek"]
    assert found.organisation is not None
    assert found.role is not None
    assert (found.organisation.value, found.role.value) == ("Arboga kommun", "ordförande")


def test_several_people_on_one_line_are_several_entries() -> None:
    people = listed(
        "Beslutande: Ersättare:\n\nAnna Ek, ordförande\n\nBo Al Siv Ros Dan Lund\n\n"
        "Ej tjänstgörande ersättare:\nUlf Näs"
    )
    assert seats(people) == {
        "Anna Ek": "member",
        "Bo Al": "member",
        "Siv Ros": "member",
        "Dan Lund": "member",
        "Ulf Näs": "substitute",
    }
