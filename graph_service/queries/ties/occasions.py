"""Occasions: what happened once and ties everybody who shared it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product

from graph_service.queries.answers import ORGANISATIONS, kind_of
from graph_service.queries.scope import Scope, bounded
from graph_service.queries.ties.kinds import Level
from graph_service.store.base import Period, View

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting, a year of a joint body, an agreement, an assignment or a citation.

    `grounds` maps each actor to the fact that puts it there; `pairs` are the actors tied, each pair
    and each actor in the pair in sorted order.
    """

    id: str
    day: str | None
    weight: float
    grounds: Mapping[str, str]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the ties are asked of: a view, a level, the limits; with what several kinds need to know."""

    view: View
    level: Level
    scope: Scope
    organisation_of: Mapping[str, str] = field(default_factory=dict)
    joint: frozenset[str] = frozenset()

    @property
    def period(self) -> Period | None:
        """The period, or None where it has no end."""
        return bounded(self.scope.period)

    def fits(self, id_: str) -> bool:
        """Whether an actor is of the level."""
        kind = kind_of(id_)
        if self.level is Level.MUNICIPALITIES:
            return kind == "municipality"
        return kind == "person" if self.level is Level.PEOPLE else kind in ORGANISATIONS

    def stands_for(self, id_: str) -> str | None:
        """The actor of the level that stands behind one of any kind: a body's organisation, or itself."""
        actor = self.organisation_of.get(id_, id_) if kind_of(id_) == "body" else id_
        return actor if self.fits(actor) else None


Finder = Callable[[Setting], Iterator[Occasion]]


def setting(view: View, level: Level, scope: Scope) -> Setting:
    """A setting, with the organisation of each body, and which organisations are joint bodies."""
    rows = view.table("Body", ("organisation",))
    joint = frozenset(row.id for row in view.table("JointBody", ()))
    return Setting(view, level, scope, {row.id: row.columns[0][0] for row in rows if row.columns[0]}, joint)


def all_pairs(actors: Mapping[str, str]) -> tuple[Pair, ...]:
    """Each two of the actors."""
    return tuple(combinations(sorted(actors), 2))


def between(left: Mapping[str, str], right: Mapping[str, str]) -> tuple[Pair, ...]:
    """Each of the left with each of the right, but nobody with itself."""
    return tuple(sorted({(min(a, b), max(a, b)) for a, b in product(left, right) if a != b}))
