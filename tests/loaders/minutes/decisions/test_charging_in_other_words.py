"""Whom minutes and notes charge with something, in the many ways they say it. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]
PEOPLE = ("Anna Ek", "Jonas Berg", "Eva Lind")


@pytest.mark.parametrize(
    ("clause", "assignee"),
    [
        ("Det åligger hamnchefen att muddra rännan.", "Hamnchefen"),
        ("Driftchefen föreläggs att täta taket.", "Driftchefen"),
        ("Kommunchefen ges mandat att teckna hyresavtalet.", "Kommunchefen"),
        ("kansliet ombeds att mäta djupet", "Kansliet"),
        ("Hamnchefen uppdras ta fram en karta.", "Hamnchefen"),
        ("be hamnchefen bistå föreningen med tågvirke", "Hamnchefen"),
        ("uppdra åt VD att upphandla pannan", "VD"),
        ("Kommunerna utser var sin kontaktperson.", "Kommunerna"),
        ("hamnchefen varje månad rapporterar om djupet", "Hamnchefen"),
        ("Controllern räknar om självkostnaden.", "Controllern"),
        ("Respektive kommun informerar sina båtägare.", "Respektive kommun"),
    ],
)
def test_points_charge_offices_in_many_words(item: Make, clause: str, assignee: str) -> None:
    read = item(f"Beslut\n\n{clause}\n")
    assert (read.kinds, read.assignees) == (["task"], [[assignee]])


def test_an_office_in_an_att_clause_acts_though_it_has_no_capital(item: Make) -> None:
    read = item("Kommunstyrelsen beslutar\n\natt bryggan rivs, samt\n\natt hamnchefen senast i maj städar kajen\n")
    assert read.assignees == [[], ["Hamnchefen"]]
    assert read.due == [None, "senast i maj"]


def test_an_older_form_of_the_verb_charges_too(item: Make) -> None:
    read = item("Kommunstyrelsen beslöt\n\natt uppdraga åt kamreren att infordra anbud.\n")
    assert (read.kinds, read.assignees) == (["task"], [["Kamreren"]])


@pytest.mark.parametrize(
    ("sentence", "assignees"),
    [
        ("Till dess bokar Jonas en båt.", ["Jonas Berg"]),
        ("Båten kontrolleras nu av Eva Lind och Jonas.", ["Eva Lind", "Jonas Berg"]),
        ("Anna mäter bryggan och Jonas beställer virke.", ["Anna Ek", "Jonas Berg"]),
        ("Alla anmäler sina båtar till Eva.", ["Alla"]),
        ("Jonas åtog sig att laga grinden.", ["Jonas Berg"]),
        ("Jonas är värd.", ["Jonas Berg"]),
        ("Eva sammanfattar svaren.", ["Eva Lind"]),
        ("Kommuncheferna avbokar.", ["Kommuncheferna"]),
        ("Jonas & Eva håller intervjuerna.", ["Jonas Berg", "Eva Lind"]),
        ("Underlaget tas fram av Anna och Eva.", ["Anna Ek", "Eva Lind"]),
        ("Var och en räknar på sin båt.", ["Var och en"]),
        ("Eva och Anna ombads att skriva till hamnbolaget.", ["Eva Lind", "Anna Ek"]),
    ],
)
def test_notes_name_who_does_it_in_any_place(item: Make, sentence: str, assignees: list[str]) -> None:
    read = item(f"{sentence}\n", notes=True, people=PEOPLE)
    assert (read.kinds, read.assignees) == (["task"], [assignees])


@pytest.mark.parametrize(
    "sentence",
    [
        "I gruppen ingår Jonas.",
        "Jonas förordar en ny brygga.",
        "Hamra kommun funderar på att lämna.",
        "Hamra kommun räknar med många båtar.",
        "Bron byggdes av Jonas Berg.",
        "Mötet leds av Eva.",
        "Vid mötet den 3 januari 2023 uppdrogs åt Jonas att laga bron.",
    ],
)
def test_what_is_so_or_was_charges_nobody(item: Make, sentence: str) -> None:
    assert item(f"{sentence}\n", notes=True, people=PEOPLE).texts == []


def test_the_writer_may_charge_herself(item: Make) -> None:
    read = item(
        "Undertecknad skickar ut länken i nästa vecka.\n\nVid anteckningarna\nEva Lind\n", notes=True, people=PEOPLE
    )
    assert (read.assignees[0], read.due[0]) == (["Eva Lind"], "i nästa vecka")


def test_a_label_belongs_to_the_sentence_before_it(item: Make) -> None:
    read = item(
        "Två har svarat. Jonas ringer resten. Ansv: Jonas\n"
        "Avtalet skickas för granskning. Å: Anna/Eva Klart: 2024-05-02\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.texts == [
        "Jonas ringer resten. Ansv: Jonas",
        "Avtalet skickas för granskning. Å: Anna/Eva Klart: 2024-05-02",
    ]
    assert read.assignees == [["Jonas Berg"], ["Anna Ek", "Eva Lind"]]
    assert read.due == [None, "2024-05-02"]


@pytest.mark.parametrize("sign", ["→", "⇒", "=>", "->", "☐", "[ ]", "✓"])
def test_arrows_and_boxes_mark_points(item: Make, sign: str) -> None:
    read = item(f"Läget är gott.\n{sign} Jonas bokar båt.\n{sign} Eva köper tågvirke.\n", notes=True, people=PEOPLE)
    assert read.texts == ["Jonas bokar båt.", "Eva köper tågvirke."]


def test_a_clause_of_another_person_is_its_own(item: Make) -> None:
    read = item("Det bestämdes att Anna ritar kartan och att Jonas trycker den.\n", notes=True, people=PEOPLE)
    assert read.texts == ["Anna ritar kartan", "Jonas trycker den."]
    assert read.assignees == [["Anna Ek"], ["Jonas Berg"]]


def test_a_point_names_by_whom_it_is_to_be_done(item: Make) -> None:
    read = item("Beslut\n\nUtvärderingen görs av Högskolan Väst.\n")
    assert (read.kinds, read.assignees) == (["task"], [["Högskolan Väst"]])


def test_several_may_stand_in_one_parenthesis(item: Make) -> None:
    read = item("- Uppdatera listan (Anna, Jonas)\n- Boka rum (Eva, klart)\n", heading="Att göra", people=PEOPLE)
    assert read.assignees == [["Anna Ek", "Jonas Berg"], ["Eva Lind"]]


def test_a_lead_may_say_after_what_it_was_decided(item: Make) -> None:
    read = item("Kommunstyrelsen beslutade efter diskussion\natt anta anbudet,\natt laga bron.\n")
    assert read.texts == ["anta anbudet,", "laga bron."]


def test_a_second_verb_is_no_part_of_who_does_it(item: Make) -> None:
    read = item("Hamnverket uppdaterar listan och håller i ett prov.\n\nHamnverket, kajen.\n", notes=True)
    assert read.assignees == [["Hamnverket"]]


def test_a_day_behind_the_one_who_does_it_is_due(item: Make) -> None:
    read = item("Analysen sammanställs av Anna den 6 april.\n", notes=True, people=PEOPLE)
    assert (read.assignees, read.due) == ([["Anna Ek"]], ["2024-04-06"])


def test_a_clause_that_needs_no_att_of_its_own_ends_before_the_next(item: Make) -> None:
    read = item(
        "Kommunstyrelsen beslutar\natt föreslå kommunfullmäktige godkänna hamnens delårsrapport\n"
        "att uppmana samtliga nämnder att till oktober inkomma med åtgärder\n"
    )
    assert read.kinds == ["propose", "task"]
    assert read.assignees[1] == ["Samtliga nämnder"]


def test_a_point_may_be_told_to_somebody(item: Make) -> None:
    read = item(
        "- Samtliga: rapportera tid senast 2 april\n- Anna: bokar rum\n- Eva: vilket rum är ledigt\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.assignees == [["Samtliga"], ["Anna Ek"]]
    assert read.due == ["2024-04-02", None]


def test_a_word_that_only_ends_as_a_verb_is_none(item: Make) -> None:
    read = item("Beslut\n\natt hamnchefen under tiden undersöker djupet\n")
    assert (read.kinds, read.assignees) == (["task"], [["Hamnchefen"]])
