"""Lists of people in less usual layouts. All people and bodies here are invented."""

from tests.loaders.minutes.attendance.lists import listed, organisations


def test_an_organisation_before_a_colon_begins_a_line_of_its_own() -> None:
    assert organisations("Deltagare\nSunne: Anna Ek, ordförande\nKils Energi: Bo Lind\nHagfors: Eva Ask\n") == {
        "Anna Ek": "Sunne",
        "Bo Lind": "Kils Energi",
        "Eva Ask": "Hagfors",
    }


def test_who_is_served_for_may_come_from_a_municipality_too() -> None:
    found = organisations("Närvarande\nAnna Ek (L), Sunne kommun, för Bo Lind (V), Kils kommun\n")
    assert found == {"Anna Ek": "Sunne kommun", "Bo Lind": "Kils kommun"}


def test_a_column_that_begins_with_a_capital_verb_names_whom_somebody_serves_for() -> None:
    people = listed("Tjänstgörande ersättare\nAnna Ek (L)              Ersätter Bo Lind (L)\n")
    assert {name: (p.status, p.seat) for name, p in people.items()} == {
        "Anna Ek": ("present", "serving_substitute"),
        "Bo Lind": ("absent", "member"),
    }


def test_a_label_over_two_lines_of_the_margin_is_one() -> None:
    people = listed("Ej tjänstgörande   Anna Ek (L), Sunne\nersättare          Bo Lind (S), Kil\n")
    assert {p.seat for p in people.values()} == {"substitute"}


def test_a_name_broken_at_its_own_hyphen_is_whole() -> None:
    assert set(listed("Beslutande: Anna Ek (S), Bo Lind (M) och Pia-\nMaria Ros (V)\n")) == {
        "Anna Ek",
        "Bo Lind",
        "Pia-Maria Ros",
    }


def test_somebody_called_dag_begins_no_label() -> None:
    assert set(listed("Beslutande\nAnna Ek (S)\nDag Lind (M)\nEva Ros (V)\n")) == {"Anna Ek", "Dag Lind", "Eva Ros"}


def test_an_official_beside_elected_members_is_none_of_them() -> None:
    people = listed(
        "Ledamöter\nAnna Ek (S)         Bo Lind, räddningschef\nEva Ros (M)         Ola Ask, ekonom\nUno Berg (V)\n"
    )
    assert {name for name, p in people.items() if p.seat == "other"} == {"Bo Lind", "Ola Ask"}


def test_a_seat_after_a_party_counts_under_any_label() -> None:
    people = listed("Övriga deltagare\nAnna Ek (S), Ersättare\nBo Lind, Förvaltningschef\nEva Ros, Sveriges lärare\n")
    assert people["Anna Ek"].seat == "substitute"
    assert people["Eva Ros"].organisation is not None
    assert people["Eva Ros"].organisation.value == "Sveriges lärare"


def test_a_reason_after_a_paragraph_is_no_letter_of_it() -> None:
    people = listed("Ersättare\nAnna Ek (L), ersätter Bo Lind (KD) § 74 p.g.a. jäv\n")
    assert people["Anna Ek"].items == ("74",)


def test_with_and_excused_label_a_list_of_notes() -> None:
    people = listed("Med: Anna Ek (Sunne), Bo Lind (Kil)\nÅterbud: Eva Ros (Hagfors)\n")
    assert {name: p.status for name, p in people.items()} == {
        "Anna Ek": "present",
        "Bo Lind": "present",
        "Eva Ros": "absent",
    }
