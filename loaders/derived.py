"""A text made of another one, and the way back from its offsets to those of the other."""

from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from loaders.text import Text
from ontology.statement import Span

T = TypeVar("T")


class Derived:
    """`text` is what was made. `pages_before` counts the pages of the other text that it left out at the beginning."""

    text: Text
    pages_before = 0

    def back(self, offset: int, *, end: bool = False) -> int:
        """The place in the old text of a place in the new one; `end` where it is the end of a passage."""
        raise NotImplementedError

    def passages(self, value: T) -> T:
        """The value with all its passages in the old text: spans, and what has a `start` and an `end`."""
        moved: Any = self._moved(value)
        return moved  # type: ignore[no-any-return]

    def _moved(self, value: Any) -> Any:  # noqa: ANN401
        if isinstance(value, Span):
            return Span(value.page + self.pages_before, self.back(value.start), self.back(value.end, end=True))
        if isinstance(value, tuple):
            parts = map(self._moved, value)
            return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
        if not is_dataclass(value) or isinstance(value, type):
            return value
        changed = {field.name: self._moved(getattr(value, field.name)) for field in fields(value)}
        if {"start", "end"} <= changed.keys() and isinstance(changed["start"], int):
            changed |= {"start": self.back(changed["start"]), "end": self.back(changed["end"], end=True)}
        return type(value)(**changed)
