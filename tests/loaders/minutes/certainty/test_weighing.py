"""Whole records weighed, and read. People are invented."""

from dataclasses import replace

import pytest

from loaders.minutes.certainty.weighing import weighed
from loaders.minutes.reader import read_minutes
from loaders.minutes.record import (
    Attendee,
    Dissent,
    Found,
    Head,
    Item,
    Mention,
    MinutesRecord,
    NextMeeting,
    Reference,
    Vote,
)
from loaders.record import record_json
from loaders.text import Text

MINUTES = """Minnesanteckningar från Norrdalens chefsgrupp
Tid: 2022-03-04 kl 9-11
Plats: Ånge

Närvarande
Karin Alm, Ånge kommun
Alm Sven, Timrå kommun

1. Taxan
Beslut
att godkänna taxan

2. Nästa möte
Nästa möte är den 6 maj 2022.
"""


def scale(stated: float, _ground: str, doubts: tuple[str, ...] = (), whole: float = 1.0) -> float:
    return (0.5 if doubts else stated) * whole


def found(value: str) -> Found[str]:
    return Found(value, (), "a-rule", 0.9)


def record(*, printed: bool = True, heading: str = "Taxan") -> MinutesRecord:
    return MinutesRecord(
        None,
        Head(date=found("2022-03-04")),
        items=(Item("1", found(heading), found("KS 1/22"), printed=printed),),
        votes=(Vote("1", found("2-1"), 2, 1),),
        dissents=(Dissent("1", found("Ebba Ek"), "note"),),
        mentions=(Mention("1", found("Ebba Ek"), "person"), Mention("1", found("Ek Ebba"), "person")),
        references=(Reference("1", found("§ 2")),),
        next_meeting=NextMeeting(found("2022-05-06")),
    )


def sure(record: MinutesRecord) -> list[float]:
    """Confidences of what belongs to the item."""
    items, votes, dissents = record.items, record.votes, record.dissents
    found = [items[0].heading, votes[0].source, dissents[0].person, record.references[0].source]
    return [one.confidence for one in (*found, *(mention.name for mention in record.mentions))]


def test_what_belongs_to_an_item_without_a_number_may_belong_to_another() -> None:
    assert sure(weighed(record(), scale)) == [0.9, 0.9, 0.9, 0.9, 0.9, 0.5]
    assert sure(weighed(record(printed=False), scale)) == [0.5] * 6


@pytest.mark.parametrize(("listed", "expected"), [("7", 0.5), ("1", 0.9)])
def test_where_people_are_listed_for_other_items_the_numbers_are_doubtful(listed: str, expected: float) -> None:
    attendee = Attendee(found("Ebba Ek"), "present", "other", items=(listed,))
    read = weighed(replace(record(), attendance=(attendee,)), scale)
    assert sure(read)[:4] == [expected] * 4


@pytest.mark.parametrize("heading", ["54", "§", "Nästa steg Verket tar fram en version till nästa möte."])
def test_a_heading_without_a_word_or_with_a_sentence_in_it_is_doubtful(heading: str) -> None:
    assert weighed(record(heading=heading), scale).items[0].heading.confidence == 0.5


@pytest.mark.parametrize("heading", ["Taxan", "Val av ordf. och sekr. 2022", "Förslag till avtal m.m", "Avtal " * 40])
def test_other_headings_are_as_sure_as_their_rule(heading: str) -> None:
    assert weighed(record(heading=heading), scale).items[0].heading.confidence == 0.9


def test_head_and_next_meeting_are_weighed() -> None:
    read = weighed(record(), lambda *_told, **_more: 0.42)
    assert read.head.date
    assert read.next_meeting
    assert read.next_meeting.date
    assert (read.head.date.confidence, read.next_meeting.date.confidence) == (0.42, 0.42)
    assert (read.head.body, read.next_meeting.place) == (None, None)


def test_weighing_changes_no_value() -> None:
    plain, read = read_minutes(Text(MINUTES), lambda unweighed: unweighed), read_minutes(Text(MINUTES))
    assert record_json(read) == record_json(plain)
    assert read != plain


def test_a_name_turned_round_is_read_with_less_confidence() -> None:
    names = {one.name.value: one.name.confidence for one in read_minutes(Text(MINUTES)).attendance}
    assert names["Karin Alm"] >= 0.9 > names["Alm Sven"]
