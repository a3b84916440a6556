"""A process that reads: it leaves Ctrl-C to the one that started it, and ends with it."""

import gc
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread

_RARELY = (100_000, 50, 50)


def prepare() -> None:
    """Make this process ready to read. An interrupt in the middle of an answer would leave its reader waiting."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _collect_rarely()
    Thread(target=_end_with_parent, daemon=True).start()


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Within, this process looks for cycles as rarely as one that reads."""
    before = gc.get_threshold()
    _collect_rarely()
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def _collect_rarely() -> None:
    """Records and statements are many and hold no cycles: looking for some costs a fifth of the time."""
    gc.freeze()
    gc.set_threshold(*_RARELY)


def _end_with_parent() -> None:
    """A parent that is killed tells nobody, and its queues stay open as long as one process holds them."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
