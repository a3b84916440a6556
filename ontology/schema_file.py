"""schema.yaml read into classes and properties, refusing what contradicts itself, with the line."""

from collections.abc import Iterable
from typing import cast

from ontology.model import CLASS, LINK, WORD, Class, Edge, KeyPart, Property
from ontology.rdf_fields import concept_of, rdf_of
from ontology.rdf_nodes import expanded, nodes_of, terms_of
from ontology.schema_tree import Path, SchemaTree
from ontology.values import KINDS
from ontology.yaml_lines import LinedFile, SchemaError, Tree

DOCUMENT_PART = "document"
PROPERTY_FIELDS = frozenset(
    {"kind", "label", "iri", "many", "search", "range", "scheme", "inverse", "type", "also", "back", "concept"}
)
CLASS_FIELDS = frozenset(
    {"abstract", "is_a", "label", "about", "id", "key", "plain_id", "properties", "required", "caption", "day"}
    | {"edge", "iris", "rdf", "private_with"}
)


class SchemaFile(SchemaTree):
    """The parts of a schema file, read and checked one by one."""

    def __init__(self, file: LinedFile) -> None:
        super().__init__(file)
        self.scheme_labels = {name: self.label(("schemes", name, "label")) for name in self.schemes}
        self.scheme_iris = {name: expanded(self, ("schemes", name, "iris")) for name in self.schemes}
        self._class_names = set(self.mapping(("classes",)))
        self.properties = {name: self._property(name) for name in self.mapping(("properties",))}
        self.classes: dict[str, Class] = {}
        for name in self.mapping(("classes",)):
            self._class(name, ())
        self._check_ids()
        self.terms = terms_of(self)
        self.nodes = nodes_of(self)

    def _property(self, name: str) -> Property:
        path = ("properties", name)
        fields = self.mapping(path)
        self.known(path, fields, PROPERTY_FIELDS, "field of a property")
        kind = self.text((*path, "kind")) or ""
        self.known((*path, "kind"), [kind], {LINK, WORD, CLASS, *KINDS}, "kind of value")
        reach, scheme = self.sequence((*path, "range")), self.text((*path, "scheme"))
        if (kind == LINK) != bool(reach):
            raise self.file.error(path, "a link, and only a link, has a range")
        if (kind == WORD) != (scheme is not None):
            raise self.file.error(path, "a word, and only a word, has a scheme")
        self.known((*path, "range"), reach, self._class_names, "class")
        self.known((*path, "scheme"), [scheme] if scheme else [], self.schemes, "scheme")
        iri = self.text((*path, "iri"))
        if iri is None:
            raise self.file.error(path, "wants an iri")
        return Property(
            name,
            kind,
            self.label((*path, "label")),
            self.expand(iri, (*path, "iri")),
            many=self.text((*path, "many")) == "true",
            search=self.text((*path, "search")),
            range=tuple(reach),
            scheme=scheme,
            inverse=self.label((*path, "inverse")) if "inverse" in fields else None,
            relationship=(self.text((*path, "type")) or name.upper()) if kind == LINK else None,
            also=expanded(self, (*path, "also")),
            back=expanded(self, (*path, "back")),
            concept=concept_of(self, path),
        )

    def _class(self, name: str, below: Path) -> Class:
        path = ("classes", name)
        if name in below:
            raise self.file.error(path, f"is its own ancestor: {' > '.join((*below, name))}")
        if name in self.classes:
            return self.classes[name]
        fields = self.mapping(path)
        self.known(path, fields, CLASS_FIELDS, "field of a class")
        parents = self.sequence((*path, "is_a"))
        self.known((*path, "is_a"), parents, self._class_names, "class")
        above = [self._class(p, (*below, name)) for p in parents]
        made = self.classes[name] = self._inherited(name, fields, above)
        self._check_class(made, path)
        return made

    def _inherited(self, name: str, fields: dict[str, Tree], above: list[Class]) -> Class:
        path = ("classes", name)
        required = _merged([c.required for c in above], self.sequence((*path, "required")))
        ends = self.mapping((*path, "edge"))
        return Class(
            name=name,
            label=self.label((*path, "label")),
            about=self.text((*path, "about")) or "",
            abstract=self.text((*path, "abstract")) == "true",
            lineage=_merged([[name]], *(c.lineage for c in above)),
            id=self.text((*path, "id")) or next((c.id for c in above if c.id), None),
            plain_id=self.text((*path, "plain_id")) == "true",
            keys=self._keys(path) or next((c.keys for c in above if c.keys), ()),
            properties=_merged([c.properties for c in above], required, self.sequence((*path, "properties"))),
            required=required,
            caption=tuple(self.sequence((*path, "caption"))) or next((c.caption for c in above if c.caption), ()),
            day=self.text((*path, "day")) or next((c.day for c in above if c.day), None),
            edge=Edge(*(str(ends[k]) for k in ("from", "to", "type"))) if "edge" in fields else None,
            private_with=tuple(self.sequence((*path, "private_with"))),
            iris=tuple(self.expand(i, (*path, "iris")) for i in self.sequence((*path, "iris"))),
            rdf=rdf_of(self, path, above),
        )

    def _keys(self, path: Path) -> tuple[tuple[KeyPart, ...], ...]:
        lists = cast("list[list[str]]", self.sequence((*path, "key")))
        return tuple(tuple(KeyPart(p.rstrip("?"), p.endswith("?")) for p in parts) for parts in lists)

    def _check_class(self, made: Class, path: Path) -> None:
        self.known((*path, "properties"), made.properties, self.properties, "property")
        parts = [p.name for key in made.keys for p in key]
        self.known((*path, "key"), parts, {*self.properties, DOCUMENT_PART}, "property")
        own = [*made.caption, *([made.day] if made.day else []), *made.rdf.iri_of, *made.rdf.also, *made.rdf.back]
        own += [*made.rdf.nodes, *made.rdf.parted]
        self.known(path, own, made.properties, f"property of {made.name}")
        links = [*made.private_with, *([made.edge.start, made.edge.end] if made.edge else [])]
        self.known(path, links, [p for p in made.properties if self.properties[p].is_link], f"link of {made.name}")
        if not made.abstract and not (made.id and made.keys):
            raise self.file.error(path, "wants an id and a key, since it is not abstract")
        iris = [made.rdf.iri_of.get(p, self.properties[p].iri) for p in made.properties]
        for name, iri in zip(made.properties, iris, strict=True):
            if iris.count(iri) > 1:
                raise self.file.error(path, f"{name} and another property of {made.name} share the IRI {iri}")
        if not made.iris:
            raise self.file.error(path, "wants at least one IRI")

    def _check_ids(self) -> None:
        roots: dict[str, str] = {}
        for made in self.classes.values():
            declared = self.text(("classes", made.name, "id"))
            if declared is not None and roots.setdefault(declared, made.name) != made.name:
                raise self.file.error(("classes", made.name, "id"), f"{declared!r} is {roots[declared]}'s already")


def _merged(
    lists: list[Iterable[str]] | list[tuple[str, ...]] | list[list[str]], *more: Iterable[str]
) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in (*lists, *more) for name in names))


__all__ = ["SchemaError", "SchemaFile"]
