"""What a decision does, in words that say it otherwise."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Ansökan lämnas utan bifall.", "reject"),
        ("Begäran lämnas utan åtgärd.", "reject"),
        ("Förslaget underkänns.", "reject"),
        ("Anbudet godtas.", "approve"),
        ("Kommunstyrelsen biträder förslaget.", "approve"),
        ("Strandskyddsdispens lämnas för bryggan.", "approve"),
        ("Kommunstyrelsen är positiv till att Hamra ansluter sig.", "approve"),
        ("Enligt förslag.", "approve"),
        ("Bifall.", "approve"),
        ("Ja, från årsskiftet.", "approve"),
        ("Nej.", "reject"),
        ("Kommunstyrelsen ger klartecken till tryckning.", "approve"),
        ("tilldela Hamra IF 40 000 kr för en simskola", "approve"),
        ("inte tillmötesgå begäran", "reject"),
        ("Kommunstyrelsen lämnar hamnchefens förslag som sitt svar till Tullverket.", "remit"),
        ("tillställa regionen rapporten", "remit"),
        ("Vi väntar in Sjöfartsverkets besked.", "table"),
        ("Beslut i ärendet tas vid junisammanträdet.", "table"),
        ("Redovisningen tas emot.", "note"),
        ("säga upp nuvarande avtal", "other"),
        ("ur eget kapital ta i anspråk 2 mkr", "other"),
        ("Starten skjuts inte fram.", "other"),
        ("Ärendet tas om i oktober.", "table"),
        ("Kommunstyrelsen föreslår att kommunfullmäktige godkänner försäljningen.", "propose"),
        ("Beslutades enligt utskottets förslag.", "approve"),
        ("Hamnchefen reviderar planen.", "task"),
        ("Ärendet får vila i avvaktan på svar.", "table"),
        ("låta ärendet anstå", "table"),
        ("Ärendet hänskjuts till utskottets sammanträde den 4 maj.", "table"),
        ("Ärendet dras ur och tas upp på nytt i höst.", "table"),
        ("Överklagandet skickas vidare till länsstyrelsen.", "remit"),
        ("Rapporten läggs till dagens protokoll.", "note"),
        ("Gemensamma rutiner gäller.", "other"),
        ("Mötena hålls digitalt.", "other"),
        ("Kommunchefen kompletterar kalkylen inför nämndens behandling.", "task"),
    ],
)
def test_a_point_under_a_heading(item: Make, clause: str, kind: str) -> None:
    assert item(f"Beslut\n\n{clause}\n").kinds == [kind]


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("Inriktningsbeslut: Verkstaden byggs ut.", "other", "Verkstaden byggs ut."),
        ("Ställningstagande: Avtalet sägs upp.", "other", "Avtalet sägs upp."),
        ("Överenskoms att priset sänks.", "other", "priset sänks."),
        ("Man var ense om att bron målas.", "other", "bron målas."),
        ("Gruppen tackade ja till inbjudan.", "approve", "Gruppen tackade ja till inbjudan."),
        ("Ärendet återkommer i december.", "table", "Ärendet återkommer i december."),
        ("Miljöpolicyn sköts på framtiden.", "table", "Miljöpolicyn sköts på framtiden."),
        ("Reserven får användas till test.", "other", "Reserven får användas till test."),
        ("Resan ställs in.", "other", "Resan ställs in."),
        ("Ingen brådska, vi återkommer till detta i höst.", "table", "Ingen brådska, vi återkommer till detta i höst."),
        ("Bryggan byggs i april.", "other", "Bryggan byggs i april."),
        ("Frågan om bron får vänta till hösten.", "table", "Frågan om bron får vänta till hösten."),
        (
            "Gruppen ställer sig bakom planen men vill se en kalkyl.",
            "approve",
            "Gruppen ställer sig bakom planen men vill se en kalkyl.",
        ),
    ],
)
def test_a_sentence_of_notes(item: Make, sentence: str, kind: str, text: str) -> None:
    read = item(f"{sentence}\n", notes=True, body="Gruppen")
    assert (read.kinds, read.texts) == ([kind], [text])


@pytest.mark.parametrize(
    "due",
    [
        "före årets slut",
        "före mars månads utgång",
        "inom kort",
        "i god tid",
        "i nästa vecka",
        "under v. 42",
        "på vårträffen",
        "inför nästa byggmöte",
        "två gånger om året",
        "under Q3 2025",
        "inför styrelsens behandling",
        "så snart som möjligt",
        "senast i augusti",
        "vid årsskiftet",
        "före terminsslut",
        "innan nästa styrgrupp",
        "vid varje sammanträde",
        "till extra sammanträde i augusti",
        "halvårsvis",
    ],
)
def test_by_when(item: Make, due: str) -> None:
    assert item(f"Beslut\n\nKommunchefen får i uppdrag att {due} laga bron.\n").due == [due]


@pytest.mark.parametrize(
    "words", ["från och med den 3 maj 2024", "fr.o.m. den 3 maj 2024", "till ett byggmöte", "till byggmöte"]
)
def test_what_is_no_day_to_be_done_by(item: Make, words: str) -> None:
    assert item(f"Beslut\n\nBron stängs {words}.\n").due == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bryggan byggdes i april.",
        "Planen följs upp årligen.",
        "Rapporten skickades den 2 maj 2023.",
        "Nästa möte hålls i maj.",
    ],
)
def test_what_was_or_always_is_so_is_no_plan(item: Make, sentence: str) -> None:
    assert item(f"{sentence}\n", notes=True).texts == []


def test_how_often_something_is_so_is_no_day_to_be_done_by(item: Make) -> None:
    read = item("Beslut\n\nOrdförandeskapet alternerar halvårsvis.\n\nHamnchefen får i uppdrag att kvartalsvis mäta.\n")
    assert read.due == [None, "kvartalsvis"]


def test_a_numbered_point_that_proposes_is_told_whole(item: Make) -> None:
    read = item("Kommunstyrelsen beslutar\n1. att föreslå kommunerna att Hamra beviljas inträde\n2. att bron målas\n")
    assert read.texts == ["föreslå kommunerna att Hamra beviljas inträde", "bron målas"]
    assert read.kinds == ["propose", "other"]
