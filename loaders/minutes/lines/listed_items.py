"""Items that only the list of contents names."""

import re
from collections.abc import Sequence

from loaders.minutes.layout import ItemPart
from loaders.minutes.lines import contents
from loaders.minutes.record import Found
from loaders.text import Text

_NUMBERED = re.compile(r"§\s?\d")


def with_listed(text: Text, parts: Sequence[ItemPart], entries: Sequence[contents.Entry]) -> tuple[ItemPart, ...]:
    """Add the items that only the list of contents names, where it numbers them as the minutes do."""
    known = {part.number for part in parts}
    if parts and not any(entry.number in known for entry in entries):
        return tuple(parts)
    titles = {_folded(part.heading.value) for part in parts}
    merged = list(parts)
    at = 0
    for entry in entries:
        if entry.number in known:
            at = next(i for i, part in enumerate(merged) if part.number == entry.number) + 1
            continue
        bare = not entry.number and (_folded(entry.title) in titles or _NUMBERED.search(entry.title))
        if not _folded(entry.title) or bare:
            continue  # without words it names no item, and with a number several
        spans = tuple(span for line in entry.lines for span in text.spans(line.start, line.end))
        heading = Found(entry.title, spans, "heading-in-contents", 0.8)
        merged.insert(at, ItemPart(entry.number, heading, None, (), printed=bool(entry.number)))
        at += 1
    return tuple(merged)


def _folded(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))
