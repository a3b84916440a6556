"""The forms in which a network can be had as a file: the one table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graph_service.queries.exports.gexf import gexf
from graph_service.queries.exports.graphml import graphml
from graph_service.queries.exports.lines import MARKED
from graph_service.queries.exports.tables import actors_csv, ties_csv
from graph_service.queries.ties.network import Network


@dataclass(frozen=True, slots=True)
class Form:
    """A form by what a file's name ends with; `write` takes the network and the base of all IRIs."""

    media_type: str
    summary: str
    write: Callable[[Network, str], Iterator[str]]


FORMS: dict[str, Form] = {
    "gexf": Form("application/gexf+xml", "The network as GEXF 1.3, for Gephi", gexf),
    "graphml": Form("application/graphml+xml", "The network as GraphML", graphml),
    "csv": Form("text/csv", f"The ties of the network as CSV; {MARKED}", ties_csv),
    "actors.csv": Form("text/csv", f"The actors of the network as CSV; {MARKED}", actors_csv),
}
