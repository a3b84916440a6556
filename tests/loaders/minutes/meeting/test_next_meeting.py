"""When and where the body meets next."""

import pytest

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.minutes.meeting.next_meeting import next_meeting
from loaders.text import Text

FRONT = "Minnesanteckningar från chefsgruppen 2019-12-06\n\n1. Öppnande\nKarin öppnade mötet.\n\n2. "


def after(rest: str) -> tuple[str | None, ...] | None:
    layout = outline(Text(FRONT + rest))
    found = next_meeting(layout, head(layout))
    if found is None:
        return None
    parts = (found.date, found.start, found.end, found.place)
    for part in parts:
        assert part is None or layout.text.quote(part.spans)
    return tuple(part.value if part else None for part in parts)


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (
            "Nästa möte\nNästa möte hålls den 24/1 kl 8.30-11.00 i Ånge kommunhus, lokal Valhall.\n",
            ("2020-01-24", "08:30", "11:00", "Ånge kommunhus, lokal Valhall"),
        ),
        (
            "Nästa möte\nFredag 17 januari 2020 kl. 09.00–12.00, Rådhuset i Sala. Därefter 3 mars och 21 april.\n",
            ("2020-01-17", "09:00", "12:00", "Rådhuset i Sala"),
        ),
        (
            "Avslut\nNästa ordinarie möte hålls den 22 april kl. 08:45-17:00 i Tofsen och\nFjällrummet. Kom i tid.\n",
            ("2020-04-22", "08:45", "17:00", "Tofsen och Fjällrummet"),
        ),
        (
            "Nästa sammanträde\nDirektionen sammanträder den 2 juni 2020 klockan 09.00 på brandstationen i Sala.\n",
            ("2020-06-02", "09:00", None, "brandstationen i Sala"),
        ),
        (
            "Nästa sammanträde\nStyrelsens nästa sammanträde är fredagen den 11 december 2020.\n",
            ("2020-12-11", None, None, None),
        ),
    ],
)
def test_the_next_meeting_is_told_in_an_item_or_a_sentence(rest: str, expected: tuple[str | None, ...]) -> None:
    assert after(rest) == expected


@pytest.mark.parametrize(
    "rest",
    [
        "Nästa möte\nNästa träff om ca fyra veckor. Eva skickar ut ett förslag.\n",
        "Taxa\nÄrendet bordläggs till nästa sammanträde den 21 februari 2020.\n",
        "Nästa möte\nSom vid mötet den 3 maj 2018.\n",
    ],
)
def test_no_day_ahead_is_no_next_meeting(rest: str) -> None:
    assert after(rest) is None


def test_what_is_said_of_the_host_is_no_place() -> None:
    text = "Anteckningar 2023-01-26\n\n1. Mässa\nKlar.\n\n"
    text += "2. Nästa träff\n23 mars 2023 kl. 13.00 i Kinna, Nina Rask är värd.\n"
    layout = outline(Text(text))
    found = next_meeting(layout, head(layout))
    assert found is not None
    assert found.place is not None
    assert found.place.value == "Kinna"


def test_a_group_that_sees_each_other_again_meets_next() -> None:
    text = "Anteckningar 2022-10-03\n\n1. Mässa\nKlar.\n\n2. Vidare\nVi ses igen 7 november kl. 13 i Varberg.\n"
    layout = outline(Text(text))
    found = next_meeting(layout, head(layout))
    assert found is not None
    assert found.date is not None
    assert found.date.value == "2022-11-07"
