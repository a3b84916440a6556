"""What schema.yaml says of RDF: under `rdf` of a class, and beside `iri` of a property."""

from collections.abc import Sequence
from typing import TypeVar

from ontology.model import Between, Class, Concept, Interval, Rdf
from ontology.rdf_nodes import constants, expanded, offices, parted_names, value_nodes
from ontology.schema_tree import Path, SchemaTree
from ontology.words import fold

T = TypeVar("T")
FIELDS = frozenset(
    {"iri_of", "also", "back", "parts", "constants", "moments", "interval", "between", "nodes", "parted"}
    | {"offices", "close"}
)


def concept_of(file: SchemaTree, path: Path) -> Concept | None:
    """What a property's `concept` says."""
    fields = file.mapping((*path, "concept"))
    if not fields:
        return None
    path = (*path, "concept")
    iris = (file.expand(str(fields.get("iri")), path), *expanded(file, (*path, "also")))
    if "words" in fields:
        words = file.mapping((*path, "words"))
        return Concept(iris, {fold(text): file.expand(str(curie), path) for text, curie in words.items()})
    scheme = str(fields.get("scheme"))
    file.known(path, [scheme], file.schemes, "scheme")
    start = file.expand(f"def:{scheme}/", path)
    return Concept(iris, {fold(label.sv): start + word for word, label in file.schemes[scheme].items()})


def rdf_of(file: SchemaTree, path: Path, above: Sequence[Class]) -> Rdf:
    """What a class's `rdf` says, with what it inherits."""
    path = (*path, "rdf")
    fields = file.mapping(path)
    file.known(path, fields, FIELDS, "field of rdf")
    inherited = [one.rdf for one in above]
    intervals = [_interval(file, (*path, "interval")), *(one.interval for one in inherited)]
    return Rdf(
        iri_of=_merged([one.iri_of for one in inherited], _iris(file, (*path, "iri_of"))),
        also=_merged([one.also for one in inherited], _lists(file, (*path, "also"))),
        back=_merged([one.back for one in inherited], _backs(file, (*path, "back"))),
        parts=_merged([one.parts for one in inherited], _parts(file, (*path, "parts"))),
        constants=_merged([one.constants for one in inherited], constants(file, (*path, "constants"))),
        moments=_merged([one.moments for one in inherited], _moments(file, (*path, "moments"))),
        interval=next((one for one in intervals if one), None),
        nodes=_merged([one.nodes for one in inherited], value_nodes(file, (*path, "nodes"))),
        parted=_merged([one.parted for one in inherited], parted_names(file, (*path, "parted"))),
        offices=_merged([one.offices for one in inherited], offices(file, (*path, "offices"))),
        between=_between(file, (*path, "between")) or next((one.between for one in inherited if one.between), ()),
        close=expanded(file, (*path, "close")),
    )


def _merged(above: Sequence[dict[str, T]], own: dict[str, T]) -> dict[str, T]:
    merged: dict[str, T] = {}
    for one in (*above, own):
        merged |= one
    return merged


def _iris(file: SchemaTree, path: Path) -> dict[str, str]:
    return {name: file.expand(str(curie), path) for name, curie in file.mapping(path).items()}


def _lists(file: SchemaTree, path: Path) -> dict[str, tuple[str, ...]]:
    return {name: expanded(file, (*path, name)) for name in file.mapping(path)}


def _backs(file: SchemaTree, path: Path) -> dict[str, tuple[tuple[str, str], ...]]:
    """Predicates, each perhaps with `@part`."""
    found = {}
    for name in file.mapping(path):
        told = [curie.partition("@") for curie in file.sequence((*path, name))]
        found[name] = tuple((part and f"/{part}", file.expand(curie, (*path, name))) for curie, _, part in told)
    return found


def _parts(file: SchemaTree, path: Path) -> dict[str, tuple[str, str, str]]:
    found = {}
    for name in file.mapping(path):
        there, back, class_ = (file.expand(curie, (*path, name)) for curie in file.sequence((*path, name)))
        found[name] = (there, back, class_)
    return found


def _moments(file: SchemaTree, path: Path) -> dict[str, tuple[str, str]]:
    found = {}
    for curie in file.mapping(path):
        day, time = file.sequence((*path, curie))
        file.known(path, [day, time], file.properties, "property")
        found[file.expand(curie, path)] = (day, time)
    return found


def _interval(file: SchemaTree, path: Path) -> Interval | None:
    fields = file.mapping(path)
    if not fields:
        return None
    start, end = str(fields.get("from")), str(fields.get("to"))
    file.known(path, (start, end), file.properties, "property")
    return Interval(file.expand(str(fields.get("iri")), path), start, end)


def _between(file: SchemaTree, path: Path) -> tuple[Between, ...]:
    found = []
    for curie in file.mapping(path):
        place = (*path, curie)
        fields = file.mapping(place)
        if ("to" in fields) == ("value" in fields):
            raise file.file.error(place, "wants `to`, a link, or `value`, an IRI")
        start, end = str(fields.get("from")), str(fields["to"]) if "to" in fields else None
        value = file.expand(str(fields["value"]), place) if "value" in fields else None
        where = {name: tuple(file.sequence((*place, "where", name))) for name in file.mapping((*place, "where"))}
        file.known(place, (start, *([end] if end else []), *where), file.properties, "property")
        found.append(Between(file.expand(curie, path), start, end, value, where))
    return tuple(found)
