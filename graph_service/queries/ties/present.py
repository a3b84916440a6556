"""Who was present at meetings: at all of it, or at the items that the attendance names."""

from typing import NamedTuple

import numpy as np

from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.setting import NOBODY, Setting
from graph_service.store.base import Where
from graph_service.store.graph.numbers import Mask, Numbers, mask_of

_SEATS = ("member", "substitute", "serving_substitute")


class Present(NamedTuple):
    """Who was present, by meeting and attendance: those at all of it before those `partly` there."""

    meetings: Numbers
    partly: Mask
    attendances: Numbers
    actors: Numbers

    def where(self, wanted: Mask) -> "Present":
        """Some of the rows."""
        return Present._make(column[wanted] for column in self)


def present_at_meetings(setting: Setting) -> Present:
    """Who of the level was present."""
    graph = setting.graph
    whole, partly = (
        setting.chosen("Attendance", "meeting/body", "meeting/^meeting", Where("presence", (presence,)))
        for presence in ("present", "partial")
    )
    attendances = np.union1d(whole, partly)
    there, actors = graph.ways(attendances, "person" if setting.level is Level.PEOPLE else "represents")
    own, organisations = _own_board(setting, np.setdiff1d(attendances, there))
    there, actors = np.concatenate([there, own]), np.concatenate([actors, organisations])
    meeting = np.full(len(graph), NOBODY, np.int64)
    held, meetings = graph.ways(attendances, "meeting")
    meeting[held] = meetings
    found = Present(meeting[there], mask_of(partly, len(graph))[there], there, actors)
    found = found.where(setting.fits[actors] & (found.meetings != NOBODY))
    order = np.lexsort((found.attendances, found.partly, found.meetings))
    return Present._make(column[order] for column in found)


def _own_board(setting: Setting, attendances: Numbers) -> tuple[Numbers, Numbers]:
    """Whom a board's own members stand for where nothing else is said: its organisation, if that is no joint body."""
    graph = setting.graph
    seated = attendances[graph.says("seat", *_SEATS)[attendances]]
    seated, organisations = graph.ways(seated, "meeting/body/organisation")
    joint = seated[graph.of_class("JointBody")[organisations]]
    own = ~mask_of(joint, len(graph))[seated]
    return seated[own], organisations[own]
