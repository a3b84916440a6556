"""What is about something: the agenda items, and decisions without one, that a question starts from."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import ACTORS, Named, UnknownThingError, kind_of
from graph_service.queries.scope import topics_below
from graph_service.store.base import View
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import NOTHING, Numbers, distinct

_OF_ACTOR = ("^thing/item", "^agreed/item", "^assignee/decision/item", "^reported_to/decision/item", "^cited_body/item")


@dataclass(frozen=True, slots=True, eq=False)
class About:
    """What is about `subject` (or the words `words`): items, and decisions that stand under none, of `graph`."""

    graph: Graph
    subject: Named | None
    words: str | None
    items: Numbers
    decisions: Numbers


def about(view: View, subject: str) -> About:
    """What is about a topic, a case or an actor. Raises UnknownThingError.

    Of a topic: what has it or a narrower one, or names it. Of an actor: what names it, charges it,
    is reported to it, cites it, or is agreed by it.
    """
    thing = view.thing(view.canonical(subject))
    if thing is None:
        raise UnknownThingError(subject)
    graph, kind = view.graph(), kind_of(thing.id)
    itself, decisions = graph.numbers([thing.id]), NOTHING
    if kind == "topic":
        items, decisions = _of_topics(graph, graph.numbers(topics_below(view, thing.id)))
    elif kind in {"item", "decision"}:
        items, decisions = itself, itself
    elif kind in ACTORS:
        items, decisions = _reach(graph, itself, _OF_ACTOR), _loose(graph, graph.ends(itself, "^agreed"))
    else:
        items = graph.ends(itself, "^case" if kind == "case" else "^meeting")
    return About(graph, Named.of(thing), None, _of_kind(graph, "item", items), _of_kind(graph, "decision", decisions))


def about_words(view: View, words: str) -> About:
    """What holds all the words: items by heading or text, and by what was decided or charged there."""
    graph = view.graph()
    found = view.matching(words, graph)
    items, decisions, assignments = (
        found[graph.of_class(class_)[found]] for class_ in ("AgendaItem", "Decision", "Assignment")
    )
    items = _union(graph, items, graph.ends(decisions, "item"), graph.ends(assignments, "decision/item"))
    return About(graph, None, words, items, _loose(graph, decisions))


def _of_topics(graph: Graph, topics: Numbers) -> tuple[Numbers, Numbers]:
    reached = _reach(graph, topics, ("^topic", "^thing/item"))
    items = _union(graph, reached, graph.ends(_of_kind(graph, "decision", reached), "item"))
    return items, _loose(graph, reached)


def _loose(graph: Graph, decisions: Numbers) -> Numbers:
    """Those of the decisions that stand under no item: quoted from an earlier meeting."""
    found = _of_kind(graph, "decision", decisions)
    return np.setdiff1d(found, graph.ways(found, "item")[0])


def _reach(graph: Graph, starts: Numbers, paths: Iterable[str]) -> Numbers:
    return _union(graph, *(graph.ends(starts, path) for path in paths))


def _union(graph: Graph, *several: Numbers) -> Numbers:
    return distinct(np.concatenate(several), len(graph))


def _of_kind(graph: Graph, kind: str, things: Numbers) -> Numbers:
    return things[graph.of_kinds((kind,))[things]]
