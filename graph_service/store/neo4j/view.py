"""What one audience reads of the store on a Neo4j server."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from graph_service.store.base import (
    EVERY,
    Audience,
    Custody,
    Degree,
    Hit,
    Ids,
    Kept,
    Link,
    MovedError,
    Page,
    Period,
    Reached,
    Row,
    Saying,
    Thing,
    Where,
)
from graph_service.store.neo4j import change_log, documents, evidence, links, search, selection, things
from graph_service.store.neo4j.seen import Seen
from graph_service.store.neo4j.server import Server
from ontology.statement import Span

if TYPE_CHECKING:
    from graph_service.store.graph.graph import Graph
    from graph_service.store.graph.numbers import Numbers


class Neo4jView:
    """A View over Neo4j; each question is answered in one transaction."""

    def __init__(self, audience: Audience, server: Server, graph: Callable[[], "Graph"]) -> None:
        self.audience = audience
        self._seen = Seen(audience)
        self._server = server
        self._graph = graph

    def canonical(self, id_: str) -> str:
        """The id under which a thing is kept, where several were judged the same."""
        return self._server.ask(things.canonical, self._seen, [id_])[id_]

    def thing(self, id_: str) -> Thing | None:
        """The thing with all its drawn values."""
        return self.things([id_]).get(id_)

    def things(self, ids: Iterable[str]) -> dict[str, Thing]:
        """Those of the things that there are, by the ids asked for."""
        return self._server.ask(things.things, self._seen, list(ids))

    def evidence(
        self,
        subject: str,
        property_: str | None = None,
        value: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Saying]:
        """Sayings of what is said of a subject, by (property, value, day, document, spans)."""
        return self._server.ask(evidence.evidence, self._seen, subject, property_, value, after, limit)

    def degrees(self, id_: str) -> list[Degree]:
        """Links of a thing counted by property, direction and class of the other end."""
        return self._server.ask(links.degrees, self._seen, id_)

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
        return self._server.ask(links.links, self._seen, id_, links.Kind(property_, outward, type_), after, limit)

    def select(
        self,
        type_: str,
        where: Sequence[Where] = (),
        period: Period | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Thing]:
        """Things of a class (subclasses included) that meet all conditions, newest day first, then id."""
        return self._server.ask(selection.select, self._seen, type_, where, period, after, limit)

    def reach(self, starts: Iterable[str], path: str, period: Period | None = None) -> list[Reached]:
        """What a path leads to from any of `starts` (of a day within the period), by (most ways, id)."""
        return self._server.ask(selection.reach, self._seen, list(starts), path, period)

    def table(
        self, type_: str, paths: Sequence[str], where: Sequence[Where] = (), period: Period | None = None
    ) -> list[Row]:
        """All things of a class that meet the conditions, each with what the paths lead to, by id."""
        return self._server.ask(selection.table, self._seen, type_, paths, where, period)

    @contextmanager
    def frozen(self) -> Iterator["Neo4jView"]:
        """This view: a server keeps no picture of itself. Raises MovedError at the end where somebody wrote."""
        before = self._server.mark()
        yield self
        if self._server.mark() != before:
            raise MovedError

    def graph(self) -> "Graph":
        """All things and links as arrays, as the store is now."""
        return self._graph()

    def search(self, query: str, types: Sequence[str] = (), after: str | None = None, limit: int = 20) -> Page[Hit]:
        """Hits for words, in the order of (rank, class, name in Swedish order, id)."""
        return self._server.ask(search.search, self._seen, query, types, after, limit)

    def matching(self, query: str, graph: "Graph") -> "Numbers":
        """The things of a graph whose names or texts hold the words, by number, sorted."""
        return graph.numbers(self._server.ask(search.matching, self._seen, query))

    def counts(self) -> dict[str, int]:
        """Things by class, plus `statements` (claims) and `documents`."""
        return self._server.ask(documents.counts, self._seen)

    def certainty(self) -> dict[str, dict[float, int]]:
        """How many claims each document (by version) makes, by their confidence."""
        return self._server.ask(evidence.certainty, self._seen)

    def documents(self, after: str | None = None, limit: int = 50) -> Page[Kept]:
        """Kept documents without their text (empty), by address."""
        return self._server.ask(documents.documents, self._seen, after, limit)

    def document(self, version: str) -> Kept | None:
        """One kept version with its text."""
        return self._server.ask(documents.document, self._seen, version)

    def gone(self, id_: str) -> str | None:
        """When this audience saw a thing for the last time; None for one that it never saw go."""
        return self._server.ask(change_log.gone, self._seen, id_)

    def custody(self, version: str) -> Custody | None:
        """How a kept version came here."""
        return self._server.ask(documents.custody, self._seen, version)

    def quotes(self, version: str) -> dict[tuple[Span, ...], str]:
        """The passages that a version is quoted by, each with the words that answers give for it."""
        return self._server.ask(documents.quotes, self._seen, version)

    def said_in(self, version: str) -> list[Saying]:
        """All that a version says, by its spans, then subject, property and value; quotes and title left empty."""
        return self._server.ask(evidence.said_in, self._seen, version)

    def ledger(self, ids: Ids = EVERY) -> Iterator[tuple[str, list[Saying]]]:
        """All sayings by subject (of a range of ids), in order; quotes and titles left empty; flat memory."""
        with self._server.reading() as tx:
            yield from evidence.ledger(tx, self._seen, ids)

    def facts(self, ids: Ids = EVERY) -> Iterator[Thing]:
        """All things as drawn (of a range of ids), in the order of the ids; flat memory."""
        with self._server.reading() as tx:
            yield from documents.facts(tx, self._seen, ids)

    def ranges(self, number: int) -> list[Ids]:
        """About so many ranges that hold all ids, in order, each about as many things."""
        return self._server.ask(documents.ranges, number)
