"""Names with the surname first. All people are invented."""

from tests.loaders.minutes.attendance.lists import listed, seats


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
