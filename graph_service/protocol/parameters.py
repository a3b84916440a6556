"""Parameters that many questions share: each bounded, each described once for checks and for OpenAPI."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from graph_service.queries.scope import Scope
from graph_service.store.base import Period
from ontology.schema import SCHEMA
from ontology.values import KINDS as VALUES

ID, DAY = r"^[a-z]+-[a-z0-9]{1,40}$", r"^\d{4}-\d{2}-\d{2}$"
LIKE = {ID: "municipality-0138", DAY: "2024-12-31"}  # what a value that does not match should have been like
Id = Annotated[str, Field(pattern=ID, max_length=60)]
Day = Annotated[str, Field(pattern=DAY, examples=[LIKE[DAY]])]
Words = Annotated[str, Field(min_length=1, max_length=200)]
Several = Field(default=(), max_length=40)
MOST = 200


def day_checked(day: str | None) -> str | None:
    """A day that there is in the calendar. Raises ValueError."""
    return day if day is None else VALUES["date"].clean(day)


class Parameters(BaseModel):
    """What every question shares: parameters that it does not know are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)


class Paged(Parameters):
    """Which page of an answer."""

    after: Annotated[str | None, Field(max_length=2000, description="`next` of the page before")] = None
    limit: Annotated[int, Field(ge=1, le=MOST, description="rows on a page")] = 20


class Timed(Parameters):
    """Which days count; what has no day counts where neither is given."""

    first: Annotated[Day | None, Field(alias="from", description="first day")] = None
    last: Annotated[Day | None, Field(alias="to", description="last day")] = None

    _are_days = field_validator("first", "last")(day_checked)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.first and self.last and self.first > self.last:
            raise ValueError(f"to: {self.last} is before from: {self.first}")
        return self

    @property
    def period(self) -> Period:
        """The days as a period."""
        return Period(self.first, self.last)


class Scoped(Timed):
    """What a question is limited to."""

    body: Annotated[Id | None, Field(description="a body that met")] = None
    organisation: Annotated[Id | None, Field(description="an organisation, with its own bodies")] = None
    municipality: Annotated[Id | None, Field(description="a municipality, with its joint bodies too")] = None
    topic: Annotated[Id | None, Field(description="a topic, with its narrower ones")] = None
    case: Annotated[Id | None, Field(description="a case")] = None

    @property
    def scope(self) -> Scope:
        """The limits as a scope."""
        return Scope(self.body, self.organisation, self.municipality, self.topic, self.case, self.period)


def all_of(name: str, values: tuple[str, ...], allowed: frozenset[str]) -> tuple[str, ...]:
    """The values, if each is one of those allowed; `name` is what they are. Raises ValueError."""
    wrong = sorted(set(values) - allowed)
    if wrong:
        raise ValueError(f"{wrong[0]!r} is no {name}; there are {', '.join(sorted(allowed))}")
    return values


def link_checked(name: str | None) -> str | None:
    """The name of a property that leads to things. Raises ValueError."""
    links = frozenset(name for name, property_ in SCHEMA.properties.items() if property_.is_link)
    return name and all_of("link", (name,), links)[0]


def class_checked(name: str | None) -> str | None:
    """The name of a class that things can be of. Raises ValueError."""
    return name and all_of("class", (name,), frozenset(SCHEMA.concrete))[0]


class Typed(Parameters):
    """Classes that an answer is limited to, with their subclasses."""

    type: Annotated[tuple[str, ...], Several] = ()

    @field_validator("type")
    @classmethod
    def _are_classes(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        return all_of("class", values, frozenset(SCHEMA.classes))

    @property
    def types(self) -> tuple[str, ...]:
        """The concrete classes that are meant."""
        return tuple(dict.fromkeys(c for name in self.type for c in SCHEMA.descendants(name)))
