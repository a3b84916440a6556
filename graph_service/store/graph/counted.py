"""Counting what many ways lead to: how many, from which day to which, and one as a witness."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from graph_service.store.graph.days import NEVER
from graph_service.store.graph.numbers import NOTHING, Mask, Numbers

LATE = np.iinfo(np.int64).max


class Counted(NamedTuple):
    """Columns by `things` (sorted): how many ways lead there, of which first and last day, and the least witness."""

    things: Numbers
    number: Numbers
    first: Numbers
    last: Numbers
    witness: Numbers

    @classmethod
    def of(cls, things: Numbers, days: Numbers, witnesses: Numbers) -> "Counted":
        """What ways count, each of which leads to one of `things`, of a day, and is a witness."""
        return cls(things, np.ones_like(things), days, days, witnesses).summed()

    @classmethod
    def none(cls) -> "Counted":
        """Of nothing."""
        return cls(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)

    @classmethod
    def merged(cls, parts: Sequence["Counted"]) -> "Counted":
        """What several counts come to."""
        return cls(*(np.concatenate(columns) for columns in zip(*parts, strict=True))).summed()

    def summed(self) -> "Counted":
        """One row for each thing."""
        if not len(self.things):
            return self
        size = int(self.things.max()) + 1
        number, last = np.zeros(size, np.int64), np.zeros(size, np.int64)
        first, witness = np.full(size, LATE), np.full(size, LATE)
        np.add.at(number, self.things, self.number)
        np.minimum.at(first, self.things, np.where(self.first == NEVER, LATE, self.first))
        np.maximum.at(last, self.things, self.last)
        np.minimum.at(witness, self.things, self.witness)
        first[first == LATE] = NEVER
        found = np.flatnonzero(number)
        return Counted(found, number[found], first[found], last[found], witness[found])

    def where(self, wanted: Mask) -> "Counted":
        """Some of the rows."""
        return Counted(*(column[wanted] for column in self))

    def row(self, thing: int) -> tuple[int, ...] | None:
        """The row of a thing, or None where nothing leads there."""
        place = int(np.searchsorted(self.things, thing))
        if place == len(self.things) or self.things[place] != thing:
            return None
        return tuple(int(column[place]) for column in self)
