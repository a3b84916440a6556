"""Graph: all things and links that an audience sees, at one moment."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from graph_service.store.graph.counted import Counted
from graph_service.store.graph.days import within
from graph_service.store.graph.links import NO_LINKS, Links
from graph_service.store.graph.numbers import NOTHING, Mask, Numbers, Stored, distinct, distinct_keys, mask_of
from graph_service.store.paths import Step, parse_path
from graph_service.store.rows import Period, Where
from ontology.schema import SCHEMA

NOWHERE = -1
_KEPT_KINDS = frozenset({"word", "period"})
LINKS = frozenset(name for name, made in SCHEMA.properties.items() if made.is_link)
VALUES = frozenset(name for name, made in SCHEMA.properties.items() if made.kind in _KEPT_KINDS)


class Graph:
    """Things are numbers from 0 in the order of their ids, so that what is sorted by number is sorted by id.

    It holds classes, days, links, and the plain values that come from a list of words or say a time.
    It never changes; threads may share it. A million things with 2.3 million links take some 200 MB.
    """

    def __init__(
        self,
        ids: Sequence[str],
        classes: Stored,
        days: Stored,
        links: Mapping[str, Links],
        values: Mapping[str, tuple[tuple[str, ...], Links]],
        keys: Numbers | None = None,
    ) -> None:
        """`classes` are places in SCHEMA.classes; `values` a property's values and, of each thing, their places.

        `keys` are the numbers of the things in the store, where it has such.
        """
        self.ids = ids
        self.days: Numbers = days.astype(np.int64)
        self._classes = classes
        self._number = {id_: number for number, id_ in enumerate(ids)}
        self._links = {(name, True): one for name, one in links.items()}
        self._values = values
        self._by_key = Links.of(keys, np.arange(len(ids))) if keys is not None else NO_LINKS
        self._masks: dict[tuple[str, ...], Mask] = {}

    def __len__(self) -> int:
        """How many things there are."""
        return len(self.ids)

    def number(self, id_: str) -> int | None:
        """The number of a thing, by the id that stands for it."""
        return self._number.get(id_)

    def numbers(self, ids: Iterable[str]) -> Numbers:
        """The numbers of those of the things that there are, sorted, each once."""
        found = np.fromiter((self._number.get(id_, NOWHERE) for id_ in ids), np.int64)
        return distinct(found[found != NOWHERE], len(self))

    def keyed(self, keys: Iterable[int]) -> Numbers:
        """The numbers of those of the things that there are, by their numbers in the store; sorted, each once."""
        return distinct(self._by_key.follow(np.fromiter(keys, np.int64))[1], len(self))

    def of_class(self, type_: str) -> Mask:
        """Which things are of a class, or below it."""
        key = ("class", type_)
        if key not in self._masks:
            names = list(SCHEMA.classes)
            self._masks[key] = np.isin(self._classes, [names.index(name) for name in SCHEMA.descendants(type_)])
        return self._masks[key]

    def of_kinds(self, kinds: Iterable[str]) -> Mask:
        """Which things have ids of one of these kinds."""
        key = ("kinds", *sorted(kinds))
        if key not in self._masks:
            mask = np.zeros(len(self), np.bool_)
            for kind in key[1:]:
                mask[bisect_left(self.ids, f"{kind}-") : bisect_left(self.ids, f"{kind}.")] = True
            self._masks[key] = mask
        return self._masks[key]

    def links(self, step: Step) -> Links:
        """The links of a property in the direction of a step."""
        key = (step.name, step.outward)
        if key not in self._links:
            forward = self._links.get((step.name, True))
            self._links[key] = forward.turned() if forward is not None else NO_LINKS
        return self._links[key]

    def says(self, property_: str, *values: str) -> Mask:
        """Which things have one of the values. Raises ValueError for a property that is not held here."""
        key = ("says", property_, *values)
        if key not in self._masks:
            said, links = self._held(property_)
            wanted = np.array([value in values for value in said] or [False])
            self._masks[key] = mask_of(links.near[wanted[links.far]].astype(np.int64), len(self))
        return self._masks[key]

    def said(self, property_: str, things: Numbers) -> list[tuple[int, str]]:
        """Each value that one of the things has. Raises ValueError for a property that is not held here."""
        said, links = self._held(property_)
        places, values = links.follow(things)
        return [(thing, said[value]) for thing, value in zip(things[places].tolist(), values.tolist(), strict=True)]

    def _held(self, property_: str) -> tuple[tuple[str, ...], Links]:
        if property_ not in VALUES:
            raise ValueError(
                f"the graph does not hold the values of {property_!r}; it holds {', '.join(sorted(VALUES))}"
            )
        return self._values.get(property_, ((), NO_LINKS))

    def ways(self, starts: Numbers, path: str) -> tuple[Numbers, Numbers]:
        """What a path of links leads to from each of `starts` (sorted, each once): pairs, sorted, each once."""
        origins, ends = starts, starts
        for step in parse_path(path):
            places, far = self.links(step).follow(ends)
            keys = distinct_keys(origins[places] * len(self) + far) if len(places) else NOTHING
            origins, ends = np.divmod(keys, max(len(self), 1))
        return origins, ends

    def ends(self, starts: Numbers, path: str) -> Numbers:
        """What a path of links leads to from any of `starts`: sorted, each once."""
        return self._across(starts, parse_path(path))

    def back(self, ends: Numbers, path: str) -> Numbers:
        """From what a path of links leads to any of `ends`: sorted, each once."""
        return self._across(ends, (Step(step.name, not step.outward) for step in reversed(parse_path(path))))

    def _across(self, starts: Numbers, steps: Iterable[Step]) -> Numbers:
        for step in steps:
            starts = distinct(self.links(step).follow(starts)[1], len(self))
        return starts

    def reach(self, starts: Numbers, path: str, period: Period | None = None) -> Counted:
        """What a path leads to from any of `starts` (of a day within the period); as View.reach, by number."""
        origins, ends = self.ways(self.within(starts, period), path)
        return Counted.of(ends, self.days[origins], origins)

    def within(self, things: Numbers, period: Period | None) -> Numbers:
        """Those of the things whose day lies in the period; all where there is none."""
        return things if period is None else things[within(self.days[things], period)]

    def chosen(self, type_: str, where: Sequence[Where] = (), period: Period | None = None) -> Numbers:
        """All things of a class that meet the conditions, sorted; as View.table chooses."""
        mask = self.of_class(type_).copy()
        for condition in where:
            mask &= mask_of(self._meeting(condition), len(self))
        return self.within(np.flatnonzero(mask), period)

    def _meeting(self, condition: Where) -> Numbers:
        *_, last = steps = parse_path(condition.path)
        if last.is_link:
            found = self.numbers(condition.values)
        else:
            found, steps = np.flatnonzero(self.says(last.name, *condition.values)), steps[:-1]
        return self._across(found, (Step(step.name, not step.outward) for step in reversed(steps)))
