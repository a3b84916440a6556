"""All that can be dumped, by name."""

from collections.abc import Callable, Iterator
from functools import partial

from graph_service.rdf.facts import facts
from graph_service.rdf.ledger.ledger import ledger
from graph_service.store.base import View

MEDIA_TYPE = "application/n-quads"
DUMPS: dict[str, Callable[..., Iterator[str]]] = {"facts": facts, "ledger": ledger}
WORDS = ("ontology", "shapes")


def pieces(what: str, view: View, base: str) -> Callable[[], Iterator[str]]:
    """What makes the lines of a dump of a view, or of our own words."""
    if what in DUMPS:
        return partial(DUMPS[what], view, base)
    from graph_service.rdf.vocabulary import lines  # noqa: PLC0415 - rdflib is slow to load

    return partial(lines, what, base)
