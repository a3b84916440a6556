"""Pairs of actors within groups, as columns."""

from typing import NamedTuple

import numpy as np

from graph_service.queries.ties.kinds import Kind, Weights
from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.setting import NOBODY, Setting
from graph_service.store.graph.numbers import NOTHING, Numbers, matches


class There(NamedTuple):
    """Actors that were at occasions: distinct pairs, sorted by occasion and actor."""

    occasions: Numbers
    actors: Numbers

    @classmethod
    def of(cls, setting: Setting, occasions: Numbers, things: Numbers) -> "There":
        """The actors of the level that stand behind things of any kind."""
        actors = setting.stands_for[things]
        known, size = actors != NOBODY, max(len(setting.graph), 1)
        return cls(*np.divmod(np.unique(occasions[known] * size + actors[known]), size))


def sizes(groups: Numbers) -> tuple[Numbers, Numbers]:
    """Where each run of equal numbers begins, and how long it is."""
    begins = np.flatnonzero(np.concatenate(([True], groups[1:] != groups[:-1]))) if len(groups) else NOTHING
    return begins, np.diff(np.append(begins, len(groups)))


def shared_by(groups: Numbers) -> Numbers:
    """How many rows there are of each row's group; `groups` is sorted."""
    _, lengths = sizes(groups)
    return np.repeat(lengths, lengths)


def within(groups: Numbers) -> tuple[Numbers, Numbers]:
    """The places of each two rows of the same group; `groups` is sorted."""
    begins, lengths = sizes(groups)
    left, right = [NOTHING], [NOTHING]
    for length in np.unique(lengths[lengths > 1]).tolist():
        one, other = np.triu_indices(length, 1)
        start = begins[lengths == length][:, None]
        left.append((start + one).ravel())
        right.append((start + other).ravel())
    return np.concatenate(left), np.concatenate(right)


def all_pairs(setting: Setting, there: There, kind: Kind) -> Shared:
    """Each two actors of an occasion that is a fact itself."""
    one, other = within(there.occasions)
    facts = there.occasions[one]
    weight = kind.weights(shared_by(there.occasions))[one]
    return Shared(there.actors[one], there.actors[other], facts, setting.graph.days[facts], weight, facts, facts)


def between(setting: Setting, left: There, right: There, weight: Weights) -> Shared:
    """Each of the left with each of the right, but nobody with itself; `weight` of each row on the left."""
    one, other = matches(left.occasions, right.occasions)
    apart = left.actors[one] != right.actors[other]
    one, other = one[apart], other[apart]
    facts, a, b = left.occasions[one], left.actors[one], right.actors[other]
    return Shared(np.minimum(a, b), np.maximum(a, b), facts, setting.graph.days[facts], weight[one], facts, facts)
