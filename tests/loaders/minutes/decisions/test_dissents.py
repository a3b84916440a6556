"""Reservations, notes taken, conflicts of interest. All people are invented."""

from collections.abc import Callable
from typing import Any

from loaders.minutes.reader import read_minutes
from loaders.text import Text

Make = Callable[..., Any]
PEOPLE = ("Anna Ek", "Bo Ask", "Eva Lind", "Lars Holm")


def test_each_person_of_a_reservation_is_one_dissent(item: Make) -> None:
    read = item("Reservation\nAnna Ek (S), Bo Ask (S) och Eva Lind (V)\nreserverar sig mot beslutet.\n", people=PEOPLE)
    assert read.dissents == [("Anna Ek", "reservation"), ("Bo Ask", "reservation"), ("Eva Lind", "reservation")]


def test_a_reservation_may_name_its_people_behind_the_verb(item: Make) -> None:
    read = item("Mot beslutet reserverar sig Anna Ek (S) skriftligt.\n", people=PEOPLE)
    assert read.dissents == [("Anna Ek", "reservation")]


def test_a_group_dissents_by_its_partys_letters(item: Make) -> None:
    read = item(
        "Protokollsanteckning\nRepresentanterna från C, V och MP antecknar ett eget yttrande.\n\n"
        "Reservation\nSocialdemokraterna reserverar sig mot beslutet.\n"
    )
    assert read.dissents == [("C", "note"), ("V", "note"), ("MP", "note"), ("S", "reservation")]


def test_not_taking_part_is_a_note_and_with_conflict_of_interest_that(item: Make) -> None:
    read = item(
        "Anna Ek (S) deltar inte i beslutet.\nBo Ask (M) anmäler jäv och deltar inte i beslutet.\n"
        "Eva Lind (C) deltar ej i beredningen på grund av jäv.\n",
        people=PEOPLE,
    )
    assert read.dissents == [
        ("Anna Ek", "note"),
        ("Bo Ask", "conflict_of_interest"),
        ("Eva Lind", "conflict_of_interest"),
    ]


def test_under_its_heading_a_note_needs_no_verb(item: Make) -> None:
    read = item("Protokollsanteckning\nLars Holm (KD) vill att frågan tas upp igen.\n", people=PEOPLE)
    assert read.dissents == [("Lars Holm", "note")]


def test_a_note_may_be_signed_below_its_words(item: Make) -> None:
    read = item("Protokollsanteckning\nOm vi hade fått rösta hade taxan fallit.\nLars Holm (KD)\n", people=PEOPLE)
    assert read.dissents == [("Lars Holm", "note")]
    named = item("Protokollsanteckning\nTaxan är för hög. Det har Lars Holm (KD) visat förr.\n", people=PEOPLE)
    assert named.dissents == []


def test_a_note_that_names_nobody_is_none(item: Make) -> None:
    assert item("Protokollsanteckning\nDet antecknas att mötet drog ut på tiden.\n").dissents == []


def test_a_conflict_of_interest_may_stand_in_parentheses(item: Make) -> None:
    read = item("Beslut: Styrelsen antecknade informationen. (jäv: Bo Ask)\n", people=PEOPLE)
    assert read.dissents == [("Bo Ask", "conflict_of_interest")]


def test_the_chair_who_notes_the_main_proposition_does_not_dissent(item: Make) -> None:
    read = item(
        "Propositionsordning\nOrdföranden Bo Ask antecknar Anna Eks yrkande som Ja-proposition.\n", people=PEOPLE
    )
    assert read.dissents == []


def test_a_member_unknown_to_the_list_is_named_by_name_and_party(item: Make) -> None:
    assert item("Reservation\nTord Vik (SD) reserverar sig.\n").dissents == [("Tord Vik", "reservation")]


