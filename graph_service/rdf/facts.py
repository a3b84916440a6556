"""What is drawn of a thing, as triples."""

from collections.abc import Iterator

from graph_service.rdf.terms import Terms
from graph_service.store.base import EVERY, Ids, Thing, View


def triples(thing: Thing, terms: Terms) -> list[str]:
    """The triples of a thing, each a sorted line without its end: subject, predicate, object."""
    subject = terms.thing(thing.id)
    lines = [f"{subject} {terms.named('rdf:type')} {one}" for one in terms.types(thing.type)]
    for name, values in thing.values.items():
        predicate, write = terms.predicate(name, thing.type), terms.writer(name)
        lines += [f"{subject} {predicate} {write(value)}" for value in values]
    return sorted(lines)


def facts(view: View, base: str, ids: Ids = EVERY) -> Iterator[str]:
    """Things of a range of ids as drawn: N-Quads in the default graph, sorted by id, then line; one piece an id."""
    terms = Terms(base)
    for thing in view.facts(ids):
        yield "".join(f"{triple} .\n" for triple in triples(thing, terms))
