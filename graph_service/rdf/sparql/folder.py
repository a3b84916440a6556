"""The index on disk: states of it beside each other, one of which is the one to ask.

`work/N` is written by one process only, the one that holds `lock`; a state in `states/N` is never written again and is
read by many. `current` names the state to ask and is swapped atomically. A state is mostly hard links into the work
that it was made of, which stays while later states are made of it.
"""

import fcntl
import json
import os
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from pyoxigraph import Store

_KEPT = 2  # states: whoever read `current` a moment ago opens the last but one
_YOUNG = 60.0  # seconds that a state stays: a query may be running on it, which opens its files one by one


@dataclass(frozen=True, slots=True)
class State:
    """A state: its number, the number of the work that it was made of, and how far it follows the change log.

    `origin` is the log's first line and `key` what it was made with: where one is another, it is of no use any more.
    """

    number: int
    work: int
    sequence: int
    origin: str
    key: str
    triples: int
    made: str


class IndexFolder:
    """The folder of an index; nothing is made until it is led."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock: int | None = None

    def work_of(self, number: int) -> Path:
        """Where a work is written."""
        return self.path / "work" / str(number)

    def folder_of(self, state: State) -> Path:
        """Where a state is read."""
        return self.path / "states" / str(state.number)

    def state(self) -> State | None:
        """The state to ask; None where there is none yet."""
        try:
            return State(**json.loads((self.path / "current").read_text("utf-8")))
        except (FileNotFoundError, NotADirectoryError):
            return None

    def current(self) -> Path | None:
        """The folder of the state to ask; None where there is none yet."""
        state = self.state()
        return None if state is None else self.folder_of(state)

    def lead(self) -> bool:
        """Become the one who writes; False where another process is. Raises OSError where the folder cannot be made."""
        if self._lock is None:
            self.path.mkdir(parents=True, exist_ok=True)
            lock = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(lock)
                return False
            self._lock = lock
        return True

    @property
    def leads(self) -> bool:
        """Whether this process is the one that writes."""
        return self._lock is not None

    def leave(self) -> None:
        """Let another process write."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def publish(self, store: Store, state: State) -> None:
        """Make what was written the state to ask, whole and at once."""
        folder = self.folder_of(state)
        folder.parent.mkdir(exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        store.flush()
        store.backup(str(folder))
        self.note(state)
        self._tidy(state)

    def note(self, state: State) -> None:
        """Name the state to ask."""
        beside = self.path / "current.new"
        beside.write_text(json.dumps(asdict(state)), "utf-8")
        beside.replace(self.path / "current")

    def _tidy(self, state: State) -> None:
        before = time.time() - _YOUNG
        for folder in (self.path / "states").iterdir():
            latest = state.number - _KEPT < int(folder.name) <= state.number
            if not latest and folder.stat().st_mtime <= before:
                shutil.rmtree(folder, ignore_errors=True)
        for folder in (self.path / "work").iterdir():
            if folder != self.work_of(state.work):
                shutil.rmtree(folder, ignore_errors=True)
