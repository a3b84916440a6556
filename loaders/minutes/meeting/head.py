"""What the head says: which body met, whose it is, when and where."""

from loaders.minutes.layout import Layout
from loaders.minutes.meeting.body import body
from loaders.minutes.meeting.day import date
from loaders.minutes.meeting.fields import fields, front, top
from loaders.minutes.meeting.organisation import organisation
from loaders.minutes.meeting.place import place
from loaders.minutes.meeting.times import times, told_end, told_start
from loaders.minutes.record import Head


def head(layout: Layout) -> Head:
    """Read the meeting as the head of the minutes names it."""
    lines = front(layout)
    labelled = fields(top(layout)) + fields(lines)
    named = body(layout.text, lines or layout.furniture, labelled)
    start, end = times(layout.text, lines, labelled)
    held = place(layout.text, lines, labelled)
    return Head(
        body=named,
        organisation=organisation(layout, lines or layout.furniture, named, held),
        date=date(layout, lines, labelled),
        start=start or told_start(layout),
        end=end or told_end(layout),
        place=held,
    )
