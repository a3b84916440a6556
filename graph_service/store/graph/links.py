"""The links of one property in one direction."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from graph_service.store.graph.numbers import NOTHING, Numbers, Stored, matches, spread

_SPARSE = 10  # an index by number pays where at least every so many numbers has links


@dataclass(frozen=True, eq=False)
class Links:
    """Pairs of numbers, each once, sorted: `near` the end that one comes from, `far` where it leads.

    Of plain values, `far` is a value's place in the list of the property's values.
    """

    near: Stored
    far: Stored

    @classmethod
    def of(cls, near: Numbers, far: Numbers) -> "Links":
        """Links from pairs in any order."""
        if not len(near):
            return cls(near.astype(np.int32), far.astype(np.int32))
        width = int(far.max()) + 1
        keys = np.unique(near * width + far)
        return cls((keys // width).astype(np.int32), (keys % width).astype(np.int32))

    def turned(self) -> "Links":
        """The same links from their other end."""
        return Links.of(self.far.astype(np.int64), self.near.astype(np.int64))

    def follow(self, starts: Numbers) -> tuple[Numbers, Numbers]:
        """For each link that begins at one of `starts`: the place of that one in `starts`, and where it leads."""
        if self._begins is None:
            places, at = matches(starts, self.near)
        else:
            known = np.minimum(starts, len(self._begins) - 2)
            places, at = spread(self._begins[known], self._begins[known + 1])
        return places, self.far[at].astype(np.int64)

    @cached_property
    def _begins(self) -> Stored | None:
        """Where the links of each number begin, and of two that have none; None where few numbers have links."""
        if len(self.near) * _SPARSE < (int(self.near[-1]) if len(self.near) else 1):
            return None
        return np.append(0, np.cumsum(np.bincount(self.near, minlength=int(self.near[-1]) + 2))).astype(np.int32)


NO_LINKS = Links(NOTHING.astype(np.int32), NOTHING.astype(np.int32))
