"""Generated documents, read and ready to be kept."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.corpus import corpus
from graph_service.cli.loading.loads import load_of
from graph_service.store.load import Load
from loaders.pipeline import read_data

BATCH = 12  # documents a transaction: some 20,000 statements, as the loader makes them
_MANY = 10**6


def loads_of(seed: int, number: int, bodies: int, *, released: bool = False) -> Iterator[Load]:
    """`number` documents of some 10,000 characters that speak of so many bodies in turn."""
    for document in corpus(seed, number, bodies):
        reading = read_data(document.text.encode(), Path(f"{document.name}.txt"))
        yield load_of(reading, f"bench{seed}:{document.name}", "bench", released=released)


def batches(loads: Iterable[Load]) -> Iterator[list[Load]]:
    """Loads by the transaction."""
    batch: list[Load] = []
    for load in loads:
        batch.append(load)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def batches_of(things: int, seed: int, bodies: int) -> Iterator[tuple[list[Load], int]]:
    """Batches of released loads until so many things are spoken of, each with how many there are then."""
    known: set[str] = set()
    for batch in batches(loads_of(seed, _MANY, bodies, released=True)):
        known.update(statement.subject for load in batch for statement in load.statements)
        yield batch, len(known)
        if len(known) >= things:
            return
