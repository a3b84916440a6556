"""Parameters of the questions that list: who is involved, decisions, assignments, links, passages, what words find."""

from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from graph_service.protocol.parameters import (
    Id,
    Paged,
    Scoped,
    Several,
    Timed,
    Typed,
    Words,
    all_of,
    class_checked,
    link_checked,
)
from graph_service.queries.roles import ROLES
from ontology.schema import SCHEMA
from ontology.words import fold


class Involving(Paged, Timed, Typed):
    """Who is involved in a thing (`about`), or in what holds the words (`words`)."""

    about: Annotated[Id | None, Field(description="a topic, case, actor, item or meeting")] = None
    words: Annotated[Words | None, Field(description="words that all stand in the text")] = None
    role: Annotated[tuple[str, ...], Several] = ()

    @field_validator("role")
    @classmethod
    def _are_roles(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        return all_of("role", values, frozenset(ROLES))

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if (self.about is None) == (self.words is None):
            raise ValueError("about: give either about or words")
        if self.words is not None and not fold(self.words):
            raise ValueError("words: holds no word")
        return self


class Engaging(Paged, Timed):
    """What an actor is involved in."""


class Deciding(Paged, Scoped):
    """Decisions."""

    outcome: Annotated[str | None, Field(description=f"one of {', '.join(SCHEMA.schemes['outcome'])}")] = None

    @field_validator("outcome")
    @classmethod
    def _is_outcome(cls, value: str | None) -> str | None:
        return value and all_of("outcome", (value,), frozenset(SCHEMA.schemes["outcome"]))[0]


class Assigning(Paged, Scoped):
    """Assignments."""

    assignee: Annotated[Id | None, Field(description="who is to do it")] = None
    decision: Annotated[Id | None, Field(description="the decision that it follows from")] = None


class Listing(Paged, Scoped):
    """Meetings or items."""


class Linking(Paged):
    """Links of a thing."""

    property: Annotated[str | None, Field(max_length=60, description="only links of this property")] = None
    outward: Annotated[bool | None, Field(description="only links from it (true) or to it (false)")] = None
    type: Annotated[str | None, Field(max_length=60, description="only links with things of this class")] = None

    _is_link = field_validator("property")(link_checked)
    _is_class = field_validator("type")(class_checked)


class Proving(Paged):
    """Passages behind a thing."""

    property: Annotated[str | None, Field(max_length=60, description="only what says this property")] = None
    value: Annotated[str | None, Field(max_length=8000, description="only what says this value")] = None

    @field_validator("property")
    @classmethod
    def _is_property(cls, value: str | None) -> str | None:
        return value and all_of("property", (value,), frozenset(SCHEMA.properties))[0]

    @model_validator(mode="after")
    def _value_of_a_property(self) -> Self:
        if self.value is not None and self.property is None:
            raise ValueError("value: needs a property as well")
        return self


class Searching(Paged, Typed):
    """What names and texts hold the words; the last may be the beginning of one."""

    q: Annotated[Words, Field(description="words")]

    @field_validator("q")
    @classmethod
    def _has_words(cls, value: str) -> str:
        if not fold(value):
            raise ValueError("holds no word")
        return value
