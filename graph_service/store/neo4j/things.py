"""Reading things as drawn."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from graph_service.store.base import Thing
from graph_service.store.neo4j.asking import Asking
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


def canonical(tx: Asking, seen: Seen, ids: Iterable[str]) -> dict[str, str]:
    """The id that stands for each of the ids."""
    asked = list(dict.fromkeys(ids))
    query = f"UNWIND $ids AS id MATCH (t:Thing {{id: id}}) WHERE t.{seen.same} IS NOT NULL RETURN id, t.{seen.same}"
    return {id_: id_ for id_ in asked} | dict(tx.run(query, ids=asked).values())


def things(tx: Asking, seen: Seen, ids: Iterable[str]) -> dict[str, Thing]:
    """Those of the things that there are, by the id that was asked for."""
    asked = list(dict.fromkeys(ids))
    query = f"UNWIND $ids AS id {seen.stands('id')} RETURN id, {seen.thing('t')}"
    return {id_: thing_of(row) for id_, *row in tx.run(query, ids=asked).values()}


def members(tx: Asking, seen: Seen, id_: str) -> tuple[str, list[str]]:
    """The id that stands for a thing, and all that it stands for, itself included."""
    query = f"""
        OPTIONAL MATCH (a:Thing {{id: $id}}) WITH coalesce(a.{seen.same}, $id) AS least
        OPTIONAL MATCH (t:Thing {{{seen.same}: least}}) RETURN least, collect(t.id)
    """
    least, others = tx.run(query, id=id_).values()[0]
    return least, sorted({least, *others})
