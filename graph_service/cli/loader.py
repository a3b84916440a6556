"""Loader: reads files on several processes and keeps them in batches."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from graph_service.cli.load_report import LoadReport
from graph_service.cli.options import CommandError
from graph_service.store.base import Store
from graph_service.store.load import Load, Name
from loaders.pipeline import Reading, read_files
from loaders.reference import DATA, reference_documents
from loaders.sources.folder import Place, SourceError, places

if TYPE_CHECKING:
    from rich.progress import Progress

BATCH = 50  # documents a transaction
_FEW = 4  # fewer files than this are read in this process: starting others costs more


class Loader:
    """Takes files to a store. `release` lets the public see them."""

    def __init__(self, store: Store, *, release: bool = False, workers: int | None = None, quiet: bool = False) -> None:
        self._store = store
        self._release = release
        self._workers = workers or os.cpu_count() or 1
        self._quiet = quiet

    def load(self, paths: Sequence[Path], source: str | None, report: LoadReport, *, again: bool = False) -> None:
        """Read and keep the files below the paths; count in `report`. Raises CommandError for a missing path."""
        try:
            wanted = places(paths, source)
        except SourceError as error:
            raise CommandError(str(error)) from error
        self.load_reference()
        known = self._store.current(place.address for place in wanted)
        fresh = wanted if again else [place for place in wanted if not self._is_current(place, known)]
        report.unchanged = len(wanted) - len(fresh)
        report.changed = sum(place.address in known for place in fresh)
        with self._progress() as progress:
            task = progress.add_task("Läser", total=len(fresh)) if progress else None
            for batch in _batches(self._read(fresh), BATCH):
                self._keep(batch, report)
                if progress and task is not None:
                    progress.advance(task, len(batch))
        report.changed = min(report.changed, report.added)
        report.added -= report.changed

    def load_reference(self) -> None:
        """Keep the reference data, released, unless it is there already."""
        documents = list(reference_documents())
        known = self._store.current(d.address for d in documents)
        fresh = [d for d in documents if known.get(d.address, ("", False))[0] != d.version]
        if fresh:
            self._store.replace(
                [
                    Load(
                        d.address,
                        DATA.name,
                        d.version,
                        d.title,
                        "text/csv",
                        d.text.characters,
                        d.text.pages,
                        None,
                        d.statements,
                        released=True,
                    )
                    for d in fresh
                ]
            )

    def _is_current(self, place: Place, known: dict[str, tuple[str, bool]]) -> bool:
        version, released = known.get(place.address, ("", False))
        if not version or (self._release and not released):
            return False
        return sha256(place.path.read_bytes()).hexdigest() == version

    def _read(self, fresh: Sequence[Place]) -> Iterator[tuple[Place, Reading]]:
        paths = [place.path for place in fresh]
        if self._workers == 1 or len(fresh) < _FEW:
            yield from zip(fresh, read_files(paths), strict=True)
            return
        # Fresh processes: forking would copy the store's connection.
        with ProcessPoolExecutor(self._workers, mp_context=get_context("spawn")) as executor:
            yield from zip(fresh, read_files(paths, executor), strict=True)

    def _keep(self, batch: Sequence[tuple[Place, Reading]], report: LoadReport) -> None:
        loads = []
        for place, reading in batch:
            report.note(reading)
            if reading.text is not None and reading.stated is not None:
                loads.append(self._as_load(place, reading))
        if loads:
            outcome = self._store.replace(loads)
            report.added += outcome.added + outcome.changed + outcome.unchanged

    def _as_load(self, place: Place, reading: Reading) -> Load:
        text, stated = reading.text, reading.stated
        assert text is not None and stated is not None  # noqa: PT018 - told by the caller
        return Load(
            place.address,
            place.root,
            reading.version,
            stated.title,
            reading.media_type,
            text.characters,
            text.pages,
            stated.day,
            stated.statements,
            tuple(Name(*name) for name in stated.names),
            released=self._release,
        )

    def _progress(self) -> "Progress | nullcontext[None]":
        if self._quiet:
            return nullcontext()
        from rich.progress import Progress

        return Progress()


def _batches(readings: Iterator[tuple[Place, Reading]], size: int) -> Iterator[list[tuple[Place, Reading]]]:
    while batch := list(islice(readings, size)):
        yield batch
