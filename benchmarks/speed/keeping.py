"""Statements written a second: by one body that all documents speak of, and by twenty."""

from benchmarks.speed.bench import Bench
from benchmarks.speed.loads import BATCH, batches, loads_of
from benchmarks.speed.measure import seconds
from graph_service.store.base import Store
from graph_service.store.load import Load

WANTED = {"neo4j": 10_000.0}
WARMING = {"neo4j": 8}  # transactions of other documents that come first, unmeasured
FLAT = 0.9  # the end by the beginning
_QUARTER = 4


def measure(bench: Bench) -> None:
    """Each kind of store, from empty, once a number of bodies."""
    sizes = bench.sizes
    for bodies in (1, 20):
        reading = bench.steps(f"reading {sizes.kept} documents", loads_of(sizes.seed, sizes.kept, bodies), sizes.kept)
        transactions = list(batches(reading))
        for kind in bench.kinds:
            with bench.store(kind, f"kept-{bodies}") as store:
                _warm(bench, store, kind)
                _keep(bench, store, kind, bodies, transactions)


def _warm(bench: Bench, store: Store, kind: str) -> None:
    number = WARMING.get(kind, 0)
    others = batches(loads_of(bench.sizes.seed + 1000, number * BATCH, 3))
    for batch in bench.steps(f"warming {kind}", others, number) if number else ():
        store.replace(batch)


def _keep(bench: Bench, store: Store, kind: str, bodies: int, transactions: list[list[Load]]) -> None:
    measured: list[tuple[int, float]] = []
    for batch in bench.steps(f"keeping in {kind}, {bodies} bodies", transactions):
        took = seconds(lambda batch=batch: store.replace(batch))  # type: ignore[misc]
        measured.append((sum(len(load.statements) for load in batch), took))
    quarter = max(1, len(measured) // _QUARTER)
    said = "1 body that all speak of" if bodies == 1 else f"{bodies} bodies"
    mix = f"{said}, {BATCH} documents a transaction, internal"
    rates = {
        "statements kept": _rate(measured),
        "statements kept, first quarter": _rate(measured[:quarter]),
        "statements kept, last quarter": _rate(measured[-quarter:]),
    }
    for name, rate in rates.items():
        bench.figures.add(name, rate, "statements/s", store=kind, mix=mix, least=WANTED.get(kind))
    first, last = list(rates.values())[1:]
    bench.figures.add("statements kept, last quarter by first", last / first, "", store=kind, mix=mix, least=FLAT)


def _rate(measured: list[tuple[int, float]]) -> float:
    return sum(number for number, _ in measured) / sum(took for _, took in measured)
