"""Parameters of the questions about what became of assignments, and about what is known."""

from typing import Annotated

from pydantic import Field

from graph_service.protocol.parameters import Id, Paged, Parameters, Scoped
from graph_service.queries.follow_up.standing import Standing

MOST_IN_A_SHEET = 5000


class Narrowing(Scoped):
    """What assignments are limited to."""

    assignee: Annotated[Id | None, Field(description="who is to do it")] = None
    limit: Annotated[int, Field(ge=1, le=500, description="so many of each")] = 100


class FollowingUp(Paged, Scoped):
    """Assignments with how they stand."""

    assignee: Annotated[Id | None, Field(description="who is to do it")] = None
    standing: Annotated[
        tuple[Standing, ...],
        Field(max_length=len(Standing), description=f"only those that stand so: {', '.join(Standing)}"),
    ] = ()


class Covering(Parameters):
    """What is known and what is not."""

    limit: Annotated[int, Field(ge=1, le=500, description="bodies, gaps, documents, contradictions, so many each")] = 50


class Sheet(FollowingUp):
    """The same as a sheet."""

    limit: Annotated[int, Field(ge=1, le=MOST_IN_A_SHEET, description="rows at most")] = MOST_IN_A_SHEET
