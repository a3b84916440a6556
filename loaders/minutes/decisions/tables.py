"""Lists of what is to do: under a heading such as `Att göra`, as a table (Vad, Vem, När) or as bullets."""

import re
from collections.abc import Iterable, Iterator

from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.due import said_when, written
from loaders.minutes.decisions.facts import Facts, kind_in_point
from loaders.minutes.decisions.run_together import rows_that_met
from loaders.minutes.decisions.stacked_tables import stacked_rows
from loaders.minutes.decisions.table_columns import columns
from loaders.minutes.decisions.table_rows import Row, rows
from loaders.minutes.items.blocks import blocks
from loaders.minutes.items.markers import Marks
from loaders.minutes.layout import ItemPart
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Decision, Found

_HEADING = re.compile(
    r"(?:.{0,20}\b)?(?:att[- ]göra|action ?-?(?:points?|punkt(?:er)?|list\w*"
    r"|s)?\b|att-göra-list\w*|åtgärd(?:er|slista)\b|uppgifter\b|åtaganden?\b"
    r"|uppdrag till nästa|to ?do\b|vem gör vad\b|uppdragslista\b|till nästa (?:gång|möte|träff)\b).{0,40}",
    re.IGNORECASE,
)
_BELOW = re.compile(r"\s*(?:Nästa|Kommande) (?:möte|träff|gång|sammanträde)\w*\b", re.IGNORECASE)
_BY = re.compile(
    r"^(?P<label>[A-ZÅÄÖ][\w &-]{1,40}):\s|\((?P<who>[^(),]{2,40}?)(?:,|\s(?:klart?|bokar|kontaktar|sammanställer"
    r"|ordnar|gör|tar|skickar)\b)[^)]*\)|\((?P<alone>[^()]{2,40})\)\s*$|@(?P<handle>\w+)"
    r"|\s[-–]\s(?P<after>(?:[A-ZÅÄÖ][\wåäö, ]{1,50}|alla))$"
)
_BEHIND = re.compile(r"\((?P<who>[^()]{2,60}?(?:,|\soch\s|/|&|\+)[^()]{2,60})\)\.?$")
_WHEN_BEHIND = re.compile(r",\s*(?:senast|före|innan|till|inför|under|vid|vecka|v\.|v\s?\d|klart?|i\s|\d).*$")
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
    said = said_when(item.heading.value)
    by = Found(said, item.heading.spans, "due-in-heading", 0.85) if said else None
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
    behind = _BEHIND.search(flow.characters)
    if behind:
        when = _WHEN_BEHIND.search(behind["who"])
        end = behind.start("who") + when.start() if when else behind.end("who")
        if several := assigning.names(flow.part(behind.start("who"), end)):
            return several
    for found in _BY.finditer(flow.characters):
        group = next(g for g in ("label", "who", "alone", "handle", "after") if found[g])
        names = assigning.names(flow.part(found.start(group), found.end(group)))
        if names:
            return names
    topic = _TOPIC.match(flow.characters)
    after = acting(assigning, flow.part(topic.end())) if topic else ()
    return assigning.charged(flow) or acting(assigning, flow) or after


def _table(item: ItemPart, assigning: Assigning) -> Iterator[Decision]:
    """Read a table whose first row names its columns."""
    lines = [line for line in item.lines if line.text.strip()]
    facts = Facts(item.number, assigning)
    if stacked := stacked_rows(lines):
        yield from _decided(stacked, assigning, facts, item)
        return
    if met := rows_that_met(lines, assigning):
        for what, who, when in met:
            by = when.found(written(when.characters, facts.meeting), "due-column", 0.88)
            yield facts.decision(what, "task", who, ("action-table", 0.88), by=by)
        return
    top = -1 if item.columns else next((i for i, line in enumerate(lines) if columns(line.text) is not None), None)
    if top is None:
        return
    order = item.columns or columns(lines[top].text) or ()
    yield from _decided(rows(lines[top + 1 :], order, end=_BELOW), assigning, facts, item)


def _decided(table: Iterable[Row], assigning: Assigning, facts: Facts, item: ItemPart) -> Iterator[Decision]:
    for row in table:
        cells = {name: Flow.of(assigning.layout.text, row.get(name, [])) for name in ("what", "decided", "who", "when")}
        what = cells["what"] or cells["decided"]
        if not what:
            continue
        who, when = cells["who"], cells["when"]
        if item.columns and not who:
            yield from _told(what, assigning, facts)
            continue
        by = when.found(written(when.characters, facts.meeting), "due-column", 0.93) if when else None
        names = assigning.names(who) if who else ()
        kind = "task" if cells["what"] or names else kind_in_point(what, None, ())
        yield facts.decision(what, kind, names, ("action-table", 0.93), by=by)


def _told(cell: Flow, assigning: Assigning, facts: Facts) -> Iterator[Decision]:
    """Read the sentences of a cell without anybody beside it: those that decide or charge somebody."""
    for sentence in cell.sentences:
        charged = assigning.charged(sentence) or acting(assigning, sentence)
        kind = kind_in_point(sentence, None, charged)
        if kind != "other" or charged:
            yield facts.decision(sentence, kind, charged, ("action-table", 0.88))
