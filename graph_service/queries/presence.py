"""Who was there: at all items of a meeting, or at those that the attendance names; never the absent."""

import numpy as np

from graph_service.store.base import Period
from graph_service.store.graph.counted import Counted
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.links import Links
from graph_service.store.graph.numbers import Numbers, distinct, mask_of


def attended(graph: Graph, items: Numbers, period: Period | None) -> Counted:
    """At how many of the items each actor was. Two people of one organisation at one item are one presence of it."""
    _, meetings = graph.ways(graph.within(items, period), "meeting")
    there = graph.ends(distinct(meetings, len(graph)), "^meeting")
    there = there[graph.of_class("Attendance")[there]]
    number = np.bincount(meetings, minlength=len(graph))
    whole = _actors(graph, _being(graph, there, "present"))
    partly = _partly(graph, _actors(graph, _being(graph, there, "partial")), items)
    keys, first = np.unique(whole[0] * len(graph) + whole[1], return_index=True)
    rest = ~np.isin(partly[0] * len(graph) + partly[1], keys)
    actors, at, facts = (column[first] for column in whole)
    more, _, grounds = (column[rest] for column in partly)
    parts = [
        Counted(actors, number[at], graph.days[facts], graph.days[facts], facts),
        Counted.of(more, graph.days[grounds], grounds),
    ]
    return Counted.merged(parts)


def _being(graph: Graph, attendances: Numbers, presence: str) -> Numbers:
    return attendances[graph.says("presence", presence)[attendances]]


def _actors(graph: Graph, attendances: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Actors, meetings and attendances, by attendance: the person, and whom it represents."""
    pairs = [graph.ways(attendances, path) for path in ("person", "represents")]
    facts, actors = (np.concatenate(columns) for columns in zip(*pairs, strict=True))
    meeting = np.zeros(len(graph), np.int64)
    held, meetings = graph.ways(attendances, "meeting")
    meeting[held] = meetings
    order = np.argsort(facts, kind="stable")
    return actors[order], meeting[facts][order], facts[order]


def _partly(
    graph: Graph, present: tuple[Numbers, Numbers, Numbers], items: Numbers
) -> tuple[Numbers, Numbers, Numbers]:
    """The same for each item at which an actor was at that meeting, by the first attendance that says so."""
    actors, meetings, facts = present
    named, at = graph.ways(np.unique(facts), "present_at")
    wanted = mask_of(items, len(graph))[at]
    places, at = Links.of(named[wanted], at[wanted]).follow(facts)
    rows = np.stack([actors[places], meetings[places], at], axis=1)
    _, first = np.unique(rows, axis=0, return_index=True)
    chosen = places[first]
    return actors[chosen], meetings[chosen], facts[chosen]
