"""What one audience reads of the embedded store."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, TypeAlias

from graph_service.store.base import (
    EVERY,
    Audience,
    Custody,
    Degree,
    Hit,
    Ids,
    Kept,
    Link,
    Page,
    Period,
    Reached,
    Row,
    Saying,
    Thing,
    Where,
)
from graph_service.store.sqlite import evidence, links, listing, reading, search, walk
from ontology.statement import Span

if TYPE_CHECKING:  # numpy costs 0.1 s, which only some questions need
    from graph_service.store.graph.graph import Graph
    from graph_service.store.graph.numbers import Numbers

Reading: TypeAlias = Callable[[], AbstractContextManager[sqlite3.Connection]]


class SqliteView:
    """A View over SQLite; each question is answered from the store as it then is."""

    def __init__(
        self, audience: Audience, reading: Reading, snapshot: Reading, graph: Callable[[Audience], "Graph"]
    ) -> None:
        self.audience = audience
        self._graph = graph
        self._a = 0 if audience is Audience.INTERNAL else 1
        self._reading = reading
        self._snapshot = snapshot

    def canonical(self, id_: str) -> str:
        """The id under which a thing is kept, where several were judged the same."""
        with self._reading() as db:
            num = reading.number_of(db, self._a, id_)
            return id_ if num is None else reading.id_of(db, num)

    def thing(self, id_: str) -> Thing | None:
        """The thing with all its drawn values."""
        return self.things([id_]).get(id_)

    def things(self, ids: Iterable[str]) -> dict[str, Thing]:
        """Those of the things that there are, by the ids asked for."""
        with self._reading() as db:
            numbers = reading.canonical_numbers(db, self._a, ids)
            found = reading.things_of(db, self._a, numbers.values())
        return {id_: found[num] for id_, num in numbers.items() if num in found}

    def evidence(
        self,
        subject: str,
        property_: str | None = None,
        value: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Saying]:
        """Sayings of what is said of a subject, by (property, value, day, document, spans)."""
        with self._reading() as db:
            return evidence.Evidence(db, self._a).page(subject, property_, value, after, limit)

    def degrees(self, id_: str) -> list[Degree]:
        """Links of a thing counted by property, direction and class of the other end."""
        with self._reading() as db:
            return links.degrees(db, self._a, id_)

    def links(
        self,
        id_: str,
        property_: str | None = None,
        outward: bool | None = None,  # noqa: FBT001
        type_: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Link]:
        """Links of a thing, by (property, outward first, newest day first, name in Swedish order, id)."""
        with self._reading() as db:
            return links.links(db, self._a, id_, links.Kind(property_, outward, type_), after, limit)

    def select(
        self,
        type_: str,
        where: Sequence[Where] = (),
        period: Period | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Thing]:
        """Things of a class (subclasses included) that meet all conditions, newest day first, then id."""
        with self._reading() as db:
            return walk.select(db, self._a, type_, where, period, after, limit)

    def reach(self, starts: Iterable[str], path: str, period: Period | None = None) -> list[Reached]:
        """What a path leads to from any of `starts` (of a day within the period), by (most ways, id)."""
        with self._reading() as db:
            return walk.reach(db, self._a, starts, path, period)

    def table(
        self, type_: str, paths: Sequence[str], where: Sequence[Where] = (), period: Period | None = None
    ) -> list[Row]:
        """All things of a class that meet the conditions, each with what the paths lead to, by id."""
        with self._reading() as db:
            return walk.table(db, self._a, type_, paths, where, period)

    @contextmanager
    def frozen(self) -> Iterator["SqliteView"]:
        """The view as it is now, for reading all of it while others write."""
        with self._snapshot() as db:
            yield SqliteView(self.audience, lambda: nullcontext(db), lambda: nullcontext(db), self._graph)

    def graph(self) -> "Graph":
        """All things and links as arrays, as the store is now."""
        return self._graph(self.audience)

    def search(self, query: str, types: Sequence[str] = (), after: str | None = None, limit: int = 20) -> Page[Hit]:
        """Hits for words, in the order of (rank, class, name in Swedish order, id)."""
        with self._reading() as db:
            return search.search(db, self._a, query, types, after, limit)

    def matching(self, query: str, graph: "Graph") -> "Numbers":
        """The things of a graph whose names or texts hold the words, by number, sorted."""
        with self._reading() as db:
            return graph.keyed(search.matching(db, self._a, query))

    def counts(self) -> dict[str, int]:
        """Things by class, plus `statements` (claims) and `documents`."""
        with self._reading() as db:
            return listing.counts(db, self._a)

    def certainty(self) -> dict[str, dict[float, int]]:
        """How many claims each document (by version) makes, by their confidence."""
        with self._reading() as db:
            return listing.certainty(db, self._a)

    def documents(self, after: str | None = None, limit: int = 50) -> Page[Kept]:
        """Kept documents without their text (empty), by address."""
        with self._reading() as db:
            return listing.documents(db, self._a, after, limit)

    def document(self, version: str) -> Kept | None:
        """One kept version with its text."""
        with self._reading() as db:
            return listing.document(db, self._a, version)

    def gone(self, id_: str) -> str | None:
        """When this audience saw a thing for the last time; None for one that it never saw go."""
        with self._reading() as db:
            return listing.gone(db, self._a, id_)

    def custody(self, version: str) -> Custody | None:
        """How a kept version came here."""
        with self._reading() as db:
            return listing.custody(db, self._a, version)

    def quotes(self, version: str) -> dict[tuple[Span, ...], str]:
        """The passages that a version is quoted by, each with the words that answers give for it."""
        with self._reading() as db:
            return listing.quotes(db, self._a, version)

    def said_in(self, version: str) -> list[Saying]:
        """All that a version says, by its spans, then subject, property and value; quotes and title left empty."""
        with self._reading() as db:
            return listing.said_in(db, self._a, version)

    def ledger(self, ids: Ids = EVERY) -> Iterator[tuple[str, list[Saying]]]:
        """All sayings by subject (of a range of ids), in order; quotes and titles left empty; flat memory."""
        with self._snapshot() as db:
            yield from evidence.ledger(db, self._a, ids)

    def facts(self, ids: Ids = EVERY) -> Iterator[Thing]:
        """All things as drawn (of a range of ids), in the order of the ids; flat memory."""
        with self._snapshot() as db:
            yield from reading.facts(db, self._a, ids)

    def ranges(self, number: int) -> list[Ids]:
        """About so many ranges that hold all ids, in order, each about as many things."""
        with self._reading() as db:
            return reading.ranges(db, number)
