"""What is claimed of a subject, counted: small, and all that drawing needs, however many documents say it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graph_service.store.base import Audience
from graph_service.store.drawing import NO_DAY


class Standing(NamedTuple):
    """How many sayings a claim has, and the best of them: highest confidence, then earliest day."""

    number: int
    confidence: float
    day: str | None


Claims = dict[str, dict[str, Standing]]


@dataclass(slots=True)
class Tally:
    """Property to value to Standing, for each audience, and by how many released documents it is vouched for."""

    claims: dict[Audience, Claims] = field(default_factory=lambda: {audience: {} for audience in Audience})
    vouched: int = 0

    def add(self, audience: Audience, property_: str, value: str, confidence: float, day: str | None) -> None:
        """Count one more saying."""
        values = self.claims[audience].setdefault(property_, {})
        had = values.get(value)
        if had is None:
            values[value] = Standing(1, confidence, day)
        elif strength(confidence, day) < strength(had.confidence, had.day):
            values[value] = Standing(had.number + 1, confidence, day)
        else:
            values[value] = had._replace(number=had.number + 1)

    def remove(self, audience: Audience, property_: str, value: str) -> None:
        """Count one saying less; it may have been the best one."""
        values = self.claims[audience][property_]
        had = values[value]
        if had.number > 1:
            values[value] = had._replace(number=had.number - 1)
            return
        del values[value]
        if not values:
            del self.claims[audience][property_]

    def number(self, audience: Audience) -> int:
        """How many claims there are."""
        return sum(map(len, self.claims[audience].values()))

    @property
    def empty(self) -> bool:
        """Whether nothing is claimed."""
        return not self.claims[Audience.INTERNAL]

    def copy(self) -> "Tally":
        """Another one that can be changed by itself."""
        return Tally({a: {p: dict(v) for p, v in claims.items()} for a, claims in self.claims.items()}, self.vouched)

    def written(self) -> str | None:
        """As text, the same for the same claims; None where there are none."""
        if self.empty:
            return None
        return json.dumps(self.claims, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def read_tally(text: str | None, vouched: int | None = 0) -> Tally:
    """The tally that `written` gave."""
    if text is None:
        return Tally(vouched=vouched or 0)
    raw: dict[str, dict[str, dict[str, Any]]] = json.loads(text)
    claims = {
        audience: {p: {v: Standing(*s) for v, s in values.items()} for p, values in raw[audience].items()}
        for audience in Audience
    }
    return Tally(claims, vouched or 0)


def strength(confidence: float, day: str | None) -> tuple[float, str]:
    """The order of sayings, best first."""
    return -confidence, day or NO_DAY


def each(claims: Claims) -> Iterator[tuple[str, str, Standing]]:
    """Property, value and standing of every claim."""
    for property_, values in claims.items():
        for value, standing in values.items():
            yield property_, value, standing
