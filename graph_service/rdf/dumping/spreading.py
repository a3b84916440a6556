"""A dump made by several processes, this one among them, each of some ranges of ids; the text is the same.

Ranges lie in a folder, where whoever writes one claims it first. What they read is of one state of the store: all
freeze what they see before anything is given away, and it is given away only where nobody wrote until they had.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from graph_service.rdf.dumping.part import DONE, MOVED, READY, Parts
from graph_service.store.base import Audience, Ids, MovedError, StoreError
from graph_service.store.opening import open_store

_PARTS = 16  # ranges a process, so that none waits long for another
_BLOCK = 1 << 20


def spread(
    address: str, audience: Audience, what: str, base: str, processes: int, beside: Path | None = None
) -> Iterator[bytes]:
    """The N-Quads of a dump in blocks of whole lines, in order; ranges lie in a new folder in `beside` meanwhile.

    Raises MovedError where somebody wrote while they were read, and StoreError where a process could not read them.
    """
    with ExitStack() as ending:
        folder = Path(ending.enter_context(TemporaryDirectory(dir=beside)))
        store = open_store(address)
        ending.callback(store.close)
        view = store.view(audience)
        mark, ranges = store.mark(), view.ranges(processes * _PARTS)
        about = {"address": address, "audience": audience.value, "what": what, "base": base, "folder": str(folder)}
        others = _Others({**about, "ranges": ranges}, processes - 1, ending)
        parts = Parts(ending.enter_context(view.frozen()), what, base, folder, ranges)
        parts.write_next()
        others.wait_until_ready()
        if store.mark() != mark:
            raise MovedError
        for place in range(len(ranges)):
            while not parts.file(place).exists():
                if not parts.write_next():
                    others.wait()
            with parts.file(place).open("rb") as text:
                while block := text.read(_BLOCK):
                    yield block + text.readline()
            parts.file(place).unlink()


class _Others:
    """The other processes that write; they are ended with `ending`."""

    def __init__(self, asked: dict[str, str | Sequence[Ids]], number: int, ending: ExitStack) -> None:
        self._number = number
        source, sink = os.pipe()
        self._told: IO[bytes] = ending.enter_context(os.fdopen(source, "rb"))
        command = [sys.executable, "-P", "-m", "graph_service.rdf.dumping.part"]
        with os.fdopen(sink, "wb") as told:
            for _ in range(number):
                # asked over standard input, since the address may hold a password
                started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=told)  # noqa: S603 - our own words
                process = ending.enter_context(started)
                ending.callback(process.kill)
                assert process.stdin is not None
                with process.stdin as asking:
                    asking.write(json.dumps(asked).encode())

    def wait_until_ready(self) -> None:
        """Until all see the store as it is now; some may have written a range meanwhile."""
        while self._number:
            self._number -= self._hear() == READY

    def wait(self) -> None:
        """Until one of them has written a range."""
        while self._hear() != DONE:
            pass

    def _hear(self) -> str:
        line = self._told.readline().decode().rstrip("\n")
        if line == MOVED:
            raise MovedError
        if line not in {READY, DONE}:
            raise StoreError(line or "a process that dumped ended; what it said stands above")
        return line
