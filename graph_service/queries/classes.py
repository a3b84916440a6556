"""How many things are of each class."""

import numpy as np

from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers
from ontology.schema import SCHEMA


def by_class(graph: Graph, things: Numbers) -> dict[str, int]:
    """How many of the things are of each class itself, those below it not counted; most first."""
    with_below = {name: int(np.count_nonzero(graph.of_class(name)[things])) for name in SCHEMA.concrete}
    number = dict(with_below)
    for name, counted in with_below.items():
        nearest = next((each for each in SCHEMA.classes[name].ancestors if each in SCHEMA.concrete), None)
        if nearest is not None:
            number[nearest] -= counted
    return dict(sorted(((n, many) for n, many in number.items() if many), key=lambda row: (-row[1], row[0])))
