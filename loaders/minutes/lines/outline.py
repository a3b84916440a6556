"""A document's lines sorted into head, attendance, items, closing and furniture."""

import re
from collections.abc import Sequence

from loaders.minutes.items.headings import CASE
from loaders.minutes.items.item_tables import ItemTable, item_table, tabbed_rows
from loaders.minutes.items.numbering import Candidate, candidates, leading, weight
from loaders.minutes.items.titles import title_lines, width, without_number
from loaders.minutes.items.unnumbered import marked_headings, plain_headings, unnumbered
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.lines import contents, presence
from loaders.minutes.lines.closing_lines import closes, closing_place, with_names_above
from loaders.minutes.lines.cuts import cut
from loaders.minutes.lines.furniture import furniture
from loaders.minutes.lines.joining import join
from loaders.minutes.lines.listed_items import with_listed
from loaders.minutes.record import Found
from loaders.text import Line, Text

_BESIDE_TITLE = re.compile(rf"\s*\({CASE.pattern}\)\s*$|\s*[–,(-]?\s*[Ff]öredragande:.*$")
_MARKED_WEIGHT = 1.5
_LEAST_WEIGHT = 0.9


def outline(text: Text) -> Layout:
    """Sort the lines of `text` into the parts that the rules read."""
    lines = cut(text)
    aside = furniture(lines)
    marked = marked_headings(text, lines)
    places = [i for i in range(len(lines)) if i not in aside]
    found = candidates(lines, places, marked | tabbed_rows(lines, places))
    listed = contents.region(lines, places, found)
    starts = _starts(text, lines, frozenset(aside | set(listed)), [c for c in found if c.place not in listed])
    body = [i for i in places if i not in listed]
    first = starts[0].place if starts else closing_place(lines, body)
    parts, closing = _parts(text, lines, body, starts)
    entries = contents.entries(lines, [i for i in places if i in listed], [c for c in found if c.place in listed])
    head, attendance = presence.split([lines[i] for i in body if i < first])
    if not starts:
        closing = tuple(lines[i] for i in body if i >= first)
    outside = tuple(lines[i] for i in range(len(lines)) if i in aside or i in listed)
    return Layout(text, head, attendance, with_listed(text, parts, entries), closing, outside)


def _starts(text: Text, lines: Sequence[Line], aside: frozenset[int], found: Sequence[Candidate]) -> list[Candidate]:
    """Find where the items begin: the heaviest numbering, or headings without numbers where they weigh more."""
    numbered = leading(found)
    marked = unnumbered(text, lines, aside)
    places = marked if len(marked) * _MARKED_WEIGHT > weight(numbered) else []
    if weight(numbered) < _LEAST_WEIGHT and not marked:
        places = plain_headings(lines, aside)
    if places and not set(places) & {c.place for c in numbered}:
        return [Candidate(place, "heading", str(n), _title(lines[place]), 1.0) for n, place in enumerate(places, 1)]
    return numbered


def _title(line: Line) -> str:
    return re.sub(r"^\s*[-*•–]\s+", "", line.text).strip().rstrip(":")


def _parts(
    text: Text, lines: Sequence[Line], places: Sequence[int], starts: Sequence[Candidate]
) -> tuple[list[ItemPart], tuple[Line, ...]]:
    parts: list[ItemPart] = []
    closing: tuple[Line, ...] = ()
    limit = width(lines, starts)
    table = item_table(lines, places, starts[0].place if starts else None)
    groups: list[list[Line]] = [[] for _ in starts]
    n = -1
    for i in places:
        while n + 1 < len(starts) and i >= starts[n + 1].place:
            n += 1
        if n >= 0:
            groups[n].append(lines[i])
    for start, group in zip(starts, groups, strict=True):
        kept = group
        if start is starts[-1]:
            end = next((k for k, line in enumerate(group) if k and closes(line)), len(group))
            end = with_names_above(group, end)
            kept, closing = group[:end], tuple(group[end:])
        parts.append(_row(text, start, kept, table) if table else _part(text, start, kept, limit))
    return parts, closing


def _row(text: Text, start: Candidate, lines: Sequence[Line], table: ItemTable) -> ItemPart:
    """An item that is the row of a table: its title stands in the first column."""
    title, rest = table.parted(text, lines)
    number = len(lines[0].text.rstrip()) - len(start.rest)  # and what is written before it
    named = [without_number(title[0], start._replace(rest=title[0].text[number:].strip())), *title[1:]]
    spans = [span for line in named for span in text.spans(line.start, line.end)]
    heading = Found(join(line.text for line in named) or start.number, tuple(spans), "heading-in-table", 0.9)
    return ItemPart(start.number, heading, None, tuple(rest), columns=table.columns)


def _part(text: Text, start: Candidate, lines: Sequence[Line], limit: int) -> ItemPart:
    title, rest = title_lines(lines, start, limit, _bold_until(text, lines[0]))
    case, rest = _case(text, lines[0], title, rest)
    value = _BESIDE_TITLE.sub("", join(line.text for line in title)) or start.number
    spans = [span for line in title or lines[:1] for span in text.spans(line.start, line.end)]
    heading = Found(value, tuple(spans), f"heading-{start.form.replace(' ', '-')}", 0.95)
    return ItemPart(start.number, heading, case, tuple(rest), printed=start.form != "heading")


def _case(text: Text, first: Line, title: Sequence[Line], rest: list[Line]) -> tuple[Found[str] | None, list[Line]]:
    """Find the case number: on the heading's lines, else alone on a line right below, which is then no text."""
    below = next((k for k, line in enumerate(rest) if line.text.strip()), None)
    alone = below is not None and CASE.fullmatch(rest[below].text.strip())
    for line in (first, *title, *([rest[below]] if below is not None and alone else [])):
        match = CASE.search(line.text)
        if match:
            begin = line.start + match.start("case")
            found = Found(match["case"], text.spans(begin, begin + len(match["case"])), "case-after-label", 0.97)
            return found, [line for k, line in enumerate(rest) if not (alone and k == below)]
    return None, rest


def _bold_until(text: Text, line: Line) -> int | None:
    """Give the end of the last bold or heading letters that start in the line, if any do."""
    return max(
        (m.end for m in text.marks if m.kind in ("strong", "heading") and line.start <= m.start < line.end),
        default=None,
    )
