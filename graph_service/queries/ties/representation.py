"""Whom people stood for at a meeting."""

import numpy as np

from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.setting import Setting
from graph_service.store.graph.numbers import Numbers, matches


def represented(setting: Setting, facts: Numbers, actors: Numbers) -> tuple[Numbers, Numbers]:
    """Facts with actors, in which those whom they represent stand for people; at the level of people, themselves.

    The meeting is that of the decision that an assignment belongs to.
    """
    graph = setting.graph
    people = graph.of_kinds(("person",))[actors]
    if setting.level is Level.PEOPLE or not people.any():
        return facts, actors
    charged, persons = facts[people], actors[people]
    decided, meetings = graph.ways(np.unique(charged), "decision/item/meeting")
    places, at = matches(charged, decided)
    keys, organisations = setting.seats
    rows, seats = matches(persons[places] * len(graph) + meetings[at], keys)
    return (
        np.concatenate([facts[~people], charged[places][rows]]),
        np.concatenate([actors[~people], organisations[seats]]),
    )
