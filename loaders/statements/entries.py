"""Entries of one meeting: what is said of each thing, with its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from loaders.minutes.record import Found, MinutesRecord
from loaders.text import Text
from ontology.description import Value, Values, describe
from ontology.statement import Source, Statement


@dataclass
class Entries:
    """Entries of one meeting: ids made so far, and the statements. `number` counts the meetings of its document."""

    record: MinutesRecord
    text: Text
    version: str
    number: int = 0
    meeting: str = ""
    body: str | None = None
    organisation: str | None = None
    title: str = ""
    items: dict[str, str] = field(default_factory=dict)
    topics: dict[str, list[tuple[str, Source]]] = field(default_factory=dict)  # of each item, by its number
    things: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._said: dict[Statement, None] = {}

    @property
    def day(self) -> str | None:
        """The day of the meeting."""
        return self.record.head.date.value if self.record.head.date else None

    def source(self, found: Found[str] | Found[int], confidence: float | None = None) -> Source:
        """The source of something found in the text; `confidence` where it is not that of what was found."""
        return Source(self.version, found.spans, found.rule, found.confidence if confidence is None else confidence)

    def opening(self, rule: str) -> Source:
        """The first line with text as a source: where a document says what it is."""
        return Source(self.version, self.record.opening, rule, 1.0)

    def value(self, found: Found[str] | None) -> Value | None:
        """A found value with its source, for describe()."""
        return None if found is None else (found.value, self.source(found))

    def enter(self, class_: str, values: Values, source: Source, key: Mapping[str, str] | None = None) -> str:
        """Enter what is said of one thing, and give its id."""
        id_, statements = describe(class_, values, source, key)
        self._said.update(dict.fromkeys(statements))
        return id_

    def add(self, subject: str, property_: str, value: str, source: Source) -> None:
        """Enter one more statement of a thing that is entered already."""
        self._said[Statement(subject, property_, value, source)] = None

    def item_of(self, number: str) -> str | None:
        """The id of the item of this number."""
        return self.items.get(number)

    @property
    def said(self) -> tuple[Statement, ...]:
        """All entries."""
        return tuple(self._said)
