"""What a route is: an address, what it takes, what it asks and what it answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graph_service.protocol.parameters import Parameters
from graph_service.store.base import View

Ask = Callable[[View, Any, str], object]


@dataclass(frozen=True, slots=True)
class Route:
    """A question: `ask` takes the view, the checked parameters and the id in the path ("" where there is none).

    A `negotiated` one is answered by linked_data, in JSON and in RDF.
    """

    path: str
    parameters: type[Parameters]
    ask: Ask
    answer: Any
    summary: str
    negotiated: bool = False
