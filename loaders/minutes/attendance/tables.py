"""Tables of people with a header: `Namn | Organisation | Roll | Närvarande`, a person on each row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from loaders.minutes.attendance.entries import starts_entry
from loaders.minutes.attendance.labels import Label
from loaders.minutes.attendance.passage import Passage, passage
from loaders.text import Line

_CELL = re.compile(r"[^\t]*")
_APART = re.compile(r"\S+(?: \S+)*")
_NAME = frozenset({
    "namn", "deltagare", "ledamot", "ledamöter", "för- och efternamn", "förtroendevald", "förtroendevalda", "politiker",
})  # fmt: skip
_SUBSTITUTE = frozenset({"ersättare", "suppleant", "suppleanter"})
_PRESENCE = frozenset({"närvarande", "närvaro", "deltog", "deltar", "på plats", "närvarar"})
_SERVING = frozenset({"tjänstgör", "tjänstgörande", "tjg", "tjänstg"})
_OFFICIAL = frozenset({"tjänsteperson", "tjänstepersoner", "tjänsteman", "tjänstemän"})
_KINDS = (
    ("name", _NAME),
    ("official", _OFFICIAL),
    ("substitute", _SUBSTITUTE),
    ("presence", _PRESENCE),
    ("serving", _SERVING),
)
_SAID = frozenset({
    "organisation", "kommun", "kommun/organisation", "organisation/kommun", "myndighet", "företräder", "representerar",
    "parti", "roll", "titel", "funktion", "befattning", "uppdrag", "enhet", "förvaltning", "verksamhet", "företag",
    "anmärkning", "kommentar", "från", "bolag", "part",
})  # fmt: skip
_ABSENT = re.compile(
    r"(?:nej|ej|inte|frånvarande|förhinder|förhindrad|anmält förhinder|återbud|[-–—])\.?", re.IGNORECASE
)
_MARK = re.compile(r"(?:ja|nej|x|närvarande|frånvarande)\b[\s,.;:–-]*", re.IGNORECASE)  # more may stand behind it
_TICKS = frozenset({"x", "ja", "närvarande", "✓", "✔", "☒", "☑", "1"})
_SEATS = {"name": "member", "substitute": "substitute", "official": "other"}
_FEWEST = 2
_INSERTED = -1


class Table(NamedTuple):
    """The places of a table's rows among the lines, its header first, and its people with the label of each."""

    rows: range
    people: tuple[tuple[Label, Passage], ...]


@dataclass(slots=True)
class _Person:
    """A person of a row: the label, what the cells say, and what the column of presence does."""

    label: Label
    said: list[Passage]
    presence: str = ""


def tables(lines: Sequence[Line]) -> Iterator[Table]:
    """Find the tables of people whose header names the columns."""
    place = 0
    while place < len(lines):
        columns = _header(lines[place])
        end = place + 1
        people: list[_Person] = []
        while columns and end < len(lines) and (row := _people(lines[end], columns)):
            people.extend(row)
            end += 1
        if people:
            yield Table(range(place, end), tuple(_ticked(people)))
        place = end


def _header(line: Line) -> tuple[tuple[str, int], ...] | None:
    """The columns as kind and start; None for another line."""
    cells = _cells(line)
    kinds = []
    for start, end in cells:
        word = line.text[start:end].strip(" :*_").casefold()
        kind = next((kind for kind, those in (*_KINDS, ("said", _SAID)) if word in those), None)
        if kind is None:
            return None
        kinds.append((kind, start))
    names = [kind for kind, _ in kinds]
    led = names[:1] == ["said"] and names[1:2] in (["name"], ["official"])  # by whom people come from
    listed = names.count("name") == 1 and (names[:1] == ["name"] or led)
    alone = names[:1] == ["substitute"] and {"name", "substitute"}.isdisjoint(names[1:]) and "presence" in names
    return tuple(kinds) if len(kinds) >= _FEWEST and (listed or alone) else None


def _cells(line: Line) -> list[tuple[int, int]]:
    pattern = _CELL if "\t" in line.text else _APART
    found = [(match.start(), match.end()) for match in pattern.finditer(line.text)]
    return found if "\t" not in line.text else _once(found)


def _once(cells: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the empty match that follows each cell at its tab."""
    kept: list[tuple[int, int]] = []
    for start, end in cells:
        if not kept or start > kept[-1][1]:
            kept.append((start, end))
    return kept


def _people(line: Line, columns: Sequence[tuple[str, int]]) -> list[_Person]:
    """The people of a row: one, or a member and the substitute beside; empty for a line that is no row."""
    cells = _cells(line)
    counted = "\t" in line.text or len(cells) == len(columns)
    found: list[_Person] = []
    lead: list[Passage] = []  # whom all of the row come from
    for n, (start, end) in enumerate(cells):
        column = n if counted else max((k for k, (_, at) in enumerate(columns) if at <= start + 1), default=0)
        cell = passage(line, start, end)
        if column >= len(columns) or not cell.characters:
            continue
        kind = columns[column][0]
        if kind in _SEATS:
            if _ABSENT.fullmatch(cell.characters) and columns[0][0] == "said":
                continue
            if not starts_entry(cell):
                return []
            found.append(_Person(Label(0, 0, "present", _SEATS[kind]), [cell]))
        elif not found:
            if kind != "said":
                return []
            lead.append(cell)
        elif kind == "said":
            found[-1].said.append(cell)
        else:
            _mark(found[-1], kind, cell)
    for person in found:
        person.said += lead
    return found


def _mark(person: _Person, kind: str, cell: Passage) -> None:
    """Note what a cell says of presence or service, and what more stands in it."""
    mark = _MARK.match(cell.characters)
    more = cell.cut(mark.end() if mark else 0, len(cell.characters))
    if more.characters and not _ABSENT.fullmatch(cell.characters):
        person.said.append(more)
    person.label = _marked(person.label, kind, mark[0] if mark else cell.characters)
    if kind == "presence":
        person.presence = mark[0] if mark else cell.characters


def _ticked(people: Sequence[_Person]) -> Iterator[tuple[Label, Passage]]:
    """The people of a table; where some are ticked as present, those with no mark at all were not."""
    some = any(person.presence.strip(" ,.;:").casefold() in _TICKS for person in people)
    for person in people:
        unmarked = some and not person.presence and not person.label.seat.startswith("serving")
        yield person.label._replace(status="absent") if unmarked else person.label, _with_commas(person.said)


def _marked(label: Label, kind: str, mark: str) -> Label:
    """The label after what a cell says of presence or service."""
    no = _ABSENT.fullmatch(mark.rstrip(" ,.;:")) is not None
    if kind == "serving":
        return label if no else label._replace(seat="serving_substitute")
    return label._replace(status="absent") if no else label


def _with_commas(pieces: Sequence[Passage]) -> Passage:
    characters = ", ".join(piece.characters for piece in pieces)
    places: list[int] = []
    for n, piece in enumerate(pieces):
        places.extend([_INSERTED, _INSERTED] if n else [])
        places.extend(piece.places)
    return Passage(characters, tuple(places))
