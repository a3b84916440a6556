"""A process that reads: it leaves Ctrl-C to the one that started it, and ends with it."""

import gc
import os
import signal
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread

_RARELY = (100_000, 50, 50)


def prepare() -> None:
    """Make this process ready to read. An interrupt in the middle of an answer would leave its reader waiting."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_rarely()
    Thread(target=_end_with_parent, daemon=True).start()


def collect_rarely() -> None:
    """Statements are many and hold no cycles: looking for some costs a fifth of the time."""
    gc.freeze()
    gc.set_threshold(*_RARELY)


def _end_with_parent() -> None:
    """A parent that is killed tells nobody, and its queues stay open as long as one process holds them."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
