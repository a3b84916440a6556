"""Reading things as drawn."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from neo4j import ManagedTransaction

from graph_service.store.base import Thing
from graph_service.store.neo4j.drawn import SEPARATOR
from graph_service.store.neo4j.relationships import PROPERTIES
from graph_service.store.neo4j.seen import Seen


def thing_of(row: Sequence[Any]) -> Thing:
    """The thing that the columns of `Seen.thing` say."""
    id_, type_, name, day, flat, links = row
    values: dict[str, list[str]] = defaultdict(list)
    for one in flat:
        property_, _, value = one.partition(SEPARATOR)
        if property_ != "type":
            values[property_].append(value)
    for relationship, target in links:
        values[PROPERTIES[relationship]].append(target)
    return Thing(id_, type_, name, day, {property_: tuple(sorted(values[property_])) for property_ in sorted(values)})


def canonical(tx: ManagedTransaction, seen: Seen, ids: Iterable[str]) -> dict[str, str]:
    """The id that stands for each of the ids."""
    asked = list(dict.fromkeys(ids))
    query = f"UNWIND $ids AS id MATCH (t:Thing {{id: id}}) WHERE t.{seen.same} IS NOT NULL RETURN id, t.{seen.same}"
    return {id_: id_ for id_ in asked} | dict(tx.run(query, ids=asked).values())


def things(tx: ManagedTransaction, seen: Seen, ids: Iterable[str]) -> dict[str, Thing]:
    """Those of the things that there are, by the id that was asked for."""
    stands = canonical(tx, seen, ids)
    query = f"UNWIND $ids AS id MATCH (t:Thing {{id: id}}) WHERE {seen.drawn('t')} RETURN {seen.thing('t')}"
    found = {row[0]: thing_of(row) for row in tx.run(query, ids=sorted(set(stands.values()))).values()}
    return {id_: found[least] for id_, least in stands.items() if least in found}


def members(tx: ManagedTransaction, seen: Seen, id_: str) -> tuple[str, list[str]]:
    """The id that stands for a thing, and all that it stands for, itself included."""
    least = canonical(tx, seen, [id_])[id_]
    rows = tx.run(f"MATCH (t:Thing {{{seen.same}: $id}}) RETURN t.id", id=least).values()
    return least, sorted({least, *(row[0] for row in rows)})
