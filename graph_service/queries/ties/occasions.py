"""Occasions: what happened once and ties everybody who shared it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from graph_service.queries.ties.kinds import Weights
from graph_service.queries.ties.setting import Setting
from graph_service.store.graph.numbers import NOTHING, Mask, Numbers


class Shared(NamedTuple):
    """Occasions as columns, a row for each two actors that one ties, `source` before `target` and each two once.

    An occasion is a meeting, an organisation (in a year), a decision, an assignment, a reference or
    an item, of a `day` (or the year alone); the facts are what puts each of the two there.
    """

    source: Numbers
    target: Numbers
    occasion: Numbers
    day: Numbers
    weight: Weights
    source_fact: Numbers
    target_fact: Numbers

    @classmethod
    def none(cls) -> "Shared":
        """No occasion."""
        return cls(NOTHING, NOTHING, NOTHING, NOTHING, np.zeros(0), NOTHING, NOTHING)

    @classmethod
    def joined(cls, parts: Sequence["Shared"]) -> "Shared":
        """Several lists of occasions as one."""
        return Shared._make(np.concatenate(columns) for columns in zip(*parts, strict=True))

    def where(self, wanted: Mask) -> "Shared":
        """Some of the rows."""
        return Shared._make(column[wanted] for column in self)

    def once(self) -> "Shared":
        """The rows without those that say the same of the same two."""
        order = np.lexsort((self.target, self.source, self.occasion))
        kept = [column[order] for column in self[:3]]
        fresh = np.any([column[1:] != column[:-1] for column in kept], axis=0)
        return Shared._make(column[order[np.append(True, fresh)[: len(order)]]] for column in self)


Finder = Callable[[Setting], Shared]
