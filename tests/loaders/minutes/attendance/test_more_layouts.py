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


def test_a_municipality_alone_on_a_line_is_where_those_below_come_from() -> None:
    front = "Närvarande\nMora kommun\nAnna Ek (C), ordförande\nBo Lind (S)\nOrsa kommun\nCecilia Ros (M)\n"
    assert organisations(front) == {"Anna Ek": "Mora kommun", "Bo Lind": "Mora kommun", "Cecilia Ros": "Orsa kommun"}


def test_sentences_say_from_where_people_took_part() -> None:
    front = "Från Mora kommun deltog Anna Ek (chef) och Bo Lind (ekolog). Från Orsa kommun deltog Cecilia Ros.\n"
    assert organisations(front) == {"Anna Ek": "Mora kommun", "Bo Lind": "Mora kommun", "Cecilia Ros": "Orsa kommun"}


def test_the_whole_name_of_a_local_party_may_stand_in_parentheses() -> None:
    people = listed(
        "Ledamöter\nAnna Ek (S), Norberg\nBo Lind (M), Sala\nCecilia Ros (Norbergspartiet), Norberg\nDan Alm (C)\n"
    )
    party = people["Cecilia Ros"].party
    assert party is not None
    assert party.value == "Norbergspartiet"


def test_a_table_that_ran_together_is_read_by_parties_and_marks() -> None:
    people = seats("Ledamöter Anna Ek, ordförande S Ja Bo Lind M Nej Cecilia Ros C Ja")
    assert {name: status for name, (status, _) in people.items()} == {
        "Anna Ek": "present",
        "Bo Lind": "absent",
        "Cecilia Ros": "present",
    }


def test_municipalities_lead_to_their_people_in_a_list_that_begins_with_one() -> None:
    front = "Närvarande Mora kommun Anna Ek (C), ordförande Bo Lind (S) Orsa kommun Cecilia Ros (M) Dan Alm (S)"
    assert organisations(front) == {
        "Anna Ek": "Mora kommun",
        "Bo Lind": "Mora kommun",
        "Cecilia Ros": "Orsa kommun",
        "Dan Alm": "Orsa kommun",
    }


def test_titles_may_stand_before_all_names_of_a_list() -> None:
    people = listed("Övriga: Räddningschef Anna Ek, ekonom Bo Lind, § 15, förbundssekreterare Cecilia Ros")
    assert {name: person.role and person.role.value for name, person in people.items()} == {
        "Anna Ek": "räddningschef",
        "Bo Lind": "ekonom",
        "Cecilia Ros": "förbundssekreterare",
    }
    assert [person.items for person in people.values()] == [(), ("15",), ()]


def test_a_place_behind_a_person_is_no_part_of_the_next_name() -> None:
    front = "Närvarande Anna Ek, Region Gävleborg Ylva Lind, Trafikverket Bo Ros, Gävle kommun"
    assert organisations(front) == {
        "Anna Ek": "Region Gävleborg",
        "Ylva Lind": "Trafikverket",
        "Bo Ros": "Gävle kommun",
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


def test_a_list_may_be_parted_by_how_people_took_part() -> None:
    front = "På plats: Anna Ek (ordförande, Åmåls kommun), Bo Lind (Polisen)\nVia länk: Cecilia Ros (Region Skåne)\n"
    assert organisations(front) == {"Anna Ek": "Åmåls kommun", "Bo Lind": "Polisen", "Cecilia Ros": "Region Skåne"}


def test_people_may_be_numbered_on_one_line() -> None:
    people = listed(
        "Närvarande: 1. Anna Ek (S), Ljusdal, ordförande 2. Bo Lind (C), Ovanåker 3. Cecilia Ros (M), Bollnäs"
    )
    assert [person.role and person.role.value for person in people.values()] == ["ordförande", None, None]
    assert [person.organisation and person.organisation.value for person in people.values()] == [
        "Ljusdal", "Ovanåker", "Bollnäs",
    ]  # fmt: skip
