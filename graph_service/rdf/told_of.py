"""What other things tell of a thing: that a meeting has an item stands with the item in a dump, and here with both."""

from functools import lru_cache

from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing, View
from ontology.model import Class
from ontology.schema import SCHEMA

MOST = 200  # things of a kind, the newest


def told_of(view: View, thing: Thing, terms: Terms) -> list[str]:
    """Lines of the thing, and of nodes that help to tell of it, that follow from what is linked to it."""
    start = terms.thing(thing.id)[:-1]
    ids = {
        link.id
        for property_, class_ in _tellers(thing.type)
        for link in view.links(thing.id, property_, outward=False, type_=class_, limit=MOST).rows
    }
    own = (f"{start}>", f"{start}/")
    return [line for other in view.things(ids).values() for line in triples(other, terms) if line.startswith(own)]


@lru_cache
def _tellers(class_: str) -> tuple[tuple[str, str | None], ...]:
    """The properties by which others tell of things of a class, each with the class of the others.

    None for the class where all that have the property tell by it.
    """
    found: list[tuple[str, str | None]] = []
    for name, made in SCHEMA.properties.items():
        if not made.is_link or class_ not in SCHEMA.reaches(name):
            continue
        having = [other for other in SCHEMA.concrete.values() if name in other.properties]
        telling = [other.name for other in having if _tells(other, name)]
        found += [(name, None)] if len(telling) == len(having) else [(name, one) for one in telling]
    return tuple(found)


def _tells(other: Class, name: str) -> bool:
    rdf, made = other.rdf, SCHEMA.properties[name]
    if rdf.back.get(name, tuple(("", iri) for iri in made.back)):
        return True
    return any(one.start == name for one in rdf.between) or any(name in office.links for office in rdf.offices.values())
