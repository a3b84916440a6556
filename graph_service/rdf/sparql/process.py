"""A process that runs queries, seen from the one who asks it."""

import logging
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from graph_service.rdf.sparql.frames import HEAD, Asked, Limits, length_of
from graph_service.rdf.sparql.worker import READY

_LOOK = 0.1  # seconds from one look at whether the client is there to the next
_STARTING = 20.0  # seconds
_CHUNK = 1 << 20
_SECRET = ("GRAPH_SERVICE_", "NEO4J_")  # settings that it has no need of
_WORKER = "graph_service.rdf.sparql.worker"
_LOG = logging.getLogger(__name__)


class EndedError(Exception):
    """The process died: of too much memory, or because its index is not there any more."""


class LateError(Exception):
    """It did not answer in time."""


class GoneError(Exception):
    """Nobody waits for the answer any more."""


class Process:
    """Answers one query at a time. `ready()` must be waited for before the first."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.folder = folder
        self._child = subprocess.Popen(  # noqa: S603 - this interpreter, with a path and numbers of our own
            [sys.executable, "-P", "-m", _WORKER, str(folder), *map(str, limits)],
            env={name: value for name, value in os.environ.items() if not name.startswith(_SECRET)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )

    def ready(self) -> None:
        """Wait until it answers. Raises EndedError where it does not."""
        try:
            told = self._read(_STARTING, lambda: False)
        except LateError:
            raise EndedError from None
        if told[:1] != READY:
            raise EndedError
        if missing := told[1:].decode():
            _warn(missing)

    def ask(self, asked: Asked, seconds: float, gone: Callable[[], bool]) -> bytes:
        """What it answers. Raises EndedError, LateError or GoneError; then it must be ended."""
        assert self._child.stdin is not None
        try:
            self._child.stdin.write(asked.packed())
        except OSError:
            raise EndedError from None
        return self._read(seconds, gone)

    @property
    def alive(self) -> bool:
        """Whether it has not died on its own."""
        return self._child.poll() is None

    def end(self) -> None:
        """Stop it at once, whatever it does."""
        self._child.kill()
        self._child.wait()
        for stream in (self._child.stdin, self._child.stdout):
            if stream is not None:
                stream.close()

    def _read(self, seconds: float, gone: Callable[[], bool]) -> bytes:
        assert self._child.stdout is not None
        out = self._child.stdout.fileno()
        until = time.monotonic() + seconds
        waiting = select.poll()
        waiting.register(out, select.POLLIN | select.POLLHUP)
        got = bytearray()
        while len(got) < HEAD or len(got) < HEAD + length_of(bytes(got[:HEAD])):
            left = until - time.monotonic()
            if left <= 0:
                raise LateError
            if not waiting.poll(min(left, _LOOK) * 1000):
                if gone():
                    raise GoneError
                continue
            chunk = os.read(out, _CHUNK)
            if not chunk:
                raise EndedError
            got += chunk
        return bytes(got[HEAD:])


@cache
def _warn(missing: str) -> None:
    """Say once, of all processes, what they are not kept from."""
    _LOG.warning("queries are confined less than they could be: %s", missing)
