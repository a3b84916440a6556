"""Who is charged or appointed. All people are invented."""

from collections.abc import Callable
from typing import Any

Make = Callable[..., Any]


def test_those_appointed_are_assignees_but_not_those_they_follow(item: Make) -> None:
    read = item(
        "Beslut\nTill ledamot i styrelsen i stället för Bo Ask (S) väljs Eva Lind (S).\n", people=("Bo Ask", "Eva Lind")
    )
    assert read.kinds == ["appoint"]
    assert read.assignees == [["Eva Lind"]]


def test_two_appointed_in_one_clause_are_both_assignees(item: Make) -> None:
    read = item(
        "Beslut\natt till vaktmästare utse Bo Ask (S) och till städare utse Eva Lind (KD).\n",
        people=("Bo Ask", "Eva Lind"),
    )
    assert read.assignees == [["Bo Ask", "Eva Lind"]]


def test_an_office_keeps_its_name_with_a_capital(item: Make) -> None:
    assert item("Beslut\natt uppdra åt slottsdirektören att måla.\n").assignees == [["Slottsdirektören"]]


def test_several_bodies_are_several_assignees_and_shared_heads_stay_whole(item: Make) -> None:
    read = item("Beslut\nSkolnämnden samt idrotts- och föreningsnämnden får i uppdrag att bygga.\n")
    assert read.assignees == [["Skolnämnden", "Idrotts- och föreningsnämnden"]]


def test_a_vague_group_stays_as_written(item: Make) -> None:
    read = item("Beslut\nSamtliga rektorer och fogdar i länet får i uppdrag att spara.\n")
    assert read.assignees == [["Samtliga rektorer och fogdar i länet"]]


def test_the_administration_takes_its_full_name_where_the_text_gives_it(item: Make) -> None:
    read = item(
        "Beslut\natt ge förvaltningen i uppdrag att utreda.\n\nUnderlag\n"
        "Förvaltningen för Kultur & Fritids skrivelse\n",
        body="Nämnden för Kultur & Fritid",
    )
    assert read.assignees == [["Förvaltningen för Kultur & Fritid"]]


def test_a_definite_noun_takes_the_name_that_the_item_gives_it(item: Make) -> None:
    read = item(
        "Beslut\natt bevilja Bäckens Såg ekonomisk förening ett bidrag,\natt föreningen ska visa sina räkenskaper.\n"
    )
    assert read.assignees == [[], ["Bäckens Såg ekonomisk förening"]]


def test_a_municipality_takes_the_form_that_the_text_has(item: Make) -> None:
    read = item("Närvarande var Bergs kommun.\nBerg lämnar in en ansökan.\n", notes=True)
    assert read.assignees == [["Bergs kommun"]]


def test_we_are_nobody_in_particular(item: Make) -> None:
    assert item("Vi sammanställer frågorna.\n", notes=True).assignees == [[]]


def test_a_street_is_nobody_to_charge(item: Make) -> None:
    read = item("Beslut\natt Storgatan 3 ska rivas samt att kostnaden ska hanteras i budgeten.\n")
    assert not any(read.assignees)


def test_who_shall_together_with_another_do_something_is_charged(item: Make) -> None:
    read = item("Beslut\nKommunchefen ska tillsammans med regionen ta fram en plan.\n")
    assert read.assignees[0][:1] == ["Kommunchefen"]
