"""A record with each fact's confidence weighed: by its rule, by what casts doubt on it, by what it is a part of."""

import re
from dataclasses import replace
from typing import TypeVar

from loaders.minutes.certainty.attended import attended, name_doubts, signed
from loaders.minutes.certainty.confidence import Scale, confidence
from loaders.minutes.certainty.decided import decided
from loaders.minutes.record import Found, Head, Item, Mention, MinutesRecord, NextMeeting

T = TypeVar("T")

_LETTERS = re.compile(r"[^\W\d_]{3}")
_SENTENCE = re.compile(r"[a-zåäö]{2}\.(?:\s[A-ZÅÄÖ]|$)")
_UNNUMBERED = ("item: without a number",)
_OTHERS = ("items: people are listed for others",)


def weighed(record: MinutesRecord, scale: Scale = confidence) -> MinutesRecord:
    """The record with the confidences that its facts' grounds have; nothing else differs."""
    notes = record.kind is not None and record.kind.value == "notes"
    unnumbered = {item.number for item in record.items if not item.printed}
    elsewhere = _OTHERS if _lists_others(record) else ()

    def by(found: Found[T], layer: str, item: str, doubts: tuple[str, ...] = ()) -> Found[T]:
        return _by(scale, found, layer, doubts + about(item))

    def about(item: str) -> tuple[str, ...]:
        return elsewhere + _UNNUMBERED if item in unnumbered else elsewhere

    def named(type_: str, name: str) -> tuple[str, ...]:
        return name_doubts(name) if type_ == "person" else ()

    return replace(
        record,
        head=_head(record.head, scale),
        attendance=attended(record.attendance, scale, notes=notes),
        items=tuple(_item(item, scale, about(item.number)) for item in record.items),
        decisions=tuple(decided(one, scale, about(one.item)) for one in record.decisions),
        votes=tuple(replace(one, source=by(one.source, "vote", one.item)) for one in record.votes),
        dissents=tuple(replace(one, person=by(one.person, "dissent", one.item)) for one in record.dissents),
        mentions=tuple(
            Mention(one.item, by(one.name, "mention", one.item, named(one.type, one.name.value)), one.type)
            for one in record.mentions
        ),
        references=tuple(replace(one, source=by(one.source, "reference", one.item)) for one in record.references),
        next_meeting=record.next_meeting and _next(record.next_meeting, scale),
        signatures=signed(record.signatures, record.attendance, scale),
    )


def _lists_others(record: MinutesRecord) -> bool:
    """Tell whether people are listed for some items, and none of these is there: the numbers are others, then."""
    numbers = {item.number for item in record.items}
    listed = {number for attendee in record.attendance for number in attendee.items}
    return bool(numbers and listed) and numbers.isdisjoint(listed)


def _by(scale: Scale, found: Found[T], layer: str, doubts: tuple[str, ...] = ()) -> Found[T]:
    return found.as_sure_as(scale(found.confidence, f"{layer}: {found.rule}", doubts))


def _head(head: Head, scale: Scale) -> Head:
    fields = (head.body, head.organisation, head.date, head.start, head.end, head.place)
    return Head(*(found and _by(scale, found, "meeting") for found in fields))


def _next(meeting: NextMeeting, scale: Scale) -> NextMeeting:
    fields = (meeting.date, meeting.start, meeting.end, meeting.place)
    return NextMeeting(*(found and _by(scale, found, "next meeting") for found in fields))


def _item(item: Item, scale: Scale, doubts: tuple[str, ...]) -> Item:
    words = item.heading.value
    if not _LETTERS.search(words):
        doubts = (*doubts, "heading: without a word")
    elif _SENTENCE.search(words):
        doubts = (*doubts, "heading: with a sentence in it")
    case = item.case and item.case.as_sure_as(scale(item.case.confidence, "case"))
    return Item(item.number, _by(scale, item.heading, "item", doubts), case, item.body, item.printed)
