"""What a page is: an address, the question it asks, and the template that shows the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from graph_service.protocol.parameters import Parameters
from graph_service.store.base import View

Ask = Callable[[View, Any, str], object]


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `ask` takes the view, the checked parameters and the id in the path ("" where there is none).

    The template `name`.html is given the answer as `answer` and the parameters as `asked`; the answer as JSON is the
    same page for programs. `template` chooses another by the answer, `indexed` says whether search engines may keep
    it; one that is `linked` is of a thing, which is also had as RDF.
    """

    name: str
    path: str
    ask: Ask
    parameters: type[Parameters] = Parameters
    template: Callable[[Any], str] | None = None
    indexed: Callable[[Any], bool] = lambda _: True
    linked: bool = False

    def template_for(self, answer: object) -> str:
        """The name of the template that shows an answer."""
        return self.template(answer) if self.template else f"{self.name}.html"
