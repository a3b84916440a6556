"""What stands under `Beslut` and the like. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


def test_each_numbered_point_is_one_decision(item: Make) -> None:
    read = item(
        "Beslut\nEnligt slottets förslag:\n1. Avtalet godkänns.\n2. Slottschefen får i uppdrag att tapetsera.\n"
    )
    assert read.texts == ["Avtalet godkänns.", "Slottschefen får i uppdrag att tapetsera."]
    assert read.kinds == ["approve", "task"]
    assert read.assignees == [[], ["Slottschefen"]]


def test_att_clauses_lose_their_att_and_their_lead(item: Make) -> None:
    read = item("Beslut\nNämnden beslutar\n\natt anta taxan, samt\n\natt avslå begäran i övrigt.\n", body="Nämnden")
    assert read.texts == ["anta taxan, samt", "avslå begäran i övrigt."]
    assert read.kinds == ["approve", "reject"]


def test_a_clause_wrapped_before_att_stays_whole(item: Make) -> None:
    read = item("Beslut\nNämnden beslutar\natt ge slottsfogden i uppdrag\natt räkna fåren, och\natt notera antalet.\n")
    assert read.texts == ["ge slottsfogden i uppdrag att räkna fåren, och", "notera antalet."]


def test_bullets_are_points_where_some_have_their_own_att(item: Make) -> None:
    read = item(
        "Beslut\nNämnden beslutar att:\n* öka hyran till 12 kr\n"
        "* att fogden får i uppdrag att under 2026 räkna fåren.\n"
    )
    assert read.texts == ["öka hyran till 12 kr", "fogden får i uppdrag att under 2026 räkna fåren."]
    assert read.amounts == [[12], []]
    assert read.due == [None, "under 2026"]


def test_list_items_marked_by_the_format_are_points(item: Make) -> None:
    read = item(
        "Beslut\nRådet beslutar\nställa sig bakom förslaget,\navslå ansökan.\n",
        body="Rådet",
        items=("ställa sig bakom", "avslå ansökan"),
    )
    assert read.texts == ["ställa sig bakom förslaget,", "avslå ansökan."]


def test_sub_points_belong_to_their_point(item: Make) -> None:
    read = item(
        "Beslut\n1. Planen ska tas fram enligt nedan.\na. den ska vara kort,\n"
        "b. den ska vara tydlig.\n2. Ärendet bordläggs.\n"
    )
    assert read.texts == [
        "Planen ska tas fram enligt nedan. den ska vara kort, den ska vara tydlig.",
        "Ärendet bordläggs.",
    ]


def test_sentences_without_points_are_decisions_one_by_one(item: Make) -> None:
    read = item(
        "Beslut\n\nRevisionen godkänner rapporten. Rapporten signeras digitalt.\n\nSammanfattning\nAnna Ek föredrar.\n"
    )
    assert read.texts == ["Revisionen godkänner rapporten.", "Rapporten signeras digitalt."]
    assert read.kinds == ["approve", "other"]


def test_an_explaining_sentence_stays_with_the_one_before(item: Make) -> None:
    read = item("Beslut\nStämman beslutar vissa ändringar. Dessa ändringar framgår av bilaga 1.\n")
    assert read.texts == ["Stämman beslutar vissa ändringar. Dessa ändringar framgår av bilaga 1."]


def test_a_blank_line_inside_a_sentence_does_not_part_it(item: Make) -> None:
    read = item("Beslut\n* anta nya grunder, krav\n\noch mål för stödet.\n* avslå resten.\n")
    assert read.texts == ["anta nya grunder, krav och mål för stödet.", "avslå resten."]


def test_points_proposed_to_another_body_are_proposals_whatever_their_verb(item: Make) -> None:
    read = item(
        "Beslut\nKommunstyrelsen tillstyrker förslaget och föreslår att kommunfullmäktige beslutar:\n"
        "1. Avtalet godkänns.\n2. Nämnden får i uppdrag att bygga för 60 mnkr.\n"
    )
    assert read.kinds == ["propose", "propose"]
    assert read.assignees == [[], ["Nämnden"]]
    assert read.amounts == [[], [60_000_000]]


def test_what_the_body_decides_for_its_own_part_is_no_proposal(item: Make) -> None:
    read = item(
        "Beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta\natt anta taxan.\n\n"
        "Kommunstyrelsen beslutar för egen del\natt uppdra åt kommunchefen att informera.\n"
    )
    assert read.kinds == ["propose", "task"]


def test_a_heading_may_say_that_what_follows_is_proposed(item: Make) -> None:
    read = item(
        "Kommunstyrelsens förslag till kommunfullmäktige\natt avslå motionen.\n\nBeslut\nRapporten antecknas.\n"
    )
    assert list(zip(read.kinds, read.texts, strict=True)) == [
        ("propose", "avslå motionen."),
        ("note", "Rapporten antecknas."),
    ]


def test_an_att_alone_on_its_line_starts_a_clause_and_a_denied_approval_rejects(item: Make) -> None:
    read = item(
        "Direktionen beslutar\n\natt\ngodkänna rapporten.\n\nDirektionen beslutar\n\natt ej\nbevilja bidraget\n"
    )
    assert list(zip(read.kinds, read.texts, strict=True)) == [
        ("approve", "godkänna rapporten."),
        ("reject", "ej bevilja bidraget"),
    ]


def test_the_bodys_own_proposal_is_one_and_a_sentence_that_ends_like_a_heading_is_a_lead(item: Make) -> None:
    own = item("Kommunstyrelsens förslag till beslut\n1. Kommunfullmäktige antar planen.\n")
    led = item("Direktionen beslutar enligt arbetsutskottets förslag\natt anta budgeten.\n", body="Direktionen")
    assert own.kinds == ["propose"]
    assert led.texts == ["anta budgeten."]


def test_how_the_vote_went_is_no_decision_under_the_heading_either(item: Make) -> None:
    read = item("Beslut\nÄrendet återremitteras.\nVotering begärs och verkställs. Den som vill bifalla röstar ja.\n")
    assert read.texts == ["Ärendet återremitteras."]


@pytest.mark.parametrize(
    "told",
    [
        "Bo Ask (S), Eva Lind (M) och Ulf Ryd (HEL) röstar Ja (3).",
        "Eva Lind (M) avstår från att rösta (1).",
        "Ulf Ryd (HEL) deltar inte i beslutet.",
        "Bo Ask (S) reserverar sig mot beslutet.",
        "Eva Lind (M) lämnar ett särskilt yttrande.",
        "Sammanträdet ajourneras kl. 14.10-14.25.",
    ],
)
def test_who_voted_and_who_dissents_is_no_decision_under_the_heading_either(item: Make, told: str) -> None:
    assert item(f"Beslut\nNämnden antar planen.\n{told}\n").texts == ["Nämnden antar planen."]


def test_proposals_motions_and_procedure_are_no_decisions(item: Make) -> None:
    read = item(
        "Förslag till beslut\nNämnden godkänner avtalet.\n\nYrkanden\nBo Ask (S) yrkar att ärendet avslås.\n\n"
        "Beslutsgång\nOrdföranden finner att nämnden godkänner avtalet.\n\nBeslut\nÄrendet återremitteras.\n"
    )
    assert read.texts == ["Ärendet återremitteras."]


def test_another_bodys_decision_is_background(item: Make) -> None:
    read = item(
        "Arbetsutskottets förslag till kommunstyrelsen\nGodkänna planen.\n\nKommunstyrelsens beslut\nPlanen godkänns.\n"
    )
    assert read.texts == ["Planen godkänns."]


def test_immediate_adjustment_under_the_decision_is_one_but_not_under_adjustment(item: Make) -> None:
    under = item("Beslut\nYttrandet antas.\nParagrafen justeras omedelbart.\n")
    beside = item("Beslut\nYttrandet antas.\n\nJustering\nParagrafen förklaras omedelbart justerad.\n")
    assert under.kinds == ["approve", "other"]
    assert beside.texts == ["Yttrandet antas."]


def test_an_earlier_decision_quoted_with_its_points_carries_its_date(item: Make) -> None:
    read = item(
        "Bakgrund\nRådet beslutade den 15 september 2023, § 41,\n\n"
        "att ge rådsgruppen i uppdrag att rita skyltar, samt\n\n"
        "att skyltarna ska vara gröna.\n\nBeslut\nÄrendet avslås.\n",
        body="Rådet",
    )
    assert [d.date.value if d.date else None for d in read.decisions] == ["2023-09-15", "2023-09-15", None]


def test_every_decision_can_be_found_where_it_stands(item: Make) -> None:
    read = item("Beslut\nNämnden beslutar\natt godkänna avtalet med kommu-\nnerna i länet.\n")
    decision = read.decisions[0]
    assert decision.text.value == "godkänna avtalet med kommunerna i länet."
    assert read.layout.text.quote(decision.text.spans) == "godkänna avtalet med kommu-\nnerna i länet."


def test_a_short_lead_between_heading_and_clauses_is_no_heading(item: Make) -> None:
    read = item("Bakgrunden.\n\nBeslut\n\nDirektionen beslutar\n\natt godkänna avtalet.\n", body="Direktionen")
    assert read.texts == ["godkänna avtalet."]


def test_who_dissents_right_below_a_clause_is_no_part_of_it(item: Make) -> None:
    read = item(
        "Direktionen beslutar\natt fastställa avgiften till 125 kronor.\n"
        "Berta Alm (M) och Otto Ek (C) reserverar sig mot beslutet.\n",
        body="Direktionen",
    )
    assert read.texts == ["fastställa avgiften till 125 kronor."]


def test_a_committee_in_short_form_is_the_one_that_met(item: Make) -> None:
    read = item("Arbetsutskottets beslut\n\nFiskeplanen avslås.\n", body="Kommunstyrelsens arbetsutskott")
    assert read.texts == ["Fiskeplanen avslås."]


def test_whom_the_points_are_proposed_to_may_end_the_lead(item: Make) -> None:
    read = item(
        "Beslut\nNämnden beslutar att föreslå kommunfullmäktige\natt fastställa fiskeplanen, och\natt köpa ett nät.\n",
        body="Fiskenämnden",
    )
    assert read.texts == ["fastställa fiskeplanen, och", "köpa ett nät."]
    assert read.kinds == ["propose", "propose"]


def test_the_bodys_own_points_count_under_no_heading_where_the_item_has_none(item: Make) -> None:
    text = "Fiskenämnden beslutar\natt köpa ett nät.\nBerta Alm (S) yrkade att frågan skulle avgöras.\n"
    assert item(text, body="Fiskenämnden").texts == ["köpa ett nät."]


def test_what_a_body_decides_for_its_own_part_on_a_condition_is_decided(item: Make) -> None:
    read = item(
        "Beslut\nFiskenämnden föreslår kommunfullmäktige besluta\n1. Avtalet godkänns.\n\n"
        "Beslut för egen del\nUnder förutsättning av kommunfullmäktiges beslut\n1. Fogden får i uppdrag att köpa.\n",
        body="Fiskenämnden",
    )
    assert read.kinds == ["propose", "task"]


def test_the_tally_may_stand_in_the_lead(item: Make) -> None:
    read = item("Beslut\nNämnden beslutar, med röstetalen 3 ja och 2 nej,\natt anta planen.\n", body="Fiskenämnden")
    assert read.texts == ["anta planen."]


def test_a_season_or_a_month_at_the_end_of_a_line_waits_for_no_clause(item: Make) -> None:
    long = "Direktionen har länge talat om hur den vill ha det med ägarnas direktiv och med allt annat som rör dem."
    text = (
        f"{long}\nDirektionen beslutar\natt skjuta upp frågan till hösten\natt ta fram underlag till mars\natt avsluta."
    )
    assert [d.text.value for d in item(text).decisions] == [
        "skjuta upp frågan till hösten",
        "ta fram underlag till mars",
        "avsluta.",
    ]


def test_who_does_not_take_part_is_no_part_of_the_clause_on_its_line(item: Make) -> None:
    read = item(
        "Beslut\nStyrelsen föreslår\natt avgiften fastställs till 0,4 procent. Åke Ek (M) deltar inte i beslutet.\n"
    )
    assert read.texts == ["avgiften fastställs till 0,4 procent."]


def test_papers_that_came_in_are_listed_below_what_is_decided_of_them(item: Make) -> None:
    read = item(
        "Beslut\nSkrivelserna läggs till handlingarna.\n\nSkrivelse från Älvens vänner om bron.\nBeslut från Verket.\n"
    )
    assert read.texts == ["Skrivelserna läggs till handlingarna."]


def test_a_board_in_definite_form_is_the_one_that_met(item: Make) -> None:
    read = item("Överförmyndarnämndens beslut\nInformationen noteras.\n", body="Gemensam överförmyndarnämnd")
    assert read.texts == ["Informationen noteras."]


def test_labels_behind_what_is_to_do_tell_who_and_when(item: Make) -> None:
    people = ("Anna Ek", "Bo Lind")
    read = item(
        "Åtgärd: Ta fram ett utkast.\nAnsvarig: Anna\nKlart: 1 oktober\n\nBo berättar.\n", people=people, notes=True
    )
    assert read.texts == ["Ta fram ett utkast. Ansvarig: Anna Klart: 1 oktober"]
    assert read.assignees == [["Anna Ek"]]
    assert read.due == ["2024-10-01"]


def test_a_point_of_its_own_behind_one_that_proposes_is_no_proposal(item: Make) -> None:
    read = item(
        "Beslut\n1. Nämnden föreslår kommunfullmäktige att anta taxan.\n"
        "2. Sekreteraren får i uppdrag att återkomma i maj.\n3. Paragrafen justeras omedelbart.\n",
        body="Nämnden",
    )
    assert read.kinds == ["propose", "task", "other"]
