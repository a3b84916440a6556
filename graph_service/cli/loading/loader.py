"""Loader: reads files on several processes and keeps them in batches."""

from collections.abc import Sequence
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from graph_service.cli.batches import batches
from graph_service.cli.endings import CommandError
from graph_service.cli.loading.loads import load_of, load_of_reference
from graph_service.cli.loading.packages import Known, Unpacking, is_whole
from graph_service.cli.loading.report import LoadReport
from graph_service.cli.reading.pool import ReadingPool
from graph_service.cli.reading.process import collecting_rarely
from graph_service.cli.terminal import terminal
from graph_service.store.base import Store
from graph_service.store.claims import source_name
from loaders.pipeline import Reading, read_to_keep
from loaders.reference import reference_documents
from loaders.sources.folder import Place, places
from loaders.sources.package import PACKAGES, is_package

if TYPE_CHECKING:
    from rich.progress import Progress


class Loader:
    """Takes files to a store. `release` lets the public see them."""

    def __init__(self, store: Store, *, release: bool = False, workers: int | None = None, quiet: bool = False) -> None:
        self._store = store
        self._release = release
        self._pool = ReadingPool(workers, read_to_keep)
        self._quiet = quiet
        self._unread: list[str] = []  # addresses of what could not be read, each with a / behind it

    def load(self, paths: Sequence[Path], source: str | None, report: LoadReport, *, again: bool = False) -> None:
        """Read and keep the files below the paths; count in `report`. Raises SourceError for a missing path."""
        self.take(places(paths, source), report, again=again)

    def take(self, wanted: Sequence[Place], report: LoadReport, *, again: bool = False) -> None:
        """Read and keep these files. Raises CommandError where a source was read from another root."""
        self._check_roots(wanted)
        self.load_reference()
        known = self._store.current(place.address for place in wanted)
        fresh = wanted if again else [place for place in wanted if not self._is_current(place, known)]
        report.unchanged = len(wanted) - len(fresh)
        report.changed = sum(place.address in known for place in fresh)
        if not fresh:
            return
        unpacking = Unpacking(self._store, report, known, release=self._release, again=again)
        reading = self._pool.reading(unpacking.documents(fresh), len(fresh))
        with self._progress() as progress, collecting_rarely(), reading as readings:
            task = progress.add_task("Läser", total=len(fresh)) if progress else None
            for batch in batches(readings, _statements):
                self._keep(batch, report, again=again)
                if progress and task is not None:
                    progress.update(task, advance=len(batch), total=len(fresh) + unpacking.opened)
        report.changed = min(report.changed, report.added)
        report.added -= report.changed

    def load_reference(self) -> None:
        """Keep the reference data, released, unless it is there already."""
        documents = list(reference_documents())
        known = self._store.current(d.address for d in documents)
        fresh = [d for d in documents if known.get(d.address, ("", False))[0] != d.version]
        if fresh:
            self._store.replace([load_of_reference(document) for document in fresh])

    def _is_current(self, place: Place, known: Known) -> bool:
        version, released = known.get(place.address, ("", False))
        if not version:
            return False
        try:
            data = place.path.read_bytes()
        except OSError:
            return False  # reading it tells why
        if sha256(data).hexdigest() != version:
            return False
        if is_package(data):
            return is_whole(self._store, place.address, version, release=self._release)
        return released or not self._release

    def _check_roots(self, wanted: Sequence[Place]) -> None:
        roots = self._store.roots()
        for place in wanted:
            source = source_name(place.address)
            if roots.setdefault(source, place.root) != place.root:
                raise CommandError(
                    f"source {source!r} was read from {roots[source]}; it cannot be loaded from {place.root} as well: "
                    "name another source with --source"
                )

    def _keep(self, batch: Sequence[tuple[Place, Reading]], report: LoadReport, *, again: bool) -> None:
        loads = []
        for place, reading in batch:
            report.note(reading)
            if reading.error is not None:
                self._unread.append(f"{place.address}/")
            if place.listing and any(one.startswith(f"{place.address}/") for one in self._unread):
                continue  # it is opened again the next time
            if reading.stated is not None:
                released = self._release and place.listing is None
                loads.append(load_of(reading, place.address, place.root, released=released))
        if loads:
            outcome = self._store.renew(loads) if again else self._store.replace(loads)
            report.added += outcome.added + outcome.changed + outcome.unchanged
            report.added -= sum(load.media_type in PACKAGES for load in loads)
            seen = self._store.current(load.address for load in loads if load.media_type not in PACKAGES)
            report.internal += sum(not released for _, released in seen.values())

    def _progress(self) -> "Progress | nullcontext[None]":
        if self._quiet:
            return nullcontext()
        from rich.progress import Progress

        return Progress(console=terminal(errors=True))


def _statements(read: tuple[Place, Reading]) -> int:
    stated = read[1].stated
    return len(stated.statements) if stated else 0
