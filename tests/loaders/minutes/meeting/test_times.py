"""When a meeting began and ended. Bodies are invented."""

from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.text import Text
from tests.loaders.minutes.meeting.heads import meeting


def test_an_adjourned_meeting_ends_when_its_last_part_does() -> None:
    times = meeting("Protokoll styrelsen 2024-05-14\nTid: kl. 13.00-14.10 och 14.25-16.00")
    assert (times["start"], times["end"]) == ("13:00", "16:00")
    apart = meeting("Protokoll styrelsen 2024-05-14\nTid: kl. 15:58-19:52, ajournering mellan klockan 16:56-17:12")
    assert (apart["start"], apart["end"]) == ("15:58", "19:52")


def test_hours_with_minutes_for_the_end_alone() -> None:
    text = "Protokoll 2023-03-14\nPlats: Verkstaden\nTid: 10–12.30\n\n1. Öppnande\nHej.\n\n2. Slut\nHej.\n"
    found = head(outline(Text(text)))
    assert found.start is not None
    assert found.end is not None
    assert (found.start.value, found.end.value) == ("10:00", "12:30")
