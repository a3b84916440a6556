"""What is drawn of a thing, as triples."""

from collections.abc import Iterator

from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing, View


def triples(thing: Thing, terms: Terms) -> list[str]:
    """The triples of a thing, each a sorted line without its end: subject, predicate, object."""
    subject = terms.thing(thing.id)
    return sorted(
        f"{subject} {terms.predicate(name, thing.type)} {value}"
        for name, values in {**thing.values, "type": (thing.type,)}.items()
        for each in values
        for value in terms.values(name, each)
    )


def facts(view: View, base: str) -> Iterator[str]:
    """Everything as drawn: lines of N-Quads in the default graph, sorted by subject id, then line."""
    terms = Terms(base)
    for thing in view.facts():
        yield "".join(f"{triple} .\n" for triple in triples(thing, terms))
