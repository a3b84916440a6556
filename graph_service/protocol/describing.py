"""Parameters of the questions about things, words and documents as wholes."""

from typing import Annotated

from pydantic import Field, field_validator

from graph_service.protocol.listing import Searching
from graph_service.protocol.parameters import (
    MOST,
    Paged,
    Parameters,
    Timed,
    class_checked,
    link_checked,
)


class Glancing(Parameters):
    """The graph at a glance, or a thing."""

    limit: Annotated[int, Field(ge=1, le=MOST, description="rows of each kind")] = 5


class Finding(Searching, Timed):
    """What words find, limited to classes and days."""


class Relating(Paged):
    """By which property a thing is led to, and from things of which class."""

    property: Annotated[str, Field(max_length=60, description="the link")]
    type: Annotated[str, Field(max_length=60, description="the class")]

    _is_link = field_validator("property")(link_checked)
    _is_class = field_validator("type")(class_checked)


class Reading(Parameters):
    """From which page of a document."""

    page: Annotated[int, Field(ge=1, le=100_000, description="first page")] = 1
