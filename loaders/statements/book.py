"""The book that statements of one document are entered in, and what all entries need to know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from loaders.minutes.record import Found, MinutesRecord
from loaders.statements.actors import Actors
from loaders.text import Text
from ontology.description import Value, Values, describe
from ontology.statement import Source, Span, Statement


@dataclass(frozen=True, slots=True)
class Stated:
    """What one document says. `names` are (start, end, person id or None) for each place that names a person."""

    statements: tuple[Statement, ...]
    names: tuple[tuple[int, int, str | None], ...]
    day: str | None
    title: str
    problems: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Sent to another process with each source once: statements one by one would take twice the time."""
        sources = dict.fromkeys(s.source for s in self.statements)
        places = dict(zip(sources, range(len(sources)), strict=True))
        columns = (
            [s.subject for s in self.statements],
            [s.property for s in self.statements],
            [s.value for s in self.statements],
            [places[s.source] for s in self.statements],
        )
        plain = [(s.document, [tuple(span) for span in s.spans], s.rule, s.confidence) for s in sources]
        return _restated, (columns, plain, self.names, self.day, self.title, self.problems)


def _restated(
    columns: tuple[list[str], list[str], list[str], list[int]],
    plain: list[tuple[str, list[tuple[int, int, int]], str, float]],
    *rest: object,
) -> Stated:
    """What `Stated.__reduce__` sent."""
    sources = [Source(document, tuple(map(Span._make, spans)), rule, sure) for document, spans, rule, sure in plain]
    subjects, properties, values, places = columns
    rows = zip(subjects, properties, values, [sources[place] for place in places], strict=True)
    return Stated(tuple(map(Statement._make, rows)), *rest)  # type: ignore[arg-type]


@dataclass
class Book:
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
        self.actors = Actors(self)

    @property
    def day(self) -> str | None:
        """The day of the meeting."""
        return self.record.head.date.value if self.record.head.date else None

    def source(self, found: Found[str] | Found[int]) -> Source:
        """The source of something found in the text."""
        return Source(self.version, found.spans, found.rule, found.confidence)

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

    @property
    def names(self) -> tuple[tuple[int, int, str | None], ...]:
        """Where people are named, and who they are."""
        return tuple((n.start, n.end, self.actors.known_person(n.name)) for n in self.record.people)


def together(books: Sequence[Book]) -> Stated:
    """What a document says: the entries of all its meetings. Its day is that of the first."""
    said = dict.fromkeys(statement for book in books for statement in book.said)
    names = tuple(name for book in books for name in book.names)
    problems = tuple(problem for book in books for problem in book.problems)
    return Stated(tuple(said), names, books[0].day, title_of(books), problems)


def title_of(books: Sequence[Book]) -> str:
    """What a document is called: its meeting, or its first and last."""
    return " – ".join(dict.fromkeys((books[0].title, books[-1].title)))
