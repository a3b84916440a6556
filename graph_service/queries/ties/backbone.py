"""The backbone of a network: the ties that are more than chance for at least one of the two.

The disparity filter of Serrano, Boguñá and Vespignani (PNAS 106, 6483, 2009): an actor whose strength
were spread at random over its k ties would have one of at least the share p with a probability of (1 - p)^(k - 1).
"""

import numpy as np

from graph_service.queries.ties.kinds import Weights
from graph_service.queries.ties.whole import Whole
from graph_service.store.graph.numbers import Mask, Numbers


def backbone(whole: Whole, alpha: float) -> Mask:
    """Which ties have a probability below `alpha` for one of their ends. Raises ValueError for an alpha not in 0–1.

    The only tie of an actor says nothing of what that actor prefers, so it counts for the other end alone.
    """
    if not 0 <= alpha <= 1:
        raise ValueError(f"the backbone is {alpha}; it must be a probability from 0 to 1")
    return np.asarray(significance(whole) < alpha)


def significance(whole: Whole) -> Weights:
    """Of each tie, the lesser of the probabilities of its ends."""
    source, target = whole.ends
    size = len(whole.graph)
    number = np.bincount(np.concatenate([source, target]), minlength=size)
    strength = np.zeros(size)
    np.add.at(strength, np.concatenate([source, target]), np.tile(whole.weight, 2))
    one, other = (_chance(whole.weight, strength[end], number[end]) for end in (source, target))
    return np.minimum(one, other)


def _chance(weight: Weights, strength: Weights, number: Numbers) -> Weights:
    share = np.divide(weight, strength, out=np.zeros(len(weight)), where=strength > 0)
    return np.asarray(np.clip(1 - share, 0, 1) ** (number - 1))
