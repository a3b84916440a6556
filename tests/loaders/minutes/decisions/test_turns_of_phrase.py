"""What a decision does, told by particles, nouns, participles. All people and bodies are invented."""

from collections.abc import Callable
from typing import Any

import pytest

from loaders.minutes.decisions.verbs import kind_of

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("kind", "clauses"),
    [
        (
            "approve",
            """Nämnden står bakom planen.|Styrelsen sluter upp bakom planen.|Utskottets förslag vann bifall.
            Nämnden har inget att erinra mot planen.|Nämnden lämnar planen utan erinran.|ansluta sig till planen
            Nämnden instämmer i yttrandet.|Klartecken ges till bygget.|Bygget får grönt ljus.|säga ja till inbjudan
            lämna bifall till motionen|Styrelsen följer utskottets förslag.|Beslut enligt förslaget.
            lämna bidrag med 2 000 kronor|ge bygglov för carport|Klubben får 2 000 kronor i bidrag.""",
        ),
        (
            "reject",
            """säga nej till inbjudan|Nämnden motsätter sig planen.|Förslaget föll.|Beslut om avslag.
            Motionen vinner inte gehör.|Bidrag beviljas inte.|Planen godkänns inte.|avstå från att bevilja bidrag
            inte ställa sig bakom planen|Nämnden ställer sig inte bakom planen.""",
        ),
        (
            "table",
            """Frågan vilar tills vidare.|vilandeförklara motionen|Motionen förklaras vilande.|Frågan dras i långbänk.
            flytta fram ärendet till juni|skjuta på beslutet|ta upp frågan igen i juni|Frågan tas upp igen i juni.
            återkomma till frågan i juni|Ställningstagande görs på nästa möte.|Punkten hanns inte med.
            Ärendet ajourneras till nästa sammanträde.|Frågan får bero.|Beslutet får stå över.""",
        ),
        (
            "remit",
            """Frågan bollas vidare till ekonomerna.|skicka vidare planen till direktionen|Beslut om återremiss.
            Frågan går vidare till direktionen.|lämna över ärendet till nämnden|Planen går ut på remiss till byarna.
            Frågan skickas till ekonomerna för beredning.|hänvisa frågan till budgetberedningen
            avge remissvar enligt bilagan|Remissvaret skickas till Tullverket.|Ärendet går på återremiss.""",
        ),
        (
            "note",
            """Rapporten har tagits emot.|Rapporten mottogs.|ha mottagit rapporten|Till handlingarna.|Anmäldes.
            Nämnden har tagit del av rapporten.|konstatera att budgeten håller|Nämnden konstaterar att målet är nått.
            Informationen lämnas utan åtgärd.""",
        ),
        (
            "appoint",
            """Eva Lind blir ny ordförande.|Ordförande för mötet blev Eva Lind.|Val av Eva Lind till ordförande.
            Omval av Eva Lind.|anställa Eva Lind som hamnchef|Nya ledamöter är Eva Lind och Bo Ek.
            Till valberedning tillsattes Eva Lind.|Styrelsen konstituerar sig med Eva Lind som ordförande.""",
        ),
        (
            "task",
            """Kansliet ges uppdraget att laga bron.|Uppdraget att laga bron går till kansliet.
            Ansvaret för bron läggs på Hamra.|Det överlåts åt presidiet att välja dag.|Uppdrag till Eva att laga bron.
            överlåta till presidiet att välja dag|Presidiet anförtros att välja dag.|Eva fick på sig att laga bron.
            Hamnchefen ges delegation att teckna avtal.""",
        ),
        (
            "other",
            """stå fast vid tidigare beslut|Tidigare beslut ligger fast.|hålla fast vid planen|dra tillbaka ansökan
            riva upp tidigare beslut|avstå från yttrande|byta namn på gruppen|förlänga avtalet med ett år
            prioritera bron|förorda alternativ 2|vidhålla beslutet|tillsätta en arbetsgrupp|pausa bygget""",
        ),
    ],
)
def test_the_kind_of_a_turn_of_phrase(kind: str, clauses: str) -> None:
    told = {clause.strip(): kind_of(clause.strip()) for line in clauses.split("\n") for clause in line.split("|")}
    assert {clause: found[0] if found else None for clause, found in told.items()} == dict.fromkeys(told, kind)


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Planen har antagits.", "approve"),
        ("Planen är därmed fastställd.", "approve"),
        ("förklara motionen bifallen", "approve"),
        ("Motionen anses avslagen.", "reject"),
        ("Ärendet har bordlagts.", "table"),
        ("Ärendet har återremitterats till nämnden.", "remit"),
        ("Rapporten är noterad.", "note"),
        ("Eva Lind har valts till ordförande.", "appoint"),
        ("Den antagna planen revideras.", "other"),
        ("Den som har beviljats lov betalar själv.", None),
    ],
)
def test_a_participle_counts_with_its_verb(clause: str, kind: str | None) -> None:
    told = kind_of(clause)
    assert (told[0] if told else None) == kind


