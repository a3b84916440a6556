"""The two dumps by name."""

from collections.abc import Callable, Iterator

from graph_service.rdf.facts import facts
from graph_service.rdf.ledger import ledger
from graph_service.store.base import View

MEDIA_TYPE = "application/n-quads"
DUMPS: dict[str, Callable[[View, str], Iterator[str]]] = {"facts": facts, "ledger": ledger}
