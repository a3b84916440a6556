"""Which kind of document it is: notes, minutes, an extract of them, or an agenda."""

import re

from loaders.minutes.layout import Layout
from loaders.minutes.meeting.fields import front, top
from loaders.minutes.record import Found

_KINDS = (
    ("extract", re.compile(r"protokollsutdrag(?! skickas)|utdrag ur protokoll|PROTOKOLLSUTDRAG", re.IGNORECASE), 0.9),
    (
        "notes",
        re.compile(r"(?:minnes|mötes|sammanträdes)?anteckningar\b|^\W*sammanfattning\b|\bdagbok\b", re.IGNORECASE),
        0.95,
    ),
    ("minutes", re.compile(r"protokoll\b", re.IGNORECASE), 0.95),
    ("minutes", re.compile(r"^\W*\w*(?:styrelsemöte|sammanträde)\b", re.IGNORECASE), 0.7),
    ("agenda", re.compile(r"^\W*(?:kallelse|föredragningslista|dagordning)\b", re.IGNORECASE), 0.8),
)
_GROUP = re.compile(r"(?:referens|arbets|lednings|styr|projekt|chefs)grupp|nätverk", re.IGNORECASE)
_ADJUSTED = re.compile(r"juster|anslag", re.IGNORECASE)


def kind(layout: Layout) -> Found[str] | None:
    """Name the kind by the first line before the items that names one, else by the form of the items."""
    for line in front(layout) or layout.furniture:
        for name, pattern, confidence in _KINDS:
            match = pattern.search(line.text)
            if match and not (name == "agenda" and layout.attendance) and not _ADJUSTED.search(line.text):
                return Found(
                    name,
                    layout.text.spans(line.start + match.start(), line.start + match.end()),
                    "kind-in-head",
                    confidence,
                )
    if layout.items and "§" in layout.items[0].heading.rule:
        return Found("minutes", layout.items[0].heading.spans, "kind-by-paragraphs", 0.7)
    group = next((m for line in top(layout) if (m := _GROUP.search(line.text))), None)
    return (
        Found("notes", layout.text.spans(layout.head[0].start, layout.head[0].end), "kind-by-group", 0.6)
        if group
        else None
    )
