"""Making a Graph from what a store reads."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from graph_service.store.graph.days import day_number
from graph_service.store.graph.graph import LINKS, VALUES, Graph
from graph_service.store.graph.links import Links
from graph_service.store.graph.numbers import Numbers
from graph_service.store.rows import Thing
from ontology.schema import SCHEMA

Pairs = tuple[Sequence[int] | Numbers, Sequence[int] | Numbers]


def make_graph(
    nodes: Sequence[tuple[str, str, str | None]],
    links: Mapping[str, Pairs],
    values: Mapping[str, tuple[Sequence[int], Sequence[str]]],
    keys: Sequence[int] | None = None,
) -> Graph:
    """The graph of nodes (id, class, day) in any order.

    `links` are pairs of places in `nodes` by property; `values` are places with values by property;
    `keys` the store's own numbers of the nodes.
    """
    order = sorted(range(len(nodes)), key=lambda place: nodes[place][0])
    number = np.zeros(len(nodes), np.int64)
    number[order] = np.arange(len(nodes))
    code = {name: place for place, name in enumerate(SCHEMA.classes)}
    return Graph(
        [nodes[place][0] for place in order],
        np.array([code[nodes[place][1]] for place in order], np.int32),
        np.array([day_number(nodes[place][2]) for place in order], np.int32),
        {
            name: Links.of(number[np.asarray(near, np.int64)], number[np.asarray(far, np.int64)])
            for name, (near, far) in links.items()
        },
        {name: _listed(number[np.asarray(near, np.int64)], said) for name, (near, said) in values.items()},
        np.array(keys, np.int64)[order] if keys is not None else None,
    )


def _listed(near: Numbers, said: Sequence[str]) -> tuple[tuple[str, ...], Links]:
    listed = tuple(sorted(set(said)))
    place = {value: place for place, value in enumerate(listed)}
    return listed, Links.of(near, np.array([place[value] for value in said], np.int64))


def graph_of(things: Iterable[Thing]) -> Graph:
    """The graph of things as drawn; links to things that are not among them are left out."""
    listed = list(things)
    number = {thing.id: place for place, thing in enumerate(listed)}
    links: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    values: dict[str, tuple[list[int], list[str]]] = defaultdict(lambda: ([], []))
    for place, thing in enumerate(listed):
        for name, said in thing.values.items():
            if name in LINKS:
                ends = [number[value] for value in said if value in number]
                links[name][0].extend([place] * len(ends))
                links[name][1].extend(ends)
            elif name in VALUES:
                values[name][0].extend([place] * len(said))
                values[name][1].extend(said)
    return make_graph([(thing.id, thing.type, thing.day) for thing in listed], links, values)
