"""What a proof of the store takes: SHACL alone, and all of `graph-service check`."""

from itertools import islice

from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import seconds
from graph_service.queries.proof.proof import prove, steps
from graph_service.rdf.shapes import Shapes
from graph_service.store.base import Audience, View

BATCH, MOST = 2000, 20_000
WANTED = 5000  # things a second


def measure(bench: Bench) -> None:
    """The large stores, the internal view."""
    shapes = Shapes()
    for kind, store in bench.large.items():
        _check(bench, kind, store.view(Audience.INTERNAL), shapes)


def _check(bench: Bench, kind: str, view: View, shapes: Shapes) -> None:
    things = list(islice(view.facts(), MOST))
    parts = [things[start : start + BATCH] for start in range(0, len(things), BATCH)]
    took = seconds(lambda: [shapes.violations(part) for part in parts])
    add = bench.figures.add
    add("SHACL", len(things) / took, "things/s", mix=f"the first {len(things):,} things", store=kind, least=WANTED)
    task = bench.progress.add_task(f"proving {kind}", total=steps(view))
    took = seconds(lambda: prove(view, shapes, lambda number: bench.progress.advance(task, number)))
    every = sum(number for name, number in view.counts().items() if name not in {"statements", "documents"})
    add("check", every / took, "things/s", mix=f"{every:,} things, internal", store=kind)
