"""Parameters of the questions about networks."""

from typing import Annotated, Any

from pydantic import Field, field_validator

from graph_service.api.parameters import Id, Paged, Scoped
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.whole import factors_of

MOST_TIES, MOST_EXPORTED = 5000, 50_000


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
    least: Annotated[float, Field(ge=0, le=1e6, allow_inf_nan=False, description="only ties of this weight")] = 0.0
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


class Exporting(Networking):
    """The network as a file."""

    limit: Annotated[int, Field(ge=1, le=MOST_EXPORTED, description="the strongest ties, so many")] = MOST_EXPORTED


class Tying(Weighing, Paged):
    """The evidence of one tie."""

    source: Annotated[Id, Field(description="one of the two")]
    target: Annotated[Id, Field(description="the other")]
