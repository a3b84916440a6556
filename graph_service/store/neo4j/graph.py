"""Reading all things and links of one audience at once."""

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from neo4j import ManagedTransaction

from graph_service.store.neo4j import change_log
from graph_service.store.neo4j.drawn import SEPARATOR
from graph_service.store.neo4j.relationships import TYPES
from graph_service.store.neo4j.seen import Seen

if TYPE_CHECKING:
    from graph_service.store.graph.graph import Graph


class Found(NamedTuple):
    """A graph with the mark of the store as it was read; None where a write fell into the reading."""

    mark: str | None
    graph: "Graph"


def renewed(tx: ManagedTransaction, seen: Seen, mark: object) -> Found | None:
    """The graph, or None where the store is as it was when `mark` was given."""
    before = change_log.mark(tx)
    if before == mark:
        return None
    graph = _read(tx, seen)
    return Found(before if change_log.mark(tx) == before else None, graph)


def _read(tx: ManagedTransaction, seen: Seen) -> "Graph":
    """Columns come as one list each: rows would take several times as long."""
    from graph_service.store.graph.graph import VALUES  # noqa: PLC0415 - numpy costs 0.1 s, when it is needed
    from graph_service.store.graph.making import make_graph  # noqa: PLC0415

    linked = {name: _lists(tx, _linked(seen, type_)) for name, type_ in TYPES.items()}
    said = tx.run(_said(seen), values=sorted(VALUES)).values()
    nodes = list(zip(*_lists(tx, _drawn(seen)), strict=True))
    place = {id_: number for number, (id_, _, _) in enumerate(nodes)}
    links: dict[str, tuple[list[int], list[int]]] = {}
    for name, (starts, ends) in linked.items():  # a write may have come between, so that an end is not there
        pairs = [(place[a], place[b]) for a, b in zip(starts, ends, strict=True) if a in place and b in place]
        links[name] = ([a for a, _ in pairs], [b for _, b in pairs])
    values: dict[str, tuple[list[int], list[str]]] = defaultdict(lambda: ([], []))
    for one, ids in said:
        name, _, value = one.partition(SEPARATOR)
        places = [place[id_] for id_ in ids if id_ in place]
        values[name][0].extend(places)
        values[name][1].extend([value] * len(places))
    return make_graph([(id_, type_, day or None) for id_, type_, day in nodes], links, values)


def _lists(tx: ManagedTransaction, query: str) -> list[list[str]]:
    """The one row of a query that collects."""
    return list(tx.run(query).values()[0])


def _drawn(seen: Seen) -> str:
    columns = ("t.id", seen.of("t", "type"), f"coalesce({seen.of('t', 'day')}, '')")
    return f"MATCH (t:Thing) WHERE {seen.drawn('t')} RETURN {', '.join(f'collect({one})' for one in columns)}"


def _linked(seen: Seen, type_: str) -> str:
    shown = f"{seen.linked('r')} AND {seen.drawn('a')} AND {seen.drawn('b')}"
    return f"MATCH (a:Thing)-[r:{type_}]->(b:Thing) WHERE {shown} RETURN collect(a.id), collect(b.id)"


def _said(seen: Seen) -> str:
    values = f"[v IN {seen.of('t', 'values')} WHERE split(v, '{SEPARATOR}')[0] IN $values]"
    return f"MATCH (t:Thing) WHERE {seen.drawn('t')} UNWIND {values} AS said RETURN said, collect(t.id)"
