"""The links of one property in one direction."""

from typing import NamedTuple

import numpy as np

from graph_service.store.graph.numbers import NOTHING, Numbers, Stored, matches


class Links(NamedTuple):
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
        places, at = matches(starts, self.near)
        return places, self.far[at].astype(np.int64)


NO_LINKS = Links(NOTHING.astype(np.int32), NOTHING.astype(np.int32))
