"""What is decided and charged by verbs that no table lists."""

from collections.abc import Callable
from typing import Any

import pytest

from loaders.minutes.decisions.verb_tables import DECIDING, IMPERATIVES, WORK, WORK_DONE
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.reader import read_minutes
from loaders.read import read

Make = Callable[..., Any]
PEOPLE = ("Jonas Berg", "Eva Dahl")


@pytest.mark.parametrize(
    ("sentence", "assignees"),
    [
        ("Hamra kommun kollationerar gränserna.", ["Hamra kommun"]),
        ("Hamra kommun avidentifierar statistiken.", ["Hamra kommun"]),
        ("Hamra kommun skyltar om infarten.", ["Hamra kommun"]),
        ("Berörda kommuner gallrar sina register.", ["Berörda kommuner"]),
        ("Alla kommuner nominerar två personer.", ["Alla kommuner"]),
        ("Jonas vaccinerar djuren och Eva inhägnar hagen.", ["Jonas Berg", "Eva Dahl"]),
        ("Därefter impregnerar Jonas bryggan.", ["Jonas Berg"]),
        ("Lösenorden återställs av Eva.", ["Eva Dahl"]),
        ("Hjälmarna märks upp av Eva.", ["Eva Dahl"]),
    ],
)
def test_notes_charge_by_any_verb_of_work(item: Make, sentence: str, assignees: list[str]) -> None:
    read = item(f"{sentence}\n", notes=True, people=PEOPLE)
    assert (read.kinds, read.assignees) == (["task"], [assignees])


@pytest.mark.parametrize(
    "sentence",
    [
        "Hamra kommun uppnår målen.",
        "Hamra kommun genomgår en omorganisation.",
        "Hamra kommun hyser farhågor.",
        "Hamra kommun återanvänder systemet.",
        "Hamra kommun avråder från nattarbete.",
        "Hamra kommun växer.",
        "Priserna stabiliseras.",
        "Hamra kommun trimmar gräset varannan vecka.",
        "Hamra kommun skjuter på starten.",
        "Leverantören skyller på vädret.",
        "Hamra kommun profilerar sig som skidort.",
        "Hamra kommun kompenserar sig.",
        "Hamra kommun härbärgerar museet.",
        "Hamra kommun delar regionens uppfattning.",
        "Hamra kommun tar del av statsbidraget.",
        "Hamra kommun vitsordar att index är fel.",
        "Frågan om prislistan behöver saneras.",
        "Elevernas resor kan kasseras.",
        "Eva spår ett tufft år.",
        "Jonas blundar för problemen.",
        "Systemet används av Eva.",
        "Frågan behandlas i maj.",
        "Sydarkivera har visat intresse.",
        "Nästa träff äger rum i maj.",
    ],
)
def test_what_is_so_is_said_or_happens_charges_nobody(item: Make, sentence: str) -> None:
    assert item(f"{sentence}\n", notes=True, people=PEOPLE).texts == []


