"""What an answer joins, laid out as a picture: places for the ends of its edges."""

from dataclasses import dataclass, replace

import networkx as nx

from graph_service.rdf.sparql.labels import Label, labels
from graph_service.rdf.sparql.table import Cell

WIDTH, HEIGHT, MARGIN = 900, 560, 60
MOST = 80  # ends; more than that nobody can read
_EASY, _MORE = 25, 7  # ends that the height is for, and what each further one adds to it


@dataclass(frozen=True, slots=True)
class Placed:
    """An end with its place, in the picture's own units; no `label` where its name would cover others."""

    cell: Cell
    x: float
    y: float
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the picture."""

    x: float
    y: float
    width: float
    height: float

    def parted(self, share: float) -> tuple["Area", "Area"]:
        """A share of it, and the rest."""
        if self.width >= self.height:
            cut = self.width * share
            return Area(self.x, self.y, cut, self.height), Area(self.x + cut, self.y, self.width - cut, self.height)
        cut = self.height * share
        return Area(self.x, self.y, self.width, cut), Area(self.x, self.y + cut, self.width, self.height - cut)

    def placed(self, cell: Cell, x: float, y: float) -> Placed:
        """An end at x and y, from -1 to 1, within its margins."""
        across, down = max(self.width / 2 - MARGIN, 1), max(self.height / 2 - MARGIN / 2, 1)
        return Placed(
            cell, round(self.x + self.width / 2 + x * across, 1), round(self.y + self.height / 2 + y * down, 1)
        )


@dataclass(frozen=True, slots=True)
class Picture:
    """Ends and the pairs of them that are joined; `left_out` counts ends that are not in it."""

    ends: tuple[Placed, ...]
    lines: tuple[tuple[Placed, Placed], ...]
    left_out: int
    height: int = HEIGHT

    @property
    def unlabelled(self) -> int:
        """How many ends have no room for their names."""
        return sum(end.label is None for end in self.ends)


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
    placed: dict[str, Placed] = {}
    height = HEIGHT + max(len(kept) - _EASY, 0) * _MORE
    parts = sorted(map(sorted, nx.connected_components(shown)), key=lambda part: (-len(part), part))
    for part, area in zip(parts, _areas([len(part) for part in parts], Area(0, 0, WIDTH, height)), strict=True):
        places = nx.spring_layout(shown.subgraph(part), seed=1, k=2 / len(part) ** 0.5, iterations=80)
        placed |= {iri: area.placed(cells[iri], *map(float, places[iri])) for iri in part}
    lines = tuple((placed[one], placed[other]) for one, other in sorted(map(sorted, shown.edges)))
    ends = [placed[iri] for iri in kept]
    named = labels([(end.cell.text, end.x, end.y) for end in ends], WIDTH, height)
    ends = [replace(end, label=label) for end, label in zip(ends, named, strict=True)]
    return Picture(tuple(ends), lines, len(graph) - len(kept), height)


def _areas(sizes: list[int], area: Area) -> list[Area]:
    """The area parted by sizes (sorted, largest first), across its longer side each time."""
    if len(sizes) == 1:
        return [area]
    half = next(n for n in range(1, len(sizes)) if sum(sizes[:n]) * 2 >= sum(sizes))
    first, second = area.parted(sum(sizes[:half]) / sum(sizes))
    return _areas(sizes[:half], first) + _areas(sizes[half:], second)
