"""What schema.yaml says of helping nodes in RDF: those of values and of offices, and the words they use."""

from ontology.model import Office, Term, ValueNode
from ontology.schema_tree import Path, SchemaTree

OFFICE_FIELDS = frozenset({"leads", "of", "class", "iri", "without", "links"})
NODE_FIELDS = frozenset({"iri", "class", "value", "datatype", "links", "texts"})
PLAIN_KINDS = frozenset({"iri", "literal"})  # of what a helping node has, besides datatypes


def expanded(file: SchemaTree, path: Path) -> tuple[str, ...]:
    """A list of prefixed names as IRIs."""
    return tuple(file.expand(curie, path) for curie in file.sequence(path))


def constants(file: SchemaTree, path: Path) -> dict[str, str]:
    """What all things of a class are told to be: predicates, each with its IRI."""
    return {file.expand(k, path): file.expand(str(v), path) for k, v in file.mapping(path).items()}


def value_nodes(file: SchemaTree, path: Path) -> dict[str, ValueNode]:
    """The properties whose value is a node of its own, each with that node."""
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
        found[name] = ValueNode(iri, class_, value, datatype, constants(file, (*place, "links")), texts)
    return found


def parted_names(file: SchemaTree, path: Path) -> dict[str, tuple[str, str]]:
    """The properties whose name is told in two parts too, with the predicates of these."""
    found = {}
    for name in file.mapping(path):
        file.known(path, [name], file.properties, "property")
        given, family = expanded(file, (*path, name))
        found[name] = (given, family)
    return found


def offices(file: SchemaTree, path: Path) -> dict[str, Office]:
    """The offices that people hold, by the property that tells of them."""
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
