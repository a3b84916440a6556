"""What reads minutes that are sent to the service, and the service with it as gunicorn starts it."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask

from graph_service.app import create_app
from graph_service.cli.endings import CommandError
from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.report import LoadReport
from graph_service.protocol.uploads import Received, State, Upload, Uploading
from graph_service.settings import Settings
from graph_service.store.base import Audience, Store, StoreError
from graph_service.store.opening import open_store
from loaders.sources.folder import Place

SOURCE = "upload"


class Taker:
    """Reads files and keeps them, internal, one after another; for all threads of a program."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._one_at_a_time = threading.Lock()

    def __call__(self, folder: str, uploads: Sequence[Upload]) -> Iterator[Received]:
        """What became of each file, in their order; each is kept before the next is read."""
        with TemporaryDirectory() as there:
            for upload in uploads:
                path = Path(there) / upload.name
                path.write_bytes(upload.content)
                address = f"{SOURCE}:{folder}/{upload.name}" if folder else f"{SOURCE}:{upload.name}"
                with self._one_at_a_time:
                    received = self._take(Place(path, address, SOURCE), upload.name)
                path.unlink()
                yield received

    def _take(self, place: Place, name: str) -> Received:
        report = LoadReport()
        try:
            Loader(self._store, workers=1, quiet=True).take([place], report)
        except (StoreError, CommandError) as error:
            return Received(name, place.address, State.UNREAD, reasons=(str(error),))
        number = report.added + report.changed
        state = State.KEPT if number else State.UNREAD if report.errors else State.KNOWN
        return Received(
            name,
            place.address,
            state,
            number,
            report.changed,
            dict(sorted(report.facts.items())),
            report.lines_not_understood,
            _within(report.problems, place.path),
            _within(report.errors, place.path),
        )


def _within(told: Sequence[tuple[Path, str]], path: Path) -> tuple[str, ...]:
    """What is told of files, each by its name within the package at `path` where it is one."""
    return tuple(what if one == path else f"{one.relative_to(path)}: {what}" for one, what in told)


def uploading(store: Store, settings: Settings) -> Uploading | None:
    """Who may send minutes to this store; nobody where no key is set. Raises CommandError for too short a key."""
    if not settings.upload_key:
        return None
    try:
        return Uploading(settings.upload_key, Taker(store))
    except ValueError as error:
        raise CommandError(f"GRAPH_SERVICE_UPLOAD_KEY: {error}") from None


def create() -> Flask:
    """The application of graph_service.wsgi:create(), which takes minutes too. Raises as that, and CommandError."""
    settings = Settings.read()
    store, index = open_store(settings.store), settings.index_of(settings.store)
    audience, sending = Audience(settings.audience), uploading(store, settings)
    return create_app(
        store, audience=audience, base=settings.base, index=index, address=settings.store, uploading=sending
    )