@pytest.mark.parametrize("clause", ["avvakta med beslut", "upphäva tidigare beslut", "stå fast vid sitt beslut"])
def test_a_point_that_ends_in_the_noun_beslut_leads_to_nothing(item: Make, clause: str) -> None:
    assert item(f"Beslut\n\nNämnden beslutar\n\n- att {clause}\n").texts == [clause]


def test_who_takes_over_from_another_is_appointed(item: Make) -> None:
    read = item("Beslut\n\nEva Lind ersätter Jonas Berg i länsgruppen.\n", people=("Eva Lind", "Jonas Berg"))
    assert (read.kinds, read.assignees) == (["appoint"], [["Eva Lind"]])


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Gruppen ställde sig bakom planen.", "approve"),
        ("Alla kommuner sa ja till planen.", "approve"),
        ("Inga invändningar mot planen.", "approve"),
        ("Gruppen avböjde inbjudan.", "reject"),
        ("Vi tar upp frågan igen i maj.", "table"),
        ("Gruppen låter frågan vila.", "table"),
        ("Frågan bollas vidare till ekonomerna.", "remit"),
        ("Planen är härmed antagen.", "approve"),
        ("Eva Lind blir ny ordförande i gruppen.", "appoint"),
        ("Val av sekreterare: Eva Lind.", "appoint"),
        ("Eva Lind tar plats i rådet efter Jonas Berg.", "appoint"),
        ("Gruppen valde alternativ 2.", "other"),
        ("Gruppen håller fast vid planen.", "other"),
        ("Vi kör på alternativ 2.", "other"),
        ("Gruppen bad Eva kontakta Tullverket.", "task"),
        ("Eva lyfter frågan i ledningsgruppen.", "task"),
        ("Eva för frågan vidare till Tullverket.", "task"),
        ("Eva fick på sig att räkna fåren.", "task"),
        ("Uppdrag till Eva att räkna fåren.", "task"),
        ("Ville skickar ut den i maj.", "task"),
        ("Alla tar med sig frågan hem.", "task"),
        ("Glöm inte att svara på enkäten.", "task"),
    ],
)
def test_a_sentence_of_notes_that_decides(item: Make, sentence: str, kind: str) -> None:
    people = ("Eva Lind", "Jonas Berg", "Ville Kask")
    assert item(f"{sentence}\n", notes=True, body="Gruppen", people=people).kinds == [kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "Eva tar upp frågan om hyran.",
        "Vi bör ta fram en plan.",
        "Vi väntar på besked från regionen.",
        "Regionen har fått klartecken.",
        "Det konstaterades att hyran stiger.",
        "Jonas lyfter frågan om hyran.",
        "Kommunstyrelsen beslutade i februari att sälja bron.",
        "Länsstyrelsen säger nej.",
        "Eva gick igenom inkomna synpunkter.",
    ],
)
def test_what_is_told_is_not_decided(item: Make, sentence: str) -> None:
    people = ("Eva Lind", "Jonas Berg")
    assert item(f"{sentence}\n", notes=True, body="Gruppen", people=people).texts == []


@pytest.mark.parametrize(
    ("heading", "point", "kind"),
    [
        ("Val av revisorer", "Eva Lind och Jonas Berg.", "appoint"),
        ("Anmälningsärenden", "Besluten redovisas.", "note"),
        ("Bron", "Besluten redovisas.", "other"),
    ],
)
def test_the_heading_tells_where_the_point_does_not(item: Make, heading: str, point: str, kind: str) -> None:
    read = item(f"Beslut\n\n{point}\n", heading=heading, people=("Eva Lind", "Jonas Berg"))
    assert read.kinds == [kind]


def test_att_clauses_without_commas_are_parted_behind_an_office_and_the_record(item: Make) -> None:
    read = item(
        "Beslut\n\nKommunstyrelsen beslutar\natt utse Eva Lind till kontaktperson\n"
        "att lägga rapporten till handlingarna\natt vänta med lönefrågan\n",
        people=("Eva Lind",),
    )
    assert read.kinds == ["appoint", "note", "table"]
