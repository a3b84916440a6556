"""Decisions in the forms that boards give them. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


def test_the_body_decides_below_how_it_came_to_that(item: Make) -> None:
    read = item(
        "Yrkande\nAnna Ek (V) yrkar avslag.\n\nBeslutsgång\nOrdföranden finner att direktionen bifaller förslaget.\n\n"
        "Direktionen beslutar\natt     anta budgeten,\natt     uppdra till fogden att räkna fåren.\n",
        body="Direktionen",
    )
    assert read.texts == ["anta budgeten,", "uppdra till fogden att räkna fåren."]


def test_what_another_body_is_to_decide_is_proposed(item: Make) -> None:
    read = item(
        "Kommunstyrelsens förslag till kommunfullmäktige\n\nKommunfullmäktige beslutar\n\natt anta taxan\n\n"
        "Kommunstyrelsens beslut för egen del\n\natt uppdra åt fogden att räkna fåren\n",
        body="Kommunstyrelsen",
    )
    assert read.kinds == ["propose", "task"]


def test_sentences_below_a_proposing_lead_are_proposed_until_the_body_decides_for_its_own_part(item: Make) -> None:
    read = item(
        "Beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta:\n\nKommunfullmäktige beslutar att anta taxan.\n\n"
        "Kommunfullmäktige beslutar att sälja båten.\n\nKommunstyrelsen beslutar för egen del att uppdra åt fogden att "
        "räkna fåren.\n",
        body="Kommunstyrelsen",
    )
    assert read.kinds == ["propose", "propose", "task"]


def test_a_line_drawn_below_a_decision_is_no_part_of_it(item: Make) -> None:
    read = item("Beslut\nTaxan antas.\n_____\n\nExp: Fogden, akten\n")
    assert read.texts == ["Taxan antas."]


def test_to_do_before_a_colon_is_a_label(item: Make) -> None:
    read = item("Att göra: Anna skickar ut listan.\n", notes=True, people=("Anna Ek",))
    assert read.texts == ["Anna skickar ut listan."]
    assert read.assignees == [["Anna Ek"]]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Nämnden har tagit del av informationen.", "note"),
        ("Nämnden tar informationen till protokollet.", "note"),
        ("tacka nej till medverkan.", "reject"),
    ],
)
def test_taking_note_and_declining_are_told_apart(item: Make, sentence: str, kind: str) -> None:
    assert item(f"Beslut\n{sentence}\n").kinds == [kind]


def test_the_next_meeting_is_no_decision(item: Make) -> None:
    assert item("Beslut\nTaxan antas.\n\nNästa sammanträde är den 2 december.\n").texts == ["Taxan antas."]


def test_an_election_needs_no_verb(item: Make) -> None:
    read = item("Omval av Anna Ek på två år.\nNyval av Bo Lind.\n", notes=True, people=("Anna Ek", "Bo Lind"))
    assert read.kinds == ["appoint", "appoint"]
    assert read.assignees == [["Anna Ek"], ["Bo Lind"]]


def test_what_somebody_said_is_no_charge(item: Make) -> None:
    read = item(
        "Anna efterlyste vandringar.\nBo Lind, rektor, föredrar ärendet.\n", notes=True, people=("Anna Ek", "Bo Lind")
    )
    assert read.texts == []


def test_a_matter_put_off_to_a_day_without_year_is_no_earlier_decision(item: Make) -> None:
    assert item("Ärendet bordlades till sammanträdet den 30 november.\n", notes=True).kinds == ["table"]


def test_what_notes_decide_above_a_table_of_tasks_counts(item: Make) -> None:
    read = item(
        "Gruppen beslutade att byta system.\n\nVad            Vem        När\nBoka visning   Anna       v. 48\n\n"
        "Nästa möte: 9 december.\n",
        notes=True,
        people=("Anna Ek",),
    )
    assert sorted(read.texts) == ["Boka visning", "byta system."]


def test_counts_in_words_and_figures_are_one_tally(item: Make) -> None:
    read = item("Omröstning\nMed fyra (4) ja-röster mot två (2) nej-röster beslutar nämnden.\n")
    assert [(vote.yes, vote.no) for vote in read.votes] == [(4, 2)]


@pytest.mark.parametrize("line", ["Bilaga A KS § 63/23", "Förhandling enligt MBL § 11"])
def test_an_annex_or_a_law_is_no_reference(item: Make, line: str) -> None:
    assert item(f"Ärendet\n{line}\n").references == ()


def test_who_is_to_act_may_stand_between_the_lead_and_att(item: Make) -> None:
    read = item(
        "Beslut\nSamverkansnämnden rekommenderar regionen och kommunerna att\n\n1. anta avtalet,\n\n2. räkna fåren.\n",
        body="Samverkansnämnden",
    )
    assert read.texts == ["anta avtalet,", "räkna fåren."]
    assert read.kinds == ["propose", "propose"]


def test_how_something_works_is_no_change(item: Make) -> None:
    assert item("Inloggning sker via federation.\n", notes=True).texts == []
