"""What schema.yaml says of RDF: under `rdf` of a class, and beside `iri` of a property."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from ontology.model import Between, Class, Concept, Interval, Rdf, Term

if TYPE_CHECKING:
    from ontology.schema_file import SchemaFile

T = TypeVar("T")
Path = tuple[str, ...]
FIELDS = frozenset({"iri_of", "also", "back", "parts", "constants", "moments", "interval", "between", "close"})


def concept_of(file: "SchemaFile", path: Path) -> Concept | None:
    """What a property's `concept` says."""
    fields = file.mapping((*path, "concept"))
    if not fields:
        return None
    file.known((*path, "concept"), [str(fields.get("scheme"))], file.schemes, "scheme")
    return Concept(str(fields["scheme"]), file.expand(str(fields.get("iri")), (*path, "concept")))


def rdf_of(file: "SchemaFile", path: Path, above: Sequence[Class]) -> Rdf:
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
        constants=_merged([one.constants for one in inherited], _constants(file, (*path, "constants"))),
        moments=_merged([one.moments for one in inherited], _moments(file, (*path, "moments"))),
        interval=next((one for one in intervals if one), None),
        between=_between(file, (*path, "between")) or next((one.between for one in inherited if one.between), ()),
        close=expanded(file, (*path, "close")),
    )


def _merged(above: Sequence[dict[str, T]], own: dict[str, T]) -> dict[str, T]:
    merged: dict[str, T] = {}
    for one in (*above, own):
        merged |= one
    return merged


def expanded(file: "SchemaFile", path: Path) -> tuple[str, ...]:
    """A list of prefixed names as IRIs."""
    return tuple(file.expand(curie, path) for curie in file.sequence(path))


def _iris(file: "SchemaFile", path: Path) -> dict[str, str]:
    return {name: file.expand(str(curie), path) for name, curie in file.mapping(path).items()}


def _lists(file: "SchemaFile", path: Path) -> dict[str, tuple[str, ...]]:
    return {name: expanded(file, (*path, name)) for name in file.mapping(path)}


def _backs(file: "SchemaFile", path: Path) -> dict[str, tuple[tuple[str, str], ...]]:
    """Predicates, each perhaps with `@part`."""
    found = {}
    for name in file.mapping(path):
        told = [curie.partition("@") for curie in file.sequence((*path, name))]
        found[name] = tuple((part and f"/{part}", file.expand(curie, (*path, name))) for curie, _, part in told)
    return found


def _parts(file: "SchemaFile", path: Path) -> dict[str, tuple[str, str, str]]:
    found = {}
    for name in file.mapping(path):
        there, back, class_ = (file.expand(curie, (*path, name)) for curie in file.sequence((*path, name)))
        found[name] = (there, back, class_)
    return found


def _constants(file: "SchemaFile", path: Path) -> dict[str, str]:
    return {file.expand(k, path): file.expand(str(v), path) for k, v in file.mapping(path).items()}


def _moments(file: "SchemaFile", path: Path) -> dict[str, tuple[str, str]]:
    found = {}
    for curie in file.mapping(path):
        day, time = file.sequence((*path, curie))
        file.known(path, [day, time], file.properties, "property")
        found[file.expand(curie, path)] = (day, time)
    return found


def _interval(file: "SchemaFile", path: Path) -> Interval | None:
    fields = file.mapping(path)
    if not fields:
        return None
    start, end = str(fields.get("from")), str(fields.get("to"))
    file.known(path, (start, end), file.properties, "property")
    return Interval(file.expand(str(fields.get("iri")), path), start, end)


def _between(file: "SchemaFile", path: Path) -> tuple[Between, ...]:
    found = []
    for curie in file.mapping(path):
        place = (*path, curie)
        fields = file.mapping(place)
        start, end = str(fields.get("from")), str(fields.get("to"))
        where = {name: tuple(file.sequence((*place, "where", name))) for name in file.mapping((*place, "where"))}
        file.known(place, (start, end, *where), file.properties, "property")
        found.append(Between(file.expand(curie, path), start, end, where))
    return tuple(found)


def terms_of(file: "SchemaFile") -> dict[str, Term]:
    """The words of ours that RDF alone uses."""
    found = {}
    for name in file.mapping(("terms",)):
        path = ("terms", name)
        fields = file.mapping(path)
        kind = str(fields.get("kind"))
        datatype = file.expand(kind, path) if ":" in kind else kind
        label, iris = file.label((*path, "label")), expanded(file, (*path, "iris"))
        found[name] = Term(name, datatype, label, str(fields.get("about", "")), iris)
    return found


def nodes_of(file: "SchemaFile") -> dict[str, dict[str, str]]:
    """What helping nodes have: for each class its predicates, each with a datatype or `iri`."""
    found = {}
    for curie in file.mapping(("nodes",)):
        path = ("nodes", curie)
        has = {file.expand(p, path): str(kind) for p, kind in file.mapping(path).items()}
        found[file.expand(curie, path)] = {p: k if k == "iri" else file.expand(k, path) for p, k in has.items()}
    return found
