"""The stages of reading minutes, one after the other: `read_minutes`."""

from collections.abc import Callable
from dataclasses import replace

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.certainty.weighing import weighed
from loaders.minutes.coverage import not_understood
from loaders.minutes.decisions.decisions import decisions
from loaders.minutes.decisions.dissents import dissents
from loaders.minutes.decisions.votes import votes
from loaders.minutes.further import parts
from loaders.minutes.kind import kind
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.lines.misread import mended
from loaders.minutes.lines.outline import outline
from loaders.minutes.meeting.head import head
from loaders.minutes.meeting.next_meeting import next_meeting
from loaders.minutes.mentions import mentions
from loaders.minutes.people_places import people_places
from loaders.minutes.problems import problems
from loaders.minutes.record import Item, MinutesRecord
from loaders.minutes.references import references
from loaders.minutes.signing.closing import signatures
from loaders.names.organisations.organisations import Organisations
from loaders.names.people.people import People
from loaders.names.topics.topics import topics
from loaders.text import Text

Weigh = Callable[[MinutesRecord], MinutesRecord]


def read_minutes(text: Text, weigh: Weigh = weighed) -> MinutesRecord:
    """Read all that the rules find in `text`, and the lines that none of them understood.

    `weigh` makes of the confidence that a rule states the one that the fact has.
    """
    legible = mended(text)
    return _meetings(text, weigh) if legible is None else legible.passages(_meetings(legible.text, weigh))


def _meetings(text: Text, weigh: Weigh) -> MinutesRecord:
    """Read the first meeting, and those that follow it in the same text."""
    first, *further = parts(text)
    if not further:
        return weigh(_read(text))
    return replace(
        first.passages(weigh(_read(first.text))),
        further=tuple(part.passages(weigh(_read(part.text))) for part in further),
    )


def _read(text: Text) -> MinutesRecord:
    layout = outline(text)
    meeting = head(layout)
    attended = attendance(layout, meeting)
    people = People.of(layout, attended, meeting)
    organisations = Organisations.of(layout, meeting, attended)
    mentioned = mentions(layout, meeting, people, organisations)
    record = MinutesRecord(
        kind=kind(layout),
        head=meeting,
        attendance=attended,
        items=tuple(_item(layout, part) for part in layout.items),
        decisions=decisions(layout, meeting, people),
        votes=votes(layout),
        dissents=dissents(layout, people),
        mentions=mentioned,
        references=references(layout, meeting),
        topics=topics(layout),
        next_meeting=next_meeting(layout, meeting),
        signatures=signatures(layout, attended),
        people=people_places(text, people.everywhere(), meeting, attended, mentioned),
        opening=next((text.spans(line.start, line.end) for line in text.lines if line.text.strip()), ()),
    )
    return replace(record, not_understood=not_understood(layout, record), problems=problems(layout, record))


def _item(layout: Layout, part: ItemPart) -> Item:
    body = tuple(span for line in part.lines if line.text.strip() for span in layout.text.spans(line.start, line.end))
    return Item(part.number, part.heading, part.case, body, part.printed)
