"""Parameters of the questions about networks."""

from typing import Annotated, Any, Self

from pydantic import Field, field_validator, model_validator

from graph_service.protocol.parameters import Day, Id, Paged, Scoped, Timed, day_checked
from graph_service.queries.comparison import FEWEST, MOST, By
from graph_service.queries.ties.additions import around_of
from graph_service.queries.ties.change import How
from graph_service.queries.ties.ego import DEEPEST
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.showing import Show
from graph_service.queries.ties.ways import MOST_WAYS, Shortest
from graph_service.queries.ties.whole import factors_of
from graph_service.store.base import Period

MOST_TIES, MOST_EXPORTED = 5000, 50_000
Least = Annotated[float, Field(ge=0, le=1e6, allow_inf_nan=False, description="only ties of this weight")]


class Weighing(Scoped):
    """Between whom ties are, and what each kind weighs."""

    level: Annotated[Level, Field(description="between whom")] = Level.MUNICIPALITIES
    weight: Annotated[
        tuple[str, ...], Field(max_length=40, description=f"kind:factor, 0 leaves a kind out; {', '.join(KINDS)}")
    ] = ()

    @field_validator("weight")
    @classmethod
    def _are_factors(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        factors_of(_factors(values))
        return values

    @property
    def weights(self) -> dict[str, float]:
        """The factor of each kind that is named."""
        return _factors(self.weight)


def _factors(values: tuple[str, ...]) -> dict[str, float]:
    factors = {}
    for value in values:
        kind, _, factor = value.partition(":")
        try:
            factors[kind] = float(factor)
        except ValueError:
            raise ValueError(f"{value!r} is not like met:0.5") from None
    return factors


class Networking(Weighing):
    """The network."""

    actor: Annotated[Id | None, Field(description="only the ties of this actor")] = None
    least: Least = 0.0
    backbone: Annotated[
        float | None,
        Field(ge=0, le=1, allow_inf_nan=False, description="only ties more than chance: the disparity filter's alpha"),
    ] = None
    limit: Annotated[int, Field(ge=1, le=MOST_TIES, description="the strongest ties, so many")] = 500

    @property
    def asked(self) -> dict[str, Any]:
        """What network() takes."""
        return {
            "level": self.level,
            "scope": self.scope,
            "weights": self.weights,
            "actor": self.actor,
            "least": self.least,
            "backbone": self.backbone,
            "limit": self.limit,
        }


class Picturing(Weighing):
    """The network to draw."""

    around: Annotated[
        tuple[Annotated[str, Field(pattern=r"^[a-z]+-[a-z0-9]{1,40}(:[a-z_]{1,40})?$")], ...],
        Field(
            max_length=60, description="add the ties of an actor, as municipality-0138, or those of a kind, as …:met"
        ),
    ] = ()
    between: Annotated[tuple[Id, ...], Field(max_length=60, description="add every tie between these actors")] = ()
    ego: Annotated[Id | None, Field(description="only an actor, those it is tied to, and the ties among them")] = None
    least: Least = 0.0
    show: Annotated[
        Show, Field(description="which ties: the backbone where it fills the picture, or one of the two")
    ] = Show.AUTO
    limit: Annotated[int, Field(ge=1, le=MOST_EXPORTED, description="the strongest ties, so many")] = 120

    @field_validator("around")
    @classmethod
    def _are_around(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            around_of(value)
        return values

    @property
    def asked(self) -> dict[str, Any]:
        """What picture() takes."""
        return {
            "level": self.level,
            "scope": self.scope,
            "weights": self.weights,
            "around": [around_of(value) for value in self.around],
            "between": self.between,
            "ego": self.ego,
            "least": self.least,
            "show": self.show,
            "limit": self.limit,
        }


class Choosing(Scoped):
    """What a network can be limited to."""

    level: Annotated[Level, Field(description="between whom")] = Level.MUNICIPALITIES
    limit: Annotated[int, Field(ge=1, le=1000, description="topics and bodies, so many each")] = 200


class Exporting(Networking):
    """The network as a file."""

    limit: Annotated[int, Field(ge=1, le=MOST_EXPORTED, description="the strongest ties, so many")] = MOST_EXPORTED


class Tying(Weighing, Paged):
    """The evidence of one tie."""

    source: Annotated[Id, Field(description="one of the two")]
    target: Annotated[Id, Field(description="the other")]


class Centring(Weighing):
    """The network around an actor."""

    depth: Annotated[int, Field(ge=1, le=DEEPEST, description="steps from the actor")] = 1
    least: Least = 0.0
    limit: Annotated[int, Field(ge=1, le=MOST_TIES, description="the nearest ties, then the strongest, so many")] = 500


class Changing(Weighing):
    """What changed from an earlier period to that from `from` to `to`."""

    before_first: Annotated[Day | None, Field(alias="before_from", description="first day of the earlier period")] = (
        None
    )
    before_last: Annotated[Day, Field(alias="before_to", description="last day of the earlier period")]
    actor: Annotated[Id | None, Field(description="only the ties of this actor")] = None
    how: Annotated[
        tuple[How, ...], Field(max_length=len(How), description="only what changed so; else all but stayed")
    ] = ()
    limit: Annotated[int, Field(ge=1, le=MOST_TIES, description="the ties that changed most, so many")] = 500

    _are_days = field_validator("before_first", "before_last")(day_checked)

    @model_validator(mode="after")
    def _before_in_order(self) -> Self:
        if self.before_first and self.before_first > self.before_last:
            raise ValueError(f"before_to: {self.before_last} is before before_from: {self.before_first}")
        if not self.first:
            raise ValueError("from: say on which day the later period begins")
        return self

    @property
    def before(self) -> Period:
        """The earlier period."""
        return Period(self.before_first, self.before_last)

    @property
    def hows(self) -> tuple[How, ...]:
        """The ways of changing that are asked for."""
        return self.how or tuple(each for each in How if each is not How.STAYED)


class Joining(Weighing):
    """Ways between two actors."""

    source: Annotated[Id, Field(description="where the ways begin")]
    target: Annotated[Id, Field(description="where they end")]
    by: Annotated[Shortest, Field(description="what makes a way short: strong ties, or few steps")] = Shortest.STRENGTH
    least: Least = 0.0
    limit: Annotated[int, Field(ge=1, le=MOST_WAYS, description="the shortest ways, so many")] = 3


class Comparing(Timed):
    """Municipalities side by side."""

    municipality: Annotated[
        tuple[Id, ...], Field(min_length=FEWEST, max_length=MOST, description="each one to compare, two to six")
    ]
    by: Annotated[tuple[By, ...], Field(max_length=len(By), description="only what all, some or one do")] = ()
    limit: Annotated[int, Field(ge=1, le=200, description="topics, bodies and organisations, so many each")] = 20
