"""The shape of an answer as JSON Schema, from its types."""

import types
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Shape = dict[str, Any]
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


class Shapes:
    """Shapes of named types, gathered in `components` while they are asked for."""

    def __init__(self) -> None:
        self.components: dict[str, Shape] = {}

    def of(self, type_: Any, filled: dict[Any, Any] | None = None) -> Shape:  # noqa: ANN401 - any type form
        """The shape of a type, as queries.answers.to_json writes it. Raises TypeError for one that has none."""
        filled = filled or {}
        type_ = filled.get(type_, type_) if isinstance(type_, TypeVar) else type_
        origin, arguments = get_origin(type_), get_args(type_)
        if type_ in _PLAIN:
            return {"type": _PLAIN[type_]}
        if origin in {Union, types.UnionType}:
            return {"anyOf": [self.of(a, filled) for a in arguments]}
        if origin in {tuple, list}:
            return {"type": "array", "items": self.of(arguments[0], filled)}
        if origin is dict:
            return {"type": "object", "additionalProperties": self.of(arguments[1], filled)}
        if isinstance(type_, type) and issubclass(type_, Enum):
            return {"type": "string", "enum": [member.value for member in type_]}
        return self._named(origin or type_, arguments, filled)

    def _named(self, made: Any, arguments: tuple[Any, ...], filled: dict[Any, Any]) -> Shape:  # noqa: ANN401
        names = _names(made)
        if not names:
            raise TypeError(f"{made!r} has no shape")
        arguments = tuple(filled.get(a, a) if isinstance(a, TypeVar) else a for a in arguments)
        name = made.__name__ + "".join(f"Of{a.__name__}" for a in arguments)
        if name not in self.components:
            self.components[name] = {}
            inner = dict(zip(getattr(made, "__parameters__", ()), arguments, strict=False))
            hints = get_type_hints(made)
            self.components[name] = {
                "type": "object",
                "description": (made.__doc__ or "").split("\n", 1)[0],
                "properties": {n: self.of(hints[n], inner) for n in names},
                "required": list(names),
                "additionalProperties": False,
            }
        return {"$ref": f"#/components/schemas/{name}"}


def _names(made: Any) -> tuple[str, ...]:  # noqa: ANN401
    if is_dataclass(made):
        return tuple(field.name for field in fields(made))
    given: Iterable[str] = getattr(made, "_fields", ())
    return tuple(given)
