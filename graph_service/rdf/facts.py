"""What is drawn of things, as triples."""

from collections.abc import Iterator

from graph_service.rdf.recipes import Recipe, recipe
from graph_service.rdf.terms import Terms
from graph_service.store.base import EVERY, Ids, Thing, View


def triples(thing: Thing, terms: Terms) -> list[str]:
    """The triples of a thing, each a sorted line without its end: subject, predicate, object.

    What follows for other things is there too, such as that a meeting has an item.
    """
    return recipe(thing.type, terms).triples(thing)


def facts(view: View, base: str, ids: Ids = EVERY) -> Iterator[str]:
    """Things of a range of ids as drawn: N-Quads in the default graph, sorted by id, then line; one piece an id."""
    terms, made = Terms(base), dict[str, Recipe]()
    with view.frozen() as seen:
        for thing in seen.facts(ids):
            by = made.get(thing.type) or made.setdefault(thing.type, recipe(thing.type, terms))
            yield " .\n".join([*by.triples(thing), ""])
