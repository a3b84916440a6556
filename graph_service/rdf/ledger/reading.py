"""A ledger read again: quads become the loads that a store takes.

What is read is put down in a scratch file first, so that memory stays flat however long the ledger is.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from graph_service.rdf.ledger.nodes import LedgerError, Node, nodes
from graph_service.rdf.ledger.saying import Readable
from graph_service.store.claims import spans_of, spans_text
from graph_service.store.load import Load, Name
from ontology.statement import Source, Statement

SOURCE = "ledger"  # of documents whose addresses are not told
_TABLES = """
PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;
CREATE TABLE kept(graph TEXT PRIMARY KEY, about TEXT);
CREATE TABLE reading(graph TEXT PRIMARY KEY, reader TEXT);
CREATE TABLE place(graph TEXT, address TEXT, root TEXT);
CREATE TABLE name(graph TEXT, start INTEGER, end INTEGER, person TEXT);
CREATE TABLE said(graph TEXT, subject TEXT, property TEXT, value TEXT, spans TEXT, rule TEXT, confidence REAL);
"""
_INDEXES = "".join(f"CREATE INDEX {name}_graph ON {name}(graph);" for name in ("place", "name", "said"))
_PLACED = f"""
SELECT COALESCE(p.address, '{SOURCE}:' || json_extract(k.about, '$.version')) AS address, COALESCE(p.root, '{SOURCE}'),
k.graph, k.about, COALESCE(r.reader, '')
FROM kept k LEFT JOIN place p ON p.graph = k.graph LEFT JOIN reading r ON r.graph = k.graph ORDER BY address
"""  # noqa: S608 - ours alone


@contextmanager
def loads_of(quads: IO[bytes], base: str) -> Iterator[Iterator[Load]]:
    """The documents of a ledger in N-Quads under this base, one load an address, in the order of addresses.

    Raises LedgerError that says what is no ledger of this base.
    """
    with TemporaryDirectory() as folder:
        db = sqlite3.connect(Path(folder) / "ledger.db", isolation_level=None)
        try:
            db.executescript(_TABLES)
            _Scratch(db, base).take(quads)
            db.executescript(_INDEXES)
            _must_be_whole(db)
            yield _loads(db)
        finally:
            db.close()


class _Scratch:
    """Puts nodes down, each kind in its table."""

    def __init__(self, db: sqlite3.Connection, base: str) -> None:
        self._db = db
        self._readable = Readable(base)
        self._named = self._readable.named
        self._takers: dict[str, Callable[[Node], None]] = {
            self._named("skm:ExtractedStatement"): self._said,
            self._named("skm:Place"): self._place,
            self._named("skm:NamePlace"): self._name,
            self._named("prov:Activity"): self._reading,
        }

    def take(self, quads: IO[bytes]) -> None:
        type_, text = self._named("rdf:type"), self._named("skm:storedText")
        self._db.execute("BEGIN")
        for node in nodes(quads):
            takers = [self._takers[kind] for kind in node.told.get(type_, ()) if kind in self._takers]
            for take in [*takers, *([self._kept] if text in node.told else [])]:
                try:
                    take(node)
                except LedgerError:
                    raise
                except ValueError as error:  # a number that is none
                    raise LedgerError(f"<{node.subject}>: {error}") from None
        self._db.execute("COMMIT")

    def _said(self, node: Node) -> None:
        subject, name, value, (_, spans, rule, confidence) = self._readable.said(node, "")
        row = (node.graph, subject, name, value, spans_text(spans), rule, confidence)
        self._db.execute("INSERT INTO said VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def _place(self, node: Node) -> None:
        row = (node.graph, node.one(self._named("skm:address")), node.one(self._named("skm:root")))
        self._db.execute("INSERT INTO place VALUES (?, ?, ?)", row)

    def _name(self, node: Node) -> None:
        person = node.first(self._named("skm:namedPerson"))
        ends = (int(node.one(self._named("oa:start"))), int(node.one(self._named("oa:end"))))
        self._db.execute(
            "INSERT INTO name VALUES (?, ?, ?, ?)", (node.graph, *ends, person and self._readable.id_of(person))
        )

    def _reading(self, node: Node) -> None:
        row = (node.graph, node.first(self._named("skm:readerVersion")))
        self._db.execute("INSERT INTO reading VALUES (?, ?)", row)

    def _kept(self, node: Node) -> None:
        about = {
            "version": node.one(self._named("skm:version")),
            "title": node.one(self._named("skm:storedTitle")),
            "media_type": node.one(self._named("skm:storedFormat")),
            "text": node.one(self._named("skm:storedText")),
            "pages": sorted(map(int, node.told.get(self._named("skm:pageStart"), ()))),
            "day": node.first(self._named("skm:meetingDay")),
            "released": node.first(self._named("skm:released")) in {None, "true"},
            "released_by": node.first(self._named("skm:releasedBy")),
        }
        self._db.execute("INSERT INTO kept VALUES (?, ?)", (node.graph, json.dumps(about)))


def _must_be_whole(db: sqlite3.Connection) -> None:
    if not db.execute("SELECT 1 FROM kept LIMIT 1").fetchone():
        raise LedgerError("there is no document in it: only a dump of the ledger can be loaded, not one of the facts")
    lost = db.execute("SELECT graph FROM said EXCEPT SELECT graph FROM kept LIMIT 1").fetchone()
    if lost:
        raise LedgerError(f"<{lost[0]}> says something, but its text is not there: this is no whole ledger")


def _loads(db: sqlite3.Connection) -> Iterator[Load]:
    for address, root, graph, about, reader in db.execute(_PLACED):
        told = json.loads(about)
        version = told["version"]
        named = db.execute("SELECT start, end, person FROM name WHERE graph = ? ORDER BY start, end, person", (graph,))
        rows = db.execute(
            "SELECT subject, property, value, spans, rule, confidence FROM said WHERE graph = ?"
            " ORDER BY subject, property, value, spans, rule, confidence",
            (graph,),
        )
        statements = tuple(
            Statement(subject, name, value, Source(version, spans_of(spans), rule, confidence))
            for subject, name, value, spans, rule, confidence in rows
        )
        names = tuple(Name(*row) for row in named)
        told["pages"] = tuple(told["pages"])
        yield Load(address=address, root=root, statements=statements, names=names, reader=reader, **told)
