"""Bodies and those who sit in them: who meets in which body, and which bodies share people."""

import numpy as np

from graph_service.queries.ties.kinds import KINDS
from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.pairs import shared_by, within
from graph_service.queries.ties.present import present_at_meetings
from graph_service.queries.ties.setting import Setting
from graph_service.store.base import Where
from graph_service.store.graph.numbers import Numbers, matches


def sat_in(setting: Setting) -> Shared:
    """A body with each organisation whose people were at a meeting of it, meeting by meeting."""
    graph, size = setting.graph, max(len(setting.graph), 1)
    present = present_at_meetings(setting)
    keys, first = np.unique(present.meetings * size + present.actors, return_index=True)
    meetings, actors = np.divmod(keys, size)
    held, bodies = graph.ways(np.unique(meetings), "body")
    rows, places = matches(meetings, held)
    ends, facts = (actors[rows], bodies[places]), present.attendances[first][rows]
    weight = KINDS["sat"].weights(meetings[rows])
    days = graph.days[facts]
    return Shared(np.minimum(*ends), np.maximum(*ends), meetings[rows], days, weight, facts, facts)


def shared_people(setting: Setting) -> Shared:
    """Each two bodies at whose meetings the same person was; the day is the later of the last in each."""
    graph, size = setting.graph, max(len(setting.graph), 1)
    attendances = np.concatenate(
        [
            setting.chosen("Attendance", "meeting/body", "meeting/^meeting", Where("presence", (presence,)))
            for presence in ("present", "partial")
        ]
    )
    persons, bodies, facts = _sitting(setting, np.unique(attendances))
    latest = np.lexsort((facts, graph.days[facts], bodies, persons))
    keys, last = np.unique((persons * size + bodies)[latest][::-1], return_index=True)
    shown = facts[latest][::-1][last]
    people, tied = np.divmod(keys, size)
    one, other = within(people)
    weight = KINDS["shared_people"].weights(shared_by(people))[one]
    day = np.maximum(graph.days[shown[one]], graph.days[shown[other]])
    return Shared(tied[one], tied[other], people[one], day, weight, shown[one], shown[other])


def _sitting(setting: Setting, attendances: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Persons, bodies and the attendances that say that the one was at a meeting of the other."""
    there, persons = setting.graph.ways(attendances, "person")
    seated, bodies = setting.graph.ways(attendances, "meeting/body")
    rows, places = matches(there, seated)
    return persons[rows], bodies[places], there[rows]
