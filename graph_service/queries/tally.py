"""Counting how often an actor has a role, since when, and one case of it as a witness."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from graph_service.queries.about import About
from graph_service.queries.answers import ACTORS, kind_of
from graph_service.queries.presence import attended
from graph_service.queries.roles import NAMED, PRESENTED, ROLES, TOOK_PART, Role
from graph_service.store.base import Period
from graph_service.store.graph.counted import Counted
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import NOTHING, Mask, Numbers, mask_of

_APART = frozenset({TOOK_PART, PRESENTED, NAMED})


@dataclass(frozen=True, slots=True)
class Tally:
    """`number` items (or decisions without one) between two days. `witness` is one of them, or the fact itself."""

    number: int
    first: str | None
    last: str | None
    witness: int


@dataclass(slots=True)
class Tallies:
    """Tallies of actors by role. Those of role `named` share days and witness with `presented` where they have both."""

    counted: dict[str, Counted] = field(default_factory=dict)
    presented: Numbers = field(default_factory=lambda: NOTHING)

    def totals(self, without: int | None) -> list[tuple[int, int]]:
        """Actors, but for one, with the sum of their roles."""
        summed = Counted.merged(list(self.counted.values()) or [Counted.none()])
        rows = zip(summed.things.tolist(), summed.number.tolist(), strict=True)
        return [(actor, number) for actor, number in rows if actor != without]


def tallies(about: About, period: Period | None, roles: Iterable[str]) -> Tallies:
    """For each actor that something about X says something of, a tally for each role."""
    graph, wanted, found = about.graph, set(roles), Tallies()
    actors = graph.of_kinds(ACTORS)
    for role in ROLES.values():
        if role.name in wanted and role.name not in _APART:
            parts = [graph.reach(about.items, role.reached, period)]
            parts += [graph.reach(about.decisions, role.loose, period)] if role.loose else []
            found.counted[role.name] = _of(actors, Counted.merged(parts))
    if TOOK_PART in wanted:
        found.counted[TOOK_PART] = attended(graph, about.items, period)
    if {PRESENTED, NAMED} & wanted:
        presented = _of(actors, _presented(graph, about.items, period))
        if PRESENTED in wanted:
            found.counted[PRESENTED] = presented
        if NAMED in wanted:
            named = _of(actors, graph.reach(about.items, ROLES[NAMED].reached, period))
            found.counted[NAMED], found.presented = _less(named, presented, len(graph)), presented.things
    return found


def _of(mask: Mask, counted: Counted) -> Counted:
    return counted.where(mask[counted.things])


def _presented(graph: Graph, items: Numbers, period: Period | None) -> Counted:
    """An item names an actor once, in one way: a mention each."""
    mentions = graph.within(_mentions(graph, graph.ends(items, "^item"), presented=True), period)
    mentions, things = graph.ways(mentions, "thing")
    return Counted.of(things, graph.days[mentions], mentions)


def _mentions(graph: Graph, things: Numbers, *, presented: bool) -> Numbers:
    """Those of the things that are mentions, which say that somebody presented, or do not."""
    mentions = things[graph.of_class("Mention")[things]]
    said = graph.says("act", "presented")
    return mentions[said[mentions] if presented else ~said[mentions]]


def _less(named: Counted, presented: Counted, size: int) -> Counted:
    """Those merely named: at how many items more than they presented."""
    before = np.zeros(size, np.int64)
    before[presented.things] = presented.number
    number = named.number - before[named.things]
    return named._replace(number=number).where(number > 0)


def settled(about: About, period: Period | None, tallied: Tallies, actor: int) -> dict[str, Tally]:
    """The tallies of an actor by role, each with its own days and witness."""
    found = {role: tallied.counted[role].row(actor) for role in ROLES if role in tallied.counted}
    if found.get(NAMED) is not None and actor in tallied.presented:
        found[NAMED] = _named(about, period, actor)
    return {
        role: Tally(number, day_text(first), day_text(last), witness)
        for role, row in found.items()
        if row is not None
        for _, number, first, last, witness in [row]
    }


def _named(about: About, period: Period | None, actor: int) -> tuple[int, ...]:
    """What the mentions come to that merely name an actor."""
    graph = about.graph
    at = graph.ends(np.array([actor]), "^thing")
    mentions, items = graph.ways(graph.within(_mentions(graph, at, presented=False), period), "item")
    mentions = np.unique(mentions[mask_of(about.items, len(graph))[items]])
    return Counted.of(np.full_like(mentions, actor), graph.days[mentions], mentions).row(actor) or (actor, 0, 0, 0, -1)


def facts(graph: Graph, role: Role, actor: int, witness: int) -> list[str]:
    """The facts that give an actor a role at an item, or the witness itself where it is such a fact."""
    kind = kind_of(graph.ids[witness])
    if kind == "item":
        path = role.item
    elif kind == "decision" and role.fact == "Assignment":
        path = "decision"
    else:
        return [graph.ids[witness]]
    there = graph.back(np.array([witness]), path)
    there, actors = graph.ways(there[graph.of_class(role.fact)[there]], role.actor)
    return [graph.ids[fact] for fact in there[actors == actor].tolist()]
