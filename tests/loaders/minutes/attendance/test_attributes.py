"""What is said of a person behind the name. All people are invented."""

import pytest

from tests.loaders.minutes.attendance.lists import listed, organisations


@pytest.mark.parametrize("gap", ["\n", " "])
def test_parties_may_stand_before_the_names(gap: str) -> None:
    lines = ["Ledamöter", "Habo", "(M) Anna Ek, ordförande", "(S) Bo Lind", "Mullsjö", "(C) Cilla Ros", "(L) Dan Alm"]
    people = listed(gap.join(lines) + "\n")
    said = {
        name: (p.party.value if p.party else None, p.organisation and p.organisation.value)
        for name, p in people.items()
    }
    assert said == {
        "Anna Ek": ("M", "Habo"),
        "Bo Lind": ("S", "Habo"),
        "Cilla Ros": ("C", "Mullsjö"),
        "Dan Alm": ("L", "Mullsjö"),
    }
    assert people["Anna Ek"].role is not None


def test_hours_behind_a_name_are_when_somebody_was_there() -> None:
    assert listed("Närvarande:\nAnna Ek (S)\nBo Lind (M), kl. 9.30–11\n")["Bo Lind"].status == "partial"


def test_a_party_may_have_the_letters_of_its_member() -> None:
    front = "Ledamöter\nAnna Ek (S)\nBo Lind (C)\nMaria Persson (MP)\n"
    party = listed(front)["Maria Persson"].party
    assert party is not None
    assert party.value == "MP"


def test_a_place_of_five_letters_is_shared_and_no_party() -> None:
    front = "Närvarande: Anna Ek, Bo Lind (Hörby), Cilla Ros, Dan Alm (Eslöv)\n"
    assert organisations(front) == {"Anna Ek": "Hörby", "Bo Lind": "Hörby", "Cilla Ros": "Eslöv", "Dan Alm": "Eslöv"}


def test_party_and_place_of_the_one_who_is_served_for() -> None:
    people = listed(
        "Närvarande\nAnna Ek (S, Luleå)\nBo Lind (V, Älvsbyn) för Cilla Ros (S, Piteå)\nDan Alm (C, Boden)\n"
    )
    served = people["Cilla Ros"]
    assert (served.status, served.party and served.party.value) == ("absent", "S")
    assert served.organisation is not None
    assert served.organisation.value == "Piteå"


def test_what_officials_do_is_their_role_also_where_it_is_no_known_title() -> None:
    people = listed("Tjänstemän:\nAnna Ek        processtöd\nBo Lind        digitalt\n")
    assert {name: p.role and p.role.value for name, p in people.items()} == {"Anna Ek": "processtöd", "Bo Lind": None}


def test_party_behind_the_place_of_the_one_who_is_served_for() -> None:
    served = listed("Beslutande: Anna Ek, Habo kommun (S), ersätter Bo Lind, Sala kommun (MP)\n")["Bo Lind"]
    assert (served.party and served.party.value, served.organisation and served.organisation.value) == (
        "MP",
        "Sala kommun",
    )
