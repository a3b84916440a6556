"""The two dumps by name."""

from collections.abc import Callable, Iterator

from graph_service.rdf.facts import facts
from graph_service.rdf.ledger.ledger import ledger

MEDIA_TYPE = "application/n-quads"
DUMPS: dict[str, Callable[..., Iterator[str]]] = {"facts": facts, "ledger": ledger}
