"""Warm processes that run queries on the index as it is now."""

import queue
from collections.abc import Callable
from pathlib import Path

from graph_service.rdf.sparql.faults import fault
from graph_service.rdf.sparql.frames import Asked, Limits
from graph_service.rdf.sparql.guard import QueryError
from graph_service.rdf.sparql.process import EndedError, LateError, Process
from graph_service.rdf.sparql.worker import ANSWERED, MALFORMED, TOO_MANY

WAITING = 2.0  # seconds for a process to become free
PROCESSES = 2


class RefusedError(Exception):
    """An answer that takes more than one may; the message says of what and how to ask for less."""


class BusyError(Exception):
    """Nothing answers now; the message says why."""


class Pool:
    """So many processes, each started when it is first needed and anew when the index has swapped.

    `current` gives the folder of the index as it is now, None where there is none yet.
    """

    def __init__(self, current: Callable[[], Path | None], limits: Limits, size: int = PROCESSES) -> None:
        self.limits = limits
        self._current = current
        self._free: queue.LifoQueue[Process | None] = queue.LifoQueue()
        for _ in range(size):
            self._free.put(None)
        self._size = size

    def answer(self, asked: Asked, gone: Callable[[], bool] = lambda: False) -> bytes:
        """The answer as text. Raises QueryError, RefusedError, BusyError, and GoneError where nobody waits for it."""
        try:
            process = self._free.get(timeout=WAITING)
        except queue.Empty:
            raise BusyError("all who answer are busy; ask again in a moment") from None
        kept: Process | None = None
        try:
            process = self._fresh(process)
            told = process.ask(asked, self.limits.seconds, gone)
            kept = process
        except EndedError:
            raise RefusedError(
                f"the query takes more memory than {self.limits.megabytes} MB; ask for less at a time"
            ) from None
        except LateError:
            raise RefusedError(
                f"the query takes more than {self.limits.seconds:g} seconds; narrow it, or add a LIMIT inside it"
            ) from None
        finally:
            if kept is None and process is not None:
                process.end()
            self._free.put(kept)
        return _unpacked(told, asked, self.limits)

    def close(self) -> None:
        """End the processes, each when it has answered; who asks afterwards finds all busy."""
        for _ in range(self._size):
            try:
                process = self._free.get(timeout=self.limits.seconds + WAITING)
            except queue.Empty:
                return
            if process is not None:
                process.end()
        self._size = 0

    def _fresh(self, process: Process | None) -> Process:
        """The process, or another one where the index has swapped. Raises BusyError."""
        for _ in range(3):  # an index may swap twice while a process starts, and then is not there any more
            folder = self._current()
            if folder is None:
                break
            if process is not None and process.folder == folder and process.alive:
                return process
            if process is not None:
                process.end()
            process = Process(folder, self.limits)
            try:
                process.ready()
            except EndedError:
                process.end()
                process = None
        raise BusyError("the index is being made; ask again in a moment")


def _unpacked(told: bytes, asked: Asked, limits: Limits) -> bytes:
    outcome, text = told[:1], told[1:]
    if outcome == ANSWERED:
        return text
    if outcome == TOO_MANY:
        raise RefusedError(f"the answer has more than {limits.rows} rows; add LIMIT {limits.rows} or narrow the query")
    message = text.decode(errors="replace")
    raise QueryError(
        fault(message, asked.query, asked.prefixes)
        if outcome == MALFORMED
        else f"the query cannot be answered: {message}"
    )
