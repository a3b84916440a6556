"""The ledger on Neo4j: addresses, versions, passages, and what they say."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from neo4j import ManagedTransaction

from graph_service.store.claims import digest_of, quote_of, source_name, spans_of
from graph_service.store.load import Load, Name
from graph_service.store.neo4j.connection import make_sure
from graph_service.store.neo4j.passages import claim_of
from graph_service.store.neo4j.plan import Held, Kept, Plan
from graph_service.store.neo4j.sayings import Masked, Said, Version, by_passage, version_from

_VERSIONS = """
UNWIND $versions AS version MATCH (v:Version {version: version})
RETURN v.version, v.released, COUNT { (v)<-[:POINTS_AT]-() }
"""
_SAY = """
UNWIND $rows AS row MATCH (v:Version {version: row.version})
UNWIND row.passages AS passage
CREATE (p:Passage {document: row.version, day: row.day, spans: passage.spans, quote: passage.quote,
                   public_quote: passage.public_quote})-[:IN]->(v)
WITH p, passage UNWIND passage.says AS say
MATCH (t:Thing {id: say[0]})
CREATE (p)-[:SAYS {property: say[1], value: say[2], claim: say[3], rule: say[4], confidence: say[5],
                   public: say[6]}]->(t)
"""
_READ = """
UNWIND $versions AS version MATCH (v:Version {version: version})
CALL (v) {
  MATCH (v)<-[:IN]-(p:Passage)-[x:SAYS]->(t:Thing)
  RETURN collect([t.id, x.property, x.value, p.spans, x.rule, x.confidence, x.public]) AS said
}
RETURN v {.version, .title, .media_type, .text, .pages, .day, .names, .released} AS kept, said
"""
_SHOW = """
UNWIND $rows AS row MATCH (v:Version {version: row.version})
SET v.released = true, v.public_title = row.title, v.public_text = row.text, v.public_digest = row.digest
WITH v, row UNWIND row.passages AS passage
MATCH (v)<-[:IN]-(p:Passage {spans: passage.spans}) SET p.public_quote = passage.quote
WITH p, passage UNWIND passage.says AS say
MATCH (p)-[x:SAYS {claim: say[0], rule: say[1], confidence: say[2], value: say[4]}]->() SET x.public = say[3]
"""
_POINT = """
UNWIND $rows AS row MERGE (a:Address {address: row.address})
WITH a, row MATCH (v:Version {version: row.version}), (s:Source {source: row.source})
OPTIONAL MATCH (a)-[old:POINTS_AT]->() DELETE old
CREATE (a)-[:POINTS_AT]->(v) MERGE (a)-[:OF_SOURCE]->(s)
"""
_UNPOINT = """
UNWIND $addresses AS address MATCH (a:Address {address: address})-[:OF_SOURCE]->(s:Source)
DETACH DELETE a WITH DISTINCT s WHERE NOT EXISTS { (s)<-[:OF_SOURCE]-() } DELETE s
"""
_DROP = """
UNWIND $versions AS version MATCH (v:Version {version: version})
OPTIONAL MATCH (v)<-[:IN]-(p:Passage) DETACH DELETE p WITH DISTINCT v DETACH DELETE v
"""


def kept_of(tx: ManagedTransaction, addresses: Iterable[str], loads: Sequence[Load] = ()) -> Kept:
    """What is kept of these addresses, and of the versions and sources of these loads."""
    kept = Kept()
    asked = sorted(set(addresses))
    rows = tx.run(
        "UNWIND $asked AS address MATCH (a:Address {address: address})-[:POINTS_AT]->(v) RETURN a.address, v.version",
        asked=asked,
    )
    kept.addresses = dict(rows.values())
    versions = sorted({*kept.addresses.values(), *(load.version for load in loads)})
    for version, released, holders in tx.run(_VERSIONS, versions=versions).values():
        kept.holders[version] = holders
        if released:
            kept.released.add(version)
    sources = sorted({source_name(load.address) for load in loads})
    found = tx.run("UNWIND $names AS name MATCH (s:Source {source: name}) RETURN s.source, s.root", names=sources)
    kept.roots = dict(found.values())
    return kept


def held(tx: ManagedTransaction, versions: Iterable[str]) -> dict[str, Held]:
    """Those of the versions that are kept."""
    query = "UNWIND $versions AS version MATCH (v:Version {version: version})"
    query += " RETURN v.version, v.released_by, [(a:Address)-[:POINTS_AT]->(v) | a.address]"
    return {version: Held(by, at) for version, by, at in tx.run(query, versions=sorted(versions)).values()}


def read_versions(tx: ManagedTransaction, versions: Iterable[str]) -> dict[str, Version]:
    """Kept versions with all that they say."""
    asked = sorted(set(versions))
    if not asked:
        return {}
    return {kept["version"]: _version(kept, said) for kept, said in tx.run(_READ, versions=asked).values()}


def _version(kept: dict[str, object], said: list[list[object]]) -> Version:
    fields = {**kept, "pages": tuple(kept["pages"]), "statements": (), "address": "", "root": ""}  # type: ignore[arg-type]
    fields["names"] = tuple(Name(*name) for name in json.loads(str(kept["names"])))
    return version_from(Load(**fields), [Said(*row) for row in said])  # type: ignore[arg-type]


def write(tx: ManagedTransaction, plan: Plan, versions: Sequence[Version], masked: Mapping[str, Masked]) -> None:
    """Carry a plan out: new versions, whose subjects and people are there already; addresses; what goes."""
    _drop(tx, plan.dropped & plan.added.keys())
    _add(tx, versions, masked)
    _point(tx, plan.pointed, plan.sources)
    _drop(tx, plan.dropped - plan.added.keys())


def _add(tx: ManagedTransaction, versions: Sequence[Version], masked: Mapping[str, Masked]) -> None:
    if not versions:
        return
    rows = [{"properties": _properties(one.load, masked.get(one.load.version))} for one in versions]
    tx.run("UNWIND $rows AS row CREATE (v:Version) SET v = row.properties", rows=rows)
    said = [_passages(one.load, one.said, masked.get(one.load.version)) for one in versions]
    passages = sum(len({said.spans for said in one.said}) for one in versions)
    make_sure(tx.run(_SAY, rows=said), passages + sum(len(one.said) for one in versions))
    people = [[one.load.version, person] for one in versions for person in sorted(one.people)]
    tx.run(
        "UNWIND $rows AS row MATCH (v:Version {version: row[0]}) MATCH (t:Thing {id: row[1]})"
        " CREATE (v)-[:SPEAKS_OF]->(t)",
        rows=people,
    )


def _properties(load: Load, masked: Masked | None) -> dict[str, object]:
    made: dict[str, object] = {
        "version": load.version,
        "title": load.title,
        "media_type": load.media_type,
        "day": load.day,
        "pages": list(load.pages),
        "names": json.dumps([[name.start, name.end, name.person] for name in load.names]),
        "text": load.text,
        "digest": digest_of(load.text),
        "released": masked is not None,
        "released_by": load.released_by,
        "reader": load.reader,
    }
    if masked is None:
        return made
    shown = {"public_title": masked.title, "public_text": masked.text, "public_digest": digest_of(masked.text)}
    return made | shown


def _passages(load: Load, said: Iterable[Said], masked: Masked | None) -> dict[str, object]:
    passages: list[dict[str, object]] = []
    for text, says in by_passage(said if masked is None else masked.said).items():
        spans = spans_of(text)
        quotes = {"quote": quote_of(load.text, spans), "public_quote": masked and quote_of(masked.text, spans)}
        rows = [[s.subject, s.property, s.value, _claim(s), s.rule, s.confidence, s.public] for s in says]
        passages.append({"spans": text, **quotes, "says": rows})
    return {"version": load.version, "day": load.day, "passages": passages}


def show(tx: ManagedTransaction, masked: Mapping[str, Masked]) -> None:
    """Let the public see kept versions so."""
    rows: list[dict[str, object]] = []
    for version, one in sorted(masked.items()):
        passages: dict[str, list[list[object]]] = defaultdict(list)
        for said in one.said:
            passages[said.spans].append([_claim(said), said.rule, said.confidence, said.public, said.value])
        shown = [{"spans": s, "quote": quote_of(one.text, spans_of(s)), "says": p} for s, p in passages.items()]
        seen = {"title": one.title, "text": one.text, "digest": digest_of(one.text)}
        rows.append({"version": version, **seen, "passages": shown})
    if rows:
        tx.run(_SHOW, rows=rows)


def _point(tx: ManagedTransaction, pointed: Mapping[str, str | None], sources: Mapping[str, str]) -> None:
    if sources:
        tx.run(
            "UNWIND $rows AS row CREATE (:Source {source: row[0], root: row[1]})",
            rows=sorted(map(list, sources.items())),
        )
    rows = [{"address": a, "version": v, "source": source_name(a)} for a, v in sorted(pointed.items()) if v is not None]
    if rows:
        tx.run(_POINT, rows=rows)
    gone = sorted(a for a, v in pointed.items() if v is None)
    if gone:
        tx.run(_UNPOINT, addresses=gone)


def _drop(tx: ManagedTransaction, versions: Iterable[str]) -> None:
    gone = sorted(versions)
    if gone:
        tx.run(_DROP, versions=gone)


def current(tx: ManagedTransaction, addresses: Sequence[str]) -> dict[str, tuple[str, bool]]:
    """Version and release of the known ones of the addresses."""
    query = "UNWIND $asked AS address MATCH (a:Address {address: address})-[:POINTS_AT]->(v)"
    rows = tx.run(f"{query} RETURN a.address, v.version, v.released", asked=sorted(set(addresses)))
    return {address: (version, released) for address, version, released in rows.values()}


def roots(tx: ManagedTransaction) -> dict[str, str]:
    """The root of each source."""
    return dict(tx.run("MATCH (s:Source) RETURN s.source, s.root ORDER BY s.source").values())


def note_release(tx: ManagedTransaction, versions: Iterable[str], by: str) -> None:
    """Keep who let the public see these versions."""
    query = "UNWIND $versions AS version MATCH (v:Version {version: version}) SET v.released_by = $by"
    tx.run(query, versions=sorted(versions), by=by)


def naming(tx: ManagedTransaction, people: Iterable[str]) -> set[str]:
    """Released versions that speak of any of these people."""
    rows = tx.run(
        "UNWIND $people AS person MATCH (v:Version)-[:SPEAKS_OF]->(:Thing {id: person}) WHERE v.released"
        " RETURN DISTINCT v.version",
        people=sorted(people),
    )
    return {row[0] for row in rows.values()}


def _claim(said: Said) -> int:
    return claim_of(said.subject, said.property, said.value)
