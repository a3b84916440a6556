"""What changed between two periods: ties that came, went, grew or shrank."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.kinds import Level, Weights
from graph_service.queries.ties.setting import setting
from graph_service.queries.ties.whole import Tie, Whole
from graph_service.store.base import Period, View
from graph_service.store.graph.numbers import Mask, Numbers, matches

_DIGITS = 6


class How(StrEnum):
    """How a tie changed."""

    CAME = "came"
    WENT = "went"
    GREW = "grew"
    SHRANK = "shrank"
    STAYED = "stayed"


_HOWS = list(How)


@dataclass(frozen=True, slots=True)
class Changed:
    """A tie and how it changed: as it was in each period, None where there was none then."""

    source: str
    target: str
    how: How
    difference: float
    before: Tie | None
    after: Tie | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Ties by how much they changed, most first, up to the limit; `counts` counts all of them by how.

    Weights are what the evidence of a period adds up to: periods of different lengths are not made alike.
    """

    level: str
    weights: dict[str, float]
    before: Period
    after: Period
    counts: dict[str, int]
    actors: tuple[Named, ...]
    ties: tuple[Changed, ...]


def changed(  # noqa: PLR0913 - what a network can be limited by
    view: View,
    level: Level,
    before: Period,
    after: Period,
    scope: Scope | None = None,
    *,
    weights: Mapping[str, float] | None = None,
    actor: str | None = None,
    how: Iterable[How] = (How.CAME, How.WENT, How.GREW, How.SHRANK),
    limit: int = 500,
) -> Difference:
    """What changed from one period to another; `how` limits the ties, not the counts. Raises as network() does."""
    one, limits = known(view, actor) if actor else None, scope or Scope()
    where = setting(view, level, limits)
    old, new = (
        Whole.over(replace(where, scope=replace(limits, period=period)), weights, one) for period in (before, after)
    )
    pairs = np.union1d(old.pairs, new.pairs)
    was, now = _at(old, pairs), _at(new, pairs)
    hows = _hows(np.isin(pairs, old.pairs), np.isin(pairs, new.pairs), np.sign(now - was))
    wanted = np.flatnonzero(np.isin(hows, [_HOWS.index(each) for each in how]))
    most = wanted[np.lexsort((pairs[wanted], -np.abs(now - was)[wanted]))][:limit]
    ties = tuple(_changed(old, new, int(pairs[place]), _HOWS[int(hows[place])]) for place in most.tolist())
    counts = {each.value: int(np.count_nonzero(hows == number)) for number, each in enumerate(_HOWS)}
    actors = new.named({end for tie in ties for end in (tie.source, tie.target)})
    return Difference(level.value, new.factors, before, after, counts, actors, ties)


def _at(whole: Whole, pairs: Numbers) -> Weights:
    """The weights of pairs, 0 where there is no tie."""
    weight = np.zeros(len(pairs))
    weight[np.searchsorted(pairs, whole.pairs)] = whole.weight
    return weight.round(_DIGITS)


def _hows(before: Mask, after: Mask, sign: Weights) -> Numbers:
    """How each tie changed, as a place in the list of hows."""
    cases = {How.CAME: ~before, How.WENT: ~after, How.GREW: sign > 0, How.SHRANK: sign < 0}
    return np.select(list(cases.values()), [_HOWS.index(each) for each in cases], _HOWS.index(How.STAYED))


def _changed(old: Whole, new: Whole, pair: int, how: How) -> Changed:
    before, after = (_tie(whole, pair) for whole in (old, new))
    source, target = divmod(pair, len(new.graph))
    difference = (after.weight if after else 0.0) - (before.weight if before else 0.0)
    return Changed(new.graph.ids[source], new.graph.ids[target], how, round(difference, _DIGITS), before, after)


def _tie(whole: Whole, pair: int) -> Tie | None:
    found = whole.ties(matches(np.array([pair]), whole.pairs)[1])
    return found[0] if found else None
