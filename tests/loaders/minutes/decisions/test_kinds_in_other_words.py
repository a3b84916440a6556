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
    ],
)
def test_by_when(item: Make, due: str) -> None:
    assert item(f"Beslut\n\nKommunchefen får i uppdrag att {due} laga bron.\n").due == [due]


@pytest.mark.parametrize(
    "words", ["från och med den 3 maj 2024", "fr.o.m. den 3 maj 2024", "till ett byggmöte", "till byggmöte"]
)
def test_what_is_no_day_to_be_done_by(item: Make, words: str) -> None:
    assert item(f"Beslut\n\nBron stängs {words}.\n").due == [None]
