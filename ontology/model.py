"""Class and Property: the frozen forms of what schema.yaml says."""

from dataclasses import dataclass

from ontology.values import KINDS, Kind

LINK, WORD, CLASS = "link", "word", "class"


@dataclass(frozen=True, slots=True)
class Label:
    """What people call it, in Swedish and in English."""

    sv: str
    en: str


@dataclass(frozen=True, slots=True)
class Concept:
    """What a text stands for, where that is known: `words` maps folded texts to IRIs, which are told with `iris`."""

    iris: tuple[str, ...]
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of ours that RDF alone uses: `kind` is class, link, datatype, or the IRI of a literal's datatype."""

    name: str
    kind: str
    label: Label
    about: str
    iris: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Property:
    """A property: what kind of value it takes and how it is written elsewhere.

    `kind` is link, word, class, or the name of a row of `values.KINDS`. `range` names classes (of a
    link); `scheme` a list of words (of a word). `relationship` is its type in a property graph. In RDF the value
    is told with `iri`, with those of `also`, and the other way round with those of `back`; `concept` is what a text
    that names a word of a list stands for.
    """

    name: str
    kind: str
    label: Label
    iri: str
    many: bool = False
    search: str | None = None
    range: tuple[str, ...] = ()
    scheme: str | None = None
    inverse: Label | None = None
    relationship: str | None = None
    also: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    concept: Concept | None = None

    @property
    def is_link(self) -> bool:
        """Whether its values are ids of other things."""
        return self.kind == LINK

    @property
    def plain(self) -> Kind | None:
        """The kind of plain value, or None for links, words and classes."""
        return KINDS.get(self.kind)

    @property
    def folded(self) -> bool:
        """Whether its values enter keys as folded words."""
        return self.plain is not None and self.plain.folded


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One part of a key: a property's name, or `document`."""

    name: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """How a class that joins two things is drawn as one relationship between them."""

    start: str
    end: str
    type: str


@dataclass(frozen=True, slots=True)
class Interval:
    """A time in RDF, told with `iri`: from the first value of `start` to the last of `end`, which are dates."""

    iri: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Between:
    """A triple in RDF from what the link `start` leads to, to what `end` does or to `value`, where `where` holds."""

    iri: str
    start: str
    end: str | None
    value: str | None
    where: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ValueNode:
    """A node in RDF that tells of a value.

    `iri` leads to it from the thing, `value` tells the value itself, as a literal of `datatype`; `links` and `texts`
    are what every such node says: IRIs, and plain texts.
    """

    iri: str
    class_: str
    value: str
    datatype: str | None
    links: dict[str, str]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Office:
    """A node in RDF for what somebody holds, where the concept of a property's text is known and none of `without`.

    `leads` leads to it from the thing. It is of `class_` and tells the concept with `iri`; `links` maps links of the
    thing to what leads from the node to their ends, and back.
    """

    leads: str
    property: str
    class_: str
    iri: str
    without: frozenset[str]
    links: dict[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Rdf:
    """What RDF is told of a class besides its properties: triples that follow from several, or from none.

    `also` and `back` are of a property as this class uses it, `back` with the part of the other thing that it is told
    of (empty: the thing itself); `parts` maps a helping node's name to what leads to it from the thing, what leads
    back, and its class; `constants` maps predicates to IRIs; `moments` maps a
    predicate to a date and a time of day which make one point in time; `nodes` are those that tell of a property's
    values; `parted` maps a name to what its given and its family names are told with; `offices` maps the names of
    nodes to what they are for; `close` are classes that mean nearly the same.
    """

    iri_of: dict[str, str]
    also: dict[str, tuple[str, ...]]
    back: dict[str, tuple[tuple[str, str], ...]]
    parts: dict[str, tuple[str, str, str]]
    constants: dict[str, str]
    moments: dict[str, tuple[str, str]]
    nodes: dict[str, ValueNode]
    parted: dict[str, tuple[str, str]]
    offices: dict[str, Office]
    interval: Interval | None
    between: tuple[Between, ...]
    close: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Class:
    """A class, with what it inherits: `lineage` is itself and its ancestors, nearest first."""

    name: str
    label: Label
    about: str
    abstract: bool
    lineage: tuple[str, ...]
    id: str | None
    plain_id: bool
    keys: tuple[tuple[KeyPart, ...], ...]
    properties: tuple[str, ...]
    required: tuple[str, ...]
    caption: tuple[str, ...]
    day: str | None
    edge: Edge | None
    private_with: tuple[str, ...]
    iris: tuple[str, ...]
    rdf: Rdf

    @property
    def ancestors(self) -> tuple[str, ...]:
        """Its superclasses, nearest first."""
        return self.lineage[1:]
