"""Reading what is kept: documents, counts, and all things."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from neo4j import Transaction

from graph_service.store.base import EVERY, Audience, Custody, Ids, Kept, Page, Thing
from graph_service.store.claims import spans_of
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.load import Name
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.seen import Seen
from graph_service.store.neo4j.things import thing_of
from graph_service.store.rows import ranges_between
from ontology.statement import Span

BEYOND = "~"  # after every id


def documents(tx: Asking, seen: Seen, after: str | None, limit: int) -> Page[Kept]:
    """Kept documents without their text (empty), by address."""
    start = read_cursor("documents", after, str)[0] if after is not None else ""
    query = f"""
        MATCH (source:Source)<-[:OF_SOURCE]-(a:Address)-[:POINTS_AT]->(v:Version) WHERE {seen.released}
        WITH DISTINCT {seen.address} AS address, v WHERE address > $start
        RETURN address, {_columns(seen)}, '', {_digest(seen)} ORDER BY address LIMIT $limit
    """
    rows = tx.run(query, start=start, limit=limit + 1).values()
    following = make_cursor("documents", rows[limit - 1][0]) if len(rows) > limit else None
    return Page(tuple(_kept(row) for row in rows[:limit]), following)


def document(tx: Asking, seen: Seen, version: str) -> Kept | None:
    """One kept version with its text, at the least of its addresses."""
    query = f"""
        MATCH (v:Version {{version: $version}}) WHERE {seen.released}
        RETURN {seen.least_address}, {_columns(seen)}, v.{seen.own("text")}, {_digest(seen)}
    """
    rows = tx.run(query, version=version).values()
    return _kept(rows[0]) if rows else None


def custody(tx: Asking, seen: Seen, version: str) -> Custody | None:
    """How a kept version came here."""
    query = f"""
        MATCH (v:Version {{version: $version}}) WHERE {seen.released}
        RETURN coalesce(v.reader, ''), v.released_by, v.names,
          COLLECT {{ MATCH (a:Address)-[:POINTS_AT]->(v) MATCH (a)-[:OF_SOURCE]->(s) RETURN [a.address, s.root] }}
    """
    rows = tx.run(query, version=version).values()
    if not rows:
        return None
    reader, by, names, places = rows[0]
    if seen.audience is Audience.PUBLIC:
        return Custody(reader)
    ordered = tuple((address, root) for address, root in sorted(places))
    return Custody(reader, ordered, by, tuple(Name(*name) for name in json.loads(names)))


def quotes(tx: Asking, seen: Seen, version: str) -> dict[tuple[Span, ...], str]:
    """The passages that a version is quoted by, with their words as they are kept beside them."""
    query = f"""
        MATCH (v:Version {{version: $version}})<-[:IN]-(p:Passage)
        WHERE {seen.released} AND EXISTS {{ (p)-[x:SAYS]->() WHERE {seen.shown} }}
        RETURN p.spans AS spans, coalesce(p.{seen.own("quote")}, '') ORDER BY spans
    """
    return {spans_of(spans): quote for spans, quote in tx.run(query, version=version).values()}


def counts(tx: Asking, seen: Seen) -> dict[str, int]:
    """Things by class, plus claims and documents."""
    type_ = seen.of("t", "type")
    rows = tx.run(f"MATCH (t:Thing) WHERE {seen.drawn('t')} RETURN {type_} AS class, count(*) ORDER BY class")
    found: dict[str, int] = dict(rows.values())
    for name, query in (
        ("statements", f"MATCH (t:Thing) RETURN sum(t.{seen.claim_number})"),
        ("documents", f"MATCH (v:Version) WHERE {seen.released} RETURN count(v)"),
    ):
        found[name] = tx.run(query).values()[0][0]
    return found


def facts(tx: Transaction, seen: Seen, ids: Ids = EVERY) -> Iterator[Thing]:
    """All things as drawn, in the order of the ids."""
    query = f"""
        MATCH (t:Thing) USING INDEX t:Thing(id) WHERE t.id > $after AND t.id <= $last AND {seen.drawn("t")}
        WITH t ORDER BY t.id RETURN {seen.thing("t")}
    """
    for row in tx.run(query, after=ids.after, last=ids.last or BEYOND):
        yield thing_of(row)


def ranges(tx: Asking, number: int) -> list[Ids]:
    """About so many ranges that hold all ids, each about as many things."""
    query = """
        MATCH (t:Thing) WITH count(t) / $number + 1 AS each
        MATCH (t:Thing) USING INDEX t:Thing(id) WHERE t.id > '' WITH each, t.id AS id ORDER BY id
        WITH each, collect(id) AS ids UNWIND range(each - 1, size(ids) - 1, each) AS place RETURN ids[place]
    """
    return ranges_between([id_ for (id_,) in tx.run(query, number=number).values()])


def _columns(seen: Seen) -> str:
    return f"v.version, v.{seen.own('title')}, v.media_type, v.day, v.pages, v.released"


def _digest(seen: Seen) -> str:
    return f"coalesce(v.{seen.own('digest')}, '')"


def _kept(row: Sequence[Any]) -> Kept:
    address, version, title, media_type, day, pages, released, text, digest = row
    return Kept(address, version, title, media_type, day, tuple(pages), released, text, digest)
