"""The schema, read once at import: which classes and properties there are."""

from functools import cached_property
from pathlib import Path

from ontology.model import Class, Label, Property, Term
from ontology.schema_file import SchemaFile
from ontology.yaml_lines import LinedFile, SchemaError

FILE = Path(__file__).with_name("schema.yaml")


class Schema:
    """Classes, properties and word lists by name. `base` is the default base of all IRIs."""

    def __init__(self, file: LinedFile) -> None:
        read = SchemaFile(file)
        self.base = str(file.tree["base"])
        self.prefixes: dict[str, str] = read.prefixes
        self.schemes: dict[str, dict[str, Label]] = read.schemes
        self.scheme_labels: dict[str, Label] = read.scheme_labels
        self.scheme_iris: dict[str, tuple[str, ...]] = read.scheme_iris
        self.properties: dict[str, Property] = read.properties
        self.classes: dict[str, Class] = read.classes
        self.terms: dict[str, Term] = read.terms
        self.nodes: dict[str, dict[str, str]] = read.nodes

    @cached_property
    def concrete(self) -> dict[str, Class]:
        """The classes that things can be of."""
        return {name: made for name, made in self.classes.items() if not made.abstract}

    @cached_property
    def roots(self) -> dict[str, str]:
        """The class that ids of a kind are of at least, by what they begin with."""
        roots: dict[str, str] = {}
        for made in self.concrete.values():
            if made.id and (made.id not in roots or roots[made.id] in made.ancestors):
                roots.setdefault(made.id, made.name)
        return roots

    def descendants(self, name: str) -> tuple[str, ...]:
        """The concrete classes that are `name` or below it. Raises SchemaError where there is no such class."""
        if name not in self.classes:
            raise SchemaError(f"there is no class {name!r}; the classes are {', '.join(sorted(self.classes))}")
        return tuple(c.name for c in self.concrete.values() if name in c.lineage)

    def root_of(self, id_: str) -> str | None:
        """The least special class of the thing with this id, or None where it is no id."""
        return self.roots.get(id_.partition("-")[0])

    def reaches(self, property_: str) -> tuple[str, ...]:
        """The concrete classes that a link may point to."""
        return tuple(dict.fromkeys(c for r in self.properties[property_].range for c in self.descendants(r)))


def read_schema(path: Path = FILE, text: str | None = None) -> Schema:
    """The schema of a file, or of `text` as if it stood there. Raises SchemaError with the line."""
    return Schema(LinedFile(path, text))


SCHEMA = read_schema()
