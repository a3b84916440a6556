"""What an answer joins, laid out as a picture: places for the ends of its edges."""

from dataclasses import dataclass

import networkx as nx

from graph_service.rdf.sparql.table import Cell

WIDTH, HEIGHT, MARGIN = 900, 560, 60
MOST = 80  # ends; more than that nobody can read


@dataclass(frozen=True, slots=True)
class Placed:
    """An end with its place, in the picture's own units."""

    cell: Cell
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Picture:
    """Ends and the pairs of them that are joined; `left_out` counts ends that are not in it."""

    ends: tuple[Placed, ...]
    lines: tuple[tuple[Placed, Placed], ...]
    left_out: int


def picture_of(edges: list[tuple[Cell, Cell]]) -> Picture:
    """The same picture for the same edges; the ends with most neighbours where there are too many."""
    graph: nx.Graph[str] = nx.Graph()
    cells: dict[str, Cell] = {}
    for one, other in edges:
        cells |= {one.iri: one, other.iri: other}
        graph.add_edge(one.iri, other.iri)
    kept = sorted(graph, key=lambda iri: (-graph.degree[iri], iri))[:MOST]
    shown: nx.Graph[str] = nx.Graph(graph.subgraph(kept))
    if not shown:
        return Picture((), (), 0)
    places = nx.spring_layout(shown, seed=1, k=2 / len(shown) ** 0.5, iterations=80)
    placed = {
        iri: Placed(
            cells[iri],
            round(WIDTH / 2 + float(places[iri][0]) * (WIDTH / 2 - MARGIN), 1),
            round(HEIGHT / 2 + float(places[iri][1]) * (HEIGHT / 2 - MARGIN), 1),
        )
        for iri in sorted(kept)
    }
    lines = tuple((placed[one], placed[other]) for one, other in sorted(map(sorted, shown.edges)))
    return Picture(tuple(placed.values()), lines, len(graph) - len(kept))
