"""An answer as rows to be shown: what each cell says, where it leads, and what can be drawn of it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

SHOWN = 500  # rows
TRIPLE = ("subject", "predicate", "object")
_CALLED, _TYPE = ("prefLabel", "/name", "/title", "label"), "#type"
_NUMBERS = ("integer", "decimal", "double", "float", "int", "long")


@dataclass(frozen=True, slots=True)
class Cell:
    """A term: its text, where an IRI leads, the number that it is."""

    text: str = ""
    iri: str = ""
    number: float | None = None

    @property
    def is_text(self) -> bool:
        """Whether it is neither an IRI nor a number."""
        return not self.iri and self.number is None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below the names of their columns; `total` counts those that are not shown too."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int

    @property
    def bars(self) -> list[tuple[Cell, float]]:
        """What a chart shows: the first column that is no number, and the last that is one, of each row."""
        found = []
        for row in self.rows:
            numbers = [cell.number for cell in row if cell.number is not None]
            names = [cell for cell in row if cell.is_text and cell.text]
            if numbers and names:
                found.append((names[0], numbers[-1]))
        return found

    @property
    def edges(self) -> list[tuple[Cell, Cell]]:
        """What a picture shows: the first and the last IRI of each row that has two, by their names.

        Of rows, an IRI's name is the text that stands right behind it; of triples, what one of them calls it.
        """
        named = self._named()
        rows: Iterable[Iterable[Cell]] = self.rows
        if self.columns == TRIPLE:
            rows = ((s, o) for s, p, o in self.rows if not p.iri.endswith(_TYPE))
        ends = [[Cell(named.get(cell.iri, cell.text), cell.iri) for cell in row if cell.iri] for row in rows]
        return [(row[0], row[-1]) for row in ends if len(row) > 1 and row[0].iri != row[-1].iri]

    def _named(self) -> dict[str, str]:
        if self.columns == TRIPLE:
            return {s.iri: o.text for s, p, o in self.rows if p.iri.endswith(_CALLED) and not o.iri}
        pairs = [pair for row in self.rows for pair in pairwise(row)]
        return {one.iri: other.text for one, other in pairs if one.iri and other.text and other.is_text}


class Names:
    """How IRIs are written short."""

    def __init__(self, prefixes: dict[str, str]) -> None:
        self._prefixes = sorted(prefixes.items(), key=lambda pair: -len(pair[1]))

    def short(self, iri: str) -> str:
        """An IRI with its prefix, where it has one."""
        for prefix, start in self._prefixes:
            if iri.startswith(start) and "/" not in iri[len(start) :]:
                return f"{prefix}:{iri[len(start) :]}"
        return iri


def table_of_rows(text: bytes, names: Names) -> Table | bool:
    """Rows of an answer in SPARQL's JSON; a yes or no as it is."""
    told = json.loads(text)
    if "boolean" in told:
        return bool(told["boolean"])
    columns = tuple(told["head"]["vars"])
    rows = told["results"]["bindings"]
    cells = tuple(tuple(_cell(row.get(name), names) for name in columns) for row in rows[:SHOWN])
    return Table(columns, cells, len(rows))


def table_of_triples(text: bytes, names: Names) -> Table:
    """Triples of an answer in N-Triples, as rows of three."""
    quads = list(parse(text, format=RdfFormat.N_TRIPLES))
    rows = tuple(
        tuple(_cell_of(term, names) for term in (quad.subject, quad.predicate, quad.object)) for quad in quads[:SHOWN]
    )
    return Table(TRIPLE, rows, len(quads))


def _cell(term: dict[str, Any] | None, names: Names) -> Cell:
    if term is None:
        return Cell()
    value = str(term["value"])
    if term["type"] == "uri":
        return Cell(names.short(value), value)
    return Cell(value, number=_number(value, str(term.get("datatype", ""))))


def _cell_of(term: object, names: Names) -> Cell:
    if isinstance(term, NamedNode):
        return Cell(names.short(term.value), term.value)
    if isinstance(term, Literal):
        return Cell(term.value, number=_number(term.value, term.datatype.value))
    return Cell(str(term) if not isinstance(term, Triple) else "")


def _number(value: str, datatype: str) -> float | None:
    if datatype.rpartition("#")[2] not in _NUMBERS:
        return None
    try:
        return float(value)
    except ValueError:
        return None
