"""What stores give and take: things, sayings, links, rows, pages, conditions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from graph_service.store.load import Name
from ontology.statement import Span

T = TypeVar("T")


class Audience(StrEnum):
    """Who reads: everything, or only what may be shown to everybody."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as drawn: `values` maps a property to its values (ids for links), sorted; a `one` property has one."""

    id: str
    type: str
    name: str
    day: str | None = None
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Saying(NamedTuple):
    """One document's evidence for one claim; `quote` and `address` are what the audience may know."""

    subject: str
    property: str
    value: str
    document: str
    title: str
    address: str
    day: str | None
    spans: tuple[Span, ...]
    quote: str
    rule: str
    confidence: float


class Link(NamedTuple):
    """A drawn link seen from one end: `outward` when the thing asked about is its subject."""

    property: str
    outward: bool
    id: str
    type: str
    name: str
    day: str | None


class Degree(NamedTuple):
    """How many links of one kind a thing has."""

    property: str
    outward: bool
    type: str
    number: int


class Reached(NamedTuple):
    """What a path led to: in how many ways, from things of which first and last day; one start as a witness."""

    id: str
    number: int
    first: str | None
    last: str | None
    witness: str


class Row(NamedTuple):
    """A thing and what paths from it lead to, one sorted tuple of values or ids a path."""

    id: str
    day: str | None
    columns: tuple[tuple[str, ...], ...]


class Hit(NamedTuple):
    """What search found. `rank`: 0 the exact name, 1 a name's beginning, 2 words of a name, 3 words of a text."""

    id: str
    type: str
    name: str
    day: str | None
    rank: int


class Page(NamedTuple, Generic[T]):
    """Some of the answers, and the cursor that `after` takes for the next ones (None at the end)."""

    rows: tuple[T, ...]
    next: str | None


class Kept(NamedTuple):
    """A document as kept: `text` and `title` in the audience's view, `digest` of that text when it was written.

    `address` names no file to the public, since names of files may name people (`claims.public_address`).
    """

    address: str
    version: str
    title: str
    media_type: str
    day: str | None
    pages: tuple[int, ...]
    released: bool
    text: str
    digest: str


class Ids(NamedTuple):
    """A range of ids: those after `after`, up to and with `last`; without an end where `last` is empty."""

    after: str = ""
    last: str = ""

    def holds(self, id_: str) -> bool:
        """Whether an id lies in the range."""
        return self.after < id_ and (not self.last or id_ <= self.last)


EVERY = Ids()


def ranges_between(ends: Sequence[str]) -> list[Ids]:
    """The ranges that these ids are the last of, and the one after them."""
    return [Ids(after, last) for after, last in zip(["", *ends], [*ends, ""], strict=True)]


class Custody(NamedTuple):
    """How a version came here, and how it is to be kept elsewhere.

    `places` are its addresses, each with the root of its source; `reader` is the program that read it, `released_by`
    who let the public see it, `names` where its text names people. The public is told of the reader alone.
    """

    reader: str
    places: tuple[tuple[str, str], ...] = ()
    released_by: str | None = None
    names: tuple[Name, ...] = ()


class Outcome(NamedTuple):
    """What a write did, in documents."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0


class Change(NamedTuple):
    """A line of the change log. `what` is added, changed (for either audience) or gone; `at` is UTC ISO time.

    `hidden` says that the public saw the thing before, and sees it no longer.
    """

    sequence: int
    at: str
    id: str
    what: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Where:
    """A condition: what `path` leads to from the thing is one of `values`."""

    path: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included; None leaves an end open. Things without a day are outside."""

    first: str | None = None
    last: str | None = None
