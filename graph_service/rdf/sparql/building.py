"""Writing the index: all that is drawn at once, or some things anew."""

import os
import shutil
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from graph_service.rdf.facts import facts, triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import View
from ontology.terms import thing_iri

_PIECE = 1 << 18  # characters


def built(view: View, base: str, folder: Path) -> Store:
    """A new index of all that a view shows as drawn, in place of what is in the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = Store(str(folder))
    load(store, facts(view, base))
    store.optimize()
    return store


def load(store: Store, lines: Iterable[str]) -> None:
    """Lines of N-Triples, in pieces of any size; they are read while they are made."""
    source, sink = os.pipe()
    feeding = _Feeding(lines, sink)
    feeding.start()
    try:
        # The text is our own writing: terms are not checked again.
        store.bulk_load(path=f"/dev/fd/{source}", format=RdfFormat.N_TRIPLES, lenient=True)
    finally:
        os.close(source)
        feeding.join()
    if feeding.error is not None:
        raise feeding.error


class _Feeding(threading.Thread):
    """Writes the lines into a pipe; keeps what went wrong for the one who joins it."""

    def __init__(self, lines: Iterable[str], sink: int) -> None:
        super().__init__(name="index-feeding", daemon=True)
        self._lines = lines
        self._sink = sink
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            with open(self._sink, "wb", buffering=0) as pipe:  # noqa: PTH123 - a descriptor
                for piece in _pieces(self._lines):
                    pipe.write(piece.encode())
        except BaseException as error:  # noqa: BLE001 - told by the one who waits
            self.error = error


def _pieces(lines: Iterable[str]) -> Iterator[str]:
    """The same text in larger pieces."""
    waiting: list[str] = []
    size = 0
    for line in lines:
        waiting.append(line)
        size += len(line)
        if size >= _PIECE:
            yield "".join(waiting)
            waiting, size = [], 0
    yield "".join(waiting)


def renewed(store: Store, view: View, base: str, ids: Iterable[str]) -> int:
    """Let the index say of these things what the view shows of them now; nothing of those that are gone.

    Returns how many triples it has more.
    """
    terms = Terms(base)
    wanted, more = list(ids), 0
    found = view.things(wanted)
    for id_ in wanted:
        old = set(_said_of(store, thing_iri(base, id_)))
        lines = "".join(f"{line} .\n" for line in triples(found[id_], terms)) if id_ in found else ""
        new = {quad for quad in parse(lines, format=RdfFormat.N_TRIPLES, lenient=True) if isinstance(quad, Quad)}
        for quad in old - new:
            store.remove(quad)
        store.extend(new - old)
        more += len(new) - len(old)
    return more


def _said_of(store: Store, iri: str) -> Iterator[Quad]:
    """What is said of a thing and of the nodes that help to say it, whose IRIs begin with its own."""
    for quad in store.quads_for_pattern(NamedNode(iri), None, None):
        yield quad
        if isinstance(quad.object, NamedNode) and quad.object.value.startswith(f"{iri}/"):
            yield from _said_of(store, quad.object.value)
