"""Decisions and charges in the running text of notes. All people are invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]
PEOPLE = ("Anna Ek", "Jonas Berg", "Eva Lind")


def test_a_lead_and_its_att_clauses_need_no_heading(item: Make) -> None:
    read = item(
        "Anna Ek visade ritningarna.\n\nLedningsgruppen beslutade\n\natt uppdra till VASK att hyra tältet.\n\n"
        "att delegera till Eva att handla för 7 500 kr.\n\nNästa fråga väntar.\n",
        notes=True,
        body="Ledningsgruppen",
        people=PEOPLE,
    )
    assert read.texts == ["uppdra till VASK att hyra tältet.", "delegera till Eva att handla för 7 500 kr."]
    assert read.assignees == [["VASK"], ["Eva Lind"]]
    assert read.amounts == [[], [7_500]]


def test_points_set_in_below_a_colon_belong_to_their_clause(item: Make) -> None:
    read = item(
        "Gruppen beslutade\n\natt utreda följande:\n\n  Vilka beslut behövs för \n"
        "upphandlingen?\n\n  Vad kostar det?\n\n"
        "Gruppen skildes åt.\n",
        notes=True,
    )
    assert read.texts == ["utreda följande: Vilka beslut behövs för upphandlingen? Vad kostar det?"]


def test_a_decision_announced_from_an_earlier_meeting_carries_its_date(item: Make) -> None:
    read = item(
        "Bo redogjorde för beslut från gruppens möte den 2023-05-10 nedan:\n\nGruppen beslutade\n\natt räkna fåren.\n",
        notes=True,
    )
    assert [(d.kind, d.date.value) for d in read.decisions] == [("task", "2023-05-10")]


def test_agreement_in_one_sentence_is_cut_into_its_clauses(item: Make) -> None:
    read = item(
        "Gruppen beslutar att Anna målar skylten till mötet i augusti, att hyran delas på tre.\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.texts == ["Anna målar skylten till mötet i augusti,", "hyran delas på tre."]
    assert read.assignees == [["Anna Ek"], []]
    assert read.due == ["till mötet i augusti", None]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Budgeten godkändes efter en rättelse.", "approve"),
        ("Rapporten från kursen lades till handlingarna.", "note"),
        ("Punkten bordlades till kommande sammanträde.", "table"),
        ("Resan skjuts upp till hösten.", "table"),
        ("Byalagets önskan om en brygga avslogs.", "reject"),
        ("Frågan återremitteras till arbetsgruppen.", "remit"),
        ("Till justeringsperson valdes Eva Lind.", "appoint"),
        ("Godkändes den föreslagna dagordningen.", "approve"),
        ("Antecknas.", "note"),
    ],
)
def test_a_passive_verb_of_deciding_decides(item: Make, sentence: str, kind: str) -> None:
    assert item(sentence, notes=True, people=PEOPLE).kinds == [kind]


@pytest.mark.parametrize(
    ("sentence", "assignees"),
    [
        ("Anna skickar ut underlaget.", ["Anna Ek"]),
        ("Anna och Jonas planerar en kursdag.", ["Anna Ek", "Jonas Berg"]),
        ("Eva Lind ska kontakta banken.", ["Eva Lind"]),
        ("IT-nätverket får i uppdrag att rita om kartan.", ["IT-nätverket"]),
        ("Revisionen uppdrar åt KPM att granska kassan.", ["KPM"]),
        ("Förvaltningen återkommer om hyran.", ["Förvaltningen"]),
        ("Varje skola skickar en elev.", ["Varje skola"]),
        ("Kiruna kommun bokar bussen.", ["Kiruna kommun"]),
        ("Arvika skriver brevet.", ["Arvika"]),
        ("Nästa steg: Jonas bokar rum.", ["Jonas Berg"]),
    ],
)
def test_a_named_agent_with_something_to_do_is_charged(item: Make, sentence: str, assignees: list[str]) -> None:
    read = item(sentence, notes=True, people=PEOPLE)
    assert read.kinds == ["task"]
    assert read.assignees == [assignees]


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna berättade att muséet stänger lördagar.",
        "Anna informerar om läget.",
        "Vi måste måla om huset.",
        "Gruppen bör läggas ned.",
        "Ska vi byta lokal?",
        "Önskemål från byn är att få en lekplats.",
        "I vår ska även avgiften fastställas.",
        "Stadgan antogs av stämman den 9 maj 2021, § 4.",
        "Gruppen beslutade den 3 juni att inte resa.",
        "Sture hjälper gärna till med tältet.",
        "Se separat presentation.",
        "Fråga - Lägg till en bild i bilagan.",
        "Bidrag beviljas bara för ett år i taget.",
        "Anna lämnar en protokollsanteckning.",
    ],
)
def test_talk_needs_wishes_and_background_decide_nothing(item: Make, sentence: str) -> None:
    assert item(sentence, notes=True, people=PEOPLE).texts == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Lägg till ett stycke om hissar.", "task"),
        ("Trappor bör breddas men se till att mäta dem först.", "task"),
        ("Färgen skrivs in i bygglovet.", "other"),
        ("Det kommer nu att stå torg i stället för plats.", "other"),
        ("Vi ritar ett nytt vapen före jul.", "other"),
        ("Ref.gruppen ok med färgen.", "approve"),
    ],
)
def test_instructions_changes_and_what_the_group_takes_on_count_in_notes(item: Make, sentence: str, kind: str) -> None:
    assert item(sentence, notes=True, body="Referensgrupp för skyltar").kinds == [kind]


def test_what_a_speaker_says_is_no_instruction_but_a_charge_is_one(item: Make) -> None:
    read = item("KPM: Lägg till fler färger.\nKPM: Anna hämtar proverna.\n", notes=True, people=PEOPLE)
    assert read.texts == ["Anna hämtar proverna."]


def test_a_list_of_what_is_to_do_takes_its_date_from_the_heading(item: Make) -> None:
    read = item(
        "* Hyr tält (Eva bokar, klart)\n* Skriv till grannarna.\n",
        notes=True,
        people=PEOPLE,
        heading="Att göra inför nästa möte",
    )
    assert read.kinds == ["task", "task"]
    assert read.assignees == [["Eva Lind"], []]
    assert read.due == ["inför nästa möte", "inför nästa möte"]


def test_points_below_a_name_are_that_persons(item: Make) -> None:
    read = item("Anna\n- Ta fram statistik\nJonas:\n- Boka lokal\n", notes=True, people=PEOPLE, heading="Att göra")
    assert read.assignees == [["Anna Ek"], ["Jonas Berg"]]


def test_a_bullet_may_end_with_who_is_to_do_it(item: Make) -> None:
    read = item("- Utkast på avtal med banken (Jonas)\n- Bjud in gästerna @Eva\n", notes=True, people=PEOPLE)
    assert read.assignees == [["Jonas Berg"], ["Eva Lind"]]


def test_minutes_with_a_led_decision_decide_nothing_beside_it(item: Make) -> None:
    read = item(
        "Direktionen beslutar\n\natt anta taxan.\n\nI korthet\nTaxan antas varje år. Anna ser över den.\n",
        people=PEOPLE,
    )
    assert read.texts == ["anta taxan."]


def test_a_table_of_what_is_to_do_gives_who_and_when(item: Make) -> None:
    read = item(
        "Vad\tVem\tNär\nTa fram annons\tAnna\t2 december\nSamla in svar\tEva och Jonas\tv. 50\n",
        notes=True,
        people=PEOPLE,
    )
    assert read.texts == ["Ta fram annons", "Samla in svar"]
    assert read.assignees == [["Anna Ek"], ["Eva Lind", "Jonas Berg"]]
    assert read.due == ["2024-12-02", "v. 50"]


def test_notes_with_headings_also_charge_in_the_running_text(item: Make) -> None:
    read = item(
        "Överenskommelse\nRevisionen noterar informationen.\n\nSammanfattning\nAnna Ek föredrar ärendet. "
        "Revisionen uppdrar åt KPM att granska kassan.\n",
        notes=True,
        body="Revisionen",
        people=PEOPLE,
    )
    assert read.kinds == ["note", "task"]


@pytest.mark.parametrize("report", ["Anna bokar lokal (klart).", "Jonas skickar listan - klart", "Eva ringer, gjort."])
def test_a_task_that_is_reported_as_done_is_no_charge(item: Make, report: str) -> None:
    assert item(report, notes=True, people=PEOPLE).texts == []


@pytest.mark.parametrize(
    "report", ["Anna har kontaktat VASK.", "Jonas har inte hunnit ta kontakt med VASK som beslutat."]
)
def test_how_an_earlier_charge_fares_is_no_charge(item: Make, report: str) -> None:
    assert item(report, notes=True, people=PEOPLE).texts == []


@pytest.mark.parametrize(
    ("sentence", "kind", "assignees"),
    [
        ("Vi går vidare med gemensam katalog från 2025.", "other", []),
        ("Anna frågar Bokverket om pris.", "task", ["Anna Ek"]),
        ("Jonas meddelar Turistrådet Norr.", "task", ["Jonas Berg"]),
        ("Samtliga kommuner utser en kontaktperson senast den 1 mars.", "task", ["Samtliga kommuner"]),
        ("Kommunerna återkommer med underlag senast den 14 juni.", "task", ["Kommunerna"]),
        ("Eva kollar med leverantören.", "task", ["Eva Lind"]),
        ("Eva tar kontakt med högskolan.", "task", ["Eva Lind"]),
        ("Jonas bjuder in polisen till nästa möte.", "task", ["Jonas Berg"]),
    ],
)
def test_notes_say_who_goes_on_with_what(item: Make, sentence: str, kind: str, assignees: list[str]) -> None:
    read = item(f"Läget är gott. {sentence}\n", notes=True, people=PEOPLE)
    assert [d.kind for d in read.decisions] == [kind]
    assert read.assignees == [assignees]


@pytest.mark.parametrize("sentence", ["Anna frågar Jonas om priset.", "Anna meddelar att allt är klart."])
def test_what_is_asked_or_told_at_the_meeting_is_no_charge(item: Make, sentence: str) -> None:
    assert not item(f"{sentence}\n", notes=True, people=PEOPLE).decisions
