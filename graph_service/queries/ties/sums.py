"""What occasions add up to for each two actors."""

import math
from typing import NamedTuple

import numpy as np

from graph_service.queries.ties.kinds import Weights
from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.pairs import sizes
from graph_service.store.graph.counted import LATE
from graph_service.store.graph.days import NEVER
from graph_service.store.graph.numbers import NOTHING, Numbers

_DIGITS = 6


class Sums(NamedTuple):
    """Columns by pair (`source * size + target`, sorted): how many occasions, what they weigh, first and last day."""

    pairs: Numbers
    number: Numbers
    weight: Weights
    first: Numbers
    last: Numbers

    @classmethod
    def of(cls, shared: Shared, size: int, factor: float) -> "Sums":
        """The sums of one kind, its weights multiplied."""
        keys = shared.source * size + shared.target
        order = np.argsort(keys, kind="stable")
        begins, number = sizes(keys[order])
        if not len(begins):
            return cls(keys, keys, np.zeros(0), keys, keys)
        days = shared.day[order]
        first = np.minimum.reduceat(np.where(days == NEVER, LATE, days), begins)
        last = np.maximum.reduceat(days, begins)
        weight = [round(w * factor, _DIGITS) for w in _exact(shared.weight[order], begins, number)]
        return cls(keys[order][begins], number, np.array(weight), np.where(first == LATE, NEVER, first), last)


def _exact(weights: Weights, begins: Numbers, number: Numbers) -> list[float]:
    """The sum of each run, rounded once: the order in which documents were loaded must leave no trace in it.

    A whole number times a weight is rounded once too, so only runs of different weights are added up.
    """
    total = weights[begins] * number
    mixed = np.minimum.reduceat(weights, begins) != np.maximum.reduceat(weights, begins)
    for run in np.flatnonzero(mixed).tolist():
        total[run] = math.fsum(weights[begins[run] : begins[run] + number[run]].tolist())
    return [float(one) for one in total.tolist()]


def totals(kinds: list[Sums]) -> tuple[Numbers, list[float]]:
    """All pairs, and what their kinds weigh together."""
    pairs = np.unique(np.concatenate([NOTHING, *(kind.pairs for kind in kinds)]))
    columns = np.zeros((len(kinds), len(pairs)))
    for column, kind in zip(columns, kinds, strict=True):
        column[np.searchsorted(pairs, kind.pairs)] = kind.weight
    return pairs, [round(math.fsum(weights), _DIGITS) for weights in columns.T.tolist()]
