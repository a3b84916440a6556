"""What a network can be limited to, each choice with its count."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.setting import Setting, setting
from graph_service.queries.ties.whole import FINDERS
from graph_service.queries.ties.years import occasions_by_year
from graph_service.store.base import Period, View
from graph_service.store.graph.numbers import Numbers, distinct_keys


class KindChoice(NamedTuple):
    """A kind of tie: between how many pairs, by how many occasions."""

    kind: str
    name: dict[str, str]
    ties: int
    occasions: int


class YearChoice(NamedTuple):
    """A year, and how many occasions tied anybody in it."""

    year: int
    occasions: int


class Choice(NamedTuple):
    """A topic with how many items there are on it, or a body with how many of its meetings are known.

    `within` is the organisation of a body.
    """

    thing: Named
    number: int
    within: Named | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """Each list is counted within all limits but its own. Kinds stand in their order, the others most first."""

    kinds: tuple[KindChoice, ...]
    years: tuple[YearChoice, ...]
    topics: tuple[Choice, ...]
    bodies: tuple[Choice, ...]


def choices(view: View, level: Level, scope: Scope | None = None, limit: int = 200) -> Choices:
    """What the network of a level can be limited to. Raises UnknownThingError."""
    limits = scope or Scope()
    within, always = setting(view, level, limits), setting(view, level, replace(limits, period=Period()))
    shared = {kind: find(always) for kind, find in FINDERS[level].items()}
    years = tuple(YearChoice(*each) for each in occasions_by_year(shared))
    topics = _counted(setting(view, level, replace(limits, topic=None)), "AgendaItem", ("meeting/body", ""), "topic")
    bodies = _counted(
        setting(view, level, replace(limits, body=None, organisation=None, municipality=None)),
        "Meeting",
        ("body", "^meeting"),
        "body",
    )
    return Choices(_kinds(within), years, _choices(view, topics, limit), _choices(view, bodies, limit))


def _kinds(where: Setting) -> tuple[KindChoice, ...]:
    found = {kind: find(where) for kind, find in FINDERS[where.level].items()}
    size = max(len(where.graph), 1)
    return tuple(
        KindChoice(
            kind,
            {"sv": KINDS[kind].label.sv, "en": KINDS[kind].label.en},
            len(distinct_keys(shared.source * size + shared.target)),
            len(np.unique(shared.occasion)),
        )
        for kind, shared in found.items()
    )


def _counted(where: Setting, type_: str, paths: tuple[str, str], path: str) -> Mapping[str, int]:
    """How many things of a class within the limits lead to each end of a path."""
    _, ends = where.graph.ways(where.chosen(type_, *paths), path)
    numbers, counts = _distinct(ends)
    return {where.graph.ids[number]: count for number, count in zip(numbers.tolist(), counts.tolist(), strict=True)}


def _distinct(numbers: Numbers) -> tuple[Numbers, Numbers]:
    each, counts = np.unique(numbers, return_counts=True)
    return each, np.asarray(counts)


def _choices(view: View, counted: Mapping[str, int], limit: int) -> tuple[Choice, ...]:
    most = sorted(counted, key=lambda id_: (-counted[id_], id_))[:limit]
    things = view.things(most)
    owners = {id_: owner for id_ in most if id_ in things for owner in things[id_].values.get("organisation", ())[:1]}
    named = view.things(sorted(set(owners.values())))
    within = {id_: Named.of(named[owner]) for id_, owner in owners.items() if owner in named}
    return tuple(Choice(Named.of(things[id_]), counted[id_], within.get(id_)) for id_ in most if id_ in things)
