"""Reading on several processes: what stands at the places, in their order."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import get_context

from graph_service.cli.endings import CommandError
from graph_service.cli.reading.process import prepare
from loaders.pipeline import Reading, read_place, read_places
from loaders.sources.folder import Place

_FEW = 4  # fewer files than this are read in this process: starting others costs more


class ReadingPool:
    """Reads on `workers` processes (None: one a core), or in this one where files are few.

    `read` is what reads one place (`loaders.pipeline` has several: what is not read need not be sent).
    """

    def __init__(self, workers: int | None = None, read: Callable[[Place], Reading] = read_place) -> None:
        self._workers = workers or os.cpu_count() or 1
        self._read = read

    @contextmanager
    def reading(self, places: Iterator[Place], files: int) -> Iterator[Iterator[tuple[Place, Reading]]]:
        """Each place with its reading; `files` tells how many there are at least. Raises CommandError.

        The processes end with the block, whatever ends it: left to the garbage collector, one of the pool's own
        threads might have to wait for itself. What a package holds comes after the files counted, so that a single
        file may be many documents.
        """
        begun = list(islice(places, _FEW)) if files < _FEW else []
        places = chain(begun, places)
        if self._workers == 1 or (files < _FEW and len(begun) < _FEW):
            yield read_places(places, read=self._read)
            return
        # Fresh processes: forking would copy the store's connection.
        executor = ProcessPoolExecutor(self._workers, get_context("spawn"), prepare)
        try:
            with _uninterrupted():
                for _ in range(self._workers):
                    executor.submit(os.getpid)  # starts a process
            yield read_places(places, executor, self._read)
        except BrokenProcessPool:
            raise CommandError(
                "a process that reads was ended from outside, perhaps for lack of memory; what was read before it is"
                " kept: go on with --workers 1"
            ) from None
        finally:
            executor.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes started within do not hear Ctrl-C while they start."""
    if threading.current_thread() is not threading.main_thread():  # only the main thread may say so
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
