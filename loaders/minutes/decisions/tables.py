"""Lists of what is to do: under a heading such as `Att göra`, as a table (Vad, Vem, När) or as bullets."""

import re
from collections.abc import Iterator

from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.due import said_when, written
from loaders.minutes.decisions.facts import Facts, kind_in_point
from loaders.minutes.decisions.table_rows import Column, rows
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
_COLUMNS = {
    "what": re.compile(
        r"(?:vad|(?:arbets)?uppgift|aktivitet|åtgärd|uppdrag|att göra|insats|aktion|action|nästa steg|moment)\b.*",
        re.IGNORECASE,
    ),
    "decided": re.compile(r"(?:beslut|överenskommelse|slutsats|resultat)(?:et)?(?:/\w+)?", re.IGNORECASE),
    "who": re.compile(
        (
            r"(?:(?:av )?vem|ansvarig\w*|ansvar|ansv\.?|vilka|utförs av|utförare|ägare|resurs|handläggare"
            r"|genomförs av|namn)\b.*"
        ),
        re.IGNORECASE,
    ),
    "when": re.compile(
        (
            r"(?:när|klart?|senast|datum|tid|deadline|slutdatum|måldatum|förfallodatum|färdigt?|tidpunkt"
            r"|tids?plan|till när)\b.*"
        ),
        re.IGNORECASE,
    ),
    "topic": re.compile(
        (
            r"(?:ärende|fråga|område|punkt|nr|nummer|#|§|rubrik|ämne|projekt|mål|status|läge|kommentar\w*"
            r"|anmärkning|prio\w*)\b.*|#|§"
        ),
        re.IGNORECASE,
    ),
}
_MAIN = (
    "vad",
    "uppgift",
    "moment",
    "aktivitet",
    "åtgärd",
    "uppdrag",
    "att göra",
    "insats",
    "aktion",
    "action",
    "nästa steg",
)
_WHATS = (*_MAIN, "beslut", "överenskommelse", "slutsats", "resultat")  # a row without any of them names no columns
_BELOW = re.compile(r"\s*(?:Nästa|Kommande) (?:möte|träff|gång|sammanträde)\w*\b", re.IGNORECASE)
_NARROW = 60  # characters of a row of headings that nothing parts
_FEWEST = 2  # columns
_CELL = re.compile(r"[^\t ]+(?: [^\t ]+)*")
_WORD = re.compile(r"\S+")
_BY = re.compile(
    r"^(?P<label>[A-ZÅÄÖ][\w &-]{1,40}):\s|\((?P<who>[^(),]{2,40}?)(?:,|\s(?:klart?|bokar|kontaktar|sammanställer"
    r"|ordnar|gör|tar|skickar)\b)[^)]*\)|\((?P<alone>[^()]{2,40})\)\s*$|@(?P<handle>\w+)"
    r"|\s[-–]\s(?P<after>(?:[A-ZÅÄÖ][\wåäö, ]{1,50}|alla))$"
)
_BEHIND = re.compile(r"\((?P<who>[^()]{2,60}?(?:,|\soch\s|/|&|\+)[^()]{2,60})\)\.?$")
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
    if behind and (several := assigning.names(flow.part(behind.start("who"), behind.end("who")))):
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
    top = next((i for i, line in enumerate(lines) if _columns(line.text) is not None), None)
    if top is None:
        return
    order = _columns(lines[top].text) or ()
    facts = Facts(item.number, assigning)
    for row in rows(lines[top + 1 :], order, end=_BELOW):
        cells = {name: Flow.of(assigning.layout.text, row.get(name, [])) for name in ("what", "decided", "who", "when")}
        what = cells["what"] or cells["decided"]
        if not what:
            continue
        who, when = cells["who"], cells["when"]
        by = when.found(written(when.characters, facts.meeting), "due-column", 0.93) if when else None
        names = assigning.names(who) if who else ()
        kind = "task" if cells["what"] or names else kind_in_point(what, None, ())
        yield facts.decision(what, kind, names, ("action-table", 0.93), by=by)


def is_header(row: str) -> bool:
    """Tell the row that names the columns of such a table."""
    return _columns(row) is not None


def _columns(row: str) -> tuple[Column, ...] | None:
    """Name the columns, each with where its heading begins; None where `row` names none of a list of what to do."""
    if row.endswith(".") or (len(row) > _NARROW and "\t" not in row and "  " not in row.strip()):
        return None
    lowered = row.lower()
    if not any(word in lowered for word in _WHATS):
        return None
    cells = [(found.start(), found[0].strip()) for found in _CELL.finditer(row)]
    if len(cells) == 1:
        cells = [(found.start(), found[0]) for found in _WORD.finditer(row)]
    named = [
        Column(next((name for name, pattern in _COLUMNS.items() if pattern.fullmatch(cell)), ""), start)
        for start, cell in cells
    ]
    names = {column.name for column in named}
    complete = ("what" in names and names & {"who", "when"}) or {"decided", "who"} <= names
    return tuple(named) if len(cells) >= _FEWEST and complete and "" not in names else None
