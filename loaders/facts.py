"""A record's facts one by one: what was read, on which passage, by which rule and with what confidence."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from loaders.minutes.record import Attendee, Decision, Found, MinutesRecord

_HEAD = ("body", "organisation", "date", "start", "end", "place")
_NEXT = ("date", "start", "end", "place")


class Fact(NamedTuple):
    """One fact of a record.

    `layer` is the list of the record that holds it, with the field behind a dot where it has one
    (`meeting.date`, `attendance.role`); `row` is its entry in that list, counted from 0; `item` the
    number of the item that it belongs to, or nothing. `detail` says in words what else the entry tells;
    `also` names what of that has a confidence of its own.
    """

    layer: str
    row: int
    item: str
    value: str
    detail: str
    found: Found[Any]
    also: tuple[tuple[str, float], ...] = ()


def facts(record: MinutesRecord) -> Iterator[Fact]:
    """All facts of a record, meeting by meeting and list by list."""
    for meeting in record.meetings:
        yield from _of_meeting(meeting)


def _of_meeting(record: MinutesRecord) -> Iterator[Fact]:
    if record.kind is not None:
        yield _fact("document.kind", record.kind)
    for field in _HEAD:
        yield from _optional(f"meeting.{field}", 0, "", getattr(record.head, field))
    for row, attendee in enumerate(record.attendance):
        yield from _attended(row, attendee)
    for row, item in enumerate(record.items):
        yield _fact("items", item.heading, row, item.number)
        yield from _optional("items.case", row, item.number, item.case)
    for row, decision in enumerate(record.decisions):
        yield from _decided(row, decision)
    yield from _told(record)
    if record.next_meeting is not None:
        for field in _NEXT:
            yield from _optional(f"next_meeting.{field}", 0, "", getattr(record.next_meeting, field))
    for row, signature in enumerate(record.signatures):
        yield _fact("signatures", signature.name, row, detail=signature.role)


def _fact(layer: str, found: Found[Any], row: int = 0, item: str = "", detail: str = "") -> Fact:
    return Fact(layer, row, item, str(found.value), detail, found)


def _optional(layer: str, row: int, item: str, found: Found[Any] | None) -> Iterator[Fact]:
    if found is not None:
        yield _fact(layer, found, row, item)


def _attended(row: int, attendee: Attendee) -> Iterator[Fact]:
    detail = ", ".join((attendee.status, attendee.seat, *(f"§ {number}" for number in attendee.items)))
    also = (("status", attendee.status_confidence), ("capacity", attendee.seat_confidence))
    yield _fact("attendance", attendee.name, row, detail=detail)._replace(also=also)
    for field in ("organisation", "party", "role"):
        yield from _optional(f"attendance.{field}", row, "", getattr(attendee, field))


def _decided(row: int, decision: Decision) -> Iterator[Fact]:
    also = (("kind", decision.kind_confidence),)
    yield _fact("decisions", decision.text, row, decision.item, decision.kind)._replace(also=also)
    for field in ("due", "date"):
        yield from _optional(f"decisions.{field}", row, decision.item, getattr(decision, field))
    for assignee in decision.assignees:
        yield _fact("decisions.assignees", assignee, row, decision.item)
    for amount in decision.amounts:
        yield _fact("decisions.amounts", amount, row, decision.item)


def _told(record: MinutesRecord) -> Iterator[Fact]:
    for row, vote in enumerate(record.votes):
        counts = (f"{name} {n}" for name, n in (("yes", vote.yes), ("no", vote.no), ("abstain", vote.abstain)) if n)
        yield _fact("votes", vote.source, row, vote.item, ", ".join(counts))
    for row, dissent in enumerate(record.dissents):
        yield _fact("dissents", dissent.person, row, dissent.item, dissent.kind)
    for row, mention in enumerate(record.mentions):
        yield _fact("mentions", mention.name, row, mention.item, mention.type)
    for row, cited in enumerate(record.references):
        paragraph = f"§ {cited.paragraph}" if cited.paragraph else None
        detail = ", ".join(part for part in (cited.body, cited.date, paragraph) if part)
        yield _fact("references", cited.source, row, cited.item, detail)
    for row, topic in enumerate(record.topics):
        yield _fact("topics", topic.topic, row, topic.item)
