"""Further ways to decide and to charge, in minutes and in notes. All people and bodies are invented."""

from collections.abc import Callable
from typing import Any

import pytest

from loaders.minutes.reader import read_minutes
from loaders.minutes.record import Decision
from loaders.text import Text

Make = Callable[..., Any]
PEOPLE = ("Anna Ek", "Jonas Berg", "Eva Lind")
NOTES = (
    "Minnesanteckningar\nKustnätverket 2024-03-01\n\nDeltagare: Anna Ek (Sunne kommun), Jonas Berg (Arvika kommun)\n\n"
)


def decided(text: str) -> list[Decision]:
    return list(read_minutes(Text(text)).decisions)


def test_an_item_without_the_heading_that_others_have_decides_in_a_sentence() -> None:
    found = decided(
        "Protokoll\nDirektionen 2024-03-01\n\n§ 1 Dagordning\nDirektionen beslutar att godkänna dagordningen.\n\n"
        "§ 2 Taxa\nBeslut\nTaxan fastställs.\n\n§ 3 Rapport\nChefen berättar att arbetet går bra.\n"
    )
    assert [(d.item, d.text.value) for d in found] == [("1", "godkänna dagordningen."), ("2", "Taxan fastställs.")]


def test_a_line_that_leads_to_points_ends_the_point_above_it(item: Make) -> None:
    read = item(
        "Beslut\nKommunstyrelsen föreslår kommunfullmäktige att\n1. Avgiften höjs med sex procent.\n"
        "Kommunstyrelsen beslutar för egen del att\n2. Planen ska visas i juni.\n"
    )
    assert [(d.kind, d.text.value) for d in read.decisions] == [
        ("propose", "Avgiften höjs med sex procent."),
        ("other", "Planen ska visas i juni."),
    ]


def test_att_clauses_of_full_lines_are_apart_and_an_inner_att_is_not(item: Make) -> None:
    read = item(
        "Styrelsen beslutar\natt förlänga arbetet med stigar och leder till och med den 31 december 2025\n"
        "att uppdra till chefen för den gemensamma fastighetsavdelningen i länet\n"
        "att utreda kostnaden för nya broar över den stora ån i kommunens södra del\n",
        body="Styrelsen",
    )
    assert [d.text.value.split()[0] for d in read.decisions] == ["förlänga", "uppdra"]
    assert read.due[0] is None  # how long it is valid


def test_until_when_an_agreement_of_many_is_extended_is_nothing_to_be_done_by_then(item: Make) -> None:
    parties = "Norrtälje kommun, Österåkers kommun, Täby kommun och Vaxholms stad"
    read = item(
        f"Styrelsen beslutar\natt förlänga samverkansavtalet med {parties} till och med 2028.\n"
        f"att förlänga avtalet med {parties} till den 1 maj 2028.\natt förlänga det senast den 1 maj 2025.\n",
        body="Styrelsen",
    )
    assert read.due == [None, None, "2025-05-01"]


def test_what_is_told_below_a_decision_is_not_decided(item: Make) -> None:
    read = item(
        "Kommunstyrelsens beslut\nInterpellationen är besvarad.\n\n"
        "Anna Ek (S) har lämnat en interpellation om vägen. Jonas Berg (C) besvarar den.\n",
        people=PEOPLE,
    )
    assert read.texts == ["Interpellationen är besvarad."]


@pytest.mark.parametrize(
    ("sentence", "assignees"),
    [
        ("Anna lovade att mejla ut listan till alla.", ["Anna Ek"]),
        ("Jonas tog på sig att ringa värden.", ["Jonas Berg"]),
        ("Alla anmäler deltagare till Eva senast den 9 april.", ["Alla"]),
        ("Uppdrag: Anna kompletterar rapporten med en tidplan.", ["Anna Ek"]),
    ],
)
def test_who_promises_or_is_charged_by_a_label_is_to_do_it(item: Make, sentence: str, assignees: list[str]) -> None:
    read = item(f"{sentence}\n", notes=True, people=PEOPLE)
    assert read.assignees == [assignees]
    assert read.kinds == ["task"]


