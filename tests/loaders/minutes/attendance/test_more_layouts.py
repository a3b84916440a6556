"""Lists of people in rarer layouts: surname first, labels in the middle, counts. All people are invented."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text
from tests.loaders.minutes.attendance.lists import listed, seats


def test_a_label_in_the_middle_of_its_rows_is_for_those_above_too() -> None:
    people = seats(
        "Plats och tid        Rådhuset, kl. 09:15 - 11:50\n"
        "\n"
        "                     Anna Ek (S), ordförande\n"
        "Beslutande           Bo Lind (C)\n"
        "                     Cecilia Ros (M)\n"
        "\n"
        "Närvarande           Dan Alm (S)\n"
        "ersättare            Eva Sund (SD)\n"
        "\n"
        "                     Frida Gran, miljöchef\n"
        "Övriga               Gun Hed, sekreterare\n"
    )
    assert {name: seat for name, (_, seat) in people.items()} == {
        "Anna Ek": "member",
        "Bo Lind": "member",
        "Cecilia Ros": "member",
        "Dan Alm": "substitute",
        "Eva Sund": "substitute",
        "Frida Gran": "other",
        "Gun Hed": "other",
    }


def test_what_parentheses_say_of_the_last_of_a_group_is_not_said_of_all() -> None:
    people = listed("Närvarande:\nBoverket: Anna Ek, Bo Lind (anslöt senare)\nDigg: Cecilia Ros")
    assert {name: person.status for name, person in people.items()} == {
        "Anna Ek": "present",
        "Bo Lind": "partial",
        "Cecilia Ros": "present",
    }


def test_officials_beside_a_column_of_absent_members_are_present() -> None:
    people = listed(
        "Frånvarande                         Tjänstepersoner\n"
        "Anna Ek (S), Skara                  Bo Lind, utvecklare\n"
        "Cecilia Ros (M), Hjo                Dan Alm, sekreterare\n"
    )
    assert {name: person.status for name, person in people.items()} == {
        "Anna Ek": "absent",
        "Bo Lind": "present",
        "Cecilia Ros": "absent",
        "Dan Alm": "present",
    }


def test_who_leaves_for_a_matter_of_their_own_is_there_partly() -> None:
    text = Text(
        "Protokoll\nNärvarande: Anna Ek (S), Bo Lind (M)\n§ 1 Avtal\n"
        "Bo Lind anmälde jäv och avlägsnade sig.\n§ 2 Slut\nMötet avslutas.\n"
    )
    assert [person.status for person in read_minutes(text).attendance] == ["present", "partial"]


def test_the_whole_name_of_a_local_party_may_stand_in_parentheses() -> None:
    people = listed(
        "Ledamöter\nAnna Ek (S), Norberg\nBo Lind (M), Sala\nCecilia Ros (Norbergspartiet), Norberg\nDan Alm (C)\n"
    )
    party = people["Cecilia Ros"].party
    assert party is not None
    assert party.value == "Norbergspartiet"


def test_who_heads_a_company_has_the_title_and_the_company() -> None:
    person = listed("Övriga närvarande\nAnna Ek, VD Åsdalens Energi AB § 189\nBo Lind, sekreterare\n")["Anna Ek"]
    assert person.role is not None
    assert person.organisation is not None
    assert (person.role.value, person.organisation.value) == ("VD", "Åsdalens Energi AB")


def test_the_title_behind_a_name_is_not_that_of_the_person_on_the_next_line() -> None:
    text = Text(
        "Protokoll\nNärvarande: Anna Ek (S), Bo Lind (M)\n§ 1 Start\nHej.\n§ 2 Slut\nMötet avslutas.\n"
        "Anna Ek, ordförande\nBo Lind, justerare\n"
    )
    roles = {p.name.value: p.role and p.role.value for p in read_minutes(text).attendance}
    assert roles["Bo Lind"] is None
