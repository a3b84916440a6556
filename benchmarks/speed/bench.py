"""What the parts share: sizes, a folder, figures, progress, and stores of each kind."""

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from rich.progress import Progress

from benchmarks.speed.figures import Figures
from benchmarks.speed.loads import BATCH, batches_of
from graph_service.cli.loading.loader import Loader
from graph_service.store.base import Audience, Store
from graph_service.store.opening import open_store
from tests.neo4j_server.server import serving

T = TypeVar("T")
HEAP = "2g"  # of a server started here


@dataclass(frozen=True, slots=True)
class Sizes:
    """`documents` go from files to the store; `things` stand in the large store, whose `bodies` meet in turn.

    `kept` documents are written to measure statements a second.
    """

    seed: int
    documents: int
    things: int
    bodies: int
    kept: int


@dataclass
class Bench:
    """One run; `kinds` are the kinds of store to measure. Close `ending` after it."""

    sizes: Sizes
    folder: Path
    kinds: tuple[str, ...]
    progress: Progress
    figures: Figures = field(default_factory=Figures)
    ending: ExitStack = field(default_factory=ExitStack)

    def steps(self, what: str, things: Iterable[T], total: float | None = None) -> Iterator[T]:
        """The things one after the other, with a bar."""
        return iter(self.progress.track(things, total=total, description=what))

    @contextmanager
    def store(self, kind: str, name: str) -> Iterator[Store]:
        """An empty store; a server that was given is emptied again."""
        with ExitStack() as stack:
            address = f"sqlite:///{self.folder}/{name}.db"
            if kind == "neo4j":
                address = stack.enter_context(serving(HEAP))
            made = open_store(address)
            stack.callback(made.close)
            if made.view(Audience.INTERNAL).counts()["documents"]:
                raise SystemExit("NEO4J_URI names a database that keeps documents; give an empty one")
            if kind == "neo4j" and os.environ.get("NEO4J_URI"):
                stack.callback(_forget_all, made)
            yield made

    @cached_property
    def large(self) -> dict[str, Store]:
        """A store of each kind with the reference data and so many things, released; open until the run ends."""
        made = {kind: self.ending.enter_context(self.store(kind, "large")) for kind in self.kinds}
        for store in made.values():
            Loader(store, quiet=True).load_reference()
        task = self.progress.add_task("filling the large stores", total=self.sizes.things)
        for batch, things in batches_of(self.sizes.things, self.sizes.seed, self.sizes.bodies):
            for store in made.values():
                store.replace(batch)
            self.progress.update(task, completed=things)
        return made


def _forget_all(store: Store) -> None:
    while rows := store.view(Audience.INTERNAL).documents(limit=BATCH).rows:
        store.forget([kept.address for kept in rows])