def test_the_right_to_sign_is_a_charge(item: Make) -> None:
    read = item("Beslut\natt ge förbundschefen rätt att underteckna avtalet\n")
    assert (read.kinds, read.assignees) == (["task"], [["Förbundschefen"]])


def test_the_group_grants_and_elects_again(item: Make) -> None:
    read = item("Mötet biföll motionen. Årsmötet omvalde Anna Ek till kassör.\n", notes=True, people=PEOPLE)
    assert read.kinds == ["approve", "appoint"]


def test_what_becomes_of_a_pilot_or_an_issue_is_announced(item: Make) -> None:
    read = item("Försöket utvärderas i september.\n#18 Datum: stängs, redan löst.\n", notes=True)
    assert (read.kinds, read.due) == (["other", "other"], ["i september", None])


def test_plans_of_those_who_are_not_there_are_none_of_the_group() -> None:
    read = decided(
        f"{NOTES}1. Kurser\nBoverket planerar en kurs i höst. SKR:s vägledning kommer att revideras.\n\n"
        "2. Nytt\nArvika kommun bokar lokalen. Anna Ek skickar ut listan.\n"
    )
    assert [d.text.value for d in read] == ["Arvika kommun bokar lokalen.", "Anna Ek skickar ut listan."]


def test_a_heading_that_ends_in_nulage_still_has_charges(item: Make) -> None:
    read = item("Anna Ek ansvarar för ansökan.\n", notes=True, people=PEOPLE, heading="Arbete och skola – nuläge")
    assert read.assignees == [["Anna Ek"]]


def test_those_who_do_the_same_with_others_need_no_verb_of_their_own(item: Make) -> None:
    text = "Skatteverket kollar med SMHI, DIGG med MSB (CERT) och Trafikverket med Lantmäteriet."
    everybody = [["Skatteverket", "DIGG", "Trafikverket"]]
    assert item(f"{text}\n", notes=True).assignees == everybody
    listed = item(f"Fråga fler - {text}\n", notes=True, heading="Actionpoints", items=(f"Fråga fler - {text}",))
    assert listed.assignees == everybody


def test_all_behind_a_dash_are_to_do_it(item: Make) -> None:
    read = item("Roller? Fundera. - alla\n", notes=True, heading="Att göra", items=("Roller? Fundera. - alla",))
    assert read.assignees == [["Alla"]]


def test_a_charge_behind_a_recommendation_is_the_groups_own(item: Make) -> None:
    read = item(
        "Beslut\nStyrelsen rekommenderar huvudmännen att anta avtalet. Anna Ek får i uppdrag att skicka ut det.\n",
        body="Styrelsen",
        people=PEOPLE,
    )
    assert read.kinds == ["propose", "task"]


def test_a_matter_that_drops_out_for_a_later_meeting_is_put_off(item: Make) -> None:
    read = item("Beslut\nÄrendet utgår och tas upp vid septembermötet.\n")
    assert (read.kinds, read.due) == (["table"], ["vid septembermötet"])
    assert item("Beslut\nÄrendet utgår.\n").decisions == ()


def test_the_group_was_agreed_and_moves_its_exercise(item: Make) -> None:
    read = item("Gruppen var överens om att kostnaden delas.\n\nÖvningen flyttas till vecka 11.\n", notes=True)
    assert read.texts == ["kostnaden delas.", "Övningen flyttas till vecka 11."]


def test_an_office_answers_before_christmas(item: Make) -> None:
    read = item("Rektor svarar på skrivelsen före jul.\n", notes=True)
    assert (read.assignees, read.due) == ([["Rektor"]], ["före jul"])


