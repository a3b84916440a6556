"""By when something is to be done."""

from collections.abc import Callable
from typing import Any

import pytest

from loaders.minutes.due import due
from loaders.minutes.flow import Flow
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
        ("Remissen skickas ut med svarstid till och med den 30 november 2023.", "2023-11-30"),
        ("Frågan bordlades till kommande möte.", "till kommande möte"),
        ("Anna tar fram ett avtal till mötet i maj.", "till mötet i maj"),
        ("Underlag lämnas senast v. 4.", "v. 4"),
        ("Regionen återkommer före jul.", "före jul"),
        ("Det kommuniceras över jul- och nyårshelgerna.", "över jul- och nyårshelgerna"),
        ("Avtalet ska utvärderas under våren 2026.", "under våren 2026"),
        ("Stödet ska fasas ut till 2030.", "till 2030"),
        ("Riktlinjerna ses över under första kvartalet 2023.", "under första kvartalet 2023"),
    ],
)
def test_a_day_is_a_date_and_other_times_keep_their_words(sentence: str, expected: str) -> None:
    assert when(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Juristen anställs på prov under två år.",
        "Avtalet gäller för tiden 2024-01-01–2026-12-31.",
        "Reglerna ska gälla från och med den 1 januari 2024.",
        "Protokollet från 2017-01-27 kompletteras.",
        "Återkoppling sker på möte.",
        "Medel avsätts för år 2024.",
    ],
)
def test_validity_and_the_matters_own_dates_are_no_deadline(sentence: str) -> None:
    assert when(sentence, "other") is None


def test_without_the_meetings_date_a_day_keeps_its_words() -> None:
    assert when("Listan skickas före den 1 april.", meeting=None) == "före den 1 april"


def test_an_approval_has_no_deadline() -> None:
    assert when("Rapporten per den 30 april 2025 godkänns till mötet i maj.", "approve") is None


def test_what_is_proposed_has_no_deadline(item: Callable[..., Any]) -> None:
    read = item(
        "Beslut\nKommunstyrelsen föreslår att kommunfullmäktige beslutar:\nPlanen ska redovisas senast 2024-05-01.\n"
    )
    assert read.due == [None]
