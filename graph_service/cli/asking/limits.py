"""Options that limit a network, and what the questions take for them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from graph_service.cli.asking.questions import each_of, must_be_named
from graph_service.store.base import Period, View

if TYPE_CHECKING:
    from graph_service.queries.scope import Scope
    from graph_service.queries.ties.kinds import Level

LevelArgument = Annotated[str, typer.Argument(help="municipalities, organisations, people, bodies or seats.")]
LevelOption = Annotated[str, typer.Option("--level", help="municipalities, organisations, people, bodies or seats.")]
TopicOption = Annotated[str | None, typer.Option(help="Only what is about this topic (id or name).")]
BodyOption = Annotated[str | None, typer.Option(help="Only what this body did (id or name).")]
OrganisationOption = Annotated[str | None, typer.Option(help="Only what this organisation's bodies did.")]
MunicipalityOption = Annotated[str | None, typer.Option(help="Only what this municipality's and joint bodies did.")]
CaseOption = Annotated[str | None, typer.Option(help="Only what is about this case (id or name).")]
ActorOption = Annotated[str | None, typer.Option(help="Only the ties of this actor (id or name).")]
LeastOption = Annotated[float, typer.Option(min=0, help="Only ties of at least this weight.")]
WithoutOption = Annotated[list[str] | None, typer.Option(help="Leave out a kind of tie, such as joint_body.")]


@dataclass(frozen=True, slots=True)
class Limits:
    """What was asked for, with things by id or name."""

    topic: str | None = None
    body: str | None = None
    organisation: str | None = None
    municipality: str | None = None
    case: str | None = None

    def scope(self, view: View, period: Period) -> "Scope":
        """The limits as a scope. Raises CommandError for what nothing is called."""
        from graph_service.queries.scope import Scope

        given = {name: getattr(self, name) for name in self.__slots__}
        found = {name: must_be_named(view, what) for name, what in given.items() if what}
        return Scope(**found, period=period)


def level_of(level: str) -> "Level":
    """The level of that name. Raises BadParameter."""
    from graph_service.queries.ties.kinds import Level

    if level not in list(Level):
        raise typer.BadParameter(f"{level!r} is none of {', '.join(Level)}", param_hint="'level'")
    return Level(level)


def weights_without(kinds: list[str] | None) -> dict[str, float]:
    """Weights that leave kinds out. Raises CommandError for a kind there is none of."""
    from graph_service.queries.ties.kinds import KINDS

    return dict.fromkeys(each_of("kind of tie", kinds, KINDS), 0.0)
