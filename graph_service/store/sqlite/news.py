"""What a write says: of things that were known, and of things that nothing was known of."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from graph_service.store.sqlite.schema import BOTH, INTERNAL, PUBLIC

Claimed: TypeAlias = tuple[str, str, str]  # subject, property, value
Touched: TypeAlias = dict[tuple[int, str], set[str]]  # values by thing and property
Told: TypeAlias = Mapping[str, Mapping[str, int]]  # claims by property and value
Heard: TypeAlias = Mapping[int, Told]  # what is told of things

SAMENESS = "same_as"
_AUDIENCES = {INTERNAL: (INTERNAL,), PUBLIC: (PUBLIC,), BOTH: (INTERNAL, PUBLIC)}


@dataclass
class News:
    """Values that are said or unsaid of known things, by audience; and all that is said of new ones, by part."""

    touched: tuple[Touched, Touched] = field(default_factory=lambda: ({}, {}))
    new: dict[int, str] = field(default_factory=dict)
    _told: tuple[dict[int, dict[str, dict[str, int]]], ...] = field(
        default_factory=lambda: tuple(defaultdict(lambda: defaultdict(dict)) for _ in range(3))
    )

    def note(self, part: int, said: Iterable[tuple[tuple[int, int], Claimed]]) -> None:
        """Note claims, each with the number of its subject and its own, that are said to a part of the audiences."""
        told, new = self._told[part], self.new
        for (num, claim), (_, property_, value) in said:
            if num in new and property_ != SAMENESS:
                told[num][property_][value] = claim
            else:
                self.touch(part, num, property_, value)

    def touch(self, part: int, num: int, property_: str, value: str) -> None:
        """Note that a value of a thing is said anew, or no longer."""
        for audience in _AUDIENCES[part]:
            self.touched[audience].setdefault((num, property_), set()).add(value)

    def judged(self) -> bool:
        """Whether things are judged the same, or no longer."""
        return any(property_ == SAMENESS for touched in self.touched for _, property_ in touched)

    def mingle(self) -> None:
        """Take new things for known ones."""
        for part, told in enumerate(self._told):
            for num, said in told.items():
                for property_, values in said.items():
                    for value in values:
                        self.touch(part, num, property_, value)
            told.clear()

    def alike(self) -> Heard:
        """What is said of new things of which both audiences hear the same."""
        internal, public, both = self._told
        return {num: told for num, told in both.items() if num not in internal and num not in public}

    def heard(self, audience: int, but: Container[int] = ()) -> Heard:
        """What an audience hears of new things, but for some."""
        alone, both = self._told[audience], self._told[BOTH]
        heard: dict[int, Told] = {}
        for num in sorted(num for num in alone.keys() | both.keys() if num not in but):
            mine, shared = alone.get(num, {}), both.get(num, {})
            heard[num] = {p: {**mine.get(p, {}), **shared.get(p, {})} for p in {*mine, *shared}}
        return heard
