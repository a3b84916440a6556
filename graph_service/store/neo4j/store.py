"""The store on a Neo4j server: Neo4jStore."""

from collections.abc import Iterable, Sequence
from functools import partial

from graph_service.store.base import Audience, Change, Outcome
from graph_service.store.graph.kept import KeptGraph
from graph_service.store.load import Load
from graph_service.store.neo4j import change_log, ledger, writing
from graph_service.store.neo4j.graph import Found, renewed
from graph_service.store.neo4j.seen import Seen
from graph_service.store.neo4j.server import Server
from graph_service.store.neo4j.view import Neo4jView

_MOST = 10**9


class Neo4jStore:
    """A store in one database of a Neo4j server or cluster. Many may read; one write waits for the other."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._graphs = {audience: KeptGraph(partial(self._renewed, Seen(audience))) for audience in Audience}

    @classmethod
    def open(cls, address: str) -> "Neo4jStore":
        """The store at `neo4j://host:port` or `bolt://…`, made ready. Raises StoreError that says what is wrong."""
        return cls(Server.open(address))

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses, all or none."""
        return self._server.write(writing.replace, loads)

    def renew(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses as they are read now, all or none."""
        return self._server.write(writing.renew, loads)

    def forget(self, addresses: Sequence[str]) -> Outcome:
        """Take documents away, all or none. Raises KeyError for an unknown address."""
        return self._server.write(writing.forget, list(dict.fromkeys(addresses)))

    def release(self, addresses: Sequence[str], by: str) -> None:
        """Let the public see these documents; `by` is who decided. Raises KeyError for an unknown address."""
        self._server.write(writing.release, addresses, by)

    def current(self, addresses: Iterable[str]) -> dict[str, tuple[str, bool]]:
        """Version and whether it is released, for those of the addresses that are known."""
        return self._server.read(ledger.current, list(addresses))

    def roots(self) -> dict[str, str]:
        """The root that each known source was read from."""
        return self._server.read(ledger.roots)

    def changes(self, after: int = 0, limit: int = 1000) -> list[Change]:
        """The change log after a sequence number."""
        return self._server.read(change_log.changes, after, min(limit, _MOST))

    def last_change(self) -> int:
        """The last sequence number of the change log; 0 where nothing was ever written."""
        return self._server.ask(change_log.last)

    def mark(self) -> str:
        """What is another after each write by anybody."""
        return self._server.mark()

    def view(self, audience: Audience) -> Neo4jView:
        """What this audience may read."""
        return Neo4jView(audience, self._server, self._graphs[audience].now)

    def close(self) -> None:
        """Let go of the connections."""
        self._server.close()

    def _renewed(self, seen: Seen, mark: object) -> Found | None:
        return self._server.read(renewed, seen, mark)
