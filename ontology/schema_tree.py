"""What stands at the paths of a schema file, refused with its line where it is none of what may stand there."""

from collections.abc import Iterable
from typing import cast

from ontology.model import Label, Property
from ontology.tables import rows
from ontology.words import fold
from ontology.yaml_lines import LinedFile, Tree

Path = tuple[str, ...]


class SchemaTree:
    """The values of a schema file by their paths, with the words of its schemes and, once read, its properties."""

    def __init__(self, file: LinedFile) -> None:
        self.file = file
        self.prefixes = {k: str(v) for k, v in self.mapping(("prefixes",)).items()}
        self.schemes = {name: self._words(name) for name in self.mapping(("schemes",))}
        self.properties: dict[str, Property] = {}

    def mapping(self, path: Path) -> dict[str, Tree]:
        """The mapping at a path; empty where there is none."""
        tree: Tree = self.file.tree
        for key in path:
            tree = cast("dict[str, Tree]", tree).get(key, {})
        if not isinstance(tree, dict):
            raise self.file.error(path, "a mapping is wanted here")
        return tree

    def sequence(self, path: Path) -> list[str]:
        """The list at a path; empty where there is none."""
        value = self.mapping(path[:-1]).get(path[-1], [])
        if not isinstance(value, list):
            raise self.file.error(path, "a list is wanted here, like [name]")
        return cast("list[str]", value)

    def text(self, path: Path) -> str | None:
        """The word at a path; None where there is none."""
        value = self.mapping(path[:-1]).get(path[-1])
        if value is not None and not isinstance(value, str):
            raise self.file.error(path, "one word is wanted here")
        return value

    def label(self, path: Path) -> Label:
        """The label at a path, in both languages."""
        label = self.mapping(path)
        if not {"sv", "en"} <= set(label):
            raise self.file.error(path, "wants a label in Swedish and English: {sv: …, en: …}")
        return Label(str(label["sv"]), str(label["en"]))

    def _words(self, scheme: str) -> dict[str, Label]:
        path = ("schemes", scheme, "words")
        table = self.text(("schemes", scheme, "table"))
        if table is not None:
            return {slug(row["name"]): Label(row["name"], row["name_en"]) for row in rows(table)}
        return {word: self.label((*path, word)) for word in self.mapping(path)}

    def expand(self, curie: str, path: Path) -> str:
        """The IRI that a prefixed name stands for."""
        prefix, _, local = curie.partition(":")
        if prefix not in self.prefixes:
            raise self.file.error(path, f"the prefix of {curie!r} is not among the prefixes")
        return self.prefixes[prefix] + local

    def known(self, path: Path, names: Iterable[str], known: Iterable[str], what: str) -> None:
        """Raise SchemaError for a name that is none of the known."""
        for name in names:
            if name not in known:
                raise self.file.error(path, f"{name!r} is no {what}")


def slug(name: str) -> str:
    """A name as it stands in an IRI."""
    return "-".join(fold(name).replace("å", "a").replace("ä", "a").replace("ö", "o").split())
