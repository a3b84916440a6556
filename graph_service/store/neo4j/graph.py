"""Reading all things and links of one audience at once."""

from collections import defaultdict
from typing import NamedTuple

from neo4j import ManagedTransaction

from graph_service.store.graph.graph import VALUES, Graph
from graph_service.store.graph.making import make_graph
from graph_service.store.neo4j import change_log
from graph_service.store.neo4j.drawn import SEPARATOR
from graph_service.store.neo4j.relationships import PROPERTIES
from graph_service.store.neo4j.seen import ALL_TYPES, Seen


class Found(NamedTuple):
    """A graph with the mark of the store as it was read; None where a write fell into the reading."""

    mark: str | None
    graph: Graph


def renewed(tx: ManagedTransaction, seen: Seen, mark: object) -> Found | None:
    """The graph, or None where the store is as it was when `mark` was given."""
    before = change_log.mark(tx)
    if before == mark:
        return None
    graph = _read(tx, seen)
    return Found(before if change_log.mark(tx) == before else None, graph)


def _read(tx: ManagedTransaction, seen: Seen) -> Graph:
    query = f"""
        MATCH (t:Thing) WHERE {seen.drawn("t")}
        RETURN t.id, {seen.of("t", "type")}, {seen.of("t", "day")},
               [v IN {seen.of("t", "values")} WHERE split(v, '{SEPARATOR}')[0] IN $values],
               [(t)-[r:{ALL_TYPES}]->(o) WHERE {seen.linked("r")} AND {seen.drawn("o")} | [type(r), o.id]]
    """
    nodes: list[tuple[str, str, str | None]] = []
    said: dict[str, tuple[list[int], list[str]]] = defaultdict(lambda: ([], []))
    linked: dict[str, tuple[list[int], list[str]]] = defaultdict(lambda: ([], []))
    for place, (id_, type_, day, values, ends) in enumerate(tx.run(query, values=sorted(VALUES))):
        nodes.append((id_, type_, day))
        for value in values:
            name, _, rest = value.partition(SEPARATOR)
            said[name][0].append(place)
            said[name][1].append(rest)
        for relationship, end in ends:
            linked[relationship][0].append(place)
            linked[relationship][1].append(end)
    number = {id_: place for place, (id_, _, _) in enumerate(nodes)}
    links = {}
    for relationship, (starts, ends) in linked.items():
        pairs = [(start, number[end]) for start, end in zip(starts, ends, strict=True) if end in number]
        links[PROPERTIES[relationship]] = ([start for start, _ in pairs], [end for _, end in pairs])
    return make_graph(nodes, links, said)
