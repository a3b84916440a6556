"""Actors and ties as CSV (RFC 4180), with the headers that Gephi's import knows."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from graph_service.queries.exports.columns import ACTOR_COLUMNS, TIE_COLUMNS, Value
from graph_service.queries.ties.network import Network
from ontology.terms import thing_iri


def ties_csv(network: Network, base: str) -> Iterator[str]:
    """A row for each tie, with the names of both; ids are IRIs under `base`."""
    names = {actor.id: actor.name for actor in network.actors}
    header = ["Source", "Target", "Type", "Weight", "source_name", "target_name", *(c.name for c in TIE_COLUMNS)]
    rows = (
        [
            *(thing_iri(base, end) for end in (tie.source, tie.target)),
            "Undirected",
            tie.weight,
            names[tie.source],
            names[tie.target],
            *(column.value(tie) for column in TIE_COLUMNS),
        ]
        for tie in network.ties
    )
    return _lines(header, rows)


def actors_csv(network: Network, base: str) -> Iterator[str]:
    """A row for each actor; ids are IRIs under `base`."""
    header = ["Id", "Label", *(column.name for column in ACTOR_COLUMNS)]
    rows = (
        [thing_iri(base, actor.id), actor.name, *(column.value(actor) for column in ACTOR_COLUMNS)]
        for actor in network.actors
    )
    return _lines(header, rows)


def _lines(header: Sequence[Value], rows: Iterable[Sequence[Value]]) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line)
    for row in chain([header], rows):
        writer.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()
