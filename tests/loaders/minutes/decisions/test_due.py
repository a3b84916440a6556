"""By when something is to be done."""

from collections.abc import Callable
from typing import Any

import pytest

from loaders.minutes.decisions.due import due
from loaders.minutes.lines.flow import Flow
from loaders.text import Text


def when(sentence: str, kind: str = "task", meeting: str | None = "2023-11-18") -> str | None:
    text = Text(sentence)
    found = due(Flow.of(text, text.lines), kind, meeting)
    return found.value if found else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Anna skickar ut listan före den 1 april.", "2024-04-01"),
        ("Ärendet bordläggs till sammanträdet den 6 december 2023.", "2023-12-06"),
        ("Planen redovisas senast 2024-03-31.", "2024-03-31"),
        ("Svar lämnas senast fredag 8 mars.", "2024-03-08"),
        ("Brevet besvaras till och med den 21 december 2023.", "2023-12-21"),
        ("Punkten bordlades till kommande sammanträde.", "till kommande sammanträde"),
        ("Anna målar skylten till mötet i augusti.", "till mötet i augusti"),
        ("Anna redovisar senast vid sammanträdet i april.", "senast vid sammanträdet i april"),
        ("Rådet skjuter upp beslut i ärendet till mötet den 25 januari 2024.", "2024-01-25"),
        ("Underlag lämnas senast v. 4.", "v. 4"),
        ("Regionen återkommer före jul.", "före jul"),
        ("Anna bereder ett förslag till vårens samråd.", "till vårens samråd"),
        ("Anna skriver ett utkast inför nästa möte.", "inför nästa möte"),
        ("Anna prövar formen under hösten.", "under hösten"),
        ("Kaféet målas över jul- och nyårshelgerna.", "över jul- och nyårshelgerna"),
        ("Bron ska rivas under våren 2027.", "under våren 2027"),
        ("Taket ska bytas till 2031.", "till 2031"),
        ("Kartan ritas om under första kvartalet 2025.", "under första kvartalet 2025"),
        ("Planen tas upp för beslut den 15 mars.", "2024-03-15"),
        ("Behovet måste belysas innan budgetarbetet startar.", "innan budgetarbetet startar"),
    ],
)
def test_a_day_is_a_date_and_other_times_keep_their_words(sentence: str, expected: str) -> None:
    assert when(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Fogden tjänstgör på prov under tre år.",
        "Hyran gäller för tiden 2023-05-01–2025-04-30.",
        "Stadgan ska gälla från och med den 1 juli 2024.",
        "Listan från 2019-03-14 rättas.",
        "Återkoppling sker på möte.",
        "Medel avsätts för år 2024.",
        "Överskottet förs över till 2024 års verksamhet.",
        "Gruppen deltar i höstens mässa.",
        "Listan rättas enligt beslut den 15 mars.",
    ],
)
def test_validity_and_the_matters_own_dates_are_no_deadline(sentence: str) -> None:
    assert when(sentence, "other") is None


def test_without_the_meetings_date_a_day_keeps_its_words() -> None:
    assert when("Brevet postas före den 9 maj.", meeting=None) == "före den 9 maj"


def test_words_of_a_day_are_quoted_from_their_preposition_on() -> None:
    text = Text("Listan skickas före den 9 maj till alla.")
    found = due(Flow.of(text, text.lines), "task", None)
    assert found is not None
    assert text.quote(found.spans) == found.value == "före den 9 maj"


def test_an_approval_has_no_deadline() -> None:
    assert when("Kassan godkänns till mötet i juni.", "approve") is None


def test_what_is_proposed_has_no_deadline(item: Callable[..., Any]) -> None:
    read = item(
        "Beslut\nKommunstyrelsen föreslår att kommunfullmäktige beslutar:\nPlanen ska redovisas senast 2024-05-01.\n"
    )
    assert read.due == [None]


@pytest.mark.parametrize("words", ["till junisammanträdet", "till maj-mötet", "inför höstmötet"])
def test_a_meeting_is_named_by_its_month_or_season(words: str) -> None:
    assert when(f"Anna tar fram en plan {words}.", "task") == words


@pytest.mark.parametrize(
    "words",
    """v 15|V 12-14|v. 12–14|under v 37|Q1–Q2|under Q2-Q3 2024|i slutet på maj|i månadsskiftet april/maj|till i maj
    under april-maj|före utgången av maj|före maj månads utgång|till nästa KS|till kommunstyrelsen i maj
    till styrgruppen i maj|till vårt nästa möte|till mötet efter sommaren|inför budget 2025|inför budgetarbetet
    inför höstens upphandling|före sommaruppehållet|innan semesterperioden|hösten 2024|tidigt i höst
    i början på hösten|under sensommaren|under året|i slutet av året|i början av nästa år|i början av 2025
    på fredag|till på fredag|före fredag|i morgon|omedelbart|genast|en gång i kvartalet|inom en månad
    inom ett halvår|om ett halvår|efter ett år|i god tid före mötet|en vecka före mötet
    i samband med nästa möte|i samband med nästa utskick|i samband med tertialuppföljningen|vid delårsbokslutet
    till budgetberedningen""".replace("\n    ", "|").split("|"),
)
def test_the_ways_to_say_when(words: str) -> None:
    assert when(f"Anna ska {words} räkna fåren.") == words
    assert when(f"Anna räknar fåren {words}.") == words


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("senast fredag", "fredag"),
        ("t.o.m. 15 april", "2024-04-15"),
        ("t o m den 15 april", "2024-04-15"),
        ("senast 240415", "2024-04-15"),
    ],
)
def test_a_last_day(words: str, expected: str) -> None:
    assert when(f"Anna räknar fåren {words}.") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Paragrafen justeras omedelbart.",
        "Avtalet gäller fr.o.m. 1 januari t.o.m. 31 december.",
        "Mötena hålls på fredagar.",
        "Bron hör till rapporten.",
        "Majoriteten ville ha bron i majoritetens färg.",
    ],
)
def test_what_is_no_time_to_be_done_by(sentence: str) -> None:
    assert when(sentence, kind="other") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Direktionen sammanträder den 14 februari, 22 maj, 11 september och 13 november 2024.",
        "Gruppen har möte varje måndag fram till sommaren.",
    ],
)
def test_days_of_coming_meetings_and_how_long_something_lasts_are_no_deadline(sentence: str) -> None:
    assert when(sentence, "other") is None
