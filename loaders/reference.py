"""The reference data as documents: each row says what it says, with its line as the passage."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from loaders.reference_rows import SOURCE, TELLERS, RowSources, Told
from loaders.text import Line, Text
from ontology.description import describe
from ontology.statement import Statement
from ontology.tables import DATA, Row
from ontology.words import normalise


@dataclass(frozen=True, slots=True)
class ReferenceDocument:
    """One file of the reference data, read."""

    address: str
    version: str
    title: str
    text: Text
    statements: tuple[Statement, ...]


def reference_documents() -> Iterator[ReferenceDocument]:
    """All files that the graph is told of."""
    for name, tell in TELLERS.items():
        yield _read(name, tell)


def _read(name: str, tell: Callable[[Row, RowSources], Iterator[Told]]) -> ReferenceDocument:
    data = (DATA / f"{name}.csv").read_bytes()
    text = Text(normalise(data.decode("utf-8")))
    version = sha256(data).hexdigest()
    header, *lines = [line for line in text.lines if line.text]
    columns = next(csv.reader([header.text]))
    said: dict[Statement, None] = {}
    for line in lines:
        says = RowSources(version, line)
        row = dict(zip(columns, next(csv.reader([line.text])), strict=True))
        for class_, values in tell(row, says):
            said.update(dict.fromkeys(describe(class_, values, says.certain)[1]))
    said.update(dict.fromkeys(_document(name, version, header)))
    return ReferenceDocument(f"{SOURCE}:{name}.csv", version, name, text, tuple(said))


def _document(name: str, version: str, header: Line) -> list[Statement]:
    values = {"version": version, "title": f"Referensdata: {name}", "record": "reference", "media_type": "text/csv"}
    return describe("Document", values, RowSources(version, header).certain)[1]
