"""Lists of people in rarer layouts: surname first, labels in the middle, counts. All people are invented."""

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import Layout
from loaders.minutes.reader import read_minutes
from loaders.minutes.record import Attendee, Head
from loaders.text import Text


def listed(front: str) -> dict[str, Attendee]:
    text = Text(front)
    return {p.name.value: p for p in attendance(Layout(text, (), text.lines, (), (), ()), Head())}


def seats(front: str) -> dict[str, tuple[str, str]]:
    return {name: (person.status, person.seat) for name, person in listed(front).items()}


def organisations(front: str) -> dict[str, str | None]:
    return {name: p.organisation.value if p.organisation else None for name, p in listed(front).items()}


def test_names_with_the_surname_first_are_turned() -> None:
    people = seats(
        "NÄRVARANDE            Holm Christer, ordförande\n"
        "                      Nyberg Anita\n"
        "                      Backas Rolf\n"
        "                      Åkers Kim, ers. för Törn Eva\n"
    )
    assert people == {
        "Christer Holm": ("present", "member"),
        "Anita Nyberg": ("present", "member"),
        "Rolf Backas": ("present", "member"),
        "Kim Åkers": ("present", "serving_substitute"),
        "Eva Törn": ("absent", "member"),
    }


def test_names_with_the_given_name_first_stay() -> None:
    assert list(listed("Närvarande: Anna Ek, Bo Lind, Cecilia Ros")) == ["Anna Ek", "Bo Lind", "Cecilia Ros"]


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


def test_municipalities_with_counts_lead_to_their_people() -> None:
    front = (
        "Närvarande:\nArboga (2): Anna Ek, Bo Lind\nKöping (1): Cecilia Ros (ordf.)\n"
        "Surahammar: ingen\nVästerås (1): Dan Alm (från kl 10)\n"
    )
    expected = {"Anna Ek": "Arboga", "Bo Lind": "Arboga", "Cecilia Ros": "Köping", "Dan Alm": "Västerås"}

    assert organisations(front) == expected
    assert organisations(front.replace("\n", " ")) == expected
    assert listed(front)["Dan Alm"].status == "partial"


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


def test_a_table_may_say_when_somebody_came() -> None:
    people = listed("Namn\tKommun\tNärvaro\nAnna Ek\tBoda kommun\tJa\nBo Lind\tNäs kommun\tAnslöt 13.30\n")
    assert people["Bo Lind"].status == "partial"


def test_who_leaves_for_a_matter_of_their_own_is_there_partly() -> None:
    text = Text(
        "Protokoll\nNärvarande: Anna Ek (S), Bo Lind (M)\n§ 1 Avtal\n"
        "Bo Lind anmälde jäv och avlägsnade sig.\n§ 2 Slut\nMötet avslutas.\n"
    )
    assert [person.status for person in read_minutes(text).attendance] == ["present", "partial"]
