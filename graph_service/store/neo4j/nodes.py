"""Things as nodes: what is claimed of them, their labels and properties."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from neo4j import ManagedTransaction

from graph_service.store.base import Audience
from graph_service.store.neo4j.asking import Asking
from graph_service.store.neo4j.drawn import PREFIX, Property, labels
from graph_service.store.neo4j.passages import claim_of
from graph_service.store.neo4j.tally import Tally, read_tally

SAME = {Audience.INTERNAL: "_same", Audience.PUBLIC: "_public_same"}
_TALLIES = """
UNWIND $ids AS id MATCH (t:Thing {id: id}) RETURN t.id, t._claims, t._vouched
"""
_BEST = """
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Passage)-[x:SAYS {claim: row.claim}]->(:Thing {id: row.subject})
  WHERE x.property = row.property AND x.value = row.value AND (NOT row.shown OR x.public = row.value)
        AND NOT p.document IN $dropped
  RETURN x.confidence AS confidence, p.day AS day ORDER BY confidence DESC, coalesce(day, '~') LIMIT 1
}
RETURN row.subject, row.property, row.value, confidence, day
"""
_BEST_MASKED = """
UNWIND $rows AS row
CALL (row) {
  MATCH (p:Passage)-[x:SAYS]->(:Thing {id: row.subject}) WHERE x.property = row.property AND x.public = row.value
        AND NOT p.document IN $dropped
  RETURN x.confidence AS confidence, p.day AS day ORDER BY confidence DESC, coalesce(day, '~') LIMIT 1
}
RETURN row.subject, row.property, row.value, confidence, day
"""
_TOLD = ("_claims", *SAME.values(), *(f"{prefix}type" for prefix in PREFIX.values()))  # of a node that must be there
_LONELY = f"""
UNWIND $ids AS id MATCH (t:Thing {{id: id}})
WHERE {" AND ".join(f"t.{name} IS NULL" for name in _TOLD)} AND NOT EXISTS {{ (t)--() }} DELETE t
"""


class Shape(NamedTuple):
    """A node to write: its class before and now (as labels show it), and properties; None takes one away."""

    before: str | None
    after: str | None
    properties: dict[str, Property]


def read_tallies(tx: ManagedTransaction | Asking, ids: Iterable[str]) -> dict[str, Tally]:
    """What is claimed of those of the things that there are."""
    rows = tx.run(_TALLIES, ids=sorted(set(ids)))
    return {id_: read_tally(claims, vouched) for id_, claims, vouched in rows.values()}


def best_left(
    tx: ManagedTransaction, audience: Audience, claims: Iterable[tuple[str, str, str]], dropped: Iterable[str]
) -> list[tuple[str, str, str, float, str | None]]:
    """The best saying of each claim (subject, property, value) in the ledger, without those of dropped versions."""
    found: list[tuple[str, str, str, float, str | None]] = []
    gone = sorted(dropped)
    for masked, query in ((False, _BEST), (True, _BEST_MASKED)):
        rows = [
            {"claim": claim_of(s, p, v), "subject": s, "property": p, "value": v, "shown": audience is Audience.PUBLIC}
            for s, p, v in sorted(set(claims))
            if masked == (audience is Audience.PUBLIC and "█" in v)
        ]
        if rows:
            found += [(s, p, v, c, d) for s, p, v, c, d in tx.run(query, rows=rows, dropped=gone).values()]
    return found


def make(tx: ManagedTransaction, ids: Iterable[str]) -> None:
    """See to it that there are nodes for these ids."""
    wanted = sorted(set(ids))
    if wanted:
        tx.run("UNWIND $ids AS id MERGE (:Thing {id: id})", ids=wanted)


def write(tx: ManagedTransaction, shapes: Sequence[Shape]) -> None:
    """Write nodes that there are, one statement for each class before and after."""
    groups: dict[tuple[str | None, str | None], list[dict[str, Property]]] = defaultdict(list)
    for shape in shapes:
        groups[shape.before, shape.after].append(shape.properties)
    for (before, after), rows in sorted(groups.items(), key=str):
        old, new = set(labels(before)), labels(after)
        gone = sorted(old - set(new))
        come = [label for label in new if label not in old]
        statement = "UNWIND $rows AS row MATCH (t:Thing {id: row.id}) SET t += row"
        if gone:
            statement += f" REMOVE t:{':'.join(gone)}"
        if come:
            statement += f" SET t:{':'.join(come)}"
        tx.run(statement, rows=rows)


def remove_lonely(tx: ManagedTransaction, ids: Iterable[str]) -> None:
    """Take away those of the nodes of which nothing is said, not even that they are another, and that are not drawn."""
    asked = sorted(set(ids))
    if asked:
        tx.run(_LONELY, ids=asked)
