"""Writing the index at once.

A thing tells triples of itself, of nodes that help to say it (whose IRIs begin with its own), and of other things. The
default graph holds them all and is what is asked. What is told of another thing stands in the graph of the one that
tells it as well, which nobody can ask: so it is known what goes when that one changes. Our own words, with what they
are called, are a graph that can be asked by its name.
"""

import os
import shutil
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

from pyoxigraph import NamedNode, QuerySolutions, RdfFormat, Store

from graph_service.rdf.facts import triples
from graph_service.rdf.terms import Terms
from graph_service.store.base import View
from ontology.schema import SCHEMA

_BUFFER = 1 << 18
_PART = 1 << 24  # characters that are loaded at once, some 100,000 quads; they are held in memory
_AT_ONCE = 2  # parts: one is read while the other is sorted


def built(view: View, base: str, folder: Path) -> Store:
    """A new index of all that a view shows as drawn, in place of what is in the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = Store(str(folder))
    load(store, _lines(view, Terms(base)))
    _load_words(store, base)
    store.optimize()
    return store


def words_graph(base: str) -> str:
    """The name of the graph of our own words."""
    return f"{base}spec/samverkan"


def _load_words(store: Store, base: str) -> None:
    text = files("ontology").joinpath("samverkan.ttl").read_text("utf-8").replace(SCHEMA.base, base)
    store.load(text, RdfFormat.TURTLE, to_graph=NamedNode(words_graph(base)))


def size_of(store: Store) -> int:
    """How many triples can be asked of."""
    found = store.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert isinstance(found, QuerySolutions)
    return int(next(found)["n"].value)


def _lines(view: View, terms: Terms) -> Iterator[str]:
    for thing in view.facts():
        node, told = terms.thing(thing.id), triples(thing, terms)
        own = f"{node[:-1]}/"
        others = [f"{line} {node}" for line in told if not line.startswith((node, own))]
        yield " .\n".join([*told, *others, ""])


def load(store: Store, lines: Iterable[str]) -> None:
    """Lines of N-Quads, in pieces of any size; they are read while they are made."""
    parts = _Parts(lines)
    with ThreadPoolExecutor(_AT_ONCE, "index-loading") as loading:
        for loaded in [loading.submit(_load_all, store, parts) for _ in range(_AT_ONCE)]:
            loaded.result()


class _Parts:
    """Lines in parts, one after the other, which several threads may ask for."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._lock = threading.Lock()
        self.ended = False

    def next(self) -> Iterator[str]:
        """The lines of the next part, while which nobody else gets any."""
        with self._lock:
            size = 0
            for piece in self._lines:
                yield piece
                size += len(piece)
                if size >= _PART:
                    return
            self.ended = True


def _load_all(store: Store, parts: _Parts) -> None:
    while not parts.ended:
        _load(store, parts.next())


def _load(store: Store, lines: Iterable[str]) -> None:
    source, sink = os.pipe()
    feeding = _Feeding(lines, sink)
    feeding.start()
    try:
        # The text is our own writing: terms are not checked again.
        store.bulk_load(path=f"/dev/fd/{source}", format=RdfFormat.N_QUADS, lenient=True)
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
            with open(self._sink, "wb", _BUFFER) as pipe:  # noqa: PTH123 - a descriptor
                pipe.writelines(map(str.encode, self._lines))
        except BaseException as error:  # noqa: BLE001 - told by the one who waits
            self.error = error