def test_an_abbreviation_of_a_technique_is_charged_with_nothing(item: Make) -> None:
    assert item("CC0 ska gälla i mallen. API ska finnas.\n", notes=True).decisions == ()


def test_the_county_board_takes_its_full_name_when_charged(item: Make) -> None:
    read = item("Länsstyrelsen Dalarna var med. Länsstyrelsen bokar lokal.\n", notes=True)
    assert read.assignees == [["Länsstyrelsen Dalarna"]]


@pytest.mark.parametrize(
    ("heading", "bullet", "assignees", "due"),
    [
        ("Actionpunkter", "Jonas: bjuda in SCB till nästa möte", ["Jonas Berg"], "till nästa möte"),
        ("Ärende", "Ta fram bilder. Ansvarig: Anna och Eva. Klart: 15 augusti.", ["Anna Ek", "Eva Lind"], "2024-08-15"),
        ("Ärende", "Eva meddelar leverantören.", ["Eva Lind"], None),
        ("Ärende", "Anna och Jonas går igenom listan före sportlovet.", ["Anna Ek", "Jonas Berg"], "före sportlovet"),
    ],
)
def test_labels_and_verbs_say_who_does_it(
    item: Make, heading: str, bullet: str, assignees: list[str], due: str | None
) -> None:
    read = item(f"{bullet}\n", notes=True, people=PEOPLE, heading=heading, items=(bullet,))
    assert (read.assignees, read.due) == ([assignees], [due])


def test_having_something_is_no_charge(item: Make) -> None:
    read = item("Skogsverket har ett liknande projekt. Eva har två bilder att göra.\n", notes=True, people=PEOPLE)
    assert read.texts == ["Eva har två bilder att göra."]


def test_owners_are_recommended_in_clauses_and_somebody_is_charged_beside_them(item: Make) -> None:
    read = item(
        "Samrådet beslutade rekommendera ägarkommunerna\natt godkänna köpet\natt teckna borgen\n"
        "Anna Ek återkommer med en plan till nästa samråd.\n",
        body="Samrådet",
        people=PEOPLE,
    )
    assert read.kinds == ["propose", "propose", "task"]


def test_the_meeting_thanked_and_examples_move(item: Make) -> None:
    read = item("Rådet tackade för informationen. Exemplen läggs i en egen mapp.\n", notes=True)
    assert read.kinds == ["note", "other"]


def test_an_office_that_develops_reports_every_december(item: Make) -> None:
    read = item("Beslut\nSkolutvecklaren rapporterar till nämnden i december varje år.\n")
    assert (read.assignees, read.due) == ([["Skolutvecklaren"]], ["i december varje år"])


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("ok på mönstret", "approve"),
        ("#16 JA.", "approve"),
        ("#11 Alla överens.", "approve"),
        ("Mötet röstar ja.", "approve"),
        ("Mötet röstade nej.", "reject"),
        ("#17 Ska vara obligatorisk.", "other"),
    ],
)
def test_notes_agree_in_a_word(item: Make, sentence: str, kind: str) -> None:
    assert item(f"{sentence}\n", notes=True).kinds == [kind]


def test_a_wish_for_agreement_is_none(item: Make) -> None:
    assert item("Är alla överens? Ok om priset är lågt, annars inte. Det ska vara enkelt.\n", notes=True).kinds == []


def test_what_is_told_right_below_is_not_decided_and_who_informs_somebody_is_to_do_so(item: Make) -> None:
    told = item("Beslut\nFrågan är besvarad.\nAnna Ek (S) svarar på frågan. Jonas yttrar sig.\n", people=PEOPLE)
    assert told.texts == ["Frågan är besvarad."]
    read = item("Beslut\nAvtalet godkänns.\nJonas informerar kommundirektörerna.\n", people=PEOPLE)
    assert read.assignees == [[], ["Jonas Berg"]]


