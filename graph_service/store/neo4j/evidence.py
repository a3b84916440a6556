"""Reading who says what of a thing, with the words; and the whole ledger."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from neo4j import Transaction

from graph_service.store.audience import MASK
from graph_service.store.base import EVERY, Audience, Ids, Page, Saying
from graph_service.store.claims import spans_of
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.drawing import NO_DAY
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.documents import BEYOND
from graph_service.store.neo4j.nodes import read_tallies
from graph_service.store.neo4j.passages import claim_of, place_of
from graph_service.store.neo4j.relationships import TYPES
from graph_service.store.neo4j.seen import Seen
from graph_service.store.neo4j.things import members

_TYPES = (str, str, str, str, str, str, (int, float), str)
_BY_CLAIM = "UNWIND asked.claims AS claim MATCH (p:Passage)-[x:SAYS {claim: claim}]->(s:Thing)"
_BY_SUBJECT = "UNWIND asked.subjects AS id MATCH (p:Passage)-[x:SAYS]->(s:Thing {id: id})"
_Claim = tuple[tuple[str, str], list[str]]  # property and value, and of which subjects


def evidence(
    tx: Asking,
    seen: Seen,
    subject: str,
    property_: str | None,
    value: str | None,
    after: str | None,
    limit: int,
) -> Page[Saying]:
    """Sayings of what is said of a subject, by (property, value, day, document, spans)."""
    start: list[Any] | None = list(read_cursor("evidence", after, *_TYPES)) if after is not None else None
    found: list[Saying] = []
    claims = [
        one for one in _claims(tx, seen, subject, property_, value) if start is None or one[0] >= tuple(start[:2])
    ]
    beyond = start[2:] if start is not None and claims and claims[0][0] == tuple(start[:2]) else None
    for masked, some in groupby(claims, key=lambda one: seen.audience is Audience.PUBLIC and MASK in one[0][1]):
        found += _sayings(tx, seen, list(some), beyond, limit + 1 - len(found), masked=masked)
        beyond = None
        if len(found) > limit:
            return Page(tuple(found[:limit]), _cursor(found[limit - 1]))
    return Page(tuple(found), None)


def _claims(tx: Asking, seen: Seen, subject: str, property_: str | None, value: str | None) -> list[_Claim]:
    """What is claimed of a subject or what it stands for, in order: (property, value), and of which of them."""
    _, subjects = members(tx, seen, subject)
    spellings = {value}
    if value is not None and (property_ is None or property_ in TYPES):
        spellings.update(members(tx, seen, value)[1])
    claims: dict[tuple[str, str], list[str]] = {}
    for id_, tally in sorted(read_tallies(tx, subjects).items()):
        for name, values in tally.claims[seen.audience].items():
            for one in values:
                if property_ in {None, name} and (value is None or one in spellings):
                    claims.setdefault((name, one), []).append(id_)
    return sorted(claims.items())


def _sayings(
    tx: Asking, seen: Seen, claims: list[_Claim], beyond: list[Any] | None, limit: int, *, masked: bool
) -> Iterator[Saying]:
    """Sayings of these claims, of the first one only what comes after `beyond`."""
    query = f"""
        UNWIND range(0, size($asked) - 1) AS place
        WITH place, $asked[place] AS asked, CASE place WHEN 0 THEN $beyond END AS beyond
        CALL (asked, beyond) {{
          {_BY_SUBJECT if masked else _BY_CLAIM}
          WHERE x.property = asked.property AND {seen.said} = asked.value AND s.id IN asked.subjects
          MATCH (p)-[:IN]->(v:Version)
          WITH s, v, p, x, [coalesce(p.day, $none), p.document, p.spans, x.rule, x.confidence, s.id] AS sorted
          WHERE beyond IS NULL OR sorted > beyond
          RETURN s, v, p, x, sorted ORDER BY sorted LIMIT $limit
        }}
        RETURN place, s.id, p.document, v.{seen.own("title")}, {seen.least_address}, p.day, p.spans,
               p.{seen.own("quote")}, x.rule, x.confidence
        LIMIT $limit
    """
    asked = [
        {
            "property": name,
            "value": value,
            "subjects": subjects,
            "claims": [claim_of(id_, name, value) for id_ in subjects],
        }
        for (name, value), subjects in claims
    ]
    for place, id_, document, title, address, day, spans, quote, rule, confidence in tx.run(
        query, asked=asked, beyond=beyond, none=NO_DAY, limit=limit
    ).values():
        name, value = claims[place][0]
        yield Saying(id_, name, value, document, title, address, day, spans_of(spans), quote, rule, confidence)


def _cursor(last: Saying) -> str:
    day, spans = last.day or NO_DAY, place_of(last.spans)
    return make_cursor(
        "evidence", last.property, last.value, day, last.document, spans, last.rule, last.confidence, last.subject
    )


def said_in(tx: Asking, seen: Seen, version: str) -> list[Saying]:
    """All that a version says, by its spans, then subject, property and value."""
    query = f"""
        MATCH (v:Version {{version: $version}}) WHERE {seen.released}
        MATCH (v)<-[:IN]-(p:Passage)-[x:SAYS]->(t:Thing) WHERE {seen.shown}
        RETURN t.id, {seen.least_address}, v.day, [x.property, {seen.said}, p.document, p.spans, x.rule, x.confidence]
    """
    rows = tx.run(query, version=version).values()
    said = (_saying(id_, row, {version: (address, day)}) for id_, address, day, row in rows)
    return sorted(said, key=lambda one: (one.spans, *one))


def certainty(tx: Asking, seen: Seen) -> dict[str, dict[float, int]]:
    """How many claims each document makes, by their confidence."""
    query = f"""
        MATCH (p:Passage)-[x:SAYS]->(t:Thing) WHERE {seen.shown}
        RETURN p.document, x.confidence, count(DISTINCT [t.id, x.property, {seen.said}])
    """
    found: dict[str, dict[float, int]] = defaultdict(dict)
    for version, confidence, number in tx.run(query).values():
        found[version][confidence] = number
    return dict(found)


def ledger(tx: Transaction, seen: Seen, ids: Ids = EVERY) -> Iterator[tuple[str, list[Saying]]]:
    """All sayings by subject, in the order of the ids, each subject's sorted."""
    known = f"MATCH (v:Version) WHERE {seen.released} RETURN v.version, {seen.least_address}, v.day"
    kept = {version: (address, day) for version, address, day in tx.run(known).values()}
    query = f"""
        MATCH (t:Thing) USING INDEX t:Thing(id) WHERE t.id > $after AND t.id <= $last AND t.{seen.claim_number} > 0
        CALL (t) {{
          MATCH (p:Passage)-[x:SAYS]->(t) WHERE {seen.shown}
          RETURN collect([x.property, {seen.said}, p.document, p.spans, x.rule, x.confidence]) AS said
        }}
        RETURN t.id AS id, said ORDER BY id
    """
    for id_, said in tx.run(query, after=ids.after, last=ids.last or BEYOND):
        yield id_, [_saying(id_, row, kept) for row in sorted(said)]


def _saying(id_: str, row: Sequence[Any], kept: dict[str, tuple[str, str | None]]) -> Saying:
    name, value, document, spans, rule, confidence = row
    address, day = kept.get(document, ("", None))  # a damaged graph may have lost the document
    return Saying(id_, name, value, document, "", address, day, spans_of(spans), "", rule, confidence)
