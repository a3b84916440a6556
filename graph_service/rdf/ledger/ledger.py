"""Who says what, as quads: each document version is a graph of its text, its passages, and its claims.

Every helper node has an IRI made of what it is.
"""

from collections.abc import Iterator
from heapq import merge

from graph_service.rdf.ledger.documents import READER, Documents, versions
from graph_service.rdf.ledger.sayings import Sayings
from graph_service.rdf.terms import Terms
from graph_service.store.base import EVERY, Ids, View


def ledger(view: View, base: str, ids: Ids = EVERY) -> Iterator[str]:
    """Everything that is said of a range of ids: N-Quads, sorted by id, then line; one piece an id."""
    with view.frozen() as seen:
        yield from _pieces(seen, Terms(base), ids)


def _pieces(view: View, terms: Terms, ids: Ids) -> Iterator[str]:
    writer, documents = Sayings(terms), Documents(view, terms)
    said = ((id_, *writer.pieces(id_, sayings)) for id_, sayings in view.ledger(ids))
    kept = ((id_, documents.lines(version), "") for id_, version in versions(view, ids))
    reader = [(READER, documents.reader(), "")] if ids.holds(READER) else []
    waiting: tuple[str, str, str] | None = None
    for part in merge(kept, said, reader, key=lambda part: part[0]):
        if waiting is None or waiting[0] != part[0]:
            if waiting is not None:
                yield waiting[1] + waiting[2]
            waiting = part
        else:
            waiting = (part[0], *_merged(waiting, part))
    if waiting is not None:
        yield waiting[1] + waiting[2]


def _merged(kept: tuple[str, str, str], said: tuple[str, str, str]) -> tuple[str, str]:
    """The lines of a document and of what is said of it, in one order."""
    lines = "".join((*kept[1:], *said[1:])).split("\n")[:-1]  # other ends of lines may stand in a text
    return "\n".join([*sorted(lines), ""]), ""
