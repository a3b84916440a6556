"""Whom listed people come from, said above them, left of them or between them. All people are invented."""

import pytest

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head
from loaders.text import Text


def listed(front: str) -> dict[str, Attendee]:
    text = Text(front)
    return {p.name.value: p for p in attendance(Layout(text, (), text.lines, (), (), ()), Head())}


def organisations(front: str) -> dict[str, str | None]:
    return {name: p.organisation.value if p.organisation else None for name, p in listed(front).items()}


def test_municipalities_alone_above_their_people_without_the_word_kommun() -> None:
    front = (
        "Ledamöter\n\nHabo\nAnna Ek (M), ordförande\nBo Lind (S)\n\nMullsjö\nCilla Ros (S)\n\n"
        "Frånvarande\n\nHabo\nDan Alm (C)\n"
    )
    assert organisations(front) == {"Anna Ek": "Habo", "Bo Lind": "Habo", "Cilla Ros": "Mullsjö", "Dan Alm": "Habo"}
    assert listed(front)["Dan Alm"].status == "absent"


def test_an_organisation_below_a_name_is_that_of_the_one_above() -> None:
    front = "Närvarande:\nAnna Ek\nArbetsförmedlingen\nBo Lind\nFörsäkringskassan\n"
    assert organisations(front) == {"Anna Ek": "Arbetsförmedlingen", "Bo Lind": "Försäkringskassan"}


def test_municipalities_in_a_column_left_of_their_people() -> None:
    front = (
        "Beslutande\n"
        "Habo kommun        Anna Ek (M), ordförande\n"
        "                   Bo Lind (S)\n"
        "Mullsjö kommun     Cilla Ros (S)\n"
        "                   Dan Alm (C)\n"
    )
    people = {"Anna Ek": "Habo kommun", "Bo Lind": "Habo kommun", "Cilla Ros": "Mullsjö kommun"}
    assert organisations(front) == {**people, "Dan Alm": "Mullsjö kommun"}
    assert organisations(front.replace("Beslutande\n", "Beslutande   ")) == {**people, "Dan Alm": "Mullsjö kommun"}


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


def test_a_municipality_that_nobody_came_from_lends_nobody_its_name() -> None:
    front = "Deltagande från medlemmarna\n  Habo kommun: Anna Ek\n  Mullsjö kommun: –\n  Sala kommun: Bo Lind\n"
    assert organisations(front) == {"Anna Ek": "Habo kommun", "Bo Lind": "Sala kommun"}


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


def test_hours_behind_a_name_are_when_somebody_was_there() -> None:
    assert listed("Närvarande:\nAnna Ek (S)\nBo Lind (M), kl. 9.30–11\n")["Bo Lind"].status == "partial"


def test_sentences_tell_who_led_the_meeting_and_who_took_notes() -> None:
    front = "Vid mötet deltog Anna Ek från Habo kommun och Bo Lind från Digg. "
    front += "Anna Ek ledde mötet och Bo Lind förde anteckningar.\n"
    assert {name: p.role.value if p.role else None for name, p in listed(front).items()} == {
        "Anna Ek": "ordförande",
        "Bo Lind": "sekreterare",
    }


@pytest.mark.parametrize("bullet", ["- ", "• ", ""])
def test_people_below_a_municipality_may_have_bullets(bullet: str) -> None:
    front = "Närvarande\nKiruna kommun\n{0}Anna Ek (S)\n{0}Bo Lind (M)\n\nGällivare kommun\n{0}Cilla Ros (V)\n"
    expected = {"Anna Ek": "Kiruna kommun", "Bo Lind": "Kiruna kommun", "Cilla Ros": "Gällivare kommun"}
    assert organisations(front.format(bullet)) == expected


