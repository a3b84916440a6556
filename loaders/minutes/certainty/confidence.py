"""What a fact's grounds make of its confidence: facts on such grounds were right so often."""

from functools import lru_cache
from typing import Protocol

from loaders.minutes.certainty.measured import MEASURED

PRIOR = 10  # as many claims as what a rule says of itself counts for, beside those that were counted
SOUND = 0.95  # what no rule says anything of, before any was counted
SUREST = 0.99  # no count of facts that were all right proves the next
DOUBTFUL = 0.8  # what a doubt leaves of a fact, before any was counted


class Scale(Protocol):
    """Weighs one fact: what its rule states, the ground that the rule is, doubts, and what it is a part of."""

    def __call__(self, stated: float, ground: str, doubts: tuple[str, ...] = (), whole: float = 1.0) -> float:
        """Give the fact's confidence."""


@lru_cache(maxsize=4096)  # a handful of grounds tell most facts of all documents
def confidence(stated: float, ground: str, doubts: tuple[str, ...] = (), whole: float = 1.0) -> float:
    """How sure a fact is of which its rule says `stated`: the least of its ground and doubts, times its whole.

    A role is no surer than the name that it belongs to, what is to be done no surer than that it was decided.
    """
    least = min((measured(doubt, DOUBTFUL) for doubt in doubts), default=1.0)
    return round(min(measured(ground, stated), least, SUREST) * whole, 2)


def measured(ground: str, stated: float) -> float:
    """The share of facts on this ground that is right: `stated` before any was counted, then ever more what was."""
    right, claims = MEASURED.get(ground, (0, 0))
    return (right + PRIOR * stated) / (claims + PRIOR)
