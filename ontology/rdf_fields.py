"""What schema.yaml says of RDF: under `rdf` of a class, and beside `iri` of a property."""

from collections.abc import Sequence
from typing import TypeVar

from ontology.model import Between, Class, Concept, Interval, Office, Rdf, Term, ValueNode
from ontology.schema_tree import Path, SchemaTree
from ontology.words import fold

T = TypeVar("T")
FIELDS = frozenset(
    {"iri_of", "also", "back", "parts", "constants", "moments", "interval", "between", "nodes", "parted"}
    | {"offices", "close"}
)
OFFICE_FIELDS = frozenset({"leads", "of", "class", "iri", "without", "links"})
NODE_FIELDS = frozenset({"iri", "class", "value", "datatype", "links", "texts"})
PLAIN_KINDS = frozenset({"iri", "literal"})  # of what a helping node has, besides datatypes


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
        constants=_merged([one.constants for one in inherited], _constants(file, (*path, "constants"))),
        moments=_merged([one.moments for one in inherited], _moments(file, (*path, "moments"))),
        interval=next((one for one in intervals if one), None),
        nodes=_merged([one.nodes for one in inherited], _nodes(file, (*path, "nodes"))),
        parted=_merged([one.parted for one in inherited], _parted(file, (*path, "parted"))),
        offices=_merged([one.offices for one in inherited], _offices(file, (*path, "offices"))),
        between=_between(file, (*path, "between")) or next((one.between for one in inherited if one.between), ()),
        close=expanded(file, (*path, "close")),
    )


def _merged(above: Sequence[dict[str, T]], own: dict[str, T]) -> dict[str, T]:
    merged: dict[str, T] = {}
    for one in (*above, own):
        merged |= one
    return merged


def expanded(file: SchemaTree, path: Path) -> tuple[str, ...]:
    """A list of prefixed names as IRIs."""
    return tuple(file.expand(curie, path) for curie in file.sequence(path))


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


def _constants(file: SchemaTree, path: Path) -> dict[str, str]:
    return {file.expand(k, path): file.expand(str(v), path) for k, v in file.mapping(path).items()}


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


def _nodes(file: SchemaTree, path: Path) -> dict[str, ValueNode]:
    found = {}
    for name in file.mapping(path):
        place = (*path, name)
        fields = file.mapping(place)
        file.known(place, fields, NODE_FIELDS, "field of a node")
        file.known(place, [name], file.properties, "property")
        plain = file.properties[name].plain
        if plain is None or plain.folded or plain.iri:
            raise file.file.error(place, "only a code or a number has a node, whose IRI may tell it")
        iri, class_, value = (file.expand(str(fields.get(field)), place) for field in ("iri", "class", "value"))
        datatype = file.expand(str(fields["datatype"]), place) if "datatype" in fields else None
        texts = {file.expand(k, place): str(v) for k, v in file.mapping((*place, "texts")).items()}
        found[name] = ValueNode(iri, class_, value, datatype, _constants(file, (*place, "links")), texts)
    return found


def _parted(file: SchemaTree, path: Path) -> dict[str, tuple[str, str]]:
    found = {}
    for name in file.mapping(path):
        file.known(path, [name], file.properties, "property")
        given, family = expanded(file, (*path, name))
        found[name] = (given, family)
    return found


def _offices(file: SchemaTree, path: Path) -> dict[str, Office]:
    found = {}
    for name in file.mapping(path):
        place = (*path, name)
        fields = file.mapping(place)
        file.known(place, fields, OFFICE_FIELDS, "field of an office")
        of, links = str(fields.get("of")), file.mapping((*place, "links"))
        file.known(place, (of, *links), file.properties, "property")
        concept = file.properties[of].concept
        words = {iri.rpartition("/")[2]: iri for iri in concept.words.values()} if concept else {}
        without = file.sequence((*place, "without"))
        file.known((*place, "without"), without, words, f"word of {of}")
        ends = {link: expanded(file, (*place, "links", link)) for link in links}
        leads, iri, class_ = (file.expand(str(fields.get(field)), place) for field in ("leads", "iri", "class"))
        told = {link: (to, back) for link, (to, back) in ends.items()}
        found[name] = Office(leads, of, class_, iri, frozenset(words[word] for word in without), told)
    return found


def terms_of(file: SchemaTree) -> dict[str, Term]:
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


def nodes_of(file: SchemaTree) -> dict[str, dict[str, str]]:
    """What helping nodes have: for each class its predicates, each with a datatype, `iri` or `literal`."""
    found = {}
    for curie in file.mapping(("nodes",)):
        path = ("nodes", curie)
        has = {file.expand(p, path): str(kind) for p, kind in file.mapping(path).items()}
        found[file.expand(curie, path)] = {p: k if k in PLAIN_KINDS else file.expand(k, path) for p, k in has.items()}
    return found
