"""SPARQL as the rest of the service uses it: queries in, answers out, on the index as it is now."""

import json
from collections.abc import Callable
from pathlib import Path

from graph_service.rdf.sparql.dataset import Dataset, dataset_of
from graph_service.rdf.sparql.folder import IndexFolder, State
from graph_service.rdf.sparql.following import Follower
from graph_service.rdf.sparql.forms import RESULTS, Written, named
from graph_service.rdf.sparql.frames import Asked, Limits
from graph_service.rdf.sparql.guard import columns
from graph_service.rdf.sparql.pool import PROCESSES, Pool
from graph_service.store.base import Audience, Store
from ontology.schema import SCHEMA

_OWN = Limits(seconds=300, megabytes=4096)  # of our own queries, which count all there is


class Endpoint:
    """What an audience may ask of a store, through an index in a folder that only this audience's index is in."""

    def __init__(
        self,
        store: Store,
        audience: Audience,
        base: str,
        folder: Path,
        limits: Limits | None = None,
        address: str | None = None,
    ) -> None:
        self.base = base
        self.prefixes = prefixes(base)
        self.limits = limits or Limits()
        self.folder = folder / audience.value
        self._folder = IndexFolder(self.folder)
        self.follower = Follower(store, audience, base, self._folder, address)
        self._pool = Pool(self._folder.current, self.limits, PROCESSES)
        self._own = Pool(self._folder.current, _OWN, 1)

    def state(self) -> State | None:
        """The state of the index that is asked; None where there is none yet."""
        return self._folder.state()

    def answer(
        self, query: str, form: Written, gone: Callable[[], bool] = lambda: False, graphs: Dataset | None = None
    ) -> bytes:
        """An answer as text, on other graphs than the query says where they are given. Raises what Pool.answer does."""
        return self._pool.answer(asked_of(query, form.name, self.base, graphs), gone)

    def rows(self, query: str) -> list[list[str]]:
        """The rows of a query of our own, as plain text. Raises what Pool.answer raises."""
        written = named(RESULTS, "json")
        assert written is not None
        told = json.loads(self._own.answer(asked_of(query, written.name, self.base)))
        names = told["head"]["vars"]
        return [[row.get(name, {}).get("value", "") for name in names] for row in told["results"]["bindings"]]

    def close(self) -> None:
        """Follow no longer and end the processes."""
        self.follower.stop()
        self._pool.close()
        self._own.close()


def asked_of(query: str, form: str, base: str, graphs: Dataset | None = None) -> Asked:
    """A query as it is asked, with what is filled in. Raises QueryError where it names a graph that there is not."""
    known = prefixes(base)
    unnamed, named = graphs or dataset_of(query, base, known)
    return Asked(query, form, base, known, named, unnamed, columns(query))


def prefixes(base: str) -> dict[str, str]:
    """The prefixes that every query may use without saying them, by name."""
    known = {name: iri.replace(SCHEMA.base, base, 1) for name, iri in SCHEMA.prefixes.items()}
    return dict(sorted({**known, "id": f"{base}id/", "def": f"{base}def/"}.items()))
