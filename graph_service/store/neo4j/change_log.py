"""The change log, one node a commit, and the lock that lets one writer write at a time."""

from datetime import UTC, datetime

from neo4j import ManagedTransaction, Transaction

from graph_service.store.base import Audience, Change
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.redrawing import Changed
from graph_service.store.neo4j.seen import Seen

_NOTE = """
MATCH (k:Keeper {keeper: 'writer'}) WITH k, k.sequence AS before SET k.sequence = before + size($ids)
CREATE (:Commit {first: before + 1, last: k.sequence, at: $at, ids: $ids, what: $what, gone: $gone, hidden: $hidden})
"""
_READ = """
MATCH (c:Commit) WHERE c.last > $after WITH c ORDER BY c.last
UNWIND range(0, size(c.ids) - 1) AS place
WITH c, place, c.first + place AS sequence WHERE sequence > $after
RETURN sequence, c.at, c.ids[place], c.what[place], c.ids[place] IN coalesce(c.hidden, [])
ORDER BY sequence LIMIT $limit
"""


def lock(tx: ManagedTransaction) -> None:
    """Wait for any other writer, and keep the next one waiting until this transaction ends."""
    tx.run(
        "MERGE (k:Keeper {keeper: 'writer'}) SET k.sequence = coalesce(k.sequence, 0), k.state = randomUUID()"
    ).consume()


def mark(tx: ManagedTransaction | Transaction) -> str:
    """What is another after each write."""
    found = tx.run("MATCH (k:Keeper {keeper: 'writer'}) RETURN k.state").values()
    return str(found[0][0]) if found else ""


def settled(tx: Transaction) -> str:
    """The mark as it is while nobody writes: waits for whoever does. The transaction must be rolled back."""
    tx.run("MATCH (k:Keeper {keeper: 'writer'}) SET k.asked = true").consume()
    return mark(tx)


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
        gone, hidden = sorted(changed.gone) or None, sorted(changed.hidden) or None  # mostly nothing
        tx.run(_NOTE, ids=ids, what=[what[id_] for id_ in ids], at=at, gone=gone, hidden=hidden)


def changes(tx: ManagedTransaction, after: int, limit: int) -> list[Change]:
    """Lines after a sequence number."""
    return [Change(*row) for row in tx.run(_READ, after=after, limit=limit).values()]


def last(tx: Asking) -> int:
    """The last sequence number."""
    found = tx.run("MATCH (k:Keeper {keeper: 'writer'}) RETURN k.sequence").values()
    return int(found[0][0]) if found else 0


def gone(tx: Asking, seen: Seen, id_: str) -> str | None:
    """When an audience saw a thing for the last time."""
    lost = "gone" if seen.audience is Audience.INTERNAL else "hidden"
    query = f"MATCH (c:Commit) WHERE $id IN c.{lost} RETURN c.at ORDER BY c.last DESC LIMIT 1"
    rows = tx.run(query, id=id_).values()
    return str(rows[0][0]) if rows else None
