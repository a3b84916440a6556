"""GraphML (http://graphml.graphdrawing.org), as Gephi, networkx and yEd read it."""

from collections.abc import Iterator, Sequence

from graph_service.queries.answers import Named
from graph_service.queries.exports.columns import ACTOR_COLUMNS, TIE_COLUMNS, Column, T
from graph_service.queries.exports.markup import DECLARATION, escaped
from graph_service.queries.ties.network import Network
from graph_service.queries.ties.whole import Tie
from ontology.terms import thing_iri

_NODES: tuple[Column[Named], ...] = (Column("label", "string", lambda actor: actor.name), *ACTOR_COLUMNS)
_EDGES: tuple[Column[Tie], ...] = (Column("weight", "double", lambda tie: tie.weight), *TIE_COLUMNS)


def graphml(network: Network, base: str) -> Iterator[str]:
    """The network in pieces; ids are IRIs under `base`."""
    yield f'{DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    yield from _keys("node", _NODES)
    yield from _keys("edge", _EDGES)
    yield '<graph id="samverkansgraf" edgedefault="undirected">\n'
    for actor in network.actors:
        yield f'<node id="{escaped(thing_iri(base, actor.id))}">{_data("node", actor, _NODES)}</node>\n'
    for tie in network.ties:
        source, target = (escaped(thing_iri(base, end)) for end in (tie.source, tie.target))
        yield f'<edge source="{source}" target="{target}">{_data("edge", tie, _EDGES)}</edge>\n'
    yield "</graph>\n</graphml>\n"


def _keys(of: str, columns: Sequence[Column[T]]) -> Iterator[str]:
    for column in columns:
        yield f'<key id="{of}_{column.name}" for="{of}" attr.name="{column.name}" attr.type="{column.type}"/>\n'


def _data(of: str, row: T, columns: Sequence[Column[T]]) -> str:
    known = ((column.name, column.value(row)) for column in columns)
    return "".join(f'<data key="{of}_{name}">{escaped(value)}</data>' for name, value in known if value is not None)
