"""The interface of a store: what SQLite and Neo4j both do, and one contract test shows."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from graph_service.store.load import Load
from graph_service.store.rows import (
    EVERY,
    Audience,
    Change,
    Custody,
    Degree,
    Hit,
    Ids,
    Kept,
    Link,
    Outcome,
    Page,
    Period,
    Reached,
    Row,
    Saying,
    Thing,
    Where,
)
from ontology.statement import Span

if TYPE_CHECKING:  # numpy costs 0.1 s, which only some questions need
    from graph_service.store.graph.graph import Graph
    from graph_service.store.graph.numbers import Numbers

__all__ = [
    "EVERY",
    "Audience",
    "Change",
    "CursorError",
    "Custody",
    "Degree",
    "Hit",
    "Ids",
    "Kept",
    "Link",
    "MovedError",
    "Outcome",
    "Page",
    "Period",
    "Reached",
    "Row",
    "Saying",
    "Store",
    "StoreError",
    "Thing",
    "View",
    "Where",
]


class StoreError(Exception):
    """The store cannot be opened, reached or written. The message says what to do."""


class MovedError(StoreError):
    """Somebody wrote to the store while all of it was read, so that what was read may be of two states."""

    def __init__(self) -> None:
        super().__init__("the store was written to while all of it was read; do it again when nothing is being loaded")


class CursorError(ValueError):
    """A cursor that this store did not give."""


class View(Protocol):
    """What one audience may read. Every id given goes through `canonical` first.

    Paths are spelled as SPARQL property paths without brackets: `item/meeting/body`, `^` for a link
    against its direction (`^meeting/person`).
    """

    audience: Audience

    def canonical(self, id_: str) -> str:
        """The id under which a thing is kept, where several were judged the same."""

    def thing(self, id_: str) -> Thing | None:
        """The thing with all its drawn values."""

    def things(self, ids: Iterable[str]) -> dict[str, Thing]:
        """Those of the things that there are."""

    def evidence(
        self,
        subject: str,
        property_: str | None = None,
        value: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Saying]:
        """Sayings of what is said of a subject, by (property, value, day, document, spans)."""

    def degrees(self, id_: str) -> list[Degree]:
        """Links of a thing counted by property, direction and class of the other end."""

    def links(
        self,
        id_: str,
        property_: str | None = None,
        outward: bool | None = None,  # noqa: FBT001
        type_: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Link]:
        """Links of a thing, by (property, direction, newest day first, name in Swedish order, id)."""

    def select(
        self,
        type_: str,
        where: Sequence[Where] = (),
        period: Period | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Thing]:
        """Things of a class (subclasses included) that meet all conditions, newest day first, then id."""

    def reach(self, starts: Iterable[str], path: str, period: Period | None = None) -> list[Reached]:
        """What a path leads to from any of `starts` (of a day within the period), by (most ways, id).

        `number` counts the starts that lead there, each once.
        """

    def table(
        self, type_: str, paths: Sequence[str], where: Sequence[Where] = (), period: Period | None = None
    ) -> list[Row]:
        """All things of a class that meet the conditions, each with what the paths lead to, by id."""

    def frozen(self) -> AbstractContextManager["View"]:
        """The view as it is now, for reading all of it while others write.

        Where the store cannot keep it so, raises MovedError at the end if somebody wrote meanwhile.
        """

    def graph(self) -> "Graph":
        """All things and links as arrays, as the store is now: for what goes through thousands of things at once.

        The first question after a write reads it anew, the others share it.
        """

    def search(self, query: str, types: Sequence[str] = (), after: str | None = None, limit: int = 20) -> Page[Hit]:
        """Hits for words, all of which must be there; the last may be the beginning of one.

        In the order of (rank, class, name in Swedish order, id).
        """

    def matching(self, query: str, graph: "Graph") -> "Numbers":
        """The things of a graph whose names or texts hold the words, by number, sorted; as search finds them."""

    def counts(self) -> dict[str, int]:
        """Things by class, plus `statements` (claims) and `documents`."""

    def certainty(self) -> dict[str, dict[float, int]]:
        """How many claims each document (by version) makes, by their confidence."""

    def documents(self, after: str | None = None, limit: int = 50) -> Page[Kept]:
        """Kept documents without their text (empty), by address."""

    def document(self, version: str) -> Kept | None:
        """One kept version with its text."""

    def gone(self, id_: str) -> str | None:
        """When this audience saw a thing for the last time, as UTC ISO time; None for one that it never saw go."""

    def custody(self, version: str) -> Custody | None:
        """How a kept version came here."""

    def quotes(self, version: str) -> dict[tuple[Span, ...], str]:
        """The passages that a version is quoted by, each with the words that answers give for it."""

    def said_in(self, version: str) -> list[Saying]:
        """All that a version says, by its spans, then subject, property and value; quotes and title left empty."""

    def ledger(self, ids: Ids = EVERY) -> Iterator[tuple[str, list[Saying]]]:
        """All sayings by subject (of a range of ids), in order; quotes and titles left empty; flat memory."""

    def facts(self, ids: Ids = EVERY) -> Iterator[Thing]:
        """All things as drawn (of a range of ids), in the order of the ids; flat memory."""

    def ranges(self, number: int) -> list[Ids]:
        """About so many ranges that hold all ids, in order, each about as many things."""


class Store(Protocol):
    """Keeps documents and what they say; every write is all or nothing, and several at once where it says so."""

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses, all or none.

        A version that is kept stays as it was first read; the one that an address pointed at before goes, unless
        another address points at it.
        """

    def renew(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses as they are read now, all or none.

        What a kept version said is no longer said; its addresses, its release and who released it stay. Only what is
        drawn otherwise then stands in the change log.
        """

    def forget(self, addresses: Sequence[str]) -> Outcome:
        """Take documents away, all or none. Raises KeyError for an unknown address."""

    def release(self, addresses: Sequence[str], by: str) -> None:
        """Let the public see these documents; `by` is who decided. Raises KeyError for an unknown address."""

    def current(self, addresses: Iterable[str]) -> dict[str, tuple[str, bool]]:
        """Version and whether it is released, for those of the addresses that are known."""

    def roots(self) -> dict[str, str]:
        """The root that each known source was read from."""

    def changes(self, after: int = 0, limit: int = 1000) -> list[Change]:
        """The change log after a sequence number."""

    def last_change(self) -> int:
        """The last sequence number of the change log; 0 where nothing was ever written."""

    def mark(self) -> str:
        """What is another after each write by anybody; no two programs see the same one."""

    def view(self, audience: Audience) -> View:
        """What this audience may read."""

    def close(self) -> None:
        """Let go of files and connections."""
