"""Tables of people with a header. All people and bodies here are invented."""

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import Layout
from loaders.minutes.record import Head
from loaders.text import Text


def listed(front: str) -> dict[str, tuple[str, str | None, str | None]]:
    text = Text(front)
    people = attendance(Layout(text, (), tuple(text.lines), (), (), ()), Head())
    return {
        p.name.value: (
            p.status,
            p.organisation.value if p.organisation else None,
            p.role.value if p.role else None,
        )
        for p in people
    }


def test_a_header_names_what_the_cells_say() -> None:
    assert listed(
        "Namn\tOrganisation\tRoll\tNärvarande\nAnna Ek\tÅnge kommun\tordförande\tJa\n"
        "Bo Lind\tPolisen\t\tNej\nEva Ask\tSvenska kyrkan\tpräst\tJa\n"
    ) == {
        "Anna Ek": ("present", "Ånge kommun", "ordförande"),
        "Bo Lind": ("absent", "Polisen", None),
        "Eva Ask": ("present", "Svenska kyrkan", "präst"),
    }


def test_columns_may_stand_apart_by_blanks() -> None:
    found = listed(
        "Namn            Kommun        Närvaro\nAnna Ek         Ånge          X\nBo Lind         Kramfors      -\n"
    )
    assert found == {"Anna Ek": ("present", "Ånge", None), "Bo Lind": ("absent", "Kramfors", None)}


def test_a_row_of_other_words_is_no_header() -> None:
    assert listed("Namn\tPris\nAnna Ek\t12 kr\n") == {}


def test_substitutes_may_stand_beside_those_they_serve_for() -> None:
    text = Text(
        "Ledamöter                Närvarande    Ersättare            Tjänstgör\n"
        "Anna Ek (M)              x\n"
        "Bo Lind (C)              -             Eva Ask (C)          x\n"
    )
    people = attendance(Layout(text, (), tuple(text.lines), (), (), ()), Head())
    assert {p.name.value: (p.status, p.seat) for p in people} == {
        "Anna Ek": ("present", "member"),
        "Bo Lind": ("absent", "member"),
        "Eva Ask": ("present", "serving_substitute"),
    }


def test_nobody_without_a_tick_was_present_where_others_have_one() -> None:
    found = listed("Namn\tKommun\tNärvaro\nAnna Ek\tÅnge\tx\nBo Lind\tKramfors\t\nEva Ask\tTimrå\tX\n")
    assert {name: status for name, (status, _, _) in found.items()} == {
        "Anna Ek": "present",
        "Bo Lind": "absent",
        "Eva Ask": "present",
    }


def test_an_empty_column_of_presence_tells_of_nobody() -> None:
    found = listed("Namn\tKommun\tNärvaro\nAnna Ek\tÅnge\t\nBo Lind\tKramfors\t§ 4\n")
    assert {name: status for name, (status, _, _) in found.items()} == {"Anna Ek": "present", "Bo Lind": "present"}


def test_labels_inside_a_table_say_whose_rows_follow() -> None:
    text = Text(
        "NÄRVAROLISTA\n\n"
        "Ledamöter                          Närvarande     Tjänstgörande\n"
        "Anna Ek         M      ordf.       Ja             Ja\n"
        "Bo Lind         C                  Nej\n\n"
        "Ersättare\n"
        "Cilla Ros       C                  Ja             Ja\n"
        "Dan Alm         V                  Ja             Nej\n\n"
        "Övriga närvarande\n"
        "Eva Sund        kommunchef\n"
        "Filip Gran      planarkitekt, § 3\n"
    )
    people = attendance(Layout(text, (), tuple(text.lines), (), (), ()), Head())
    assert {p.name.value: (p.status, p.seat, p.party and p.party.value) for p in people} == {
        "Anna Ek": ("present", "member", "M"),
        "Bo Lind": ("absent", "member", "C"),
        "Cilla Ros": ("present", "serving_substitute", "C"),
        "Dan Alm": ("present", "substitute", "V"),
        "Eva Sund": ("present", "other", None),
        "Filip Gran": ("present", "other", None),
    }


def test_rows_tell_which_columns_hold_people_where_the_header_gives_titles() -> None:
    found = listed(
        "Kommun\tSkolchef\tAnnan deltagare\nSundsvall\tAnna Ek\tBo Lind, rektor\n"
        "Timrå\tCilla Ros\nÅnge\tdeltog ej\tDan Alm\n"
    )
    assert found == {
        "Anna Ek": ("present", "Sundsvall", "skolchef"),
        "Bo Lind": ("present", "Sundsvall", "rektor"),
        "Cilla Ros": ("present", "Timrå", "skolchef"),
        "Dan Alm": ("present", "Ånge", None),
    }
