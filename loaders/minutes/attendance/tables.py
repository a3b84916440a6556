"""Tables of people with a header: `Namn | Organisation | Roll | Närvarande`, a person on each row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from loaders.minutes.attendance.cells import Column, by_content, cells_of
from loaders.minutes.attendance.entry_starts import starts_entry
from loaders.minutes.attendance.labels import Label, labels
from loaders.minutes.attendance.passage import Passage, joined, passage
from loaders.minutes.attendance.table_header import header_columns
from loaders.minutes.attendance.table_marks import ABSENT, MARK, TICKS, marked
from loaders.names.people.titles import SEAT_WORD, is_title
from loaders.text import Line

_SEATS = {"name": "member", "substitute": "substitute", "official": "other", "absentee": "member"}
_NO_TITLE = re.compile(rf"{SEAT_WORD.pattern}|ordinarie\b|(?:ers|suppl)\b|\(|-|[A-ZÅÄÖ]{{1,4}}$", re.IGNORECASE)
_LEADS = ("said", "whence", "title")  # kinds of columns that may stand before the names
_NOBODY = re.compile(r"[-–—]|ingen|vakant", re.IGNORECASE)
_LOOK = 12
_INSERTED = -1
_POINT = "punkt "  # before the numbers of a column of items


class Table(NamedTuple):
    """The places of a table's rows among the lines, its header first, and its people with the label of each.

    What a column of titles says stands by itself where no word tells that it is one.
    """

    rows: range
    people: tuple[tuple[Label, Passage, Passage | None], ...]


@dataclass(slots=True)
class _Person:
    """A person of a row: the label, what the cells say, and what the column of presence does."""

    label: Label
    said: list[Passage]
    presence: str = ""
    title: Passage | None = None  # what a column of titles says, if no word tells that it is one
    whence: list[Passage] = field(default_factory=list)  # whom the person comes from, as a column of its own says
    cells: list[tuple[Column, int, Passage]] = field(default_factory=list)  # where each cell begins on its line


def tables(lines: Sequence[Line]) -> Iterator[Table]:
    """Find the tables of people whose header names the columns."""
    place = 0
    while place < len(lines):
        columns = header_columns(lines[place]) or by_content(lines[place : place + _LOOK])
        end, people = _rows(lines, place + 1, columns) if columns else (place + 1, [])
        if people:
            yield Table(range(place, end), tuple(_ticked(people)))
        place = end


def _rows(lines: Sequence[Line], place: int, columns: Sequence[Column]) -> tuple[int, list[_Person]]:
    """The people of the rows from `place` on, and where these end; a label alone says whose rows follow it."""
    people: list[_Person] = []
    label: Label | None = None
    end = place
    for n in range(place, len(lines)):
        if not lines[n].text.strip() and people:
            continue
        told = labels(lines[n].text) if people else []
        if len(told) == 1 and told[0].role is None and not lines[n].text[told[0].end :].strip(" :"):
            label = told[0]
            continue
        row = _people(lines[n], columns, label)
        if not row and n == end and people and _goes_on(people[-1], lines[n], columns):
            end = n + 1
            continue
        if not row or (n > end and label is None):
            break
        people += row
        end = n + 1
    return end, people


def _people(line: Line, columns: Sequence[Column], label: Label | None = None) -> list[_Person]:
    """The people of a row: one, or a member and the substitute beside; empty for a line that is no row.

    `label` is that of the rows, where the table has one inside.
    """
    found: list[_Person] = []
    lead: list[Passage] = []  # whom all of the row come from
    placed = list(_placed(line, columns))
    for column, cell in placed:
        kind, _, title = column
        if kind in _SEATS and (not found or starts_entry(cell)):
            if ABSENT.fullmatch(cell.characters) and columns[0].kind in _LEADS:
                continue
            if not starts_entry(cell):
                return []
            status = "absent" if kind == "absentee" else "present"
            found.append(_Person(label or Label(0, 0, status, _SEATS[kind]), [cell, *([title] if title else [])]))
        elif not found:
            if kind not in _LEADS:
                return []
            lead.append(cell)
        elif kind == "presence" and len(found) > 1 and _tells_who(found, cell):
            continue
        elif label and starts_entry(cell):
            return []  # people beside each other
        else:
            _say(found[-1], kind, cell)
    for person in found:
        person.said[1:1] = [*person.whence, *lead] if columns[0].kind == "whence" else person.whence
        person.said += [] if columns[0].kind == "whence" else lead
        person.cells = [(column, cell.places[0] - line.start, cell) for column, cell in placed]
    return found


def _tells_who(people: Sequence[_Person], cell: Passage) -> bool:
    """Whether a cell names who of a row was there, or says that nobody was: the others were not."""
    if not (starts_entry(cell) or _NOBODY.fullmatch(cell.characters)):
        return False
    for person in people:
        there = person.said[0].characters.startswith(cell.characters)
        person.presence = cell.characters
        person.label = person.label if there else person.label._replace(status="absent")
    return True


def _goes_on(person: _Person, line: Line, columns: Sequence[Column]) -> bool:
    """Whether the cells of a row go on in the next line, which has none where names stand; puts them together then."""
    cells = cells_of(line)
    below = [_above(person, columns, start) for start, _ in cells]
    if "\t" in line.text or not cells or not all(below):
        return False
    for (start, end), above in zip(cells, below, strict=True):
        if above and above[1] in person.said:
            at = person.said.index(above[1])
            person.said[at] = joined([above[1], passage(line, start, end)])
            person.cells = [(c, s, person.said[at] if p is above[1] else p) for c, s, p in person.cells]
    return True


def _above(person: _Person, columns: Sequence[Column], start: int) -> tuple[Column, Passage] | None:
    """The cell right above a place on the line below, unless a person stands there, and its column."""
    for column, begin, cell in person.cells:
        if abs(begin - start) <= 1:
            return (column, cell) if column.kind in _LEADS and column is not columns[0] else None
    return None


def _placed(line: Line, columns: Sequence[Column]) -> Iterator[tuple[Column, Passage]]:
    """The cells of a row that hold anything, each with its column: by number, else by where they begin."""
    cells = cells_of(line)
    starts = {column.start for column in columns[1:]}
    aligned = any(start + off in starts for start, _ in cells[1:] for off in (-1, 0, 1))
    counted = "\t" in line.text or (len(cells) == len(columns) and not aligned)
    for n, (start, end) in enumerate(cells):
        column = n if counted else max((k for k, one in enumerate(columns) if one.start <= start + 1), default=0)
        cell = passage(line, start, end)
        if column < len(columns) and cell.characters:
            yield columns[column], cell


def _say(person: _Person, kind: str, cell: Passage) -> None:
    if kind == "unknown":
        return
    if kind == "title" and not (is_title(cell.characters) or _NO_TITLE.match(cell.characters)):
        person.title = cell
    elif kind == "whence":
        person.whence.append(cell)
    elif kind == "items":
        person.said.append(of_items(cell))
    elif kind in ("said", "title") or kind in _SEATS:
        person.said.append(cell)
    else:
        _mark(person, kind, cell)


def _mark(person: _Person, kind: str, cell: Passage) -> None:
    """Note what a cell says of presence or service, and what more stands in it."""
    mark = MARK.match(cell.characters)
    more = cell.cut(mark.end() if mark else 0, len(cell.characters))
    if more.characters and not ABSENT.fullmatch(cell.characters):
        person.said.append(more)
    person.label = marked(person.label, kind, mark[0] if mark else cell.characters)
    if kind == "presence":
        person.presence = mark[0] if mark else cell.characters


def _ticked(people: Sequence[_Person]) -> Iterator[tuple[Label, Passage, Passage | None]]:
    """The people of a table; where some of a seat are ticked as present, those of it with no mark at all were not."""
    ticked = {_kind(person) for person in people if person.presence.strip(" ,.;:").casefold() in TICKS}
    for person in people:
        unmarked = _kind(person) in ticked and not person.presence and not person.label.seat.startswith("serving")
        label = person.label._replace(status="absent") if unmarked else person.label
        yield label, with_commas(person.said), person.title


def _kind(person: _Person) -> str:
    return person.label.seat.removeprefix("serving_")


def of_items(cell: Passage) -> Passage:
    """The numbers of a column of items, with the word that says so before them."""
    return Passage(f"{_POINT}{cell.characters}", (*[_INSERTED] * len(_POINT), *cell.places))


def with_commas(pieces: Sequence[Passage]) -> Passage:
    """The pieces as one passage, with commas between."""
    characters = ", ".join(piece.characters for piece in pieces)
    places: list[int] = []
    for n, piece in enumerate(pieces):
        places.extend([_INSERTED, _INSERTED] if n else [])
        places.extend(piece.places)
    return Passage(characters, tuple(places))