def test_each_region_is_recommended_and_the_board_decides_its_own_part(item: Make) -> None:
    read = item(
        "Nämnden beslutar föreslå respektive region\natt   godkänna avtalet\natt   bidra med 350 tkr\n\n"
        "Nämnden beslutar för egen del\natt   uppdra till Anna Ek att samordna arbetet.\n",
        body="Samverkansnämnden",
        people=PEOPLE,
    )
    assert read.kinds == ["propose", "propose", "task"]


def test_what_goes_on_or_changes_its_name_is_announced(item: Make) -> None:
    read = item("Listan från sist gäller.\n\nFältet byter namn till målgrupp.\n", notes=True)
    assert read.kinds == ["other", "other"]


@pytest.mark.parametrize(
    ("bullet", "kind", "assignees"),
    [
        ("Begrepp ska ha en unik URI.", "other", []),
        ("Kapitel 2 delas upp i två.", "other", []),
        ("Skogsverket frågar sina jurister om namn.", "task", ["Skogsverket"]),
        ("Eva ser över listan tillsammans med Jonas.", "task", ["Eva Lind", "Jonas Berg"]),
    ],
)
def test_bullets_lay_down_rules_and_charge(item: Make, bullet: str, kind: str, assignees: list[str]) -> None:
    read = item(f"- {bullet}\n- Bra diskussion.\n", notes=True, people=PEOPLE)
    assert (read.kinds, read.assignees) == ([kind], [assignees])


def test_what_ought_to_be_in_general_is_no_rule_of_the_group(item: Make) -> None:
    assert item("- Det ska vara enkelt.\n- Man ska ha tid.\n- Vad ska det heta?\n", notes=True).decisions == ()


def test_several_behind_a_dash_are_to_do_it(item: Make) -> None:
    read = item("- Kolla priset - Skogsverket, Sjöverket\n", notes=True, heading="Att göra")
    assert read.assignees == [["Skogsverket", "Sjöverket"]]


def test_members_are_proposed_to_under_a_heading_and_messages_are_noted(item: Make) -> None:
    read = item("DIREKTIONENS FÖRSLAG TILL MEDLEMSKOMMUNERNA\nAvgiften höjs till 1 325 kronor.\n", body="Direktionen")
    assert (read.kinds, read.amounts) == (["propose"], [[1_325]])
    assert item("Beslut\nNämnden tar del av meddelandena.\nYttrande till rätten avges.\n").kinds == ["note", "remit"]


@pytest.mark.parametrize(
    ("sentence", "kind", "due"),
    [
        ("Anna och Eva får i uppgift att ta fram en mall.", "task", None),
        ("Frågan tas upp igen i höst.", "table", "i höst"),
        ("Diskussionen fortsätter på nästa möte.", "table", "på nästa möte"),
        ("Vi väntar med beslut till hösten.", "table", "till hösten"),
        ("Kostnaden, 20 000 kr, delas lika mellan byarna.", "other", None),
        ("Anna redovisar läget på mötet i januari.", "task", "på mötet i januari"),
    ],
)
def test_notes_put_off_share_and_charge(item: Make, sentence: str, kind: str, due: str | None) -> None:
    read = item(f"{sentence}\n", notes=True, people=PEOPLE)
    assert (read.kinds, read.due) == ([kind], [due])


def test_what_is_told_of_this_meeting_is_no_charge(item: Make) -> None:
    assert item("Anna redovisar läget. Eva berättar om mötet i januari.\n", notes=True, people=PEOPLE).decisions == ()


def test_what_the_body_sets_aside_it_decides_and_is_not_charged_with(item: Make) -> None:
    read = item(
        "Beslut\nNämnden avsätter 850 000 kr till systemet.\nEkonomichefen avsätter tid till uppföljningen.\n",
        body="Gemensamma lönenämnden",
    )
    assert [(d.kind, [who.value for who in d.assignees]) for d in read.decisions] == [
        ("other", []),
        ("task", ["Ekonomichefen"]),
    ]
