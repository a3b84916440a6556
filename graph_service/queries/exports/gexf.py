"""GEXF 1.3 (https://gexf.net), as Gephi reads it."""

from collections.abc import Iterator, Sequence

from graph_service.queries.exports.columns import ACTOR_COLUMNS, TIE_COLUMNS, Column, T
from graph_service.queries.exports.markup import DECLARATION, escaped
from graph_service.queries.ties.network import Network
from ontology.terms import thing_iri

_TYPES = {"string": "string", "int": "integer", "double": "double"}


def gexf(network: Network, base: str) -> Iterator[str]:
    """The network in pieces; ids are IRIs under `base`."""
    yield f'{DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    yield "<meta><creator>samverkansgraf</creator></meta>\n"
    yield '<graph defaultedgetype="undirected" mode="static">\n'
    yield _attributes("node", ACTOR_COLUMNS)
    yield _attributes("edge", TIE_COLUMNS)
    yield "<nodes>\n"
    for actor in network.actors:
        begin = f'<node id="{escaped(thing_iri(base, actor.id))}" label="{escaped(actor.name)}">'
        yield f"{begin}{_values(actor, ACTOR_COLUMNS)}</node>\n"
    yield "</nodes>\n<edges>\n"
    for number, tie in enumerate(network.ties):
        source, target = (escaped(thing_iri(base, end)) for end in (tie.source, tie.target))
        begin = f'<edge id="{number}" source="{source}" target="{target}" weight="{tie.weight}">'
        yield f"{begin}{_values(tie, TIE_COLUMNS)}</edge>\n"
    yield "</edges>\n</graph>\n</gexf>\n"


def _attributes(of: str, columns: Sequence[Column[T]]) -> str:
    each = (f'<attribute id="{c.name}" title="{c.name}" type="{_TYPES[c.type]}"/>' for c in columns)
    return f'<attributes class="{of}">{"".join(each)}</attributes>\n'


def _values(row: T, columns: Sequence[Column[T]]) -> str:
    known = ((column.name, column.value(row)) for column in columns)
    each = (f'<attvalue for="{name}" value="{escaped(value)}"/>' for name, value in known if value is not None)
    return f"<attvalues>{''.join(each)}</attvalues>"
