"""What labels say of the people below them. All people are invented."""

from tests.loaders.minutes.attendance.lists import listed, organisations


def test_labels_tell_how_those_below_took_part() -> None:
    front = (
        "Deltagare på plats\nAnna Ek, Habo kommun\nDeltagare på distans, föredragande\nBo Lind, Digg\n"
        "Adjungerande   Cilla Ros\n"
    )
    assert {name: p.seat for name, p in listed(front).items()} == {
        "Anna Ek": "member",
        "Bo Lind": "other",
        "Cilla Ros": "other",
    }


def test_members_substitutes_and_officials_in_three_columns() -> None:
    front = (
        "Närvarolista\n\n"
        "Ledamöter            Ersättare            Tjänstemän\n"
        "Anna Ek, S, ordf     Cilla Ros, M, tjg    Eva Sund, ekonom\n"
        "Bo Lind, M           Dan Alm, S           Filip Gran, sekreterare\n"
    )
    assert {name: p.seat for name, p in listed(front).items()} == {
        "Anna Ek": "member",
        "Bo Lind": "member",
        "Cilla Ros": "serving_substitute",
        "Dan Alm": "substitute",
        "Eva Sund": "other",
        "Filip Gran": "other",
    }


def test_phrases_tell_who_was_there_and_who_was_not() -> None:
    front = (
        "Med på mötet: Anna Ek (Borås), Bo Lind (Mark)\nUppkopplade på telefon: Cilla Ros (Ånge)\n"
        "Kunde tyvärr inte vara med: Dan Alm (Timrå)\nKunde inte delta: Eva Sund (Bollebygd)\n"
    )
    assert {name: p.status for name, p in listed(front).items()} == {
        "Anna Ek": "present",
        "Bo Lind": "present",
        "Cilla Ros": "present",
        "Dan Alm": "absent",
        "Eva Sund": "absent",
    }
    assert organisations(front)["Eva Sund"] == "Bollebygd"


def test_words_for_seats_and_titles_in_a_sentence_are_of_those_behind_them() -> None:
    front = (
        "Närvarande: ordföranden Anna Ek (c), Mark, ledamöterna Bo Lind (s), Tranemo, och Cilla Ros (s), Mark, samt "
        "tjänstgörande ersättaren Dan Alm (fp), Mark, i stället för Eva Sund (fp), Mark.\n\n"
        "Dessutom närvarande: ersättaren Filip Gran (c), Tranemo, brandchefen Gun Hed och sekreteraren Hans Lo.\n"
    )
    people = listed(front)
    assert {name: p.seat for name, p in people.items()} == {
        "Anna Ek": "member",
        "Bo Lind": "member",
        "Cilla Ros": "member",
        "Dan Alm": "serving_substitute",
        "Eva Sund": "member",
        "Filip Gran": "substitute",
        "Gun Hed": "other",
        "Hans Lo": "other",
    }
    assert {name: p.role.value for name, p in people.items() if p.role} == {
        "Anna Ek": "ordförande",
        "Gun Hed": "brandchef",
        "Hans Lo": "sekreterare",
    }


def test_short_words_for_a_substitute() -> None:
    assert listed("Närvarande\nAnna Ek, Flen\nBo Lind, Flen (ers)\n")["Bo Lind"].seat == "substitute"


def test_the_sentence_of_who_adjusts_ends_a_list() -> None:
    front = "Övriga\nAnna Ek, näringslivschef; Bo Lind, sekreterare\n\nProtokollet justeras av Cilla Ros\n"
    assert organisations(front) == {"Anna Ek": None, "Bo Lind": None}


def test_a_group_may_own_the_label_of_its_members() -> None:
    people = listed("Styrgruppens ledamöter\n1. Anna Ek, Kalmar kommun\n2. Bo Lind, Torsås kommun – deltog inte\n")
    assert {name: p.status for name, p in people.items()} == {"Anna Ek": "present", "Bo Lind": "absent"}
