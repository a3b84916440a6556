"""YAML with the line of every key: what lets the schema's errors name where they are."""

from pathlib import Path

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast, where yaml was built with it
Tree = dict[str, "Tree"] | list["Tree"] | str


class SchemaError(ValueError):
    """The schema, or something said with it, contradicts itself. The message names the place."""


class LinedFile:
    """A YAML file as plain strings, lists and dicts, and the line at which each path stands.

    A path is the keys on the way to a value, as ("classes", "Meeting", "key").
    """

    def __init__(self, path: Path, text: str | None = None) -> None:
        self.path = path
        self._lines: dict[tuple[str, ...], int] = {}
        try:
            node = yaml.compose(path.read_text(encoding="utf-8") if text is None else text, _LOADER)
        except yaml.YAMLError as error:
            raise SchemaError(f"{path.name}: {error}") from error
        if not isinstance(node, yaml.MappingNode):
            raise SchemaError(f"{path.name}: a mapping is wanted at the top")
        self.tree: dict[str, Tree] = self._mapping(node, ())

    def error(self, where: tuple[str, ...], message: str) -> SchemaError:
        """An error that names the line of the path `where`, or of the nearest above it."""
        line = next((self._lines[where[:n]] for n in range(len(where), 0, -1) if where[:n] in self._lines), 1)
        return SchemaError(f"{self.path.name}, line {line}: {'.'.join(where)}: {message}")

    def _mapping(self, node: yaml.MappingNode, path: tuple[str, ...]) -> dict[str, Tree]:
        found: dict[str, Tree] = {}
        for key, value in node.value:
            name = str(key.value)
            here = (*path, name)
            if name in found:
                raise self.error(here, f"stands again on line {key.start_mark.line + 1}")
            self._lines[here] = key.start_mark.line + 1
            found[name] = self._value(value, here)
        return found

    def _value(self, node: yaml.Node, path: tuple[str, ...]) -> Tree:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(child, path) for child in node.value]
        return str(node.value)
