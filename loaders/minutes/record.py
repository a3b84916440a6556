"""The minutes record: what a document says, each value with its passage, rule and confidence.

The fields are those of the evaluation's record; `loaders.record` writes that format from this one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from typing import Any, Generic, NamedTuple, TypeVar

from ontology.statement import Span

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """A value that a rule read from a passage. `value` is clean: lines joined, hyphens mended."""

    value: T
    spans: tuple[Span, ...]
    rule: str
    confidence: float = 1.0

    def as_sure_as(self, confidence: float) -> "Found[T]":
        """The same with another confidence; a third of the time of `_replace`, and every fact is weighed."""
        return Found(self.value, self.spans, self.rule, confidence)


class _Sent:
    """What goes from one process to another as its values alone: in half of the time that a dataclass takes."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), _values(type(self))(self)  # type: ignore[arg-type]  # a class can be hashed


@cache
def _values(kind: Any) -> Callable[[object], tuple[Any, ...]]:  # noqa: ANN401 - a class, of two fields at least
    return attrgetter(*kind.__slots__)


@dataclass(frozen=True, slots=True)
class Head(_Sent):
    """Which body met, when and where. Date is ISO, times are HH:MM."""

    body: Found[str] | None = None
    organisation: Found[str] | None = None
    date: Found[str] | None = None
    start: Found[str] | None = None
    end: Found[str] | None = None
    place: Found[str] | None = None


@dataclass(frozen=True, slots=True)
class Attendee(_Sent):
    """Somebody listed or stated as attending or absent."""

    name: Found[str]
    status: str  # present | absent | partial
    seat: str  # member | substitute | serving_substitute | other
    organisation: Found[str] | None = None
    party: Found[str] | None = None
    role: Found[str] | None = None
    items: tuple[str, ...] = ()  # as printed, ranges expanded
    status_confidence: float = 1.0
    seat_confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Item(_Sent):
    """An agenda item; `body` is its running text below the heading, one span a run of lines."""

    number: str
    heading: Found[str]
    case: Found[str] | None = None
    body: tuple[Span, ...] = ()
    printed: bool = True  # False where the number is only its place in the order


@dataclass(frozen=True, slots=True)
class Decision(_Sent):
    """One att-clause, numbered point or deciding sentence. `date` where quoted from an earlier meeting."""

    item: str
    text: Found[str]
    kind: str  # task approve reject table remit note appoint propose other
    assignees: tuple[Found[str], ...] = ()
    due: Found[str] | None = None
    amounts: tuple[Found[int], ...] = ()
    date: Found[str] | None = None
    kind_confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Vote(_Sent):
    """A printed tally."""

    item: str
    source: Found[str]
    yes: int | None = None
    no: int | None = None
    abstain: int | None = None


@dataclass(frozen=True, slots=True)
class Dissent(_Sent):
    """Who reserved themselves, had a note taken, or had a conflict of interest (jäv)."""

    item: str
    person: Found[str]
    kind: str  # reservation | note | conflict_of_interest


@dataclass(frozen=True, slots=True)
class Mention(_Sent):
    """Who or what the text of an item names: one entry for each item and name; all places as spans."""

    item: str
    name: Found[str]
    type: str  # person | organisation | municipality


@dataclass(frozen=True, slots=True)
class Reference(_Sent):
    """An earlier or other decision that the text cites."""

    item: str
    source: Found[str]
    date: str | None = None
    paragraph: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class NextMeeting(_Sent):
    """When and where the body meets next."""

    date: Found[str] | None = None
    start: Found[str] | None = None
    end: Found[str] | None = None
    place: Found[str] | None = None


@dataclass(frozen=True, slots=True)
class Signature(_Sent):
    """Who signed, as secretary, chair or adjuster (justerare)."""

    name: Found[str]
    role: str


@dataclass(frozen=True, slots=True)
class ItemTopic(_Sent):
    """A topic of the scheme that an item is about; `item` is the item's number."""

    item: str
    topic: Found[str]  # its code


@dataclass(frozen=True, slots=True)
class NamedPerson(_Sent):
    """A place in the text, anywhere, where a person is named: what masking needs.

    `name` is the full name within the document, or None where no rule could say who it is.
    """

    name: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Problem(_Sent):
    """Something that the reader should know: an unknown role, numbers that do not match."""

    message: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesRecord(_Sent):
    """All that was read of one meeting, and the lines that no rule understood.

    A document that holds several meetings gives the record of the first, which holds the `further` ones.
    """

    kind: Found[str] | None  # notes | minutes | extract | agenda
    head: Head = field(default_factory=Head)
    attendance: tuple[Attendee, ...] = ()
    items: tuple[Item, ...] = ()
    decisions: tuple[Decision, ...] = ()
    votes: tuple[Vote, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    mentions: tuple[Mention, ...] = ()
    references: tuple[Reference, ...] = ()
    topics: tuple[ItemTopic, ...] = ()
    next_meeting: NextMeeting | None = None
    signatures: tuple[Signature, ...] = ()
    people: tuple[NamedPerson, ...] = ()
    not_understood: tuple[Span, ...] = ()  # lines that no rule claimed
    problems: tuple[Problem, ...] = ()
    opening: tuple[Span, ...] = ()  # the first line: where the text says what it is
    further: "tuple[MinutesRecord, ...]" = ()

    @property
    def meetings(self) -> "tuple[MinutesRecord, ...]":
        """This meeting and the further ones of the same document."""
        return (self, *self.further)
