"""Quads a second of both dumps, and how much more memory is held meanwhile."""

from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import held_mb, seconds
from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, View
from ontology.schema import SCHEMA

WANTED = {("ledger", "sqlite"): 250_000.0, ("ledger", "neo4j"): 60_000.0}
FLAT_MB = 100  # of which 64 are SQLite's page cache
_SAMPLED = 200  # pieces from one look at the memory to the next


def measure(bench: Bench) -> None:
    """The large stores, the internal view."""
    for kind, store in bench.large.items():
        for what in bench.steps(f"dumping {kind}", DUMPS):
            quads, took, grown = _dump(store.view(Audience.INTERNAL), what)
            mix = f"{quads:,} quads, internal"
            add = bench.figures.add
            add(f"{what} dump", quads / took, "quads/s", store=kind, mix=mix, least=WANTED.get((what, kind)))
            add(f"{what} dump, memory grown meanwhile", grown, "MB", store=kind, mix=mix, most=FLAT_MB)


def _dump(view: View, what: str) -> tuple[int, float, float]:
    """Quads, seconds, and MB that were held at most beyond those at the beginning."""
    lines = 0
    before = most = held_mb()

    def run() -> None:
        nonlocal lines, most
        for place, piece in enumerate(DUMPS[what](view, SCHEMA.base)):
            lines += piece.count("\n")
            if place % _SAMPLED == 0:
                most = max(most, held_mb())

    took = seconds(run)
    return lines, took, max(most, held_mb()) - before
