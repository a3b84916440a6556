"""Measures of a network: how strong, how central, and who belongs together."""

from dataclasses import dataclass

import networkx as nx

from graph_service.queries.answers import Named
from graph_service.queries.ties.network import Network

_SEED = 1  # communities are found by chance moves; the same network gives the same ones
_MOST_EXACT = 400  # betweenness is counted from so many actors at most


@dataclass(frozen=True, slots=True)
class Measures:
    """An actor's place in a network.

    `ties` is the number of its ties, `strength` the sum of their weights. `betweenness` (0–1) is the
    share of shortest paths between others that lead through it, where a tie of weight w is 1/w long;
    of large networks it is estimated. `community` counts from 0, the largest first.
    """

    actor: Named
    ties: int
    strength: float
    betweenness: float
    community: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The measures of all actors of a network, strongest first; `modularity` says how apart the communities are."""

    level: str
    modularity: float
    actors: tuple[Measures, ...]


def measured(network: Network) -> Measured:
    """The measures of a network."""
    graph = projection(network)
    communities = _communities(graph)
    place = {actor: number for number, members in enumerate(communities) for actor in members}
    count = min(_MOST_EXACT, len(graph))
    between = nx.betweenness_centrality(graph, k=count or None, weight="distance", seed=_SEED) if len(graph) else {}
    rows = [
        Measures(
            actor,
            int(graph.degree(actor.id)),
            round(float(graph.degree(actor.id, weight="weight")), 6),
            round(float(between[actor.id]), 6),
            place[actor.id],
        )
        for actor in network.actors
    ]
    rows.sort(key=lambda row: (-row.strength, row.actor.id))
    modularity = nx.community.modularity(graph, communities) if graph.number_of_edges() else 0.0
    return Measured(network.level, round(float(modularity), 6), tuple(rows))


def projection(network: Network) -> "nx.Graph[str]":
    """The network as a graph: actors with name and class, ties with `weight`, `distance` and `count`."""
    graph: nx.Graph[str] = nx.Graph()
    for actor in network.actors:
        graph.add_node(actor.id, name=actor.name, type=actor.type)
    for tie in sorted(network.ties, key=lambda tie: (tie.source, tie.target)):
        if tie.weight > 0:
            graph.add_edge(tie.source, tie.target, weight=tie.weight, distance=1 / tie.weight, count=tie.count)
    return graph


def _communities(graph: "nx.Graph[str]") -> list[set[str]]:
    if not graph.number_of_edges():
        return [{actor} for actor in sorted(graph)]
    found = nx.community.louvain_communities(graph, weight="weight", seed=_SEED)
    return sorted(found, key=lambda members: (-len(members), min(members)))
