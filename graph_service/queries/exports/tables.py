"""Actors and ties as CSV, with the headers that Gephi's import knows."""

from collections.abc import Iterator

from graph_service.queries.exports.columns import ACTOR_COLUMNS, TIE_COLUMNS
from graph_service.queries.exports.lines import csv_lines
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
    return csv_lines(header, rows)


def actors_csv(network: Network, base: str) -> Iterator[str]:
    """A row for each actor; ids are IRIs under `base`."""
    header = ["Id", "Label", *(column.name for column in ACTOR_COLUMNS)]
    rows = (
        [thing_iri(base, actor.id), actor.name, *(column.value(actor) for column in ACTOR_COLUMNS)]
        for actor in network.actors
    )
    return csv_lines(header, rows)
