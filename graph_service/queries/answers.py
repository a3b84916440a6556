"""What answers are made of: things as named, quotes, and their form in JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass

from graph_service.queries.passages import sentence_around
from graph_service.store.base import Saying, Thing
from graph_service.store.claims import public_address, source_name
from ontology.schema import SCHEMA
from ontology.statement import Span

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

ACTORS = frozenset(SCHEMA.classes[c].id or "" for c in SCHEMA.descendants("Actor"))
ORGANISATIONS = frozenset(SCHEMA.classes[c].id or "" for c in SCHEMA.descendants("Organisation"))


class UnknownThingError(LookupError):
    """There is no such thing in this view. The first argument is the id that was asked for."""


class QuestionError(ValueError):
    """What was asked for makes no question of things as they are kept. The first argument is the parameter."""

    def __init__(self, parameter: str, detail: str) -> None:
        super().__init__(parameter, detail)
        self.parameter = parameter
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.parameter}: {self.detail}"


def kind_of(id_: str) -> str:
    """What an id begins with, such as municipality, organisation, person or item."""
    return id_.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Named:
    """A thing by its id, class and name."""

    id: str
    type: str
    name: str

    @classmethod
    def of(cls, thing: Thing) -> "Named":
        """The name of a thing."""
        return cls(thing.id, thing.type, thing.name)


@dataclass(frozen=True, slots=True)
class Quote:
    """The passage that says something: `page`, `start` and `end` are those of its first span.

    `quote` is exact; `sentence` is what it stands in, on one line.
    """

    subject: str
    property: str
    value: str
    document: str
    title: str
    address: str
    day: str | None
    page: int | None
    start: int | None
    end: int | None
    spans: tuple[Span, ...]
    quote: str
    sentence: str
    rule: str
    confidence: float

    def file(self) -> str | None:
        """The address of the file, where the audience may know it."""
        return None if self.address == public_address(source_name(self.address), self.document) else self.address

    def where(self) -> str:
        """The document's title, its file (else its source) and the page, for people."""
        place = self.file() or source_name(self.address)
        return ", ".join(filter(None, (self.title, place, f"s. {self.page}" if self.page else None)))

    @classmethod
    def of(cls, saying: Saying, text: str) -> "Quote":
        """The quote of a saying; `text` is its document's, in the same view."""
        page, start, end = saying.spans[0] if saying.spans else (None, None, None)
        return cls(
            saying.subject,
            saying.property,
            saying.value,
            saying.document,
            saying.title,
            saying.address,
            saying.day,
            page,
            start,
            end,
            saying.spans,
            saying.quote,
            sentence_around(text, saying.spans),
            saying.rule,
            saying.confidence,
        )


@dataclass(frozen=True, slots=True)
class Described:
    """A thing with its drawn values, what its links lead to by name, and the passages that say it."""

    id: str
    type: str
    name: str
    day: str | None
    values: dict[str, tuple[str, ...]]
    linked: dict[str, Named]
    evidence: tuple[Quote, ...]


def to_json(answer: object) -> Json:
    """An answer as JSON: dataclasses and named tuples become objects, other sequences lists."""
    if answer is None or isinstance(answer, str | int | float | bool):
        return answer
    if isinstance(answer, Mapping):
        return {str(key): to_json(value) for key, value in answer.items()}
    if is_dataclass(answer):
        return {field.name: to_json(getattr(answer, field.name)) for field in fields(answer)}
    names: tuple[str, ...] | None = getattr(answer, "_fields", None)
    if names is not None:
        return {name: to_json(getattr(answer, name)) for name in names}
    if isinstance(answer, list | tuple):
        return [to_json(value) for value in answer]
    raise TypeError(f"{type(answer).__name__} has no form in JSON")
