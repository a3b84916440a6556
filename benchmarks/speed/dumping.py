"""Quads a second of both dumps, by one process and by two, and how much more memory is held meanwhile."""

from functools import partial
from itertools import islice
from tempfile import NamedTemporaryFile

from benchmarks.speed.bench import Bench
from benchmarks.speed.larger import TIMES, larger
from benchmarks.speed.measure import held_mb, p95, seconds
from graph_service.rdf.dumping.spreading import spread
from graph_service.rdf.dumps import DUMPS
from graph_service.rdf.entity import TURTLE, entity
from graph_service.rdf.ledger.reading import loads_of
from graph_service.store.base import Audience, Thing, View
from graph_service.store.opening import open_store
from ontology.schema import SCHEMA

WANTED = {"sqlite": 500_000.0, "neo4j": 100_000.0}
SPREAD, PROCESSES = 1_000_000.0, 2
FLAT_MB = 100  # of which 64 are SQLite's page cache
ENTITY_MS = 20.0
_SAMPLED = 200  # pieces from one look at the memory to the next
_EACH = 30  # things of a class that are described


def measure(bench: Bench) -> None:
    """The large stores, the internal view."""
    for kind, store in bench.large.items():
        view = store.view(Audience.INTERNAL)
        for what in bench.steps(f"dumping {kind}", DUMPS):
            quads, took, grown = _dump(view, what)
            mix = f"{quads:,} quads, internal"
            add = bench.figures.add
            add(f"{what} dump", quads / took, "quads/s", store=kind, mix=mix, least=WANTED[kind])
            add(f"{what} dump, memory grown meanwhile", grown, "MB", store=kind, mix=mix, most=FLAT_MB)
        ids = [thing.id for class_ in SCHEMA.concrete for thing in view.select(class_, limit=_EACH).rows]
        found = p95(partial(_described, view), ids)
        add(f"a thing as Turtle, p95 of {len(ids)}", found, "ms", store=kind, most=ENTITY_MS)
    if "sqlite" in bench.large:
        for what in bench.steps("dumping by two processes", DUMPS):
            _spread(bench, f"sqlite:///{bench.folder}/large.db", what, f"{what} dump, two processes")
        _larger(bench)
        _read_again(bench, bench.large["sqlite"].view(Audience.INTERNAL))


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


def _described(view: View, id_: str) -> str:
    thing = view.thing(view.canonical(id_))
    assert isinstance(thing, Thing)
    linked = (v for name, values in thing.values.items() if SCHEMA.properties[name].is_link for v in values)
    return entity(thing, SCHEMA.base, TURTLE, view.things(islice(linked, 500)))


def _spread(bench: Bench, address: str, what: str, name: str) -> None:
    """A dump by several processes, their start included."""
    quads = 0

    def run() -> None:
        nonlocal quads
        for block in spread(address, Audience.INTERNAL, what, SCHEMA.base, PROCESSES):
            quads += block.count(b"\n")

    took = seconds(run)
    mix = f"{quads:,} quads, internal, the start of the processes included"
    bench.figures.add(name, quads / took, "quads/s", store="sqlite", mix=mix, least=SPREAD)


def _larger(bench: Bench) -> None:
    """The facts of a store of several times as many things."""
    path = bench.folder / "larger.db"
    for _ in bench.steps(f"dumping {TIMES} times as much", [path]):
        address = larger(bench.folder / "large.db", path)
        store = open_store(address)
        quads, took, grown = _dump(store.view(Audience.INTERNAL), "facts")
        store.close()
        mix, add = f"{quads:,} quads, internal", bench.figures.add
        add("facts dump, larger", quads / took, "quads/s", store="sqlite", mix=mix, least=WANTED["sqlite"])
        add("facts dump, larger, memory grown meanwhile", grown, "MB", store="sqlite", mix=mix, most=FLAT_MB)
        _spread(bench, address, "facts", "facts dump, larger, two processes")
        path.unlink()


def _read_again(bench: Bench, view: View) -> None:
    """The ledger read into loads, as `import` does before it writes them."""
    with NamedTemporaryFile(dir=bench.folder, suffix=".nq") as file:
        quads = 0
        for piece in DUMPS["ledger"](view, SCHEMA.base):
            file.write(piece.encode())
            quads += piece.count("\n")
        file.seek(0)

        def run() -> None:
            with loads_of(file, SCHEMA.base) as loads:
                assert sum(1 for _ in loads)

        task = bench.progress.add_task("reading a ledger again", total=1)
        took = seconds(run)
        bench.progress.advance(task)
    bench.figures.add("a ledger read again", quads / took, "quads/s", store="sqlite", mix=f"{quads:,} quads, internal")
