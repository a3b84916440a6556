"""Packages in a store: which documents of one are kept, and which have to be read."""

from collections.abc import Iterable, Iterator, Sequence

from graph_service.cli.loading.report import LoadReport
from graph_service.queries.coverage.documents import kept_documents
from graph_service.store.base import Audience, Store, View
from loaders.sources.folder import Place
from loaders.sources.package import PACKAGES
from loaders.sources.unpacking import documents

Known = dict[str, tuple[str, bool]]  # version, and whether it is released, by address


class Unpacking:
    """Opens the packages among files that are loaded. What a store keeps already is counted and left out.

    A package itself is kept as a list of what it held, without facts and never released, once all
    of it was read: so one that has not changed is not opened again.
    """

    def __init__(self, store: Store, report: LoadReport, known: Known, *, release: bool, again: bool) -> None:
        self._store = store
        self._report = report
        self._known = known
        self._release = release
        self._again = again
        self.opened = 0  # documents taken out of packages so far

    def documents(self, places: Iterable[Place]) -> Iterator[Place]:
        """The documents to read at the places, in their order."""
        for place in documents(places, self._is_wanted):
            self.opened += bool(place.member and (place.member.name or place.member.remark))
            self._report.changed -= place.listing is not None and place.address in self._known
            yield place

    def _is_wanted(self, place: Place, version: str) -> bool:
        state = self._store.current([place.address])
        if not self._again and is_kept(state.get(place.address), version, release=self._release):
            self._report.unchanged += 1
            return False
        self._known.update(state)
        self._report.changed += place.address in state
        return True


def is_kept(state: tuple[str, bool] | None, version: str, *, release: bool) -> bool:
    """Whether a document is kept in that version, and released if it is to be."""
    return state is not None and state[0] == version and (state[1] or not release)


def is_whole(store: Store, address: str, version: str, *, release: bool) -> bool:
    """Whether all that a package held in that version, by its list, is kept."""
    listed = store.view(Audience.INTERNAL).document(version)
    if listed is None:
        return False
    inner = [f"{address}/{name}" for name in listed.text.split("\n")]
    states = store.current(inner)
    return all(one in states and (states[one][1] or not release) for one in inner)


def to_forget(store: Store, addresses: Sequence[str]) -> list[str]:
    """The addresses, with those of all that is kept of packages among them.

    A document taken out of a package takes the package's list with it, so that it can be read again.
    """
    above = {"/".join(parts[:end]) for one in addresses for parts in [one.split("/")] for end in range(1, len(parts))}
    return list(dict.fromkeys([*_with_members(store, addresses), *sorted(store.current(above))]))


def to_release(store: Store, addresses: Sequence[str]) -> list[str]:
    """The addresses, with all that is kept of packages among them in place of their lists, which nobody else sees."""
    found = _with_members(store, addresses)
    states, view = store.current(found), store.view(Audience.INTERNAL)
    return [one for one in found if one not in states or not _is_list(view, states[one][0])]


def _with_members(store: Store, addresses: Sequence[str]) -> list[str]:
    states, view = store.current(addresses), store.view(Audience.INTERNAL)
    found: dict[str, None] = {}
    for address in addresses:
        known = address in states
        inner: list[str] = []
        if not known or _is_list(view, states[address][0]):
            inner = [kept.address for kept in kept_documents(view) if kept.address.startswith(f"{address}/")]
        found.update(dict.fromkeys([address, *inner] if known or not inner else inner))
    return list(found)


def _is_list(view: View, version: str) -> bool:
    kept = view.document(version)
    return kept is not None and kept.media_type in PACKAGES
