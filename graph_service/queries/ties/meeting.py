"""Those who met: whose people were present at the same meeting, and item where attendance is by item."""

import numpy as np

from graph_service.queries.scope import known, topics_below
from graph_service.queries.ties.kinds import KINDS
from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.pairs import shared_by, sizes, within
from graph_service.queries.ties.partial import met_in_part
from graph_service.queries.ties.present import Present, present_at_meetings
from graph_service.queries.ties.setting import Setting
from graph_service.store.base import Where
from graph_service.store.graph.numbers import Numbers, mask_of


def met(setting: Setting) -> Shared:
    """Meetings at which at least two actors were. Who was there in part met those at the same items."""
    items = _items_in_scope(setting)
    if items is not None and not len(items):
        return Shared.none()
    present = present_at_meetings(setting)
    by_item = mask_of(present.meetings[present.partly], len(setting.graph))[present.meetings]
    return Shared.joined(
        [_met_all_day(setting, present.where(~by_item)), met_in_part(setting, present.where(by_item), items)]
    )


def _met_all_day(setting: Setting, present: Present) -> Shared:
    """Of meetings at which nobody was in part only."""
    size = max(len(setting.graph), 1)
    keys, first = np.unique(present.meetings * size + present.actors, return_index=True)
    meetings, actors = np.divmod(keys, size)
    grounds = present.attendances[first]
    begins, lengths = sizes(meetings)
    earliest = np.minimum.reduceat(grounds, begins) if len(begins) else begins
    day = np.repeat(setting.graph.days[earliest], lengths)
    one, other = within(meetings)
    weight = KINDS["met"].weights(shared_by(meetings))[one]
    return Shared(actors[one], actors[other], meetings[one], day[one], weight, grounds[one], grounds[other])


def _items_in_scope(setting: Setting) -> Numbers | None:
    """Items on the topic and in the case asked for; None where every item counts."""
    scope = setting.scope
    conditions = []
    if scope.topic:
        conditions.append(Where("topic", topics_below(setting.view, known(setting.view, scope.topic))))
    if scope.case:
        conditions.append(Where("case", (known(setting.view, scope.case),)))
    return setting.graph.chosen("AgendaItem", conditions) if conditions else None
