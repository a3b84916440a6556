"""Lists of what is to do: under a heading such as `Att göra`, as a table (Vad, Vem, När) or as bullets."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.due import written
from loaders.minutes.decisions.facts import Facts
from loaders.minutes.items.blocks import Marks, blocks
from loaders.minutes.layout import ItemPart
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Decision, Found
from loaders.text import Line

_HEADING = re.compile(
    r"(?:.{0,20}\b)?(?:att[- ]göra|action ?-?(?:points?|punkt(?:er)?|list\w*"
    r"|s)?\b|att-göra-list\w*|åtgärd(?:er|slista)\b|uppgifter\b|åtaganden?\b"
    r"|uppdrag till nästa|to ?do\b).{0,40}",
    re.IGNORECASE,
)
_WHAT = "vad|uppgift|aktivitet|åtgärd|uppdrag|att göra"
_WHATS = tuple(_WHAT.split("|"))  # a row without any of them names no columns
_COLUMNS = {
    "what": re.compile(rf"(?:{_WHAT})\b.*", re.IGNORECASE),
    "who": re.compile(r"(?:vem|ansvarig\w*|ansvar|vilka|utförs av|utförare)\b.*", re.IGNORECASE),
    "when": re.compile(r"(?:när|klart|senast|datum|tid|deadline|klar)\b.*", re.IGNORECASE),
}
_BELOW = re.compile(r"\s*(?:Nästa|Kommande) (?:möte|träff|gång|sammanträde)\w*\b", re.IGNORECASE)
_FEWEST, _INDENTED = 2, 4  # columns, blanks
_CELLS = re.compile(r"\t|\s{2,}")
_HEADING_DUE = re.compile(r"\b(?:inför|till|före) (?:nästa|kommande) \w+", re.IGNORECASE)
_BY = re.compile(
    r"^(?P<label>[A-ZÅÄÖ][\w &-]{1,40}):\s|\((?P<who>[^(),]{2,40}?)(?:,|\s(?:klart?|bokar|kontaktar|sammanställer"
    r"|ordnar|gör|tar|skickar)\b)[^)]*\)|\((?P<alone>[^()]{2,40})\)\s*$|@(?P<handle>\w+)"
    r"|\s[-–]\s(?P<after>(?:[A-ZÅÄÖ][\wåäö, ]{1,50}|alla))$"
)
_TOPIC = re.compile(r"[^.:?!]{2,80}?(?:\s[-–]|:)\s(?=[A-ZÅÄÖ])")  # what is to do, before who does what of it


def action_list(item: ItemPart, assigning: Assigning) -> tuple[Decision, ...]:
    """Read an item that lists what is to do; empty where it is no such item."""
    table = tuple(_table(item, assigning))
    if table:
        return table
    if not _HEADING.fullmatch(item.heading.value):
        return ()
    return tuple(_bullets(item, assigning))


def _bullets(item: ItemPart, assigning: Assigning) -> Iterator[Decision]:
    text = assigning.layout.text
    facts = Facts(item.number, assigning)
    heading = _HEADING_DUE.search(item.heading.value)
    by = Found(heading[0], item.heading.spans, "due-in-heading", 0.85) if heading else None
    above: tuple[Found[str], ...] = ()  # who stands over the points below
    for block in blocks(text, item.lines, Marks.of(text), loose=True):
        if block.marker not in {"bullet", "number"}:
            above = assigning.names(block.flow.part(0, len(block.flow.characters.rstrip(":"))))
            continue
        charged = _named_in(block.flow, assigning) or above
        own = facts.decision(block.flow, "task", charged, ("action-list", 0.9))
        late = own.due is None and by is not None
        yield facts.decision(block.flow, "task", charged, ("action-list", 0.9), by=by) if late else own


def _named_in(flow: Flow, assigning: Assigning) -> tuple[Found[str], ...]:
    """Find who is named as doing it: in parentheses, behind a dash or an @."""
    for found in _BY.finditer(flow.characters):
        group = next(g for g in ("label", "who", "alone", "handle", "after") if found[g])
        names = assigning.names(flow.part(found.start(group), found.end(group)))
        if names:
            return names
    topic = _TOPIC.match(flow.characters)
    behind = acting(assigning, flow.part(topic.end())) if topic else ()
    return assigning.charged(flow) or acting(assigning, flow) or behind


def _table(item: ItemPart, assigning: Assigning) -> Iterator[Decision]:
    """Read a table whose first row names its columns."""
    lines = [line for line in item.lines if line.text.strip()]
    top = next((i for i, line in enumerate(lines) if _columns(line.text) is not None), None)
    if top is None:
        return
    order = _columns(lines[top].text) or ()
    facts = Facts(item.number, assigning)
    for row in _rows(lines[top + 1 :], len(order)):
        cells = dict(zip(order, row, strict=False))
        what = Flow.of(assigning.layout.text, cells.get("what", []))
        who = Flow.of(assigning.layout.text, cells.get("who", []))
        when = Flow.of(assigning.layout.text, cells.get("when", []))
        if not what:
            continue
        by = when.found(written(when.characters, facts.meeting), "due-column", 0.93) if when else None
        yield facts.decision(what, "task", assigning.names(who) if who else (), ("action-table", 0.93), by=by)


def is_header(row: str) -> bool:
    """Tell the row that names the columns of such a table."""
    return _columns(row) is not None


def _columns(row: str) -> tuple[str, ...] | None:
    lowered = row.lower()
    if not any(word in lowered for word in _WHATS):
        return None
    cells = [cell.strip() for cell in _CELLS.split(row.strip()) if cell.strip()]
    if len(cells) == 1:
        cells = row.split()
    named = [next((name for name, pattern in _COLUMNS.items() if pattern.fullmatch(cell)), "") for cell in cells]
    if len(cells) < _FEWEST or "what" not in named or not {"who", "when"} & set(named) or "" in named:
        return None
    return tuple(named)


def _rows(lines: Sequence[Line], width: int) -> Iterator[list[list[Line]]]:
    """Gather the cells of each row; a row goes on in lines that do not fill all columns."""
    row: list[list[Line]] = []
    for line in lines:
        if _BELOW.match(line.text):
            break
        cells = list(_cells(line))
        if len(cells) >= width or not row:
            if row:
                yield row
            row = [[cell] for cell in cells]
            continue
        while len(row) < width:
            row.append([])
        first = line.text[: len(line.text) - len(line.text.lstrip())]
        if len(cells) == 1 and len(first) < _INDENTED:
            row[0].append(cells[0])
            continue
        for cell, place in zip(cells, range(width - len(cells), width), strict=False):
            row[place].append(cell)
    if row:
        yield row


def _cells(line: Line) -> Iterator[Line]:
    start = 0
    for found in [*_CELLS.finditer(line.text), None]:
        end = found.start() if found else len(line.text)
        if line.text[start:end].strip():
            yield Line(line.start + start, line.start + end, line.page, line.text[start:end])
        start = found.end() if found else end