@pytest.mark.parametrize(
    ("point", "assignees"),
    [
        ("Diarieföra avtalet", []),
        ("Skrubba ramperna", []),
        ("Återställ lösenorden", []),
        ("Eva: olja in bänkarna", ["Eva Dahl"]),
        ("Alla: inrapportera antalet", ["Alla"]),
    ],
)
def test_points_of_notes_tell_by_any_infinitive_or_imperative(item: Make, point: str, assignees: list[str]) -> None:
    read = item(f"- {point}\n- Sopor och latrin\n- Nya bojar\n", notes=True, people=PEOPLE)
    assert (read.texts, read.kinds, read.assignees) == ([point], ["task"], [assignees])


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Gamla register makuleras.", "other"),
        ("Enkäten rullas ut den 15 april.", "other"),
        ("Svaren pseudonymiseras i maj.", "other"),
        ("Gamla terminaler kasseras.", "other"),
        ("Utbildningarna spelas in.", "other"),
        ("Talgrupperna kodas om från och med den 1 juni.", "other"),
        ("Avvakta med reklamen.", "table"),
    ],
)
def test_notes_announce_by_any_passive_of_deciding_or_by_a_day(item: Make, sentence: str, kind: str) -> None:
    assert item(f"{sentence}\n", notes=True).kinds == [kind]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("delgodkänna förstudien", "approve"),
        ("Avtalet slutgodkänns.", "approve"),
        ("nyvälja Jonas Berg", "appoint"),
        ("omfördela medlen", "other"),
        ("Reglerna återinförs.", "other"),
        ("avgiftsbefria fastigheten", "other"),
        ("Skrivelsen vidaresänds till miljönämnden.", "remit"),
        ("Meddelandena biläggs protokollet.", "note"),
        ("georeferera bilderna", "task"),
        ("Kommunjuristen förhandsgranskar avtalet.", "task"),
        ("Berörda kommuner gallrar sina register.", "task"),
        ("Skrivelsen besvaras av kommunjuristen.", "task"),
        ("Skrivelsen besvaras.", "other"),
        ("Kommunstyrelsen ställer sig i huvudsak bakom planen.", "approve"),
        ("Jonas Berg efterträder henne.", "appoint"),
        ("Jonas Berg deputeras till jubileet.", "appoint"),
        ("Ärendet ska åter tas upp i maj.", "table"),
        ("Avtalet förhandsgranskas av kommunjuristen.", "task"),
    ],
)
def test_a_point_follows_the_root_of_its_verb(item: Make, clause: str, kind: str) -> None:
    assert item(f"Beslut\n\n{clause}\n", people=PEOPLE).kinds == [kind]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Styrgruppen höjer avgiften.", "other"),
        ("Styrgruppen halverade budgeten.", "other"),
        ("Styrgruppen delgodkänner rapporten.", "approve"),
        ("Styrgruppen nyväljer Eva Dahl till ordförande.", "appoint"),
    ],
)
def test_a_group_decides_by_any_verb_of_deciding(item: Make, sentence: str, kind: str) -> None:
    read = item(f"{sentence}\n", notes=True, body="Styrgruppen", people=PEOPLE)
    assert read.kinds == [kind]
    assert [one.text.rule for one in read.decisions] == ["group-disposes"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Styrgruppen ökar i antal.",
        "Hamra kommun höjer avgiften.",
        "Det höjer kostnaden.",
        "Den 4 januari 2024 höjde styrgruppen avgiften.",
    ],
)
def test_what_happens_to_a_group_or_another_decides_is_none_of_its_decisions(item: Make, sentence: str) -> None:
    assert item(f"{sentence}\n", notes=True, body="Styrgruppen").texts == []


@pytest.mark.parametrize(
    "word", ["utbilda", "förutse", "understryka", "förneka", "förteckna", "inför", "nyanser", "omålade"]
)
def test_a_verb_that_only_ends_as_one_of_deciding_decides_nothing(word: str) -> None:
    assert word not in DECIDING


@pytest.mark.parametrize(("decider", "texts"), [("Kommunstyrelsen", ["riva bron"]), ("Arkivnämnden", [])])
def test_a_lead_without_a_heading_is_of_the_body_that_headings_name(decider: str, texts: list[str]) -> None:
    text = (
        f"Protokoll\n\n§ 1 Taxan\nKommunstyrelsens beslut\nTaxan höjs.\n\n§ 2 Bron\n{decider} beslutar\natt riva bron\n"
    )
    record = read_minutes(read(text.encode(), "protokoll.txt"))
    assert record.head.body is None
    assert [one.text.value for one in record.decisions if one.item == "2"] == texts


def test_a_round_of_news_charges_no_organisation_but_by_a_day(item: Make) -> None:
    news = "Hamra kommun renoverar sitt badhus. Hamra kommun kompletterar sitt underlag före den 15 maj.\n"
    read = item(news, heading="Laget runt", notes=True, people=PEOPLE)
    assert read.texts == ["Hamra kommun kompletterar sitt underlag före den 15 maj."]


def test_a_verb_known_only_by_its_form_is_less_sure_than_a_listed_one(item: Make) -> None:
    by_form, listed = item("Hamra kommun diarieför avtalet. Hamra kommun granskar avtalet.\n", notes=True).decisions
    assert by_form.text.confidence < listed.text.confidence < 0.9
    assert by_form.text.rule == "named-agent-acts-by-form"


def test_none_of_the_verbs_above_is_in_a_table() -> None:
    unlisted = {"kollationerar", "avidentifierar", "gallrar", "vaccinerar", "inhägnar", "impregnerar", "diarieföra"}
    assert unlisted.isdisjoint(WORK | IMPERATIVES | WORK_DONE | DECIDING.keys())
    assert kind_of("kollationerar gränserna") is None
