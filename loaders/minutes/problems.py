"""What in the minutes does not fit together."""

from collections import Counter
from collections.abc import Iterator

from loaders.minutes.decisions.named_votes import disagreement
from loaders.minutes.decisions.votes import by_name
from loaders.minutes.layout import Layout
from loaders.minutes.record import MinutesRecord, Problem

_FEW = 3


def problems(layout: Layout, record: MinutesRecord) -> tuple[Problem, ...]:
    """Say what does not fit together: numbers of items that no item has, a meeting without date or items."""
    found = []
    if record.head.date is None:
        found.append(Problem("no date of the meeting was found"))
    if record.head.body is None:
        found.append(Problem("no name of the body that met was found"))
    if not record.items:
        found.append(Problem("no items were found"))
    found += _attended(record)
    found += _voted(layout, record)
    seen: set[str] = set()
    for part in layout.items:
        if part.number and part.number in seen:
            found.append(Problem(f"item {part.number} comes twice", part.heading.spans))
        seen.add(part.number)
    return tuple(found)


def _voted(layout: Layout, record: MinutesRecord) -> Iterator[Problem]:
    """Compare printed tallies with the votes by name of the same item."""
    parts = {part.number: part for part in layout.items}
    counts = Counter(vote.item for vote in record.votes)
    for vote in record.votes:
        alone = vote.item in parts and counts[vote.item] == 1
        message = disagreement(vote, by_name(layout, parts[vote.item])) if alone else None
        if message:
            yield Problem(message, vote.source.spans)


def _attended(record: MinutesRecord) -> Iterator[Problem]:
    """Compare the items of the attendance list with those of the minutes, and with those that name the person."""
    numbers = {item.number for item in record.items}
    missing = {n for attendee in record.attendance for n in attendee.items if n not in numbers}
    if missing and numbers:
        spans = tuple(s for a in record.attendance if missing & set(a.items) for s in a.name.spans)
        shown = ", ".join(sorted(missing, key=lambda number: (len(number), number)))
        yield Problem(f"the attendance list gives items that the document does not hold: {shown}", spans)
    named: dict[str, list[str]] = {}
    for mention in record.mentions:
        named.setdefault(mention.name.value, []).append(mention.item)
    for attendee in record.attendance:
        where = named.get(attendee.name.value)
        if where and 0 < len(attendee.items) <= _FEW and not set(where) & set(attendee.items):
            message = f"listed for item {', '.join(attendee.items)}, but named in item {', '.join(where)}"
            yield Problem(message, attendee.name.spans)
