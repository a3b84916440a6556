"""Writing and dumping, in statements and quads a second."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.corpus import corpus
from benchmarks.measure import Figures, seconds
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Store
from graph_service.store.load import Load, Name
from loaders.pipeline import read_data

BATCH = 12  # some 20,000 statements, as the loader makes them


def loads_of(seed: int, number: int, groups: int) -> list[Load]:
    """Documents read and ready to be kept."""
    made = []
    for document in corpus(seed, number, groups):
        reading = read_data(document.text.encode(), Path(f"{document.name}.txt"))
        assert reading.text is not None
        assert reading.stated is not None
        stated, text = reading.stated, reading.text
        names = tuple(Name(*name) for name in stated.names)
        made.append(
            Load(
                f"bench{groups}:{document.name}",
                "bench",
                reading.version,
                stated.title,
                reading.media_type,
                text.characters,
                text.pages,
                stated.day,
                stated.statements,
                names,
            )
        )
    return made


def keep(figures: Figures, store: Store, name: str, groups: int, loads: Sequence[Load]) -> None:
    """Statements written a second, at the beginning and at the end."""
    batches = [loads[i : i + BATCH] for i in range(0, len(loads), BATCH)]
    rates = []
    for batch in batches:
        statements = sum(len(load.statements) for load in batch)
        rates.append(statements / seconds(lambda batch=batch: store.replace(batch)))  # type: ignore[misc]
    half = max(1, len(rates) // 4)
    mix = f"{BATCH} documents a transaction, {groups} bodies, internal"
    figures.add(f"statements written, first quarter, {mix}", name, sum(rates[:half]) / half, "statements/s")
    figures.add(f"statements written, last quarter, {mix}", name, sum(rates[-half:]) / half, "statements/s", "≥ 10000")
    store.close()


def dump(figures: Figures, store: Store, name: str) -> None:
    """Quads a second of both dumps."""
    for what, wanted in (("ledger", "≥ 250000 sqlite, 60000 neo4j"), ("facts", "")):
        lines = 0

        def run(what: str = what) -> None:
            nonlocal lines
            for chunk in DUMPS[what](store.view(Audience.INTERNAL), "https://samverkansgraf.example/"):
                lines += chunk.count("\n")

        took = seconds(run)
        figures.add(f"{what} dump, {lines} quads", name, lines / took, "quads/s", wanted)
