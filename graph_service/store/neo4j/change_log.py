"""The change log, one node a commit, and the lock that lets one writer write at a time."""

from datetime import UTC, datetime

from neo4j import ManagedTransaction

from graph_service.store.base import Change
from graph_service.store.neo4j.redrawing import Changed

_NOTE = """
MATCH (k:Keeper {keeper: 'writer'}) WITH k, k.sequence AS before SET k.sequence = before + size($ids)
CREATE (:Commit {first: before + 1, last: k.sequence, at: $at, ids: $ids, what: $what})
"""
_READ = """
MATCH (c:Commit) WHERE c.last > $after WITH c ORDER BY c.last
UNWIND range(0, size(c.ids) - 1) AS place
WITH c, place, c.first + place AS sequence WHERE sequence > $after
RETURN sequence, c.at, c.ids[place], c.what[place] ORDER BY sequence LIMIT $limit
"""


def lock(tx: ManagedTransaction) -> None:
    """Wait for any other writer, and keep the next one waiting until this transaction ends."""
    tx.run(
        "MERGE (k:Keeper {keeper: 'writer'}) SET k.sequence = coalesce(k.sequence, 0), k.state = randomUUID()"
    ).consume()


def mark(tx: ManagedTransaction) -> str:
    """What is another after each write."""
    found = tx.run("MATCH (k:Keeper {keeper: 'writer'}) RETURN k.state").values()
    return str(found[0][0]) if found else ""


def note(tx: ManagedTransaction, changed: Changed) -> None:
    """Keep what a write changed, by id."""
    what = {
        **dict.fromkeys(changed.added, "added"),
        **dict.fromkeys(changed.changed, "changed"),
        **dict.fromkeys(changed.gone, "gone"),
    }
    ids = sorted(what)
    if ids:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        tx.run(_NOTE, ids=ids, what=[what[id_] for id_ in ids], at=at)


def changes(tx: ManagedTransaction, after: int, limit: int) -> list[Change]:
    """Lines after a sequence number."""
    return [Change(*row) for row in tx.run(_READ, after=after, limit=limit).values()]
