"""A network to draw: the same ties as network(), as columns, with years and places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope
from graph_service.queries.ties.additions import Around, added, near
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.places import places
from graph_service.queries.ties.setting import setting
from graph_service.queries.ties.showing import ALPHA, Rung, Show, Shown, ladder, shown_of
from graph_service.queries.ties.whole import Whole, factors_of, occasions
from graph_service.queries.ties.years import Strands, strands
from graph_service.store.base import View
from graph_service.store.graph.numbers import Numbers, distinct_keys


class Actors(NamedTuple):
    """Columns of the same length. `county` is a place in the list of counties, -1 for none."""

    id: list[str]
    type: list[str]
    name: list[str]
    short: list[str]
    county: list[int]
    latitude: list[float | None]
    longitude: list[float | None]


class Ends(NamedTuple):
    """The two actors of each tie, as places in the list of actors, and what the tie weighs."""

    source: list[int]
    target: list[int]
    weight: list[float]


@dataclass(frozen=True, slots=True)
class Picture:
    """What there is to draw, strongest ties first.

    `ties_in_all` and `actors_in_all` count what `least` and the choice of ties left out too. `ladder` says how many
    of all ties weigh at least so much.
    """

    level: str
    shown: Shown
    kinds: tuple[str, ...]
    counties: tuple[Named, ...]
    actors: Actors
    ties: Ends
    strands: Strands
    ladder: tuple[Rung, ...]
    ties_in_all: int
    actors_in_all: int


def picture(  # noqa: PLR0913 - what a network can be limited by
    view: View,
    level: Level,
    scope: Scope | None = None,
    *,
    weights: Mapping[str, float] | None = None,
    around: Sequence[Around] = (),
    between: Sequence[str] = (),
    ego: str | None = None,
    least: float = 0.0,
    show: Show = Show.AUTO,
    alpha: float = ALPHA,
    limit: int = 120,
) -> Picture:
    """The ties to draw.

    To those that are chosen `around` adds the ties of actors, `between` every tie between these. `ego` leaves what
    joins an actor and those it is tied to. Raises as network() does, and QuestionError.
    """
    where, factors = setting(view, level, scope or Scope()), factors_of(weights or {}, level)
    shared = dict(occasions(where, factors))
    whole = Whole.shared(where, factors, shared)
    heavy = whole.where((whole.weight >= least) & (whole.weight > 0))
    if ego:
        heavy = heavy.where(near(view, heavy, ego))
    chosen, shown = shown_of(heavy, show, limit, alpha)
    chosen = np.concatenate([chosen, np.setdiff1d(np.flatnonzero(added(view, heavy, around, between)), chosen)])
    drawn = heavy.where(chosen)
    source, target = drawn.ends
    actors = distinct_keys(np.concatenate([source, target]))
    counties, columns = _actors(view, whole, actors)
    ends = Ends(
        np.searchsorted(actors, source).tolist(), np.searchsorted(actors, target).tolist(), drawn.weight.tolist()
    )
    return Picture(
        level.value,
        shown,
        tuple(shared),
        counties,
        columns,
        ends,
        strands(shared, factors, drawn.pairs, max(len(where.graph), 1)),
        ladder(whole),
        len(whole.pairs),
        len(distinct_keys(np.concatenate(whole.ends))),
    )


def _actors(view: View, whole: Whole, actors: Numbers) -> tuple[tuple[Named, ...], Actors]:
    """The counties that actors lie in, and the actors as columns."""
    ids = [whole.graph.ids[actor] for actor in actors.tolist()]
    things = view.things(ids)
    found, counties = places(view, whole.graph, actors)
    order = {county.id: place for place, county in enumerate(counties)}
    columns = Actors(ids, [], [], [], [], [], [])
    for number, id_ in zip(actors.tolist(), ids, strict=True):
        thing, place = things[id_], found.get(number)
        columns.type.append(thing.type)
        columns.name.append(thing.name)
        columns.short.append(place.short if place else thing.name)
        columns.county.append(order.get(place.county or "", -1) if place else -1)
        columns.latitude.append(place.latitude if place else None)
        columns.longitude.append(place.longitude if place else None)
    return counties, columns
