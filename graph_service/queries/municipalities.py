"""Municipalities by name, as people write them."""

from dataclasses import dataclass

from graph_service.queries.answers import Named
from graph_service.store.base import View
from ontology.words import fold, sort_key

_CLASS = "Municipality"
_ASKED = 6  # of a name that may mean several


@dataclass(frozen=True, slots=True)
class Meant:
    """A name as written, the municipality that it can only mean, and where that is unclear those that it may mean."""

    name: str
    municipality: Named | None
    others: tuple[Named, ...] = ()


def meant(view: View, name: str) -> Meant:
    """Which municipality a name means: the one that is called so, else the only one whose name begins so.

    `Håbo` is enough for Håbo kommun, and å is not a.
    """
    hits = view.search(name, (_CLASS,), limit=_ASKED).rows if fold(name) else ()
    found = tuple(Named(hit.id, hit.type, hit.name) for hit in hits)
    best = [one for one, hit in zip(found, hits, strict=True) if hit.rank == hits[0].rank]
    if len(best) == 1 or (best and hits[0].rank == 0):
        return Meant(name, best[0])
    return Meant(name, None, found)


def municipality_names(view: View) -> tuple[str, ...]:
    """The names of all municipalities, in Swedish order."""
    rows = view.table(_CLASS, ("name",))
    return tuple(sorted((name for row in rows for name in row.columns[0]), key=sort_key))
