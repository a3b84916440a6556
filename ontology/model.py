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
class Property:
    """A property: what kind of value it takes and how it is written elsewhere.

    `kind` is link, word, class, or the name of a row of `values.KINDS`. `range` names classes (of a
    link); `scheme` a list of words (of a word). `relationship` is its type in a property graph.
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
    iri_of: dict[str, str]

    @property
    def ancestors(self) -> tuple[str, ...]:
        """Its superclasses, nearest first."""
        return self.lineage[1:]