@pytest.mark.parametrize("gap", ["\n", " "])
def test_organisations_stand_before_a_dash_and_their_people(gap: str) -> None:
    lines = [
        "Närvarande",
        "Ronneby kommun – Anna Ek, förvaltningschef",
        "Olofströms kommun – Bo Lind, socialchef; Cilla Ros, enhetschef",
        "Kommunal Sydost – Dan Alm",
    ]
    assert organisations(gap.join(lines) + "\n") == {
        "Anna Ek": "Ronneby kommun",
        "Bo Lind": "Olofströms kommun",
        "Cilla Ros": "Olofströms kommun",
        "Dan Alm": "Kommunal Sydost",
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


def test_a_margin_of_municipalities_left_of_two_columns() -> None:
    front = (
        "                 Ledamöter                    Ersättare\n"
        "Bromölla         Anna Ek (S), ordf.           Dan Alm (S)\n"
        "                 Bo Lind (L)                  –\n"
        "Osby             Cilla Ros (C), v. ordf.      Eva Sund (M), tjg\n"
    )
    assert organisations(front) == {
        "Anna Ek": "Bromölla",
        "Bo Lind": "Bromölla",
        "Cilla Ros": "Osby",
        "Dan Alm": "Bromölla",
        "Eva Sund": "Osby",
    }
    assert [p.seat for p in listed(front).values()] == [
        "member",
        "member",
        "member",
        "substitute",
        "serving_substitute",
    ]


def test_organisations_that_nothing_but_their_words_tells_stand_left_of_their_people() -> None:
    front = "Inbjudna:\nHolmuniversitetet     Anna Ek, prorektor\nVindmyndigheten       Bo Lind\n"
    assert organisations(front) == {"Anna Ek": "Holmuniversitetet", "Bo Lind": "Vindmyndigheten"}


def test_a_slash_parts_people_from_whom_they_come_from() -> None:
    assert organisations("Deltagare\nAnna Ek / Åmål\nBo Lind / Dals-Ed (ordf)\n") == {
        "Anna Ek": "Åmål",
        "Bo Lind": "Dals-Ed",
    }


def test_short_words_for_a_substitute() -> None:
    assert listed("Närvarande\nAnna Ek, Flen\nBo Lind, Flen (ers)\n")["Bo Lind"].seat == "substitute"


def test_a_party_may_have_the_letters_of_its_member() -> None:
    front = "Ledamöter\nAnna Ek (S)\nBo Lind (C)\nMaria Persson (MP)\n"
    party = listed(front)["Maria Persson"].party
    assert party is not None
    assert party.value == "MP"


def test_an_organisation_that_was_not_there_is_nobodys() -> None:
    front = "Närvarande: Polisen: Anna Ek, Fastighetsägarna: Bo Lind, Region Uppsala: ej närvarande\n"
    assert organisations(front) == {"Anna Ek": "Polisen", "Bo Lind": "Fastighetsägarna"}
    assert {p.status for p in listed(front).values()} == {"present"}


def test_the_sentence_of_who_adjusts_ends_a_list() -> None:
    front = "Övriga\nAnna Ek, näringslivschef; Bo Lind, sekreterare\n\nProtokollet justeras av Cilla Ros\n"
    assert organisations(front) == {"Anna Ek": None, "Bo Lind": None}


def test_the_name_of_an_organisation_holds_no_name_of_a_person() -> None:
    front = (
        "Deltagare:\nRäddningschef Anna Ek, Räddningstjänsten Dala Mitt\nLänsråd Bo Lind, Länsstyrelsen (ordförande)\n"
    )
    assert organisations(front) == {"Anna Ek": "Räddningstjänsten Dala Mitt", "Bo Lind": "Länsstyrelsen"}


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


@pytest.mark.parametrize("gap", ["\n", " "])
def test_a_municipality_and_a_comma_stand_before_its_people(gap: str) -> None:
    lines = [
        "Närvarande från kommunerna:",
        "Bollnäs kommun, Anna Ek",
        "Gävle kommun, Bo Lind och Cilla Ros",
        "Hudiksvalls kommun, Dan Alm (ordförande)",
    ]
    assert organisations(gap.join(lines) + "\n") == {
        "Anna Ek": "Bollnäs kommun",
        "Bo Lind": "Gävle kommun",
        "Cilla Ros": "Gävle kommun",
        "Dan Alm": "Hudiksvalls kommun",
    }


def test_a_municipality_behind_a_comma_is_of_the_one_before_it() -> None:
    front = "Närvarande: Anna Ek, Bollnäs kommun, Bo Lind, Gävle kommun, Cilla Ros, Habo kommun\n"
    assert organisations(front) == {"Anna Ek": "Bollnäs kommun", "Bo Lind": "Gävle kommun", "Cilla Ros": "Habo kommun"}


def test_a_group_may_own_the_label_of_its_members() -> None:
    people = listed("Styrgruppens ledamöter\n1. Anna Ek, Kalmar kommun\n2. Bo Lind, Torsås kommun – deltog inte\n")
    assert {name: p.status for name, p in people.items()} == {"Anna Ek": "present", "Bo Lind": "absent"}


def test_party_behind_the_place_of_the_one_who_is_served_for() -> None:
    served = listed("Beslutande: Anna Ek, Habo kommun (S), ersätter Bo Lind, Sala kommun (MP)\n")["Bo Lind"]
    assert (served.party and served.party.value, served.organisation and served.organisation.value) == (
        "MP",
        "Sala kommun",
    )
