"""Keeping the index in step with the store: what the change log says is written, then the state is swapped."""

import hashlib
import logging
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pyoxigraph import Store as Index

from graph_service.rdf.sparql.building import built, size_of
from graph_service.rdf.sparql.folder import IndexFolder, State
from graph_service.rdf.sparql.rebuilding import rebuild
from graph_service.rdf.sparql.renewing import Renewal
from graph_service.store.base import Audience, Store
from ontology.schema import FILE

LOOK = 1.0  # seconds from one look at the change log to the next
_PAGE = 5000
_SHARE = 0.2  # of all things: where more have changed, everything is written anew
_BATCH = 500
_ONE_THING = 8  # triples, on average
_LOG = logging.getLogger(__name__)


class Follower:
    """Follows what one audience may read of a store, in a folder. Of several on one folder, one writes.

    Where the store's address is given, a process of its own writes the whole index.
    """

    def __init__(
        self, store: Store, audience: Audience, base: str, folder: IndexFolder, address: str | None = None
    ) -> None:
        self.folder = folder
        self.audience = audience
        self._store = store
        self._view = store.view(audience)
        self._base = base
        self._address = address
        self._key = _key(audience, base)
        self._index: Index | None = None
        self.along: list[Callable[[], object]] = []  # what else is done at each look, where this process leads
        self._warned = ""
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Follow from now on, in a thread of its own."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._follow, name="index-following", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Follow no longer, and let another process write."""
        self._ending.set()
        if self._thread is not None:
            self._thread.join()
        self._index = None
        self.folder.leave()

    def catch_up(self) -> bool:
        """Write what the store says by now, where this process leads; whether there is a new state."""
        if not self.folder.lead():
            return False
        state = self.folder.state()
        if state is None or not self._of_use(state):
            return self._anew(state)
        changed, last = self._changed(state.sequence)
        if last == state.sequence:
            return False
        if len(changed) > max(_BATCH, _SHARE * state.triples / _ONE_THING):
            return self._anew(state)
        return self._onward(state, sorted(changed), last)

    def _follow(self) -> None:
        while not self._ending.is_set():
            try:
                self.catch_up()
                for each in self.along if self.folder.leads else ():
                    each()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told and tried again
                self._warn(str(error))
                self._index = None
            else:
                self._warned = ""
            self._ending.wait(LOOK)

    def _warn(self, why: str) -> None:
        """Say why it does not follow, once until it does again."""
        if why != self._warned:
            _LOG.warning("the index does not follow: %s", why)
        self._warned = why

    def _changed(self, after: int) -> tuple[set[str], int]:
        """Ids that the log names after a place, and its last place."""
        ids: set[str] = set()
        while lines := self._store.changes(after, _PAGE):
            ids.update(line.id for line in lines)
            after = lines[-1].sequence
        return ids, after

    def _of_use(self, state: State) -> bool:
        """Whether a state is of this store, made as this program makes it, and all there."""
        if state.key != self._key or state.origin != self._origin():
            return False
        if state.sequence and not self._store.changes(state.sequence - 1, 1):
            return False
        return self.folder.folder_of(state).is_dir() and self.folder.work_of(state.work).is_dir()

    def _origin(self) -> str:
        return " ".join(f"{line.at} {line.id}" for line in self._store.changes(0, 1))

    def _anew(self, state: State | None) -> bool:
        origin, last = self._origin(), self._store.last_change()
        number = state.number + 1 if state else 1
        self._index = None
        index = self._index = self._written(self.folder.work_of(number))
        if index is None:
            return False
        self.folder.publish(index, State(number, number, last, origin, self._key, size_of(index), _now()))
        return True

    def _written(self, work: Path) -> Index | None:
        """A new index of all there is; None where it was to end before that was done."""
        if self._address is None:
            return built(self._view, self._base, work)
        if not rebuild(self._address, self.audience, self._base, work, self._ending):
            return None
        return Index(str(work))

    def _onward(self, state: State, ids: list[str], last: int) -> bool:
        """Write things anew. What was begun before and not published is written again, which changes nothing."""
        again = self._index is None
        if self._index is None:
            self._index = Index(str(self.folder.work_of(state.work)))
            state = replace(state, triples=size_of(self._index))
        renewal = Renewal(self._index, self._view, self._base)
        for first in range(0, len(ids), _BATCH):
            renewal.renew(ids[first : first + _BATCH])
        if renewal.came == renewal.went == 0 and not again:
            self.folder.note(replace(state, sequence=last))
            return False
        triples = state.triples + renewal.came - renewal.went
        self.folder.publish(
            self._index, replace(state, number=state.number + 1, sequence=last, triples=triples, made=_now())
        )
        return True


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _key(audience: Audience, base: str) -> str:
    """What tells whether an index was made by this program, for this audience and base."""
    here = Path(__file__).parent
    parts: Iterable[Path] = [*sorted(here.parent.glob("*.py")), *sorted(here.glob("*.py")), FILE]
    made = hashlib.sha256(f"{audience.value} {base}".encode())
    for part in parts:
        with suppress(OSError):
            made.update(part.read_bytes())
    return made.hexdigest()[:16]