def test_a_reservation_belongs_to_the_item_whose_decision_it_names() -> None:
    record = read_minutes(
        Text(
            "Protokoll\nStyrelsen 2022-03-04\n\nNärvarande\nAnna Ek (S)\nBo Ask (M)\n\n§ 12 Taxa\nBeslut\n"
            "Styrelsen antar taxan.\n\n§ 13 Vatten\nBeslut\nStyrelsen avslår förslaget.\n\n"
            "§ 14 Reservationer\nAnna Ek (S) reserverar sig mot beslutet i § 12.\n"
            "Bo Ask (M) reserverar sig mot beslutet i § 99.\n"
        )
    )
    assert [(d.item, d.person.value) for d in record.dissents] == [("12", "Anna Ek"), ("14", "Bo Ask")]


def test_who_wants_it_on_record_has_a_note(item: Make) -> None:
    read = item("Beslut\nRamen höjs.\n\nAnna Ek ville ha antecknat att Sunne inte bidrar.\n", people=("Anna Ek",))
    assert read.dissents == [("Anna Ek", "note")]


def test_a_conflict_of_interest_announced_for_other_items_belongs_to_them() -> None:
    record = read_minutes(
        Text(
            "Protokoll\nStyrelsen 2022-03-04\n\nNärvarande\nAnna Ek (S)\nBo Ask (M)\nEva Lind (C)\n\n§ 12 Jäv\n"
            "Anna Ek (S) anmäler jäv under paragraf 14: Bidrag. Bo Ask (M) anmäler jäv i ärende 13 och Eva Lind (C) "
            "under punkterna 13 och 14.\n\n§ 13 Vatten\nBeslut\nStyrelsen avslår förslaget.\n\n"
            "§ 14 Bidrag\nBeslut\nStyrelsen beviljar bidrag.\n"
        )
    )
    assert sorted((d.item, d.person.value) for d in record.dissents) == [
        ("13", "Bo Ask"),
        ("13", "Eva Lind"),
        ("14", "Anna Ek"),
        ("14", "Eva Lind"),
    ]


def test_who_let_it_be_noted_has_a_note(item: Make) -> None:
    assert item("Anna Ek lät anteckna att frågan är svår.\n", people=("Anna Ek",)).dissents == [("Anna Ek", "note")]


def test_a_decision_taken_against_a_reservation_names_who_made_it(item: Make) -> None:
    read = item(
        "Kommunstyrelsen beslöt, mot Anna Eks reservation,\n\natt höja hamnavgiften.\n", people=("Anna Ek", "Bo Alm")
    )
    assert read.dissents == [("Anna Ek", "reservation")]
    assert read.texts == ["höja hamnavgiften."]


def test_a_cover_inside_an_item_announces_no_conflict_of_somebody_named_on_no_passage() -> None:
    signing = "Justering Ulf Påhlman Sekreterare Pontus Ahlin Ordförande Lena Strand Justerare Ulf Påhlman"
    header = (
        "2 Krokdalens kommun PROTOKOLL 2 (3) Kultur- och fritidsnämnden 2022-05-18 § 29 Dagordning Beslut Dagordningen"
    )
    text = (
        f"nämndsekreterare {signing}  \n{header} fastställs. § 30 Avtal om gemensam kulturskola KFN 2022/55 Cecilia "
        "Modig föredrar ärendet. Beslut Nämnden godkänner avtalet med Ytterby kommun. § 31 Föreningsbidrag KFN 2022/61 "
        "18.00–20.10 med ajournering kl. 19.05–19.20 Beslutande Lena Strand (V), ordförande Ulf Påhlman (S) Sara "
        "Nordgren (L) ej § 31 p.g.a. jäv Hassan Nouri (S) ers. för Tina Bergh (S) Gösta Lövdal (SD) §§ 29-32 Ersättare "
        f"Yngve Backman (M) Tjänstemän Cecilia Modig, kulturchef Pontus Ahlin, nämndsekreterare {signing}\n   {header}"
    )
    assert all(one.person.spans for one in read_minutes(Text(text)).dissents)
