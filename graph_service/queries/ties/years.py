"""Ties by year: what each kind adds to each tie in each year."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from graph_service.queries.ties.occasions import Shared
from graph_service.store.graph.days import YEAR
from graph_service.store.graph.numbers import Numbers, matches


@dataclass(frozen=True, slots=True)
class Strands:
    """Columns of the same length, a row for each tie, kind and year.

    `tie` and `kind` are places in the lists of ties and kinds, `year` is 0 where none is known, `count` says how many
    occasions there were and `weight` what they weigh, after reweighing.
    """

    tie: list[int] = field(default_factory=list)
    kind: list[int] = field(default_factory=list)
    year: list[int] = field(default_factory=list)
    count: list[int] = field(default_factory=list)
    weight: list[float] = field(default_factory=list)


_YEARS = YEAR  # there are fewer years than this


def strands(shared: Mapping[str, Shared], factors: Mapping[str, float], pairs: Numbers, size: int) -> Strands:
    """The strands of the ties of `pairs` (`source * size + target`), in their order."""
    order = np.argsort(pairs)
    columns = Strands()
    for place, (kind, found) in enumerate(shared.items()):
        ours, near = matches(found.source * size + found.target, pairs[order])
        tie, year = order[near], found.day[ours] // YEAR
        each, row, count = np.unique(tie * _YEARS + year, return_inverse=True, return_counts=True)
        weight = np.bincount(row, found.weight[ours] * factors[kind], len(each))
        columns.tie.extend((each // _YEARS).tolist())
        columns.kind.extend([place] * len(each))
        columns.year.extend((each % _YEARS).tolist())
        columns.count.extend(count.tolist())
        columns.weight.extend(np.round(weight, 6).tolist())
    return columns


def occasions_by_year(shared: Mapping[str, Shared]) -> tuple[tuple[int, int], ...]:
    """How many occasions tied anybody in each year, by year; what has no year is left out."""
    days = np.concatenate([_days(found) for found in shared.values()]) if shared else np.zeros(0, np.int64)
    years, numbers = np.unique(days[days > 0] // YEAR, return_counts=True)
    return tuple(zip(years.tolist(), numbers.tolist(), strict=True))


def _days(found: Shared) -> Numbers:
    """The day of each occasion, of a body each of its years."""
    both = np.unique(np.stack([found.occasion, found.day]), axis=1)
    return np.asarray(both[1])
