"""The stages of reading minutes, one after the other: `read_minutes`."""

from loaders.minutes.closing import signatures
from loaders.minutes.head import head
from loaders.minutes.kind import kind
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.next_meeting import next_meeting
from loaders.minutes.outline import outline
from loaders.minutes.record import Item, MinutesRecord
from loaders.text import Text


def read_minutes(text: Text) -> MinutesRecord:
    """All that the rules read from `text`, and the lines that none of them understood."""
    layout = outline(text)
    meeting = head(layout)
    return MinutesRecord(
        kind=kind(layout),
        head=meeting,
        items=tuple(_item(layout, part) for part in layout.items),
        next_meeting=next_meeting(layout, meeting),
        signatures=signatures(layout),
    )


def _item(layout: Layout, part: ItemPart) -> Item:
    body = tuple(span for line in part.lines for span in layout.text.spans(line.start, line.end))
    return Item(part.number, part.heading, part.case, body, part.printed)
