"""Tables of people with ticks, marks and times. All people are invented."""

from tests.loaders.minutes.attendance.lists import listed, organisations, seats


def test_a_table_may_say_when_somebody_came() -> None:
    people = listed("Namn\tKommun\tNärvaro\nAnna Ek\tBoda kommun\tJa\nBo Lind\tNäs kommun\tAnslöt 13.30\n")
    assert people["Bo Lind"].status == "partial"


def test_ticked_boxes_say_who_was_there_and_which_personal_substitutes_served() -> None:
    people = seats(
        "Beslutande          Ordinarie ledamöter                 Personliga ersättare\n"
        "                    (x) Sjöberg Marika, ordf.           ( ) Ekström Tom\n"
        "                    ( ) Westerlund Pia                  (x) Granholm Ralf\n"
        "                    (x) Nordström Camilla               ( ) Fagerlund Nina\n"
    )
    assert people == {
        "Marika Sjöberg": ("present", "member"),
        "Pia Westerlund": ("absent", "member"),
        "Camilla Nordström": ("present", "member"),
        "Tom Ekström": ("absent", "substitute"),
        "Ralf Granholm": ("present", "serving_substitute"),
        "Nina Fagerlund": ("absent", "substitute"),
    }


def test_a_table_of_substitutes_may_say_whom_they_serve_for_and_items() -> None:
    front = (
        "Ledamöter                  Parti    Närvarande\n"
        "Anna Ek, ordförande        S        Ja\n"
        "Bo Lind                    S        Nej\n"
        "Cecilia Ros                C        Ja, §§ 1-3\n"
        "\n"
        "Ersättare                  Parti    Närvarande\n"
        "Dan Alm                    S        Ja, tjänstgör för Bo Lind\n"
        "Eva Sund                   M        Nej\n"
    )
    assert seats(front) == {
        "Anna Ek": ("present", "member"),
        "Bo Lind": ("absent", "member"),
        "Cecilia Ros": ("present", "member"),
        "Dan Alm": ("present", "serving_substitute"),
        "Eva Sund": ("absent", "substitute"),
    }
    assert listed(front)["Cecilia Ros"].items == ("1", "2", "3")


def test_a_table_that_ran_together_is_read_by_parties_and_marks() -> None:
    people = seats("Ledamöter Anna Ek, ordförande S Ja Bo Lind M Nej Cecilia Ros C Ja")
    assert {name: status for name, (status, _) in people.items()} == {
        "Anna Ek": "present",
        "Bo Lind": "absent",
        "Cecilia Ros": "present",
    }


def test_a_table_may_lead_with_the_municipality_and_have_officials_beside() -> None:
    front = (
        "Kommun              Förtroendevald                    Tjänsteperson\n"
        "Mjölby              Anna Ek (S), ordförande           Bo Lind, kommundirektör\n"
        "Ödeshög             Cecilia Ros (KD)                  -\n"
        "Boxholm             -                                 Dan Alm, kommunchef\n"
    )
    assert seats(front) == {
        "Anna Ek": ("present", "member"),
        "Bo Lind": ("present", "other"),
        "Cecilia Ros": ("present", "member"),
        "Dan Alm": ("present", "other"),
    }
    assert organisations(front) == {
        "Anna Ek": "Mjölby",
        "Bo Lind": "Mjölby",
        "Cecilia Ros": "Ödeshög",
        "Dan Alm": "Boxholm",
    }
