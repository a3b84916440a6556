"""Parameters of the questions about things, words and documents as wholes."""

from typing import Annotated

from pydantic import Field, field_validator

from graph_service.protocol.parameters import MOST, Paged, Parameters, Searching, Timed
from ontology.schema import SCHEMA


class Glancing(Parameters):
    """The graph at a glance, or a thing."""

    limit: Annotated[int, Field(ge=1, le=MOST, description="rows of each kind")] = 5


class Finding(Searching, Timed):
    """What words find, limited to classes and days."""


class Relating(Paged):
    """By which property a thing is led to, and from things of which class."""

    property: Annotated[str, Field(max_length=60, description="the link")]
    type: Annotated[str, Field(max_length=60, description="the class")]

    @field_validator("property")
    @classmethod
    def _is_link(cls, value: str) -> str:
        if value not in SCHEMA.properties or not SCHEMA.properties[value].is_link:
            raise ValueError(f"{value!r} is no link")
        return value

    @field_validator("type")
    @classmethod
    def _is_class(cls, value: str) -> str:
        if value not in SCHEMA.concrete:
            raise ValueError(f"{value!r} is no class that things can be of")
        return value


class Reading(Parameters):
    """From which page of a document."""

    page: Annotated[int, Field(ge=1, le=100_000, description="first page")] = 1
