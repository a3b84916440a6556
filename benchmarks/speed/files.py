"""From files to the store, as `graph-service load` does it."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from benchmarks.corpus import corpus, write
from benchmarks.formats import FORMATS
from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import seconds
from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.report import LoadReport
from graph_service.store.base import Outcome, Store
from graph_service.store.load import Load
from graph_service.store.opening import open_store

CHARACTERS = 10_000
WANTED, WANTED_UNCHANGED = 25, 1000
FLAT = 0.9  # the end by the beginning
_TENTHS = 10


class Watched:
    """A store that notes when documents were kept: (seconds, documents so far) by the transaction.

    `step` is told how many were kept just now.
    """

    def __init__(self, store: Store, step: Callable[[int], None]) -> None:
        self._store = store
        self._step = step
        self.kept = [(time.perf_counter(), 0)]

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep them, and note it."""
        outcome = self._store.replace(loads)
        self.kept.append((time.perf_counter(), self.kept[-1][1] + len(loads)))
        self._step(len(loads))
        return outcome

    def rates(self, parts: int) -> Iterator[tuple[int, int, float]]:
        """Documents a second in each of so many equal parts: first, last, rate."""
        number = self.kept[-1][1]
        ends = [number * part // parts for part in range(parts + 1)]
        places = [next(place for place in self.kept if place[1] >= end) for end in ends]
        for (start, before), (end, after) in pairwise(places):
            if after > before:
                yield before + 1, after, (after - before) / (end - start)


def measure(bench: Bench) -> None:
    """Text files released, by the tenth and again unchanged; fewer of them internal, and in all formats in turn."""
    number = bench.sizes.documents
    some = max(min(number // 2, 500), 1)
    for name, count, formats, released in (
        ("text", number, ("txt",), True),
        ("internal", some, ("txt",), False),
        ("mixed", some, tuple(FORMATS), True),
    ):
        folder = bench.folder / name
        write(folder, bench.steps(f"writing {count} files", corpus(bench.sizes.seed, count), count), formats)
        seen = "released" if released else "internal"
        mix = f"{CHARACTERS:,} characters in .{' .'.join(formats)}, {seen}"
        with _opened(bench, name) as store:
            _load(bench, store, folder / "minutes", count, mix, released=released)


def _load(bench: Bench, store: Store, minutes: Path, count: int, mix: str, *, released: bool) -> None:
    Loader(store, quiet=True).load_reference()  # once a store, however many documents follow
    task = bench.progress.add_task(f"loading {count} files", total=count)
    watched = Watched(store, lambda kept: bench.progress.advance(task, kept))
    loader = Loader(watched, release=released, quiet=True)  # type: ignore[arg-type]
    took = seconds(lambda: loader.load([minutes], "bench", LoadReport()))
    add = bench.figures.add
    add(f"all {count} files to the store", count / took, "documents/s", store="sqlite", mix=mix, least=WANTED)
    if count == bench.sizes.documents:
        rates = list(watched.rates(_TENTHS))
        for first, last, rate in rates:
            add(f"files {first}–{last} to the store", rate, "documents/s", store="sqlite", mix=mix, least=WANTED)
        if len(rates) > 2:  # the first tenth waits for the processes that read
            flat = rates[-1][2] / rates[1][2]
            add("files to the store, last tenth by second", flat, "", store="sqlite", mix=mix, least=FLAT)
        again = count / seconds(lambda: loader.load([minutes], "bench", LoadReport()))
        add("unchanged files", again, "documents/s", store="sqlite", mix=mix, least=WANTED_UNCHANGED)


@contextmanager
def _opened(bench: Bench, name: str) -> Iterator[Store]:
    store = open_store(f"sqlite:///{bench.folder}/{name}.db")
    try:
        yield store
    finally:
        store.close()
