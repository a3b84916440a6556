"""Whom listed people come from, said above them, left of them or between them. All people are invented."""

import pytest

from tests.loaders.minutes.attendance.lists import listed, organisations


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


def test_a_municipality_that_nobody_came_from_lends_nobody_its_name() -> None:
    front = "Deltagande från medlemmarna\n  Habo kommun: Anna Ek\n  Mullsjö kommun: –\n  Sala kommun: Bo Lind\n"
    assert organisations(front) == {"Anna Ek": "Habo kommun", "Bo Lind": "Sala kommun"}


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


def test_an_organisation_that_was_not_there_is_nobodys() -> None:
    front = "Närvarande: Polisen: Anna Ek, Fastighetsägarna: Bo Lind, Region Uppsala: ej närvarande\n"
    assert organisations(front) == {"Anna Ek": "Polisen", "Bo Lind": "Fastighetsägarna"}
    assert {p.status for p in listed(front).values()} == {"present"}


def test_the_name_of_an_organisation_holds_no_name_of_a_person() -> None:
    front = (
        "Deltagare:\nRäddningschef Anna Ek, Räddningstjänsten Dala Mitt\nLänsråd Bo Lind, Länsstyrelsen (ordförande)\n"
    )
    assert organisations(front) == {"Anna Ek": "Räddningstjänsten Dala Mitt", "Bo Lind": "Länsstyrelsen"}


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
